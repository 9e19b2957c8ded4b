/// Reads the rows of one table of a document.
///
/// Repeated rows and columns cost what is in them: blanks only count on, and filled cells may be
/// repeated as often as an honest sheet needs.
final class TableHandler: ContentHandler {
  private let table: Int
  private let delivery: RowDelivery
  /// The number of the row at hand, or of the next one outside of rows.
  private var rowNumber = 1
  private var rowRepeats = 1
  private var isRowHidden = false
  /// The depth of rows; 0 outside of them.
  private var rowDepth = 0
  /// The depth of the outermost group that is folded away; 0 outside of such.
  private var foldedDepth = 0
  private var column = 0
  private var repeatedCells = 0
  private var cell = TableCell()
  private var shown = ParagraphText()

  init(table: Int, delivery: RowDelivery) {
    self.table = table
    self.delivery = delivery
  }

  override func open(_ element: XMLElement) -> Bool {
    if let answer = openOutside(element) { return answer }
    if depth == 4 {
      return element.isNamed("table", in: DocumentNamespace.table) && tableCount == table + 1
    }
    guard depth > 4 else { return false }
    switch rowDepth == 0 ? 0 : depth - rowDepth {
    case 0: return openRowOrGroup(element)
    case 1: return openCell(element)
    case 2: return openParagraph(element)
    default: return openInline(element)
    }
  }

  override func take(_ text: UnsafeBufferPointer<UInt8>) {
    guard shown.bytes.count + text.count <= Limits.cellBytes else { return fail(.limit(.cellText)) }
    unsafe shown.append(text)
  }

  override func close() {
    if depth == 4 { return stop() }
    guard rowDepth > 0 else {
      if depth == foldedDepth { foldedDepth = 0 }
      return
    }
    switch depth - rowDepth {
    case 0: closeRow()
    case 1: closeCell()
    case 2:
      shown.endParagraph()
      wantsText = false
    default: break
    }
  }

  private func openRowOrGroup(_ element: XMLElement) -> Bool {
    guard element.isNamed("table-row", in: DocumentNamespace.table) else {
      let isFolded =
        element.value("display", in: DocumentNamespace.table)?.equals("false") ?? false
      if isFolded, foldedDepth == 0 { foldedDepth = depth }
      return element.isNamed("table-rows", in: DocumentNamespace.table)
        || element.isNamed("table-header-rows", in: DocumentNamespace.table)
        || element.isNamed("table-row-group", in: DocumentNamespace.table)
    }
    rowRepeats = 1
    if let count = element.value("number-rows-repeated", in: DocumentNamespace.table) {
      rowRepeats = count.integer ?? 0
    }
    guard rowRepeats > 0 else {
      fail(.damaged(.repeatCount))
      return false
    }
    let visibility = element.value("visibility", in: DocumentNamespace.table)
    isRowHidden = foldedDepth > 0 || visibility.map { !$0.equals("visible") } ?? false
    rowDepth = depth
    column = 0
    delivery.row.begin()
    return true
  }

  private func closeRow() {
    rowDepth = 0
    defer { rowNumber += rowRepeats }
    guard delivery.row.filledCount > 0 else { return }
    guard countRepeats((rowRepeats - 1) * delivery.row.filledCells) else { return }
    for number in rowNumber..<(rowNumber + rowRepeats) {
      if let limit = delivery.send(number: number, isHidden: isRowHidden) {
        return fail(.limit(limit))
      }
      if delivery.isStopped { return stop() }
    }
  }

  private func openCell(_ element: XMLElement) -> Bool {
    guard
      element.isNamed("table-cell", in: DocumentNamespace.table)
        || element.isNamed("covered-table-cell", in: DocumentNamespace.table)
    else { return false }
    guard let cell = TableCell(element) else {
      fail(.damaged(.repeatCount))
      return false
    }
    self.cell = cell
    shown.begin()
    if element.isNamed("covered-table-cell", in: DocumentNamespace.table) { column += cell.repeats }
    return element.isNamed("table-cell", in: DocumentNamespace.table)
  }

  private func closeCell() {
    defer { column += cell.repeats }
    let start = delivery.row.bytes.count
    let kind = cell.append(shown: shown.bytes, to: &delivery.row.bytes)
    guard kind != .blank else { return }
    guard column + cell.repeats <= Limits.columns else { return fail(.limit(.columns)) }
    guard delivery.row.bytes.count <= Limits.rowBytes else { return fail(.limit(.rowText)) }
    guard countRepeats(cell.repeats - 1) else { return }
    for column in column..<(column + cell.repeats) {
      _ = delivery.row.put(kind, from: start, at: column)
    }
  }

  private func countRepeats(_ count: Int) -> Bool {
    repeatedCells += count
    if repeatedCells > Limits.repeatedCells { fail(.limit(.repeats)) }
    return repeatedCells <= Limits.repeatedCells
  }

  /// Looks into a paragraph; notes and drawings in a cell are not its text.
  private func openParagraph(_ element: XMLElement) -> Bool {
    guard element.isNamed("p", in: DocumentNamespace.text) else { return false }
    shown.beginParagraph()
    wantsText = true
    return true
  }

  /// Looks into a part of a paragraph: blanks and breaks are elements, formatted text is in others.
  private func openInline(_ element: XMLElement) -> Bool {
    if element.isNamed("s", in: DocumentNamespace.text) {
      let count = element.value("c", in: DocumentNamespace.text)?.integer ?? 1
      guard shown.bytes.count + count <= Limits.cellBytes else {
        fail(.limit(.cellText))
        return false
      }
      shown.append(32, count: count)
      return false
    }
    if element.isNamed("tab", in: DocumentNamespace.text) {
      shown.append(9, count: 1)
      return false
    }
    if element.isNamed("line-break", in: DocumentNamespace.text) {
      shown.append(10, count: 1)
      return false
    }
    return element.isIn(DocumentNamespace.text)
      && !element.isNamed("ruby-text", in: DocumentNamespace.text)
      && !element.isNamed("note", in: DocumentNamespace.text)
  }
}
