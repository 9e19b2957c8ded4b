import CSVStreaming
import ThiduaCore

/// Writes findings as records of findings.csv.
///
/// Where every row is wrong, one finding after the other says the same of the same file: what was
/// written of the last one is used again.
struct FindingRecords {
  /// The columns of the file.
  static let header = [
    "severity", "code", "file", "sheet", "line", "column", "unit", "indicator", "period",
    "value", "message",
  ]

  private let language: Language
  private var records = CSVRecords()
  private var last: (cause: FindingCause, severity: Severity, file: String, sheet: String)?
  /// Severity, code, file and sheet of the last one.
  private var place: [UInt8] = []
  /// The message of the last one.
  private var message: [UInt8] = []

  init(in language: Language) { self.language = language }

  /// The records so far.
  var bytes: [UInt8] { records.bytes }

  mutating func add(_ finding: Finding) {
    let isSameCause = last?.cause == finding.cause
    if !isSameCause { message = Self.written([finding.cause.text(in: language)]) }
    let isSamePlace =
      isSameCause && last?.severity == finding.severity && last?.file == finding.file
      && last?.sheet == finding.sheet
    if !isSamePlace { place = Self.written(placeOf: finding) }
    last = (finding.cause, finding.severity, finding.file, finding.sheet)
    records.add(written: place)
    add(number: finding.line)
    add(number: finding.column)
    records.add(finding.unit)
    records.add(finding.indicator)
    records.add(finding.period)
    records.add(finding.value)
    records.add(written: message)
    records.end()
  }

  /// Adds a line or a column, counted from 1; a blank for none.
  private mutating func add(number: Int) {
    if number > 0 { records.add(number) } else { records.add("") }
  }

  private static func written(placeOf finding: Finding) -> [UInt8] {
    written([
      finding.severity.rawValue, finding.cause.code.rawValue, FoldedText.nfc(finding.file),
      finding.sheet,
    ])
  }

  private static func written(_ fields: [String]) -> [UInt8] {
    var records = CSVRecords()
    for field in fields { records.add(field) }
    return records.bytes
  }
}
