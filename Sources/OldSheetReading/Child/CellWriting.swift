import SheetReading

/// A cell as it is handed out.
struct HandedCell {
  var column = 0
  let kind: CellKind
  var text: [UInt8] = []
  /// How a number is shown, where that says more than the number: what ``ShownNumber`` reads.
  var shown: [UInt8] = []
}

extension StoredBook {
  /// A cell as it is handed out.
  func handed(_ cell: StoredCell, hasResults: Bool) throws(OldSheetError) -> HandedCell {
    var handed = try contents(of: cell, hasResults: hasResults)
    handed.column = cell.column
    return handed
  }

  private func contents(
    of cell: StoredCell, hasResults: Bool
  ) throws(OldSheetError) -> HandedCell {
    if cell.isEmptyResult, cell.isStale || !hasResults {
      // What the formula is, is not read; that there is one keeps its row from being a blank one.
      return HandedCell(kind: .uncalculated, text: Array("=".utf8))
    }
    switch cell.value {
    case .number(let number):
      let handed = handed(number, parts.format(cell.format))
      // A number that is struck out is none, and as a text it says so.
      let isNumber = handed.kind == .number || handed.kind == .percent
      return isNumber && parts.isStruck(cell.format)
        ? self.handed(RunStyle.struck.styled(handed.text)) : handed
    case .text(let text):
      return handed(parts.isStruck(cell.format) ? RunStyle.struck.styled(text) : text)
    case .boolean(let value):
      return HandedCell(kind: .boolean, text: Array((value ? "TRUE" : "FALSE").utf8))
    case .error(let code): return error(code)
    case .sharedText(let number):
      guard parts.sharedTexts.indices.contains(number) else { throw .damaged }
      let text = parts.sharedTexts[number]
      return parts.isStruck(cell.format)
        ? handed(parts.struckTexts[number] ?? RunStyle.struck.styled(text))
        : handed(parts.styledTexts[number] ?? text)
    }
  }

  private func handed(_ text: [UInt8]) -> HandedCell {
    HandedCell(kind: text.isEmpty ? .blank : .text, text: text)
  }

  private func error(_ code: Int) -> HandedCell {
    HandedCell(kind: .error, text: Array(CellText.error(code).utf8))
  }

  private func handed(_ number: Double, _ format: CellFormat) -> HandedCell {
    guard number.isFinite else { return error(0x24) }
    let decimal = CellText.decimal(number)
    switch format.number {
    case .number: break
    case .percent:
      return HandedCell(
        kind: .percent, text: Array((CellText.decimal(number, shift: 2) + "%").utf8))
    case .date, .time, .duration:
      guard
        let date = SerialDate.text(
          of: decimal, style: format.number, from1904: parts.startsIn1904)
      else { break }
      return HandedCell(kind: .date, text: date)
    }
    let shown = number == 0 ? format.zero?.shown : nil
    return HandedCell(
      kind: .number, text: Array(decimal.utf8),
      shown: shown ?? format.shown?.shown(decimal) ?? [])
  }
}
