/// Reads the rows of a worksheet.
///
/// Rows must come in order, each once; cells may come in any order, each once. Neither costs more
/// than what is stored for it: a cell far to the right or a row far down reserves nothing.
final class WorksheetHandler: SpreadsheetHandler {
  private let values: CellValues
  private let delivery: RowDelivery
  private var rowNumber = 0
  private var isRowHidden = false
  private var nextColumn = 0
  private var cell = CellAtHand()
  private var inner = Inner.other
  private var hasRows = false

  /// The element of a cell whose characters are wanted.
  private enum Inner { case value, formula, inline, other }

  init(values: CellValues, delivery: RowDelivery) {
    self.values = values
    self.delivery = delivery
  }

  override func open(_ element: XMLElement) -> Bool {
    switch depth {
    case 1: return openRoot(element, named: "worksheet")
    case 2:
      guard isNamed("sheetData", element) else { return false }
      if hasRows { fail(.damaged(.wrongContent)) }
      hasRows = true
      return true
    case 3: return isNamed("row", element) && openRow(element)
    case 4: return isNamed("c", element) && openCell(element)
    case 5: return openInner(element)
    default: return openInlineText(element)
    }
  }

  override func take(_ text: UnsafeBufferPointer<UInt8>) {
    guard cell.value.count + cell.formula.count + text.count <= Limits.cellBytes else {
      return fail(.limit(.cellText))
    }
    if inner == .formula {
      unsafe cell.formula.append(contentsOf: text)
    } else {
      unsafe cell.value.append(contentsOf: text)
    }
  }

  override func close() {
    switch depth {
    case 1: if !hasRows { fail(.damaged(.wrongContent)) }
    case 3: closeRow()
    case 4: closeCell()
    default: wantsText = false
    }
  }

  private func openRow(_ element: XMLElement) -> Bool {
    var number = rowNumber + 1
    if let written = element.value("r") { number = written.integer ?? 0 }
    guard number > rowNumber, number <= Limits.rows else {
      fail(.damaged(.rowNumber))
      return false
    }
    rowNumber = number
    let isFlat = element.value("ht").map { $0.equals("0") } ?? false
    isRowHidden = isFlat || (element.value("hidden")?.isTrue ?? false)
    nextColumn = 0
    delivery.row.begin()
    return true
  }

  private func closeRow() {
    if let limit = delivery.send(number: rowNumber, isHidden: isRowHidden) { fail(.limit(limit)) }
    if delivery.isStopped { stop() }
  }

  private func openCell(_ element: XMLElement) -> Bool {
    var column = nextColumn
    if let written = element.value("r") {
      let reference = unsafe CellReference(written.bytes)
      column = reference?.row == rowNumber ? reference?.column ?? -1 : -1
    }
    guard column >= 0, column < Limits.columns else {
      fail(.damaged(.cellReference))
      return false
    }
    nextColumn = column + 1
    cell.begin(column: column)
    if let style = element.value("s") { cell.style = style.integer ?? 0 }
    if let type = element.value("t"), !cell.setType(type) {
      fail(.damaged(.cellType))
      return false
    }
    return true
  }

  private func closeCell() {
    let start = delivery.row.bytes.count
    guard let kind = values.append(cell, to: &delivery.row.bytes) else {
      return fail(.damaged(.sharedText))
    }
    guard delivery.row.put(kind, from: start, at: cell.column) else {
      return fail(.damaged(.repeatedCell))
    }
    if delivery.row.bytes.count > Limits.rowBytes { fail(.limit(.rowText)) }
  }

  private func openInner(_ element: XMLElement) -> Bool {
    if isNamed("v", element) {
      inner = cell.type == .inline ? .other : .value
      cell.hasValue = true
    } else if isNamed("f", element) {
      inner = .formula
      cell.hasFormula = true
    } else if isNamed("is", element), cell.type == .inline {
      inner = .inline
    } else {
      inner = .other
    }
    wantsText = inner == .value || inner == .formula
    return inner != .other
  }

  /// Looks into an inline text: its characters, or those of the runs of a rich text.
  private func openInlineText(_ element: XMLElement) -> Bool {
    guard inner == .inline else { return false }
    let isText = isNamed("t", element)
    wantsText = isText
    return isText || depth == 6 && isNamed("r", element)
  }
}
