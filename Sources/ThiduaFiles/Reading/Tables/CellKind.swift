/// What the program that wrote a cell says it is.
enum CellKind: UInt8, Sendable {
  case blank, text, number, percent, date, boolean, error, uncalculated
}
