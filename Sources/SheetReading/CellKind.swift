/// What a cell of a spreadsheet holds.
public enum CellKind: UInt8, Sendable {
  /// Nothing, or an empty text.
  case blank
  /// A text; line breaks in it are LF.
  case text
  /// A plain decimal without exponent, of at most 15 significant digits: `0.0015`.
  case number
  /// A number shown as a percentage: `95.5%`.
  case percent
  /// A date, a date with a time, or a time: `2023-06-28`, `2023-06-28 14:30:00`, `14:30:00`.
  case date
  /// `TRUE` or `FALSE`.
  case boolean
  /// An error such as `#REF!`, or what stands where a number belongs and is none.
  case error
  /// A formula without a stored result: the formula, or `=` where its text is not known.
  case uncalculated
}
