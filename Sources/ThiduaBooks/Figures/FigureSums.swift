import ThiduaCore
import XLSXWriting

/// Where a figure is the sum of other cells of its book, the formula that adds them.
///
/// On a unit's sheet a total is the sum of its parts, where the unit's own numbers agree. On the
/// book's own sheet a figure is the sum along the row of the comparison sheet, and a rate is the
/// sum of numerators over the sum of denominators. A formula stands only where it gives the exact
/// value.
struct FigureSums {
  let book: BookContext
  let scope: Scope
  let position: Int
  let row: Int

  private var indicator: Indicator { book.campaign.indicators[position] }
  private var figure: Figure { book.figure(scope, position) }
  private var columns: PlanActualColumns { book.columns }
  private var isUnit: Bool { scope.isUnit }
  /// Whether the sheet is the book's own and its members stand on the comparison sheet.
  private var hasMembers: Bool { scope == book.scope && !book.members.isEmpty }
  /// Whether it is a rate of the members' cells.
  var isRateOfMembers: Bool { indicator.kind == .rate && hasMembers }
  /// Whether it is a rate that units reported and that cannot be combined, until somebody fills in what it is made of.
  var mayBeCombined: Bool {
    isRateOfMembers && figure.actual == nil && figure.reported > 0 && !figure.isTooLarge
  }

  /// The sum or the mean that gives a target, where it is a single number.
  func target(_ kind: CampaignSettings.Baseline, _ value: Ratio) -> String? {
    if isUnit { return partsSum(columns.target(kind), value) { $0.target(in: kind)?.pointValue } }
    let targets = book.members.compactMap { book.figure($0, position).target(in: kind) }
    guard targets.allSatisfy(\.isPoint) else { return nil }
    guard isRateOfMembers else { return missingTarget(kind) }
    guard let plans = memberPlans(kind) else { return nil }
    return plans.mean ?? plans.whileUnchanged(LiveArithmetic.cellText(of: value))
  }

  /// What gives a target in words, as long as the members' targets are what they were.
  func target(_ kind: CampaignSettings.Baseline, words: String) -> String? {
    memberPlans(kind)?.whileUnchanged(Formula.quoted(words))
  }

  private func memberPlans(_ kind: CampaignSettings.Baseline) -> MemberPlans? {
    guard hasMembers, !figure.isTooLarge, kind == book.campaign.settings.baseline else {
      return nil
    }
    return MemberPlans(book: book, position: position)
  }

  /// The sum that stays blank until a member has a target that is a number.
  func missingTarget(_ kind: CampaignSettings.Baseline) -> String? {
    guard hasMembers, indicator.kind != .rate, !figure.isTooLarge else { return nil }
    if kind == book.campaign.settings.baseline {
      return ComparisonRow(book: book, indicator: position).sum(.plan)
    }
    return memberSheetsSum(columns.target(kind))
  }

  /// The sum that gives what was reached in the period.
  func inPeriod(_ value: Ratio) -> String? {
    if isUnit { return partsSum(columns[.inPeriod], value) { $0.inPeriod } }
    return missingInPeriod
  }

  /// The sum that stays blank until a member, or on a unit's sheet a part, has a number of the period.
  var missingInPeriod: String? {
    if isUnit { return missingParts }
    guard hasMembers, indicator.kind != .rate, !figure.isTooLarge else { return nil }
    return memberSheetsSum(columns[.inPeriod])
  }

  /// The sum that gives last year's actual.
  var previous: String? {
    guard hasMembers, indicator.kind != .rate else { return nil }
    return memberSheetsSum(columns[.previous])
  }

  /// The sum or the quotient that gives the cumulative actual.
  func actual(_ value: Ratio) -> String? {
    if indicator.kind == .rate { return rate(value) ?? (isUnit ? addedUp(value) : nil) }
    if isUnit { return partsSum(columns[.cumulative], value) { $0.actual } ?? addedUp(value) }
    return hasMembers ? ComparisonRow(book: book, indicator: position).sum(.actual) : nil
  }

  /// What stays blank until somebody fills in what it is made of: the members' numbers, or the unit's own
  /// of the period; of a rate also numerator and denominator.
  var missingActual: String? {
    guard figure.isAwaited || mayBeCombined else { return nil }
    guard isUnit else { return hasMembers ? missingOfMembers : nil }
    return unlessTyped(ownQuotient)
  }

  /// What the cell of the period says, or where that is blank what a formula gives, if there is one.
  private func unlessTyped(_ formula: String?) -> String {
    let otherwise = formula.map { $0.dropFirst() } ?? "\"\""
    return "=IF(\(inPeriodCell)=\"\",\(otherwise),\(inPeriodCell))"
  }

  private var missingOfMembers: String? {
    let members = ComparisonRow(book: book, indicator: position)
    guard indicator.kind == .rate else { return members.sum(.actual) }
    guard let denominator = indicator.denominator else { return nil }
    guard let numerator = indicator.numerator else {
      return members.weightedMean(by: denominator)
    }
    return members.share(
      numerator, over: denominator, factor: indicator.measure.rateFactor)
  }

  // MARK: Parts

  private func cell(_ indicator: Int, _ column: Int) -> String {
    CellPosition(row: book.indicatorRows[indicator], column: column).name
  }

  /// Whether the indicator is a total of parts that add up to it.
  private var isTotal: Bool {
    !book.parts[position].isEmpty && indicator.kind != .rate && indicator.kind != .status
  }

  /// The sum of parts of which nothing is known of the period, as of the total.
  ///
  /// Where nothing was reached in the total before, nothing may be in its parts: it would be missing from the total.
  private var missingParts: String? {
    let parts = book.parts[position].map { book.figure(scope, $0) }
    guard isTotal, figure.inPeriod == nil, parts.allSatisfy({ $0.inPeriod == nil }),
      figure.actual != nil || parts.allSatisfy({ $0.actual == nil })
    else { return nil }
    return Self.sum(of: book.parts[position].map { cell($0, columns[.inPeriod]) })
  }

  /// The parts' sum, where all parts have a number and together give the value.
  private func partsSum(
    _ column: Int, _ value: Ratio, _ number: (Figure) -> Ratio?
  ) -> String? {
    let parts = book.parts[position]
    guard isTotal else { return nil }
    var sum = Ratio(0)
    for part in parts {
      guard let number = number(book.figure(scope, part)) else { return nil }
      sum += number
    }
    guard sum == value else { return nil }
    return Self.sum(of: parts.map { cell($0, column) })
  }

  /// The sum of one cell of all members' sheets; their names stand in the formula.
  private func memberSheetsSum(_ column: Int) -> String? {
    guard case .cluster = scope else { return nil }
    let cell = cell(position, column)
    let cells = book.memberSheets.map { $0 + "!" + cell }
    return Self.sum(of: cells)
  }

  /// A sum that is blank while no cell has a number, unless that would be too long to say.
  ///
  /// A call takes at most 255 arguments, a formula at most 8,192 characters.
  static func sum(of cells: [String]) -> String? {
    guard !cells.isEmpty else { return nil }
    let lists = stride(from: 0, to: cells.count, by: 200).map { start in
      cells[start..<min(start + 200, cells.count)].joined(separator: ",")
    }
    func all(_ call: String) -> String { lists.map { "\(call)(\($0))" }.joined(separator: "+") }
    let most = 8_000
    let sum = all("SUM")
    guard sum.utf16.count < most - 1 else { return nil }
    let whole = "=IF(\(all("COUNT"))=0,\"\",\(sum))"
    return whole.utf16.count < most ? whole : "=" + sum
  }

  // MARK: Periods

  private var inPeriodCell: String {
    CellPosition(row: row, column: columns[.inPeriod]).name
  }

  /// What a unit had reached with the cell of the period in it: added to what was reached before, or
  /// for a level in place of it.
  ///
  /// Nothing where the cell of the period does not tell: what was reached up to now is known, and
  /// not what the period added.
  private func addedUp(_ value: Ratio) -> String? {
    let figure = figure
    let cell = inPeriodCell
    if indicator.kind != .flow {
      if figure.inPeriod == value { return "=IF(\(cell)=\"\",\"\",\(cell))" }
      guard figure.inPeriod == nil, figure.older > 0, LiveArithmetic.isShort(value),
        indicator.kind != .average
      else { return nil }
      return "=IF(\(cell)=\"\",\(value.decimalText(maxDecimals: 9)),\(cell))"
    }
    guard figure.inPeriod != nil || figure.older > 0 else { return nil }
    let before = value - (figure.inPeriod ?? Ratio(0))
    if before.isZero, figure.inPeriod != nil { return "=IF(\(cell)=\"\",\"\",\(cell))" }
    guard LiveArithmetic.isShort(value), LiveArithmetic.isShort(before) else { return nil }
    let number = before.decimalText(maxDecimals: 9)
    // Where the period added more than was reached by its end nobody knows what was reached without it.
    let mayBe =
      before >= Ratio(0) || indicator.numberContext(knownMeasures: []).allowsNegative
    let sign = before < Ratio(0) ? "" : "+"
    return "=IF(\(cell)=\"\",\(mayBe ? number : "\"\""),ROUND(\(cell)\(sign)\(number),9))"
  }

  // MARK: Rates

  private func rate(_ value: Ratio) -> String? {
    guard let denominator = indicator.denominator else { return nil }
    guard let numerator = indicator.numerator else {
      return hasMembers
        ? ComparisonRow(book: book, indicator: position).weightedMean(by: denominator) : nil
    }
    let factor = indicator.measure.rateFactor
    let members = ComparisonRow(book: book, indicator: position)
    if hasMembers, members.isShare(numerator, over: denominator, factor: factor, value) {
      return members.share(numerator, over: denominator, factor: factor)
    }
    guard book.isQuotient(value, of: position, in: scope), let quotient = ownQuotient else {
      return nil
    }
    return isUnit && figure.inPeriod == nil ? unlessTyped(quotient) : quotient
  }

  /// A rate of the numerator and the denominator that stand on the same sheet.
  private var ownQuotient: String? {
    Self.quotient(of: indicator) { cell($0, columns[.cumulative]) }
  }

  /// A rate as the quotient of the cells of its numerator and its denominator, blank where one of them is, or the
  /// lower one 0; nothing where it has none.
  static func quotient(of rate: Indicator, cell: (_ indicator: Int) -> String) -> String? {
    guard rate.kind == .rate, let numerator = rate.numerator, let denominator = rate.denominator
    else { return nil }
    let (above, below, factor) = (cell(numerator), cell(denominator), rate.measure.rateFactor)
    return "=IF(OR(\(above)=\"\",N(\(below))=0),\"\","
      + "\(factor == 1 ? "" : "\(factor)*")\(above)/\(below))"
  }
}
