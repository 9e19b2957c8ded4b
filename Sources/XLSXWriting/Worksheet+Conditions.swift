internal import CXlsxWriter

extension Worksheet {
  /// Lays a highlight over the cells of a rectangle that meet a condition.
  ///
  /// Conditions given earlier go first; one that stops keeps the later ones off its cells.
  public mutating func highlight(
    _ range: CellRange, when condition: CellCondition, with highlight: CellHighlight,
    stopsThere: Bool = false
  ) throws(XLSXError) {
    let action = "add a conditional format"
    let strings = CStrings()
    var library = unsafe lxw_conditional_format()
    do throws(XLSXError.Reason) {
      try unsafe condition.fill(&library, keeping: strings)
      unsafe library.format = try unsafe workbook.formats.format(for: highlight)
    } catch {
      throw failure(error, action, range)
    }
    unsafe library.stop_if_true = stopsThere ? 1 : 0
    try unsafe add(&library, to: range, action)
    withExtendedLifetime(strings) {}
  }

  /// Draws a bar in every cell of a rectangle.
  public mutating func addDataBar(_ bar: DataBar, to range: CellRange) throws(XLSXError) {
    let action = "add data bars"
    for bound in [bar.minimum, bar.maximum] where bound?.isFinite == false {
      throw failure(.notFinite, action, range)
    }
    var library = unsafe lxw_conditional_format()
    unsafe library.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    unsafe library.bar_color = bar.color.libraryValue
    unsafe library.data_bar_2010 = 1
    unsafe library.bar_solid = bar.isSolid ? 1 : 0
    unsafe library.bar_only = bar.hidesNumber ? 1 : 0
    let isNumber = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    if let minimum = bar.minimum {
      unsafe library.min_rule_type = isNumber
      unsafe library.min_value = minimum
    }
    if let maximum = bar.maximum {
      unsafe library.max_rule_type = isNumber
      unsafe library.max_value = maximum
    }
    try unsafe add(&library, to: range, action)
  }

  private func add(
    _ library: inout lxw_conditional_format, to range: CellRange, _ action: String
  ) throws(XLSXError) {
    guard range.isInSheet else { throw failure(.outsideSheet, action, range) }
    let first = try place(range.first, action)
    let last = try place(range.last, action)
    let status = unsafe worksheet_conditional_format_range(
      pointer, first.row, first.column, last.row, last.column, &library)
    try check(status, action, range)
  }
}

extension CellCondition {
  /// Sets the condition in the library's structure; the texts live as long as `strings`.
  fileprivate func fill(
    _ library: inout lxw_conditional_format, keeping strings: CStrings
  ) throws(XLSXError.Reason) {
    unsafe library.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    if let criterion { unsafe library.criteria = UInt8(criterion.rawValue) }
    switch self {
    case .equal(let value), .notEqual(let value), .greater(let value), .less(let value),
      .greaterOrEqual(let value), .lessOrEqual(let value):
      unsafe library.value_string = unsafe strings.copy(try value.expression())
    case .between(let low, let high):
      unsafe library.min_value_string = unsafe strings.copy(try low.expression())
      unsafe library.max_value_string = unsafe strings.copy(try high.expression())
    case .formula(let formula):
      unsafe library.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      unsafe library.value_string = unsafe strings.copy(
        try ConditionValue.formula(formula).expression())
    }
  }

  private var criterion: lxw_conditional_criteria? {
    switch self {
    case .equal: LXW_CONDITIONAL_CRITERIA_EQUAL_TO
    case .notEqual: LXW_CONDITIONAL_CRITERIA_NOT_EQUAL_TO
    case .greater: LXW_CONDITIONAL_CRITERIA_GREATER_THAN
    case .less: LXW_CONDITIONAL_CRITERIA_LESS_THAN
    case .greaterOrEqual: LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO
    case .lessOrEqual: LXW_CONDITIONAL_CRITERIA_LESS_THAN_OR_EQUAL_TO
    case .between: LXW_CONDITIONAL_CRITERIA_BETWEEN
    case .formula: nil
    }
  }
}

extension ConditionValue {
  /// The value as a formula.
  fileprivate func expression() throws(XLSXError.Reason) -> String {
    switch self {
    case .number(let number):
      guard number.isFinite else { throw .notFinite }
      return "\(number)"
    case .text(let text): return Formula.quoted(text)
    case .formula(let formula):
      guard formula.contains(where: { $0 != "=" }) else { throw .invalid("its formula is empty") }
      guard formula.utf16.count <= Formula.limit else {
        throw .textTooLong(length: formula.utf16.count, limit: Formula.limit)
      }
      return formula
    }
  }
}
