import Testing

@testable import ThiduaFiles

@Suite("Names on the disk as texts") struct DiskNameTests {
  static let names: [[UInt8]] = [
    Array("Cụm 1.csv".utf8), [0x41, 0xFF, 0x42], [0xC3], [0xF4, 0x8F, 0xBE],
    Array("THÔN \u{10FFAA}.csv".utf8), Array("\u{10FF80}\u{10FFFF}\u{10FF7F}".utf8),
    [0xF4, 0x8F, 0xBE, 0xAA, 0xAA, 0xF4],
  ]

  @Test(arguments: names)
  func `a name is the same bytes on the disk again`(_ name: [UInt8]) {
    let text = DiskName.text(of: name)
    #expect(DiskName.bytes(of: text) == name.map { CChar(bitPattern: $0) } + [0])
  }

  @Test func `each byte is, alone and beside letters`() {
    for byte in UInt8(1)...255 {
      for name in [[byte], [0x41, byte, 0x42], [0xC3, byte], [0xF4, 0x8F, byte, byte]] {
        let text = DiskName.text(of: name)
        #expect(DiskName.bytes(of: text) == name.map { CChar(bitPattern: $0) } + [0])
      }
    }
  }

  @Test func `two names are never one text`() {
    #expect(Set(Self.names.map(DiskName.text(of:))).count == Self.names.count)
  }
}
