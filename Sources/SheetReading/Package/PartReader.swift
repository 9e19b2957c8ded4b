import CMiniZip
import Glibc

/// Inflates one part from its beginning, piece by piece, and counts what comes.
///
/// An archive has one part open at a time.
@safe final class PartReader {
  private let archive: PackageArchive
  private let part: PackageArchive.Part
  private let role: PartRole
  private var count = 0
  private var isOpen = true

  init(_ name: String, of archive: PackageArchive, as role: PartRole) throws(SheetError) {
    self.archive = archive
    self.role = role
    part = try archive.part(name)
    var position = part.position
    guard unsafe unzGoToFilePos64(archive.handle, &position) == UNZ_OK,
      unsafe unzOpenCurrentFile(archive.handle) == UNZ_OK
    else {
      isOpen = false
      throw trouble(.archive)
    }
  }

  deinit { if isOpen { unsafe unzCloseCurrentFile(archive.handle) } }

  /// The name of the part as the archive spells it.
  var name: String { part.name }

  /// Copies the next bytes; none at the end, where size and checksum have been found right.
  func read(into target: UnsafeMutableRawBufferPointer) throws(SheetError) -> Int {
    guard isOpen else { return 0 }
    let length = unsafe unzReadCurrentFile(
      archive.handle, target.baseAddress, UInt32(target.count))
    guard length >= 0 else { throw trouble(.packedData) }
    guard length > 0 else {
      isOpen = false
      // The library compares checksums when a part is closed, if it came to the size it expects.
      guard unsafe unzCloseCurrentFile(archive.handle) == UNZ_OK, count == part.bytes else {
        throw trouble(.packedData)
      }
      return 0
    }
    count += Int(length)
    try checkLimits()
    return Int(length)
  }

  private func checkLimits() throws(SheetError) {
    guard count <= role.mostBytes else { throw SheetError(.limit(.inflatedSize), part: name) }
    if role == .sheet, !archive.countSheet(part, inflated: count) {
      throw SheetError(.limit(.inflatedSize), part: name)
    }
    let packed = min(part.packedBytes, archive.window.count)
    guard count <= Limits.freeInflation || count / role.mostRatio <= packed else {
      throw SheetError(.limit(.inflatedRatio), part: name)
    }
  }

  private func trouble(_ damage: Damage) -> SheetError {
    let number = archive.window.errorNumber
    return SheetError(number == 0 ? .damaged(damage) : .unreadable(number), part: name)
  }
}
