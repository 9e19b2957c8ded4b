/// What was read from one file of the inbox.
public struct FileReading: Sendable {
  /// The path below `inbox/`.
  public var path: String
  /// The SHA-256 of its bytes, in hexadecimal digits.
  public var fingerprint = ""
  /// How many bytes it has.
  public var byteCount = 0
  /// The format, such as `csv`; blank where it is unknown.
  public var format = ""
  /// The encoding, such as `utf-8`; blank where it is unknown.
  public var encoding = ""
  /// The delimiter, or the word `tab`; blank where there is none.
  public var delimiter = ""
  /// The columns of figures.
  public var columns: [ValueColumn] = []
  /// The figures, in the order of the rows.
  public var cells = CellList()
  /// Targets that are no plain number.
  public var intervals: [Interval] = []
  /// Cells with two readings.
  public var pending: [PendingCell] = []
  /// Texts of cells that plain numbers would not give back, by `typedKey`.
  public var typed: [UInt64: String] = [:]
  /// What became of each row below the header.
  public var marks: [RowMarks] = []
  /// The lines of the rows.
  public var lines = LineMap()
  /// The sheets of a workbook that were read, each with the first of its rows.
  public var sheets: [(firstRow: Int, name: String)] = []
  /// The edition by the names beside the file's, where they say one.
  public var namedEdition: UInt16 = 1
  /// Editions and dates.
  public var order = SubmissionOrder()
  /// The unit that the path names; looked for where no figure was read.
  public var pathUnit: Int?
  /// The names of units that were others' before, as it calls them, by position of the unit.
  public var formerNames: [Int: String] = [:]
  /// Whether a table names units in its rows or columns: the file is not one unit's alone.
  public var isShared = false
  /// What the machine failed in while it was read, so that nothing may be made of any of it.
  public var fault: FileTrouble?
  /// What is wrong in it, found while reading.
  public var findings = FindingList()

  /// Makes an empty reading.
  public init(path: String) { self.path = path }

  /// What a later piece of its rows is read into.
  public var ofLaterPiece: FileReading {
    var piece = FileReading(path: path)
    piece.namedEdition = namedEdition
    return piece
  }

  /// Puts together what was read from rows that follow each other, in the same columns.
  ///
  /// There is at least one part.
  public static func joined(_ parts: consuming [FileReading]) -> FileReading {
    var parts = parts
    // What comes before each of them.
    var before = [(rows: 0, intervals: 0, pending: 0)]
    for (part, last) in zip(parts, 0...) {
      before.append(
        (
          before[last].rows + part.marks.count, before[last].intervals + part.intervals.count,
          before[last].pending + part.pending.count
        ))
    }
    let counts = before
    Concurrently.change(&parts) { position, part in
      guard position > 0 else { return }
      let (rows, intervals, pending) = counts[position]
      part.cells.move(byRows: rows, intervals: intervals, pending: pending)
    }
    var whole = FileReading(path: "")
    swap(&whole, &parts[0])
    whole.marks.reserveCapacity(counts[parts.count].rows)
    for position in parts.indices.dropFirst() { whole.take(&parts[position]) }
    return whole
  }

  /// Moves what was read from the rows that follow, in the same columns, to the end of this; its
  /// cells are those of rows that follow already.
  private mutating func take(_ other: inout FileReading) {
    let rowCount = marks.count
    // Columns of other kinds were added where a row asked for them.
    if other.columns.count > columns.count { columns = other.columns }
    _ = cells.take(&other.cells)
    intervals += other.intervals
    pending += other.pending
    for (key, text) in other.typed { typed[key + UInt64(rowCount) << 11] = text }
    lines.append(other.lines, after: rowCount)
    marks += other.marks
    order.revisions += other.order.revisions
    order.dates += other.order.dates
    findings.take(&other.findings)
    formerNames.merge(other.formerNames) { own, _ in own }
    other = FileReading(path: "")
  }

  /// The key of a cell in `typed`.
  public static func typedKey(_ cell: Cell) -> UInt64 {
    UInt64(cell.row) << 11 | UInt64(cell.column)
  }

  /// The sheet on which a row stands; blank where there are no sheets.
  public func sheet(ofRow row: Int) -> String {
    sheets.last { $0.firstRow <= row }?.name ?? ""
  }

  /// The sort of submission: `registration`, `actuals`, `both`, or blank.
  public var kind: String {
    let hasTargets = columns.contains { $0.kind.isTarget }
    let hasActuals = columns.contains { !$0.kind.isTarget }
    switch (hasTargets, hasActuals) {
    case (true, true): return "both"
    case (true, false): return "registration"
    case (false, true): return "actuals"
    case (false, false): return ""
    }
  }
}
