/// What the first bytes say about a file that should be a ZIP file.
struct FileBeginning {
  private let window: FileWindow

  init(_ window: FileWindow) { self.window = window }

  /// Refuses what is no ZIP file at all.
  func check() throws(SheetError) {
    let first = window.bytes(at: 0, count: 8)
    guard window.errorNumber == 0 else { throw SheetError(.unreadable(window.errorNumber)) }
    if first == CompoundSignature.bytes {
      throw SheetError(holdsEncryptedPackage() ? .encrypted : .notSpreadsheet(.compoundFile))
    }
    guard first.starts(with: [0x50, 0x4B, 3, 4]) || first.starts(with: [0x50, 0x4B, 5, 6]) else {
      throw SheetError(.notSpreadsheet(.notArchive))
    }
  }

  /// Whether the first sectors of the directory of an OLE container name an encrypted workbook.
  private func holdsEncryptedPackage() -> Bool {
    let header = window.bytes(at: 0, count: 52)
    guard header.count == 52, header[30] == 9 || header[30] == 12 else { return false }
    let sector = (48..<52).reversed().reduce(0) { $0 << 8 | Int(header[$1]) }
    let directory = window.bytes(at: (sector + 1) << Int(header[30]), count: 1 << 13)
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    return stride(from: 0, to: directory.count, by: 128).contains {
      directory[$0...].starts(with: name)
    }
  }
}
