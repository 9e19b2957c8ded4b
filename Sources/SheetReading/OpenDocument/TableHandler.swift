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
  /// How many columns were described.
  private var describedColumns = 0
  private var repeatedCells = 0
  private var cell = TableCell()
  private var shown = ParagraphText()
  private var styles = TextStyles()
  /// The parts of the paragraph at hand that stand out, each with its depth, the innermost last.
  private var spans: [(depth: Int, style: RunStyle)] = []
  /// Columns whose cells are struck out where they have no style of their own.
  private var struckColumns: [ClosedRange<Int>] = []
  private var isCellStruck = false

  init(table: Int, delivery: RowDelivery) {
    self.table = table
    self.delivery = delivery
  }

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    if let answer = styles.open(element, at: depth) { return answer }
    if let answer = openOutside(element, at: depth) { return answer }
    if depth == 4 {
      let isWanted =
        element.isNamed("table", in: DocumentNamespace.table) && tableCount == table + 1
      return isWanted ? .elements : .nothing
    }
    guard depth > 4 else { return .nothing }
    switch rowDepth == 0 ? 0 : depth - rowDepth {
    case 0: return openRowOrGroup(element, at: depth)
    case 1: return openCell(element)
    case 2: return openParagraph(element)
    default: return openInline(element, at: depth)
    }
  }

  override func take(_ text: UnsafeBufferPointer<UInt8>) {
    guard shown.bytes.count + text.count <= Limits.cellBytes else { return fail(.limit(.cellText)) }
    let style = spans.last?.style ?? (isCellStruck ? .struck : RunStyle())
    guard !style.isPlain else { return unsafe shown.append(text) }
    let styled = unsafe style.styled(text)
    unsafe styled.withUnsafeBufferPointer { unsafe shown.append($0) }
  }

  override func close(at depth: Int) {
    if styles.isReading { return styles.close(at: depth) }
    if depth == 4 { return stop() }
    if spans.last?.depth == depth { spans.removeLast() }
    guard rowDepth > 0 else {
      if depth == foldedDepth { foldedDepth = 0 }
      return
    }
    switch depth - rowDepth {
    case 0: closeRow()
    case 1: closeCell()
    case 2: shown.endParagraph()
    default: break
    }
  }

  private func openRowOrGroup(_ element: XMLElement, at depth: Int) -> Interest {
    if element.isNamed("table-column", in: DocumentNamespace.table) {
      takeColumns(element)
      return .nothing
    }
    guard element.isNamed("table-row", in: DocumentNamespace.table) else {
      let isFolded =
        element.value("display", in: DocumentNamespace.table)?.equals("false") ?? false
      if isFolded, foldedDepth == 0 { foldedDepth = depth }
      let isGroup =
        element.isNamed("table-rows", in: DocumentNamespace.table)
        || element.isNamed("table-header-rows", in: DocumentNamespace.table)
        || element.isNamed("table-row-group", in: DocumentNamespace.table)
        || element.isNamed("table-columns", in: DocumentNamespace.table)
        || element.isNamed("table-header-columns", in: DocumentNamespace.table)
        || element.isNamed("table-column-group", in: DocumentNamespace.table)
      return isGroup ? .elements : .nothing
    }
    rowRepeats = 1
    if let count = element.value("number-rows-repeated", in: DocumentNamespace.table) {
      rowRepeats = count.integer ?? 0
    }
    guard rowRepeats > 0 else { return refuse(.damaged(.repeatCount)) }
    let visibility = element.value("visibility", in: DocumentNamespace.table)
    isRowHidden = foldedDepth > 0 || visibility.map { !$0.equals("visible") } ?? false
    rowDepth = depth
    column = 0
    unsafe delivery.row.content.begin()
    return .elements
  }

  private func takeColumns(_ element: XMLElement) {
    let repeats =
      element.value("number-columns-repeated", in: DocumentNamespace.table)?.integer ?? 1
    guard repeats > 0 else { return }
    let visibility = element.value("visibility", in: DocumentNamespace.table)
    if foldedDepth > 0 || visibility.map({ !$0.equals("visible") }) ?? false {
      delivery.hiddenColumns.add(describedColumns...(describedColumns + repeats - 1))
    }
    let style = element.value("default-cell-style-name", in: DocumentNamespace.table)
    if styles.style(named: style).isStruck {
      struckColumns.append(describedColumns...(describedColumns + repeats - 1))
    }
    describedColumns += repeats
  }

  private func closeRow() {
    rowDepth = 0
    defer { rowNumber += rowRepeats }
    guard unsafe delivery.row.content.filledCount > 0 else { return }
    guard countRepeats(unsafe delivery.row.content.filledCells * (rowRepeats - 1)) else { return }
    for number in rowNumber..<(rowNumber + rowRepeats) {
      if let limit = delivery.send(number: number, isHidden: isRowHidden) {
        return fail(.limit(limit))
      }
      if delivery.isStopped { return stop() }
    }
  }

  private func openCell(_ element: XMLElement) -> Interest {
    let isCell = element.isNamed("table-cell", in: DocumentNamespace.table)
    guard isCell || element.isNamed("covered-table-cell", in: DocumentNamespace.table) else {
      return .nothing
    }
    guard let cell = TableCell(element) else { return refuse(.damaged(.repeatCount)) }
    guard isCell else {
      // What is covered by another cell is not shown.
      column += cell.repeats
      return .nothing
    }
    let merged = MergedCells(
      row: rowNumber, column: column,
      rowCount: element.value("number-rows-spanned", in: DocumentNamespace.table)?.integer ?? 1,
      columnCount: element.value("number-columns-spanned", in: DocumentNamespace.table)?.integer
        ?? 1)
    if let limit = delivery.note(merged) { return refuse(.limit(limit)) }
    self.cell = cell
    isCellStruck = isStruck(element)
    spans.removeAll()
    shown.begin()
    return .elements
  }

  private func isStruck(_ cell: XMLElement) -> Bool {
    guard !styles.isEmpty else { return false }
    guard let name = cell.value("style-name", in: DocumentNamespace.table) else {
      return struckColumns.contains { $0.contains(column) }
    }
    return styles.style(named: name).isStruck
  }

  private func closeCell() {
    defer { column += cell.repeats }
    let start = unsafe delivery.row.content.bytes.count
    var kind = unsafe cell.append(shown: shown.bytes, to: &delivery.row.content.bytes)
    guard kind != .blank else { return }
    if isCellStruck, kind == .number || kind == .percent {
      // A number that is struck out is none, and as a text it says so.
      unsafe RunStyle.struck.apply(to: &delivery.row.content.bytes, from: start)
      kind = .text
    }
    let shownStart = unsafe delivery.row.content.bytes.count
    if kind == .number {
      unsafe cell.appendShown(shown.bytes, from: start, to: &delivery.row.content.bytes)
    }
    guard column + cell.repeats <= Limits.columns else { return fail(.limit(.columns)) }
    guard unsafe delivery.row.content.bytes.count <= Limits.rowBytes else {
      return fail(.limit(.rowText))
    }
    guard countRepeats(cell.repeats - 1) else { return }
    for column in column..<(column + cell.repeats) {
      _ = unsafe delivery.row.content.put(kind, from: start, shown: shownStart, at: column)
    }
  }

  private func countRepeats(_ count: Int) -> Bool {
    repeatedCells += count
    if repeatedCells > Limits.repeatedCells { fail(.limit(.repeats)) }
    return repeatedCells <= Limits.repeatedCells
  }

  /// Looks into a paragraph; notes and drawings in a cell are not its text.
  private func openParagraph(_ element: XMLElement) -> Interest {
    guard element.isNamed("p", in: DocumentNamespace.text) else { return .nothing }
    shown.beginParagraph()
    cell.hasParagraph = true
    return .text
  }

  /// Looks into a part of a paragraph: blanks and breaks are elements, formatted text is in others.
  private func openInline(_ element: XMLElement, at depth: Int) -> Interest {
    if element.isNamed("s", in: DocumentNamespace.text) {
      let count = element.value("c", in: DocumentNamespace.text)?.integer ?? 1
      guard shown.bytes.count + count <= Limits.cellBytes else { return refuse(.limit(.cellText)) }
      shown.append(32, count: count)
    } else if element.isNamed("tab", in: DocumentNamespace.text) {
      shown.append(9, count: 1)
    } else if element.isNamed("line-break", in: DocumentNamespace.text) {
      shown.append(10, count: 1)
    } else if element.isIn(DocumentNamespace.text),
      !element.isNamed("ruby-text", in: DocumentNamespace.text),
      !element.isNamed("note", in: DocumentNamespace.text)
    {
      let name = element.value("style-name", in: DocumentNamespace.text)
      if element.isNamed("span", in: DocumentNamespace.text), !styles.isEmpty || isCellStruck {
        spans.append((depth, styles.style(named: name)))
      }
      return .elements
    }
    return .nothing
  }
}
