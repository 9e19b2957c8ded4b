/// What thidua has to say about a file, a row or a cell.
public struct Finding: Sendable {
  /// What it says.
  public var cause: FindingCause
  /// How much it matters.
  public var severity: Severity
  /// The path below `inbox/`, or nothing where it is about no file.
  public var file = ""
  /// The sheet, for workbooks.
  public var sheet = ""
  /// The physical line where the record starts, from 1; 0 for none.
  public var line = 0
  /// The number of the column, from 1; 0 for none.
  public var column = 0
  /// The unit's code.
  public var unit = ""
  /// The indicator's code.
  public var indicator = ""
  /// The period, as data files write it.
  public var period = ""
  /// The text as typed, at most 200 characters of it.
  public var value = ""
  private static let longest = 200

  /// Makes a finding with its code's severity.
  public init(_ cause: FindingCause, severity: Severity? = nil) {
    self.cause = cause
    self.severity = severity ?? cause.code.severity
  }

  /// Makes a finding about a cell; without a severity of its own it has its code's.
  public init(
    _ cause: FindingCause, severity: Severity? = nil, file: String, sheet: String, line: Int,
    column: Int, unit: String, indicator: String, period: String, value: String
  ) {
    self.init(cause, severity: severity)
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
    self.unit = unit
    self.indicator = indicator
    self.period = period
    self.value = Self.shortened(value)
  }

  /// The same finding, about a place.
  public func at(
    file: String, sheet: String = "", line: Int = 0, column: Int = 0, value: String = ""
  ) -> Finding {
    var finding = self
    finding.file = file
    finding.sheet = sheet
    finding.line = line
    finding.column = column
    finding.value = Self.shortened(value)
    return finding
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > longest, text.count > longest else { return text }
    return text.prefix(longest - 1) + "…"
  }

  /// The same finding, about a unit, an indicator and a period.
  public func about(unit: String = "", indicator: String = "", period: String = "") -> Finding {
    var finding = self
    finding.unit = unit
    finding.indicator = indicator
    finding.period = period
    return finding
  }

  /// The cell of a sheet, such as `C12`, or the number of the row alone; blank where none is known.
  public var cell: String {
    guard line > 0 else { return "" }
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(line)
  }

  /// Whether a finding stands before another: by file, sheet, line, column, then by what it says.
  public static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    if left.sheet != right.sheet {
      return left.sheet.utf8.lexicographicallyPrecedes(right.sheet.utf8)
    }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    if left.cause.code != right.cause.code {
      return left.cause.code.rawValue < right.cause.code.rawValue
    }
    return (left.unit, left.indicator, left.period, left.value)
      < (right.unit, right.indicator, right.period, right.value)
  }
}
