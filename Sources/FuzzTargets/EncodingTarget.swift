import ThiduaCore

extension FuzzTarget {
  /// A text: read the same in every encoding of Unicode.
  static let encoding = FuzzTarget("encoding") { bytes throws(BrokenLaw) in
    guard let text = String(validating: bytes, as: UTF8.self) else {
      // Text in no encoding of Unicode, or no text at all.
      _ = try EncodingLaws.read(bytes)
      return
    }
    let little = Array(text.utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big = Array(text.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let marked = try EncodingLaws.read([0xEF, 0xBB, 0xBF] + bytes)
    for other in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      try EncodingLaws.expectEqual(
        try EncodingLaws.read(other), marked, "utf-16 and utf-8 are read differently")
    }
    let plain = try EncodingLaws.read(bytes)
    // Without a mark, text may look like another format.
    guard plain.format == "csv", plain.encoding == "utf-8" else { return }
    try EncodingLaws.expectEqual(plain, marked, "a mark changes what is read")
  }
}

/// What must hold of one text in several encodings.
enum EncodingLaws {
  static func read(_ bytes: [UInt8]) throws(BrokenLaw) -> FileReading {
    let readings = try SubmissionLaws.read([("quy-2/A.csv", bytes)])
    guard let reading = readings.first else { throw BrokenLaw("nothing was read") }
    try SubmissionLaws.check(reading, bytes: bytes)
    return reading
  }

  static func expectEqual(
    _ left: FileReading, _ right: FileReading, _ law: String
  ) throws(BrokenLaw) {
    let (one, other) = (facts(of: left), facts(of: right))
    try expect(one == other, "\(law): \(one) and \(other)")
  }

  /// All that was read, as texts.
  private static func facts(of reading: FileReading) -> [String] {
    let cells = reading.cells.map { cell in
      "\(cell.pair) \(cell.row) \(cell.column) \(cell.slot) \(cell.value) \(cell.flags)"
    }
    let findings = reading.findings.map {
      "\($0.cause.code) \($0.line):\($0.column) \($0.unit) \($0.indicator) \($0.value)"
    }
    let typed = reading.typed.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let rows = reading.marks.indices.map { "\(reading.lines.line(ofRow: $0))" }
    return [reading.format, reading.delimiter] + cells + findings + typed + rows
  }
}
