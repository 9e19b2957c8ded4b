import CMiniZip
import Glibc

/// The parts of a ZIP file, by name; nothing is ever unpacked to disk.
///
/// Names are keys and nothing else: they are compared without regard to the case of ASCII letters,
/// as the file formats ask, and `\` counts as `/`.
@safe final class PackageArchive {
  /// What the directory says about a part.
  struct Part {
    var name: String
    var position: unz64_file_pos
    var packedBytes: Int
    var bytes: Int
    var isEncrypted: Bool
    var isReadable: Bool
    /// How much of it was inflated so far, at most.
    var inflated = 0
  }

  let window: FileWindow
  let handle: UnsafeMutableRawPointer
  private var parts: [[UInt8]: Part] = [:]
  /// How much was inflated of all parts of sheets together.
  private var inflatedSheets = 0

  init(_ window: FileWindow) throws(SheetError) {
    guard let handle = unsafe LibraryInput.open(window) else {
      throw SheetError(
        window.errorNumber == 0 ? .damaged(.archive) : .unreadable(window.errorNumber))
    }
    self.window = window
    unsafe self.handle = handle
    try listParts()
  }

  deinit { unsafe unzClose(handle) }

  func contains(_ name: String) -> Bool { parts[Self.key(name)] != nil }

  /// What the directory says about a part.
  func part(_ name: String) throws(SheetError) -> Part {
    guard let part = parts[Self.key(name)] else {
      throw SheetError(.damaged(.missingPart), part: name)
    }
    guard !part.isEncrypted else { throw SheetError(.encrypted, part: part.name) }
    guard part.isReadable else { throw SheetError(.damaged(.packedData), part: part.name) }
    return part
  }

  /// Takes note that a part of a sheet was inflated so far; returns false beyond the limit.
  func countSheet(_ part: Part, inflated count: Int) -> Bool {
    let key = Self.key(part.name)
    let more = max(0, count - (parts[key]?.inflated ?? 0))
    parts[key]?.inflated += more
    inflatedSheets += more
    return inflatedSheets <= PartRole.sheet.mostBytes
  }

  private func listParts() throws(SheetError) {
    var global = unz_global_info64()
    guard unsafe unzGetGlobalInfo64(handle, &global) == UNZ_OK else { throw broken() }
    guard global.number_entry <= Limits.parts else { throw SheetError(.limit(.parts)) }
    guard global.number_entry > 0 else { return }
    var status = unsafe unzGoToFirstFile(handle)
    while status == UNZ_OK {
      try listPart()
      status = unsafe unzGoToNextFile(handle)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE, parts.count == global.number_entry else {
      throw broken()
    }
  }

  private func listPart() throws(SheetError) {
    var info = unz_file_info64()
    var position = unz64_file_pos()
    var name = [CChar](repeating: 0, count: Limits.partNameBytes)
    guard
      unsafe unzGetCurrentFileInfo64(
        handle, &info, &name, UInt(name.count), nil, 0, nil, 0) == UNZ_OK,
      unsafe unzGetFilePos64(handle, &position) == UNZ_OK
    else { throw broken() }
    let length = Int(info.size_filename)
    guard length > 0, length <= name.count else { throw SheetError(.damaged(.partName)) }
    let bytes = name[..<length].map { UInt8(bitPattern: $0) }
    guard !bytes.contains(where: { $0 < 32 || $0 == 127 }) else {
      throw SheetError(.damaged(.partName))
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let method = info.compression_method
    let part = Part(
      name: text, position: position,
      packedBytes: Int(clamping: info.compressed_size),
      bytes: Int(clamping: info.uncompressed_size),
      isEncrypted: info.flag & 1 != 0, isReadable: method == 0 || method == 8)
    guard parts.updateValue(part, forKey: Self.key(bytes)) == nil else {
      throw SheetError(.damaged(.repeatedPart), part: text)
    }
  }

  private func broken() -> SheetError {
    SheetError(window.errorNumber == 0 ? .damaged(.archive) : .unreadable(window.errorNumber))
  }

  private static func key(_ name: String) -> [UInt8] { key(Array(name.utf8)) }

  private static func key(_ name: [UInt8]) -> [UInt8] {
    name.map { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      case UInt8(ascii: "\\"): UInt8(ascii: "/")
      default: byte
      }
    }
  }
}
