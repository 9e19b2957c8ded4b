internal import CXlsxWriter

/// What a cell is meant to get from somebody who types into it, and what is said of anything else.
///
/// Whoever types something else is asked whether to go on; nothing is asked of what is pasted, of what
/// a formula gives or of a cell that is cleared.
public struct EntryRule: Hashable, Sendable {
  /// The numbers that are meant.
  public enum Numbers: Hashable, Sendable {
    /// Any number within bounds.
    case decimals(ClosedRange<Double>)
    /// A whole number within bounds.
    case wholes(ClosedRange<Int>)
  }

  /// The numbers that are meant.
  public var numbers: Numbers
  /// The title of the question; Excel takes 32 letters.
  public var title: String
  /// What is said of anything else; Excel takes 255 letters.
  public var message: String

  /// A rule of the given parts.
  public init(_ numbers: Numbers, title: String, message: String) {
    self.numbers = numbers
    self.title = title
    self.message = message
  }
}

extension Worksheet {
  /// Asks whoever types something else into a cell of a rectangle whether to go on.
  public mutating func expect(_ rule: EntryRule, in range: CellRange) throws(XLSXError) {
    let action = "add a rule for entries"
    guard range.isInSheet else { throw failure(.outsideSheet, action, range) }
    for (text, limit) in [(rule.title, 32), (rule.message, 255)]
    where text.unicodeScalars.count > limit {
      throw failure(.textTooLong(length: text.unicodeScalars.count, limit: limit), action, range)
    }
    let first = try place(range.first, action)
    let last = try place(range.last, action)
    let strings = CStrings()
    var library = unsafe lxw_data_validation()
    unsafe library.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    unsafe library.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    unsafe library.error_title = unsafe strings.copy(rule.title)
    unsafe library.error_message = unsafe strings.copy(rule.message)
    switch rule.numbers {
    case .decimals(let bounds):
      guard bounds.lowerBound.isFinite, bounds.upperBound.isFinite else {
        throw failure(.notFinite, action, range)
      }
      unsafe library.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      unsafe library.minimum_number = bounds.lowerBound
      unsafe library.maximum_number = bounds.upperBound
    case .wholes(let bounds):
      unsafe library.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      unsafe library.minimum_number = Double(bounds.lowerBound)
      unsafe library.maximum_number = Double(bounds.upperBound)
    }
    let status = withExtendedLifetime(strings) {
      unsafe worksheet_data_validation_range(
        pointer, first.row, first.column, last.row, last.column, &library)
    }
    try check(status, action, range)
  }
}
