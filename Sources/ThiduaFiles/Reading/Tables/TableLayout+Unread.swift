import ThiduaCore

// The columns of which nothing is read, and what is said of them.
extension TableLayout {
  /// Notes the columns of which nothing is read, where the names of all of them are no reason; a blank
  /// name on the right of figures is none.
  mutating func noteUnread(_ columns: [HeaderColumn]) {
    let firstFigures = columns.firstIndex(where: \.hasFigures) ?? columns.count
    for (position, column) in columns.enumerated()
    where position > firstFigures && column.key == nil && column.name.isEmpty {
      let left = columns[..<position].last { !$0.name.isEmpty }
      guard left.map({ $0.isComparison || HeaderWords.isPassedOver($0.name) }) != true else {
        continue
      }
      unread.append(
        UnreadColumn(column: position, name: "", line: headerLine, cause: .unreadColumn))
    }
    noteSecondLabels(columns)
    let kinds = columns.filter(\.hasFigures).map(\.kind)
    let holdsPlansAlone =
      !kinds.isEmpty && kinds.allSatisfy { $0?.isTarget ?? false } && title.planKind == nil
    let isCrosswise = columns.contains { $0.unit != nil || $0.indicator != nil }
    // In a report without a column of results they may be in any.
    lacksResults = isReport && kinds.allSatisfy { $0?.isTarget ?? false } && !isCrosswise
    for (position, column) in columns.enumerated() {
      guard column.key == nil, !column.hasFigures, !column.isOtherYear, !column.name.isEmpty,
        !column.isComparison, !isCrosswise || column.unit != nil || column.indicator != nil
      else { continue }
      // `Tỷ lệ` below `Thực hiện` is passed over where another column holds what was reached.
      let isAlone = column.kind != nil && !columns.contains { column.isDivided(like: $0) }
      // So is `Tổng số` beside a plan, where another column holds what was reached.
      let isWhole = HeaderWords.isTotal(column.name) && !isCrosswise && holdsPlansAlone
      guard
        isAlone || isWhole || !HeaderWords.isPassedOver(column.name)
          || lacksResults && HeaderNames.namesResults(column.name)
      else { continue }
      // `Tháng 1 | Tháng 2 | Tháng 3 | Cộng quý`
      if HeaderWords.isSumOfTimes(column.name),
        columns.count(where: { $0.hasFigures && $0.period != nil && column.isDivided(like: $0) })
          > 1
      {
        continue
      }
      unread.append(
        UnreadColumn(
          column: position, name: column.name, line: column.line,
          cause: column.isInRegistration ? .actualInRegistration : .unreadColumn))
    }
  }

  /// Notes a second `Chỉ tiêu` on the right of the labels, which may be the plan.
  private mutating func noteSecondLabels(_ columns: [HeaderColumn]) {
    for (position, column) in columns.enumerated()
    where column.key == .label && position > label ?? position {
      unread.append(
        UnreadColumn(
          column: position, name: column.name, line: column.line, cause: .unreadColumn,
          isOfLabels: true))
    }
  }

  /// Notes the columns of shares, and which of them stand beside figures of the same kind.
  mutating func noteShares(_ columns: [HeaderColumn]) {
    let firstFigures = columns.firstIndex(where: \.hasFigures) ?? columns.count
    for (position, column) in columns.enumerated()
    where position > firstFigures && column.key == nil && !column.hasFigures
      && !column.name.isEmpty && HeaderWords.isShare(column.name)
    {
      let beside = values.indices.filter { place in
        values[place].number <= position
          && (column.kind != nil || column.unit != nil)
          && column.isDivided(like: columns[values[place].number - 1])
          && column.period == columns[values[place].number - 1].period
      }
      if beside.count == 1, shares[beside[0]] == nil {
        shares[beside[0]] = position
      } else {
        comparisons.append(position)
      }
    }
  }

  /// In a table with indicators as columns every other name may be an indicator misspelt, and figures
  /// below no indicator are nobody's.
  ///
  /// On the left of the first one there may be texts, so that a name there is told if it stands over
  /// numbers.
  mutating func knownIndicators(
    _ columns: [HeaderColumn], _ names: IndicatorNames
  ) -> [HeaderColumn] {
    guard let first = columns.firstIndex(where: { $0.indicator != nil }) else { return columns }
    var known = columns
    for (position, column) in columns.enumerated() where column.key == nil {
      guard column.indicator == nil else { continue }
      known[position].isUnknown = true
      guard let unknown = column.unknown,
        !HeaderWords.isPassedOver(unknown.name, besideIndicators: true)
      else { continue }
      let cause = names.cause(of: unknown.name)
      let isLeft = position < first
      let isNone = isLeft && cause == .unknownHeading(suggestion: "")
      leaveOut(
        &known[position], position, for: unknown, isNone ? .unreadColumn : cause,
        ifNumbers: isLeft)
    }
    return known
  }

  /// In a table with units as columns every unknown name may be a unit misspelt, and nobody else's
  /// figures stand below it.
  ///
  /// On the left of the first one there may be texts, so that a name there is told if it stands over
  /// numbers.
  mutating func knownUnits(
    _ columns: [HeaderColumn], _ words: HeaderWords
  ) -> [HeaderColumn] {
    guard let first = columns.firstIndex(where: { $0.unit != nil && $0.hasFigures }) else {
      return columns
    }
    var known = columns
    for (position, column) in columns.enumerated() where column.unit == nil && column.hasFigures {
      if HeaderWords.isTotal(column.name) { known[position].isComparison = true }
    }
    for (position, column) in columns.enumerated() {
      guard let unknown = column.unknown, column.key == nil, column.unit == nil else { continue }
      known[position].isUnknown = true
      guard !HeaderWords.isPassedOver(unknown.name), !words.units.isHome(unknown.name),
        case .unknown(let suggestion) = words.units.match(unknown.name)
      else { continue }
      let isLeft = position < first && !column.hasFigures
      let mayBeUnit =
        !isLeft || !suggestion.isEmpty || HeaderWords.beginsAsCommune(unknown.name)
      leaveOut(
        &known[position], position, for: unknown,
        mayBeUnit ? .unknownUnit(suggestion: suggestion) : .unreadColumn, ifNumbers: isLeft)
    }
    return known
  }

  /// Says why a column is left out, at the cell of its header that is no known word; or only as soon as
  /// there is a number in it.
  mutating func leaveOut(
    _ column: inout HeaderColumn, _ position: Int, for unknown: (name: String, line: Int),
    _ cause: FindingCause, ifNumbers: Bool
  ) {
    (column.name, column.line) = unknown
    guard ifNumbers else { return report(cause, position, column) }
    unread.append(
      UnreadColumn(column: position, name: unknown.name, line: unknown.line, cause: cause))
  }

  mutating func report(_ cause: FindingCause, _ position: Int, _ column: HeaderColumn) {
    findings.append(
      Finding(cause).at(file: "", line: column.line, column: position + 1, value: column.name))
  }
}

/// A column of which nothing is read.
struct UnreadColumn {
  let column: Int
  let name: String
  let line: Int
  /// What is said as soon as a number stands in it.
  let cause: FindingCause
  /// Whether it may be a column of labels, so that only amounts are numbers there: `120 ha`.
  var isOfLabels = false
}
