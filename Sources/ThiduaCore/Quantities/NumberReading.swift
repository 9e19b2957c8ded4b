/// What a cell of numbers holds.
public enum NumberReading: Hashable, Sendable {
  /// Nothing was reported, which is not zero.
  case missing
  /// A number in the indicator's measure.
  case value(Quantity, NumberNotes)
  /// `2.024`, with nothing in the indicator that says which number it is.
  case ambiguous(AmbiguousNumber)
  /// Something that does not count.
  case fault(NumberFault)
}

/// Why a cell of numbers does not count.
public enum NumberFault: Hashable, Sendable {
  /// It is no number.
  case badNumber(BadNumber)
  /// It is a number in this measure, which is of another family than the indicator's.
  case wrongMeasure(String)
  /// A spreadsheet made it a date, possibly out of this text.
  case dateLike(possible: String?)
  /// It is below zero, where nothing may be.
  case negative(Quantity)
}

/// Why a text is no number.
public enum BadNumber: Hashable, Sendable {
  /// It does not begin with a number.
  case noNumber
  /// The groups between the marks are not of three digits (`1.82.0`).
  case wrongGroups
  /// A decimal mark with nothing after it (`5.`).
  case trailingMark
  /// A space between digits that are not groups of three.
  case straySpace
  /// Two numbers on two lines.
  case severalNumbers
  /// More than 18 digits.
  case tooLong
  /// A spreadsheet's short form of a long number (`1E+05`).
  case exponent
  /// A spreadsheet's error or a column that was too narrow (`#REF!`, `#####`).
  case errorValue
  /// `5/6` where nothing is counted in wholes.
  case fraction
  /// A word that is no known measure.
  case unknownWord(String)
  /// Neither `đạt` nor `không đạt`, for an indicator that is one of them.
  case noStatus
}
