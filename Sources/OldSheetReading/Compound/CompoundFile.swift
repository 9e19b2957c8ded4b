import SheetReading

/// A compound file (MS-CFB): the container of old Office documents, a small file system.
struct CompoundFile {
  /// An entry of the directory.
  struct Entry {
    let name: String
    let isStream: Bool
    let isRoot: Bool
    let start: Int
    let size: Int
  }

  private let bytes: [UInt8]
  private let sectorSize: Int
  /// Streams shorter than this lie in the mini stream.
  let cutoff: Int
  private let table: [Int]
  private let miniTable: [Int]
  private let miniStream: [UInt8]
  /// The directory's entries in the order of the file.
  let entries: [Entry]
  private static let miniSectorSize = 64

  /// Whether bytes begin as compound files do.
  static func isMeant(by bytes: [UInt8]) -> Bool {
    bytes.starts(with: CompoundSignature.bytes)
  }

  /// Reads the tables and the directory.
  init(_ bytes: [UInt8]) throws(OldSheetError) {
    let shift = try bytes.word(at: 30)
    guard Self.isMeant(by: bytes), shift == 9 || shift == 12, try bytes.word(at: 32) == 6 else {
      throw .damaged
    }
    let sectors = SectorMap(bytes: bytes, sectorSize: 1 << shift)
    self.bytes = bytes
    sectorSize = 1 << shift
    cutoff = try bytes.long(at: 56)
    table = try sectors.allocationTable()
    let directory = try sectors.stream(from: bytes.long(at: 48), in: table)
    entries = try Self.entries(of: directory)
    guard let root = entries.first(where: \.isRoot) else { throw .damaged }
    let miniStart = try bytes.long(at: 64) > 0 ? bytes.long(at: 60) : SectorMap.end
    miniTable = try sectors.numbers(sectors.stream(from: miniStart, in: table))
    miniStream = try sectors.stream(from: root.size > 0 ? root.start : SectorMap.end, in: table)
  }

  /// The bytes of a stream.
  func contents(of entry: Entry) throws(OldSheetError) -> [UInt8] {
    let isMini = entry.size < cutoff
    let whole =
      isMini
      ? SectorMap(bytes: miniStream, sectorSize: Self.miniSectorSize, headerSize: 0)
      : SectorMap(bytes: bytes, sectorSize: sectorSize)
    let stream = try whole.stream(from: entry.start, in: isMini ? miniTable : table)
    return Array(try stream.part(at: 0, count: entry.size))
  }

  private static func entries(of directory: [UInt8]) throws(OldSheetError) -> [Entry] {
    var entries: [Entry] = []
    for offset in stride(from: 0, to: directory.count - 127, by: 128) {
      let length = try min(directory.word(at: offset + 64), 64) / 2
      var units: [UInt16] = []
      for index in 0..<max(length - 1, 0) {
        try units.append(UInt16(directory.word(at: offset + 2 * index)))
      }
      let type = try directory.byte(at: offset + 66)
      try entries.append(
        Entry(
          name: String(decoding: units, as: UTF16.self), isStream: type == 2, isRoot: type == 5,
          start: directory.long(at: offset + 116), size: directory.long(at: offset + 120)))
    }
    return entries
  }
}
