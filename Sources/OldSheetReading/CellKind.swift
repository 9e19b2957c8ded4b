/// What a cell of a sheet holds.
public enum CellKind: UInt8, Sendable {
  /// Nothing.
  case blank
  /// A text.
  case text
  /// A number: plain decimal digits with at most one point.
  case number
  /// A number shown as a percentage: `95.5%` for 0.955.
  case percent
  /// A date, a time or both: `2023-06-28`, `14:30:00`, `2023-06-28 14:30:00`.
  case date
  /// `TRUE` or `FALSE`.
  case boolean
  /// An error such as `#REF!`.
  case error
  /// A formula whose result is not in the file: it is never to be taken for a blank or for 0.
  case uncalculated
}
