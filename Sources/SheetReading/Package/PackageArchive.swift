/// The parts of a ZIP file, by name; nothing is ever unpacked to disk.
///
/// Names are keys and nothing else: they are compared without regard to the case of ASCII letters,
/// as the file formats ask, and `\` counts as `/`.
final class PackageArchive {
  /// A part, and how much of it was inflated so far, at most.
  private struct Part {
    var entry: ZIPDirectory.Entry
    var inflated = 0
  }

  let window: FileWindow
  private var parts: [[UInt8]: Part] = [:]
  /// How much was inflated of all parts of sheets together.
  private var inflatedSheets = 0

  init(_ window: FileWindow, mostParts: Int = Limits.parts) throws(SheetError) {
    self.window = window
    for entry in try ZIPDirectory(window, mostParts: mostParts).entries {
      guard !entry.name.isEmpty, !entry.name.contains(where: { $0 < 32 || $0 == 127 }) else {
        throw SheetError(.damaged(.partName))
      }
      guard parts.updateValue(Part(entry: entry), forKey: Self.key(entry.name)) == nil else {
        throw SheetError(
          .damaged(.repeatedPart), part: String(decoding: entry.name, as: UTF8.self))
      }
    }
  }

  /// The names of all parts, as the archive spells them, in order.
  var names: [String] {
    parts.values.map { String(decoding: $0.entry.name, as: UTF8.self) }.sorted()
  }

  func contains(_ name: String) -> Bool { parts[Self.key(Array(name.utf8))] != nil }

  /// What the directory says about a part that can be read.
  func entry(_ name: String) throws(SheetError) -> ZIPDirectory.Entry {
    guard let entry = parts[Self.key(Array(name.utf8))]?.entry else {
      throw SheetError(.damaged(.missingPart), part: name)
    }
    guard entry.flags & 1 == 0 else { throw SheetError(.encrypted, part: name) }
    guard entry.method == 0 || entry.method == 8 else {
      throw SheetError(.damaged(.packedData), part: name)
    }
    return entry
  }

  /// Takes note that a part of a sheet was inflated so far; returns false beyond the limit.
  func countSheet(_ entry: ZIPDirectory.Entry, inflated count: Int) -> Bool {
    let key = Self.key(entry.name)
    let more = max(0, count - (parts[key]?.inflated ?? 0))
    parts[key]?.inflated += more
    inflatedSheets += more
    return inflatedSheets <= PartRole.sheet.mostBytes
  }

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
