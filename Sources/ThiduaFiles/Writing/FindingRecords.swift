import CSVStreaming
import ThiduaCore

/// Findings as records of findings.csv; what many of them name is written once and copied.
enum FindingRecords {
  /// The columns of the file.
  static let header = [
    "severity", "code", "file", "sheet", "line", "column", "unit", "indicator", "period",
    "value", "message",
  ]

  /// About the bytes of a record.
  private static let usualBytes = 160

  /// The records of some blocks.
  static func bytes(of blocks: ArraySlice<FindingBlock>, in language: Language) -> [UInt8] {
    var records = CSVRecords(capacity: blocks.reduce(0) { $0 + $1.count } * usualBytes)
    for block in blocks { add(block, in: language, to: &records) }
    return records.bytes
  }

  private static func add(
    _ block: FindingBlock, in language: Language, to records: inout CSVRecords
  ) {
    let kinds = block.messages.map { written([$0.severity.rawValue, $0.cause.code.rawValue]) }
    let messages = block.messages.map { written([$0.cause.text(in: language)]) }
    let places = block.places.map { written([FoldedText.nfc($0.file), $0.sheet]) }
    let texts = block.texts.map { written([$0]) }
    block.forEach { finding, value in
      records.add(written: kinds[finding.message])
      records.add(written: places[finding.place])
      records.add(number: finding.line)
      records.add(number: finding.column)
      records.add(written: texts[finding.unit])
      records.add(written: texts[finding.indicator])
      records.add(written: texts[finding.period])
      records.add(value)
      records.add(written: messages[finding.message])
      records.end()
    }
  }

  private static func written(_ fields: [String]) -> [UInt8] {
    var records = CSVRecords()
    for field in fields { records.add(field) }
    return records.bytes
  }
}

extension CSVRecords {
  /// Adds a line or a column, counted from 1; a blank for none.
  fileprivate mutating func add(number: Int) {
    if number > 0 { add(number) } else { add("") }
  }
}
