import SheetReading

extension StoredBook {
  /// The kind and the text of a cell as they are handed out.
  func shown(_ cell: StoredCell, hasResults: Bool) throws(OldSheetError) -> (CellKind, [UInt8]) {
    if cell.isEmptyResult, cell.isStale || !hasResults { return (.uncalculated, []) }
    switch cell.value {
    case .number(let number): return shown(number, parts.numberFormat(cell.format))
    case .text(let text): return (text.isEmpty ? .blank : .text, text)
    case .boolean(let value): return (.boolean, Array((value ? "TRUE" : "FALSE").utf8))
    case .error(let code): return (.error, Array(CellText.error(code).utf8))
    case .sharedText(let number):
      guard parts.sharedTexts.indices.contains(number) else { throw .damaged }
      let text = parts.sharedTexts[number]
      return (text.isEmpty ? .blank : .text, text)
    }
  }

  private func shown(_ number: Double, _ format: NumberFormat) -> (CellKind, [UInt8]) {
    guard number.isFinite else { return (.error, Array(CellText.error(0x24).utf8)) }
    if format.hasDate || format.hasTime,
      let date = CellText.date(number, as: format, startsIn1904: parts.startsIn1904)
    {
      return (.date, Array(date.utf8))
    }
    if format.isPercent {
      return (.percent, Array((CellText.decimal(number, shift: 2) + "%").utf8))
    }
    return (.number, Array(CellText.decimal(number).utf8))
  }
}
