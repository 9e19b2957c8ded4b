import CSVStreaming

/// Fields that were written once, one behind the other, to be copied into many records.
///
/// All entries stand in one piece of memory: cores that copy them at the same time do not get into each
/// other's way by counting who holds which.
struct WrittenFields {
  private var bytes: [UInt8] = []
  private var ranges: [Range<Int>] = []

  /// Writes entries of one or more fields.
  init(_ entries: [[String]]) {
    for fields in entries {
      var records = CSVRecords()
      for field in fields { records.add(field) }
      ranges.append(bytes.count..<(bytes.count + records.bytes.count))
      bytes += records.bytes
    }
  }

  /// Adds the fields of an entry, counted from 0, to a record.
  func add(_ number: Int, to records: inout CSVRecords) {
    records.add(written: bytes.span.extracting(ranges[number]))
  }
}
