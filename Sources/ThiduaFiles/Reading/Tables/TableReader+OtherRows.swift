import ThiduaCore

// Rows without a figure, and rows whose indicator is not known.
extension TableReader {
  /// Whether a column of figures holds anything but a sign for "missing".
  func hasValue(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    for column in values where column.number <= record.fieldCount && isFilled(column, record) {
      return true
    }
    return false
  }

  /// Blanks, and runs of dashes or dots.
  static func isMissing(_ bytes: Span<UInt8>) -> Bool {
    for place in bytes.indices {
      switch bytes[place] {
      case 32, 9, 10, 13, 45, 46, 0xE2, 0x80, 0x90...0x95, 0xA6, 0xC2, 0xA0: continue
      default: return false
      }
    }
    return true
  }

  /// A blank row, a section, a row without figures, or where the signatures begin.
  func passOver(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?
  ) {
    rememberHeadings(record)
    noteMeasure(record)
    if !sheet.isEmpty, layout.hasIndicatorColumns,
      unitColumns.contains(where: { !text(record, $0).isEmpty })
    {
      blankLines.insert(record.line)
    }
    if let indicator = indicator(record, placement) {
      noteBelow = nil
      if !sheet.isEmpty { blankLines.insert(record.line) }
      if traits.mayHoldFiguresElsewhere, secondTable == nil, strangeHeading == nil,
        !isBelowSignature
      {
        lookForFiguresElsewhere(record, unit: nil, indicator: indicator)
      }
      return
    }
    let cells = texts(record)
    rememberPeriodHeading(cells, line: record.line)
    rememberAnnouncedMeasures(cells)
    rememberNote(cells, line: record.line)
    if sheet.isEmpty, !isBelowSignature, let cell = cells.firstIndex(where: isUnsplit) {
      reject()
      report(.unsplitRow, record, column: cell + 1, value: cells[cell])
      return
    }
    lookForSecondTable(cells, line: record.line)
    guard !isBelowSignature else { return }
    if secondTable == nil, headerLikeness(cells) == .none, isHeadOfOtherList(cells) {
      return beginOtherList(cells, line: record.line)
    }
    if isSignature(cells) { isBelowSignature = true }
  }

  /// Whether one cell of a text holds a whole row whose cells another sign parts than those of the others,
  /// with a number where figures stand.
  private func isUnsplit(_ cell: String) -> Bool {
    [";", "\t", "|", ","].contains { (delimiter: Character) in
      guard cell.utf8.count > 4, cell.contains(delimiter) else { return false }
      let parts = cell.split(separator: delimiter, omittingEmptySubsequences: false)
      return parts.count + 1 >= layout.width
        && values.contains { column in
          guard parts.indices.contains(column.number - 1) else { return false }
          let part = parts[column.number - 1].utf8
          return part.contains { (48...57).contains($0) }
            && part.allSatisfy { (44...57).contains($0) }
        }
    }
  }

  /// A row with a figure, but without a known indicator.
  func takeUnknown(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?
  ) {
    let cells = texts(record)
    noteMeasure(record)
    let column = layout.indicator ?? layout.label ?? 0
    let name = cells.indices.contains(column) ? cells[column] : ""
    if isBelowSignature {
      if headerLikeness(cells) != .none { beginSecondTable(record) }
      return
    }
    let figures = values.compactMap {
      cells.indices.contains($0.number - 1) ? cells[$0.number - 1] : nil
    }
    let hasDigit = figures.contains(where: RowShape.beginsLikeFigure)
    if isSignature(cells), !hasDigit || name.isEmpty {
      isBelowSignature = true
      return
    }
    switch headerLikeness(cells) {
    case .none:
      if isHeadOfOtherList(cells) { return beginOtherList(cells, line: record.line) }
    case .same:
      otherList = nil
      // Column numbers may follow.
      isFirst = true
      lookForOtherTitle()
      return
    case .other:
      beginSecondTable(record)
      return
    }
    if !hasDigit, RowShape.isSection(cells) { return }
    if isOfOtherList(cells) { return }
    if isOfOtherTime(name) {
      return report(.rowOfOtherTime, record, column: column + 1, value: name)
    }
    if let sum = cells.firstIndex(where: { !$0.isEmpty }), RowShape.isTotal(cells[sum]) {
      return report(.totalRow(ofUnits: false), record, column: sum + 1, value: cells[sum])
    }
    // The unit is looked at first, as in every row.
    if traits.needsRowUnit {
      guard let unit = rowUnit(record) else { return }
      unitAtHand = unit
    }
    reject()
    reportUnknown(name, record, column: column, placement)
  }

  /// Whether a label is no more than another time, or what is compared with it, of the row above: `- Cùng kỳ năm trước`,
  /// `- So với cùng kỳ`, `Năm 2022`.
  private func isOfOtherTime(_ label: String) -> Bool {
    let text = label.drop { "-–+*• ".contains($0) }
    guard !text.isEmpty, let said = RowKind(String(text), year: year) else { return false }
    return said == .otherTime || said == .comparison && PeriodText.words(of: label).contains("ky")
  }

  private func reportUnknown(
    _ name: String, _ record: borrowing some TableRow & ~Copyable, column: Int,
    _ placement: Placement?
  ) {
    guard !name.isEmpty else {
      report(.noIndicator, record, column: column + 1)
      return
    }
    if FoldedText.isLossy(name) {
      report(.lossyCell, record, column: column + 1, value: name)
    } else if let placement {
      report(index.cause(ofUnplaced: name, placement), record, column: column + 1, value: name)
    } else if let possible = DateDamage.possibleCode(name) {
      report(.dateLikeCode(possible: possible), record, column: column + 1, value: name)
    } else {
      report(
        .unknownIndicator(suggestion: index.suggestion(forCode: name)), record,
        column: column + 1, value: name)
    }
  }
}
