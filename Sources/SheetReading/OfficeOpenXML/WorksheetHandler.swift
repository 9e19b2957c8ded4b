/// Reads the rows of a worksheet.
///
/// Rows must come in order, each once; cells may come in any order, each once. Neither costs more
/// than what is stored for it: a cell far to the right or a row far down reserves nothing.
/// The cell at hand goes without checks of exclusive access for the same reason as `RowBuffer`.
final class WorksheetHandler: SpreadsheetHandler {
  private let values: CellValues
  private let delivery: RowDelivery
  private var row = RowAtHand()
  @exclusivity(unchecked) private var cell = CellAtHand()
  private var run = RunStyle()
  /// The font of the cell at hand, which holds for what has none of its own.
  private var cellFont = RunStyle()
  private var hasRows = false
  private var isInColumns = false
  private var isInMerges = false
  private var isInViews = false
  /// Whether the sheet shows nothing in cells that hold zero.
  private var hidesZeros = false

  init(values: CellValues, delivery: RowDelivery) {
    self.values = values
    self.delivery = delivery
  }

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    switch depth {
    case 1: return openRoot(element, named: "worksheet")
    case 2:
      isInColumns = isNamed("cols", element)
      isInMerges = isNamed("mergeCells", element)
      isInViews = isNamed("sheetViews", element)
      if isInColumns || isInMerges || isInViews { return .elements }
      guard isNamed("sheetData", element) else { return .nothing }
      if hasRows { return refuse(.damaged(.wrongContent)) }
      hasRows = true
      return .elements
    case 3:
      if isInColumns { return takeColumns(element) }
      if isInMerges { return takeMerge(element) }
      if isInViews { return takeView(element) }
      return isNamed("row", element) ? openRow(element) : .nothing
    case 4: return isNamed("c", element) ? openCell(element) : .nothing
    case 5: return openInner(element)
    default:
      // An inline text: its characters, or those of the runs of a rich text.
      guard unsafe cell.isInline else { return .nothing }
      return openInline(element, at: depth)
    }
  }

  override func take(_ text: UnsafeBufferPointer<UInt8>) {
    if unsafe !cell.take(text, run) { fail(.limit(.cellText)) }
  }

  override func close(at depth: Int) {
    switch depth {
    case 1: if !hasRows { fail(.damaged(.wrongContent)) }
    case 3: if !isInColumns, !isInMerges, !isInViews { closeRow() }
    case 4: closeCell()
    default: break
    }
  }

  /// Notes columns that are hidden, or have no width.
  private func takeColumns(_ element: XMLElement) -> Interest {
    let isFlat = element.value("width")?.equals("0") ?? false
    if isFlat || element.value("hidden")?.isTrue ?? false,
      let first = element.value("min")?.integer, let last = element.value("max")?.integer,
      first > 0, last >= first
    {
      delivery.hiddenColumns.add((first - 1)...(last - 1))
    }
    return .nothing
  }

  /// Notes whether zeros are shown.
  private func takeView(_ element: XMLElement) -> Interest {
    if isNamed("sheetView", element), let shows = element.value("showZeros"), !shows.isTrue {
      hidesZeros = true
    }
    return .nothing
  }

  /// Notes cells that are merged: `B3:C4`.
  private func takeMerge(_ element: XMLElement) -> Interest {
    guard isNamed("mergeCell", element), let reference = element.value("ref") else {
      return .nothing
    }
    let bytes = unsafe reference.bytes
    guard let colon = unsafe bytes.firstIndex(of: UInt8(ascii: ":")),
      let first = unsafe CellReference(UnsafeBufferPointer(rebasing: bytes[..<colon])),
      let last = unsafe CellReference(UnsafeBufferPointer(rebasing: bytes[(colon + 1)...]))
    else { return .nothing }
    let cells = MergedCells(
      row: first.row, column: first.column, rowCount: last.row - first.row + 1,
      columnCount: last.column - first.column + 1)
    if let limit = delivery.note(cells) { return refuse(.limit(limit)) }
    return .nothing
  }

  private func openRow(_ element: XMLElement) -> Interest {
    guard row.begin(element) else { return refuse(.damaged(.rowNumber)) }
    unsafe delivery.row.content.begin()
    return .elements
  }

  private func closeRow() {
    if let limit = delivery.send(number: row.number, isHidden: row.isHidden) {
      fail(.limit(limit))
    }
    if delivery.isStopped { stop() }
  }

  private func openCell(_ element: XMLElement) -> Interest {
    guard let column = row.column(element) else { return refuse(.damaged(.cellReference)) }
    guard unsafe cell.begin(element, column: column) else { return refuse(.damaged(.cellType)) }
    cellFont = unsafe values.isStruck(cell) ? .struck : RunStyle()
    run = RunStyle()
    return .elements
  }

  private func openInner(_ element: XMLElement) -> Interest {
    if isNamed("v", element), unsafe cell.type != .inline {
      unsafe cell.begin(.value)
      return .text
    }
    if isNamed("f", element) {
      unsafe cell.begin(.formula)
      return .text
    }
    guard unsafe cell.type == .inline, isNamed("is", element) else { return .nothing }
    unsafe cell.begin(.inline)
    run = cellFont
    return .elements
  }

  private func openInline(_ element: XMLElement, at depth: Int) -> Interest {
    guard depth < 8 else {
      run.take(element, in: namespace)
      return .nothing
    }
    if isNamed("t", element) { return .text }
    if depth == 7 {
      guard isNamed("rPr", element) else { return .nothing }
      run = RunStyle()
      return .elements
    }
    run = cellFont
    return isNamed("r", element) ? .elements : .nothing
  }

  private func closeCell() {
    guard let reason = unsafe delivery.row.content.add(cell, values, hidesZeros) else { return }
    fail(reason)
  }
}

extension RowContent {
  /// Adds a cell; returns what is wrong with it.
  fileprivate mutating func add(
    _ cell: borrowing CellAtHand, _ values: CellValues, _ hidesZeros: Bool
  ) -> SheetError.Reason? {
    let start = bytes.count
    guard let kind = values.append(cell, to: &bytes) else { return .damaged(.sharedText) }
    let shown = bytes.count
    if kind == .number { values.appendShown(cell, hidesZeros: hidesZeros, to: &bytes) }
    guard put(kind, from: start, shown: shown, at: cell.column) else {
      return .damaged(.repeatedCell)
    }
    return bytes.count > Limits.rowBytes ? .limit(.rowText) : nil
  }
}
