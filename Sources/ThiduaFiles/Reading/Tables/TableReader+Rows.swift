import CSVStreaming
import ThiduaCore

// What becomes of a row: it is whole, it is one of those that count, and its figures are somebody's of something.
extension TableReader {
  func takeRow(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?
  ) {
    guard isWhole(record), !isOfColumnNumbers(record) else { return }
    if !unread.isEmpty, secondTable == nil, !isBelowSignature { lookForUnreadNumbers(record) }
    let hasFigures =
      hasValue(record) || holdsAssessment(record, placement) || holdsShare(record, placement)
    guard !isCutOff(record, hasFigures: hasFigures) else { return }
    guard hasFigures else {
      passOver(record, placement)
      return
    }
    guard mayCount(record, placement) else { return }
    guard !layout.hasIndicatorColumns else {
      if !isBelowSignature { takeAcross(record) }
      return
    }
    guard layout.parts.isEmpty else {
      takeParts(record, placement)
      return
    }
    guard let indicator = indicator(record, placement) else {
      takeUnknown(record, placement)
      return
    }
    takeFigures(record, placement, indicator)
  }

  // MARK: The row as a whole

  /// Whether a row is neither damaged nor cut off; what is wrong with it besides is told.
  private func isWhole(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    if let cause = Self.damage(record.issues) {
      report(cause, record, column: record.issueField)
      reject()
      rememberWholeCells(of: record)
      return false
    }
    if record.issues.contains(.strayQuote) {
      report(
        .strayQuote, record, column: record.issueField, value: text(record, record.issueField - 1))
    }
    if record.fieldCount > layout.width, splitNumbers?.sign(in: record, own: nil) == nil {
      reportExtraCells(record)
    }
    return true
  }

  private static func damage(_ issues: RecordIssues) -> FindingCause? {
    if issues.contains(.tooLong) { return .tooLarge(what: .row) }
    if issues.contains(.unclosedQuote) { return .unclosedQuote }
    if issues.contains(.nulByte) { return .nulByte }
    return nil
  }

  /// Whether the end of a row of the table is missing, with that of the text: its last figure may lack digits.
  private func isCutOff(
    _ record: borrowing some TableRow & ~Copyable, hasFigures: Bool
  ) -> Bool {
    guard record.endsText, !isBelowSignature, secondTable == nil, record.fieldCount > 1,
      hasFigures || hasKnownCode(record), let rowWidths,
      let least = rowWidths.least(between: layout.headerLine, and: record.line),
      record.fieldCount < least, !RowShape.isSignature(texts(record))
    else { return false }
    let last = record.fieldCount - 1
    report(.cutOff(columns: least), record, column: last + 1, value: text(record, last))
    reject()
    return true
  }

  private func hasKnownCode(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    layout.indicator.flatMap { index.indicator(text(record, $0)) } != nil
  }

  private func reportExtraCells(_ record: borrowing some TableRow & ~Copyable) {
    for column in layout.width..<min(record.fieldCount, layout.width + Self.mostColumns) {
      let extra = text(record, column)
      guard !extra.isEmpty else { continue }
      // Who signs may stand on the right of the table.
      guard !RowShape.isSignature(texts(record)) else { return }
      report(.extraCells(columns: layout.width), record, column: column + 1, value: extra)
      return
    }
  }

  // MARK: Column numbers

  /// Whether a row is the first one below the header and blank, or the numbers of its columns.
  private func isOfColumnNumbers(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    if isFirst {
      let cells = texts(record)
      guard cells.contains(where: { !$0.isEmpty }) else { return true }
      isFirst = false
      if RowShape.isNumbering(cells), !isKnownData(cells) {
        if !areNumbersSettled { numbered = numbered ?? NumberedRow(cells, record.line, self) }
        return true
      }
    }
    if let row = numbered, row.isContradicted(by: record) {
      (numbered, areNumbersSettled) = (nil, true)
    }
    return false
  }

  /// A short row that could be column numbers is data where it begins with a known code.
  private func isKnownData(_ cells: [String]) -> Bool {
    let filled = cells.count { !$0.isEmpty }
    guard filled <= 2, let column = layout.indicator, cells.indices.contains(column) else {
      return false
    }
    let code = cells[column]
    return index.indicator(code) ?? index.indicator(withDamagedCode: code) != nil
  }

  // MARK: Whether it counts

  /// Whether a row with figures stands where rows count; one that does not is rejected, or begins what stands below
  /// the table.
  private func mayCount(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?
  ) -> Bool {
    if traits.mayHaveUnitHeadings { unitHeadings.passFigures() }
    guard secondTable == nil else {
      rejectBelowSecondTable()
      return false
    }
    guard !isBelowSignature else { return mayCountBelowSignature(record, placement) }
    if isSignatureWithoutFigures(record) {
      isBelowSignature = true
      return false
    }
    endGroup(before: record)
    if strangeHeading != nil {
      rejectBelowStrangeHeading()
      return false
    }
    if traits.isRefused {
      rejectRefused(record)
      return false
    }
    return true
  }

  // MARK: Its figures

  func takeFigures(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?, _ indicator: Int
  ) {
    var unit: Int?
    if traits.needsRowUnit {
      unit = rowUnit(record)
      guard unit != nil || traits.hasUnitColumns else { return }
    }
    unitAtHand = unit
    if !titleRows.isEmpty { titleRows = [] }
    reportBadDate(record)
    if case .indicator(_, certainty: .likely)? = placement {
      let column = layout.label ?? 0
      report(
        .likelyIndicator(indicator: index.title(of: indicator)), record, column: column + 1,
        value: text(record, column), indicator: indicator)
    }
    if placement == nil { compareLabel(record, indicator: indicator) }
    takeValues(record, rowUnit: unit, indicator: indicator)
  }

  func reportBadDate(_ record: borrowing some TableRow & ~Copyable) {
    guard let column = layout.submitted, reading.order.dates.last == 0 else { return }
    let typed = text(record, column)
    if !typed.isEmpty { report(.badDate, record, column: column + 1, value: typed) }
  }
}
