import TestSupport
import Testing

@testable import ThiduaFiles

@Suite("Bytes are counted")
struct ByteCountingTests {
  /// Line ends counted one byte at a time.
  private static func lineEnds(_ bytes: [UInt8]) -> Int {
    var count = 0
    for (place, byte) in bytes.enumerated()
    where byte == 13 || byte == 10 && (place == 0 || bytes[place - 1] != 13) {
      count += 1
    }
    return count
  }

  @Test(arguments: 0..<40)
  func `counts are those of one byte at a time, however the text is cut`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let length = seed < 20 ? Int(seed) * 7 : Int.random(in: 8000...20_000, using: &generator)
    let bytes: [UInt8] = (0..<length).map { _ in
      [10, 13, 10, 10, 65, 255].randomElement(using: &generator) ?? 0
    }
    for byte: UInt8 in [10, 13, 255, 7] {
      #expect(bytes.span.count(of: byte) == bytes.count { $0 == byte })
    }
    #expect(bytes.span.lineEnds(after: 0) == Self.lineEnds(bytes))
    for cut in [0, 1, length / 3, max(0, length - 1), length] where cut <= length {
      let (before, after) = (Array(bytes[..<cut]), Array(bytes[cut...]))
      let parts =
        before.span.lineEnds(after: 0) + after.span.lineEnds(after: before.last ?? 0)
      #expect(parts == Self.lineEnds(bytes), "cut at \(cut)")
    }
  }

  /// Each byte of a lane's most counts.
  @Test func `a long run of one byte is counted whole`() {
    let bytes = [UInt8](repeating: 10, count: 32 * 255 * 3 + 5)
    #expect(bytes.span.count(of: 10) == bytes.count)
  }
}
