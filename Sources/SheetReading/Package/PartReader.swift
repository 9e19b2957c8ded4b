import CZlib
import Glibc

/// Unpacks one part from its beginning, piece by piece, and counts what comes.
final class PartReader {
  /// The name of the part as the archive spells it.
  let name: String
  private let archive: PackageArchive
  private let entry: ZIPDirectory.Entry
  private let role: PartRole
  private var packed: PackedBytes
  private var inflater: Inflater?
  private var count = 0
  private var checksum: UInt = 0
  private var isAtEnd = false

  init(_ name: String, of archive: PackageArchive, as role: PartRole) throws(SheetError) {
    let entry = try archive.entry(name)
    self.name = String(decoding: entry.name, as: UTF8.self)
    self.archive = archive
    self.entry = entry
    self.role = role
    guard let packed = PackedBytes(entry, in: archive.window) else {
      throw archive.window.trouble(.archive, part: name)
    }
    self.packed = packed
    guard entry.method == 8 else { return }
    guard let inflater = Inflater() else { throw SheetError(.unreadable(ENOMEM), part: name) }
    self.inflater = inflater
  }

  /// Copies the next bytes; none at the end, where size and checksum have been found right.
  func read(into target: UnsafeMutableRawBufferPointer) throws(SheetError) -> Int {
    guard !isAtEnd else { return 0 }
    let length =
      if let inflater {
        unsafe inflater.read(from: &packed, into: target)
      } else {
        unsafe packed.read(into: target)
      }
    guard let length else { throw trouble }
    guard length > 0 else {
      isAtEnd = true
      guard count == entry.bytes, checksum == UInt(entry.checksum) else { throw trouble }
      return 0
    }
    count += length
    checksum = unsafe crc32(checksum, target.baseAddress, UInt32(length))
    try checkLimits()
    return length
  }

  private func checkLimits() throws(SheetError) {
    guard count <= role.mostBytes else { throw SheetError(.limit(.inflatedSize), part: name) }
    if role == .sheet, !archive.countSheet(entry, inflated: count) {
      throw SheetError(.limit(.inflatedSize), part: name)
    }
    guard role.allows(count, from: entry.packedBytes) else {
      throw SheetError(.limit(.inflatedRatio), part: name)
    }
  }

  private var trouble: SheetError { archive.window.trouble(.packedData, part: name) }
}
