/// The cells of one sheet, in order.
struct SheetCells {
  private(set) var cells: [StoredCell] = []
  private(set) var hiddenRows: Set<Int> = []
  private(set) var hiddenColumns: Set<Int> = []
  /// Where the part of the sheet ends in the workbook's stream.
  private(set) var end = 0
  /// Whether the sheet holds parts of its own, such as charts.
  private(set) var hasInnerParts = false
  private let stream: [UInt8]
  /// The formula whose text is to follow.
  private var waiting: Int?
  private var isStale = false

  /// Reads the part of a sheet, which begins at an offset of the workbook's stream.
  init(_ stream: [UInt8], at offset: Int) throws(OldSheetError) {
    self.stream = stream
    var records = RecordReader(stream, at: offset)
    guard try records.next().kind == RecordKind.beginOfPart else { throw .damaged }
    var depth = 1
    while depth > 0 {
      let record = try records.next()
      switch record.kind {
      case RecordKind.beginOfPart:
        depth += 1
        hasInnerParts = true
      case RecordKind.endOfPart: depth -= 1
      case RecordKind.formulaText where depth == 1:
        let parts = [record.contents] + (try records.continuations())
        try takeFormulaText(parts)
      default: if depth == 1 { try take(record) }
      }
    }
    end = records.offset
    guard waiting == nil else { throw .damaged }
    try putInOrder()
  }

  private mutating func take(_ record: Record) throws(OldSheetError) {
    let start = record.contents.lowerBound
    switch record.kind {
    case RecordKind.notCalculated: isStale = true
    case RecordKind.row:
      if try stream.byte(at: start + 12) & 0x20 != 0 {
        try hiddenRows.insert(stream.word(at: start))
      }
    case RecordKind.columns:
      let (first, last) = try (stream.word(at: start), stream.word(at: start + 2))
      guard try stream.word(at: start + 8) & 1 == 1 else { break }
      hiddenColumns.formUnion((0..<Frame.mostColumns).filter { first <= $0 && $0 <= last })
    case RecordKind.number:
      try append(start, .number(Double(bitPattern: stream.bits(at: start + 6))))
    case RecordKind.shortNumber: try append(start, .number(shortNumber(at: start + 6)))
    case RecordKind.severalNumbers: try takeSeveral(record.contents)
    case RecordKind.sharedText: try append(start, .sharedText(stream.long(at: start + 6)))
    case RecordKind.label:
      var text = TextReader(stream, [record.contents], at: start + 6)
      try append(start, .text(text.text()))
    case RecordKind.booleanOrError:
      let value = try stream.byte(at: start + 6)
      try append(start, stream.byte(at: start + 7) == 0 ? .boolean(value != 0) : .error(value))
    case RecordKind.formula: try takeFormula(start)
    // Only Excel 95 wrote it; a text is not to be lost where another program does.
    case RecordKind.richLabel: throw .damaged
    default: break
    }
  }

  private func shortNumber(at offset: Int) throws(OldSheetError) -> Double {
    try ShortNumber.value(stream.long(at: offset))
  }

  private mutating func append(_ start: Int, _ value: StoredValue) throws(OldSheetError) {
    try append(
      StoredCell(
        row: stream.word(at: start), column: stream.word(at: start + 2),
        format: stream.word(at: start + 4), value: value))
  }

  private mutating func append(_ cell: StoredCell) throws(OldSheetError) {
    guard cell.column < 256, waiting == nil else { throw .damaged }
    cells.append(cell)
  }

  private mutating func takeSeveral(_ contents: Range<Int>) throws(OldSheetError) {
    let row = try stream.word(at: contents.lowerBound)
    var column = try stream.word(at: contents.lowerBound + 2)
    var offset = contents.lowerBound + 4
    while offset + 6 <= contents.upperBound - 2 {
      try append(
        StoredCell(
          row: row, column: column, format: stream.word(at: offset),
          value: .number(shortNumber(at: offset + 2))))
      column += 1
      offset += 6
    }
    guard try stream.word(at: contents.upperBound - 2) == column - 1 else { throw .damaged }
  }
}

// MARK: Formulas

extension SheetCells {
  /// The result is a number, or where its last two bytes are set, something else.
  private mutating func takeFormula(_ start: Int) throws(OldSheetError) {
    let result = start + 6
    let value = try stream.byte(at: result + 2)
    let kept: StoredValue
    var hasText = false
    if try stream.word(at: result + 6) != 0xFFFF {
      kept = .number(Double(bitPattern: try stream.bits(at: result)))
    } else {
      switch try stream.byte(at: result) {
      case 0:
        kept = .text([])
        hasText = true
      case 1: kept = .boolean(value != 0)
      case 2: kept = .error(value)
      case 3: kept = .text([])
      default: throw .damaged
      }
    }
    try append(start, kept)
    cells[cells.count - 1].isFormula = true
    cells[cells.count - 1].isStale = try stream.byte(at: start + 14) & 1 == 1
    if hasText { waiting = cells.count - 1 }
  }

  private mutating func takeFormulaText(_ parts: [Range<Int>]) throws(OldSheetError) {
    guard let formula = waiting else { throw .damaged }
    var text = TextReader(stream, parts, at: parts[0].lowerBound)
    cells[formula].value = .text(try text.text())
    waiting = nil
  }

  /// Sorts the cells where the file does not, and marks what the sheet says of all its formulas.
  private mutating func putInOrder() throws(OldSheetError) {
    func isBefore(_ one: StoredCell, _ other: StoredCell) -> Bool {
      (one.row, one.column) < (other.row, other.column)
    }
    let pairs = zip(cells, cells.dropFirst())
    if !pairs.allSatisfy(isBefore) { cells.sort(by: isBefore) }
    guard zip(cells, cells.dropFirst()).allSatisfy(isBefore) else { throw .damaged }
    guard isStale else { return }
    for index in cells.indices where cells[index].isFormula { cells[index].isStale = true }
  }
}
