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
    let kinds = WrittenFields(
      block.messages.map { [$0.severity.rawValue, $0.cause.code.rawValue] })
    let messages = WrittenFields(block.messages.map { [$0.cause.text(in: language)] })
    let places = WrittenFields(block.places.map { [FoldedText.nfc($0.file), $0.sheet] })
    let texts = WrittenFields(block.texts.map { [$0] })
    block.forEach { finding, value in
      kinds.add(finding.message, to: &records)
      places.add(finding.place, to: &records)
      records.add(number: finding.line)
      records.add(number: finding.column)
      texts.add(finding.unit, to: &records)
      texts.add(finding.indicator, to: &records)
      texts.add(finding.period, to: &records)
      records.add(value)
      messages.add(finding.message, to: &records)
      records.end()
    }
  }
}

extension CSVRecords {
  /// Adds a line or a column, counted from 1; a blank for none.
  fileprivate mutating func add(number: Int) {
    if number > 0 { add(number) } else { add("") }
  }
}
