/// The directory at the end of a ZIP file: which parts there are, and where.
///
/// Both kinds are read: that of 32 bits, and that of 64 bits, which Java programs write for small
/// files as well. The count, the size and the place of the directory must agree with what is there.
struct ZIPDirectory {
  /// What the directory says about a part.
  struct Entry {
    var name: [UInt8]
    var flags: Int
    var method: Int
    var checksum: Int
    var packedBytes: Int
    var bytes: Int
    /// Where the header before the packed bytes begins.
    var offset: Int
  }

  private static let mostTail = 22 + 0xFFFF
  private static let wide = 0xFFFF_FFFF
  private let window: FileWindow
  private(set) var entries: [Entry] = []

  init(_ window: FileWindow, mostParts: Int = Limits.parts) throws(SheetError) {
    self.window = window
    guard let end = findEnd() else { throw broken }
    guard end.count <= mostParts else { throw SheetError(.limit(.parts)) }
    var offset = end.offset
    for _ in 0..<end.count {
      guard offset < end.limit, let length = try addEntry(at: offset) else { throw broken }
      offset += length
    }
    guard offset == end.limit else { throw broken }
  }

  /// How many entries there are, where the first is and where they end.
  private func findEnd() -> (count: Int, offset: Int, limit: Int)? {
    let start = max(0, window.count - Self.mostTail)
    let tail = window.bytes(at: start, count: window.count - start)
    guard
      let place = stride(from: tail.count - 22, through: 0, by: -1).first(where: {
        tail.number(at: $0, bytes: 4) == 0x0605_4B50
      }), let count = tail.number(at: place + 10, bytes: 2),
      let size = tail.number(at: place + 12, bytes: 4),
      let offset = tail.number(at: place + 16, bytes: 4)
    else { return nil }
    if let wide = findWideEnd(before: start + place) { return wide }
    guard offset + size == start + place else { return nil }
    return (count, offset, offset + size)
  }

  /// The same out of the record of 64 bits that a record before the end leads to.
  private func findWideEnd(before end: Int) -> (count: Int, offset: Int, limit: Int)? {
    let locator = window.bytes(at: end - 20, count: 20)
    guard locator.number(at: 0, bytes: 4) == 0x0706_4B50,
      let place = locator.number(at: 8, bytes: 8), place < window.count
    else { return nil }
    let record = window.bytes(at: place, count: 56)
    guard record.number(at: 0, bytes: 4) == 0x0606_4B50,
      let count = record.number(at: 32, bytes: 8), let size = record.number(at: 40, bytes: 8),
      let offset = record.number(at: 48, bytes: 8), offset < window.count, size < window.count,
      offset + size == place
    else { return nil }
    return (count, offset, offset + size)
  }

  /// Adds the entry at a place; returns how long it is there, or nil where there is none.
  private mutating func addEntry(at place: Int) throws(SheetError) -> Int? {
    let head = window.bytes(at: place, count: 46)
    guard head.number(at: 0, bytes: 4) == 0x0201_4B50,
      let flags = head.number(at: 8, bytes: 2), let method = head.number(at: 10, bytes: 2),
      let checksum = head.number(at: 16, bytes: 4), let packed = head.number(at: 20, bytes: 4),
      let bytes = head.number(at: 24, bytes: 4), let nameLength = head.number(at: 28, bytes: 2),
      let extraLength = head.number(at: 30, bytes: 2),
      let noteLength = head.number(at: 32, bytes: 2), let offset = head.number(at: 42, bytes: 4)
    else { return nil }
    guard nameLength <= Limits.partNameBytes else { throw SheetError(.damaged(.partName)) }
    let name = window.bytes(at: place + 46, count: nameLength)
    let extra = window.bytes(at: place + 46 + nameLength, count: extraLength)
    guard name.count == nameLength, extra.count == extraLength else { return nil }
    var entry = Entry(
      name: name, flags: flags, method: method, checksum: checksum, packedBytes: packed,
      bytes: bytes, offset: offset)
    guard widen(&entry, extra) else { return nil }
    entries.append(entry)
    return 46 + nameLength + extraLength + noteLength
  }

  /// Takes the numbers that need 64 bits out of the field that holds them; false if it has them not.
  private func widen(_ entry: inout Entry, _ extra: [UInt8]) -> Bool {
    guard entry.bytes == Self.wide || entry.packedBytes == Self.wide || entry.offset == Self.wide
    else { return true }
    var place = 0
    while let id = extra.number(at: place, bytes: 2), id != 1,
      let length = extra.number(at: place + 2, bytes: 2)
    {
      place += 4 + length
    }
    place += 4
    for field in [\Entry.bytes, \Entry.packedBytes, \Entry.offset]
    where entry[keyPath: field] == Self.wide {
      guard let value = extra.number(at: place, bytes: 8) else { return false }
      entry[keyPath: field] = value
      place += 8
    }
    return true
  }

  private var broken: SheetError {
    SheetError(window.errorNumber == 0 ? .damaged(.archive) : .unreadable(window.errorNumber))
  }
}
