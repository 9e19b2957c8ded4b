/// The sectors of a compound file and the chains they form.
struct SectorMap {
  let bytes: [UInt8]
  let sectorSize: Int
  /// How many bytes lie before sector 0: one sector in a file, none in the mini stream.
  let headerSize: Int
  /// The number that ends a chain.
  static let end = 0xFFFF_FFFE

  init(bytes: [UInt8], sectorSize: Int, headerSize: Int? = nil) {
    self.bytes = bytes
    self.sectorSize = sectorSize
    self.headerSize = headerSize ?? sectorSize
  }

  /// The bytes of the chain that begins with a sector; a chain that runs in a circle is damaged.
  func stream(from start: Int, in table: [Int]) throws(OldSheetError) -> [UInt8] {
    var stream: [UInt8] = []
    var sector = start
    while sector != Self.end {
      guard table.indices.contains(sector), stream.count <= bytes.count else { throw .damaged }
      try stream.append(contentsOf: self.sector(sector))
      sector = table[sector]
    }
    return stream
  }

  /// The bytes of one sector; the last one of a file may be cut short.
  private func sector(_ number: Int) throws(OldSheetError) -> ArraySlice<UInt8> {
    let start = headerSize + number * sectorSize
    guard start < bytes.count else { throw .damaged }
    return bytes[start..<min(start + sectorSize, bytes.count)]
  }

  /// Bytes as numbers of 32 bits.
  func numbers(_ bytes: some Collection<UInt8>) throws(OldSheetError) -> [Int] {
    let bytes = Array(bytes)
    var numbers: [Int] = []
    numbers.reserveCapacity(bytes.count / 4)
    for offset in stride(from: 0, to: bytes.count - 3, by: 4) {
      try numbers.append(bytes.long(at: offset))
    }
    return numbers
  }

  /// For each sector the next one of its chain: the table's own sectors are listed in the header,
  /// and from the 110th on in sectors of their own.
  func allocationTable() throws(OldSheetError) -> [Int] {
    let count = try bytes.long(at: 44)
    guard count <= bytes.count / sectorSize else { throw .damaged }
    var places = try numbers(bytes.part(at: 76, count: 109 * 4))
    var next = try bytes.long(at: 68)
    while places.count < count {
      var more = try numbers(sector(next))
      guard let last = more.popLast(), !more.isEmpty else { throw .damaged }
      places += more
      next = last
    }
    var table: [Int] = []
    for place in places.prefix(count) { try table += numbers(sector(place)) }
    return table
  }
}
