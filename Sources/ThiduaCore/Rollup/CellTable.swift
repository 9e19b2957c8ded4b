/// All cells of all files, found by their units.
struct CellTable: Sendable {
  /// The files, in natural order of their paths; their cells and marks are in the table.
  var files: [FileReading]
  private var cells = CellList()
  /// What became of the rows of all files, one file after the other.
  private var rowMarks: [RowMarks] = []
  /// Where each file's rows begin in `rowMarks`; one more entry than files.
  private var firstRows: [Int] = [0]
  /// The positions of each file's cells, in order.
  private var ranges: [[Range<Int>]] = []
  private var owners: CellOwners
  /// What the cells of the columns of all files are, and where each file's columns begin.
  private var kinds: [FigureKind] = []
  private var firstColumns: [Int] = []
  /// Whether all rows of a file have the same rank.
  private var hasOneRank: [Bool] = []
  private var cellMarks: CellMarks
  private let runs: UnitRuns

  /// Takes the cells out of the files and finds those of each unit.
  ///
  /// Complexity: O(cells + units).
  init(_ readings: consuming [FileReading], unitCount: Int, indicatorCount: Int) {
    files = readings
    rowMarks.reserveCapacity(files.reduce(0) { $0 + $1.marks.count })
    for index in files.indices {
      ranges.append(cells.take(&files[index].cells))
      firstColumns.append(kinds.count)
      kinds += files[index].columns.map(\.kind)
      hasOneRank.append(files[index].order.revisions.isEmpty && files[index].order.dates.isEmpty)
      rowMarks += files[index].marks
      files[index].marks = []
      firstRows.append(rowMarks.count)
    }
    owners = CellOwners(of: ranges)
    cellMarks = CellMarks(count: ranges.last { !$0.isEmpty }?.last?.upperBound ?? 0)
    runs = UnitRuns(
      of: cells, at: ranges.flatMap(\.self), unitCount: unitCount, indicatorCount: indicatorCount)
  }

  /// The cell at a position.
  func cell(_ position: Int) -> Cell { cells[position] }

  /// Where a unit's cells stand, in the order of files and rows, each time some that follow each other.
  func runs(ofUnit unit: Int) -> some Sequence<Range<Int>> { runs.runs(ofUnit: unit) }

  /// The cells of a run, for looking at each of them; nothing where they cannot be had any more, which
  /// their storage knows.
  func present(_ run: Range<Int>, _ windows: inout CellWindows) -> PresentCells? {
    windows.present(run, of: cells)
  }

  /// The file of a cell.
  @inline(__always) func file(of position: Int) -> Int { owners.owner(of: position) }

  /// The units of which each file holds cells, in order.
  ///
  /// Complexity: O(runs of cells + files).
  func unitsByFile(unitCount: Int) -> [[Int]] {
    var units: [[Int]] = Array(repeating: [], count: files.count)
    for unit in 0..<unitCount {
      for run in runs.runs(ofUnit: unit) {
        let file = file(of: run.lowerBound)
        if units[file].last != unit { units[file].append(unit) }
      }
    }
    return units
  }

  /// What decides which of two submissions is the later one.
  func rank(of position: Int) -> SubmissionRank {
    let file = file(of: position)
    let row = hasOneRank[file] ? 0 : Int(cells[position].row)
    return SubmissionRank(
      revision: files[file].order.revision(ofRow: row),
      date: files[file].order.date(ofRow: row), isCopy: files[file].order.isCopy, file: UInt32(file)
    )
  }

  /// The line on which a cell's row starts.
  func line(of position: Int) -> Int {
    files[file(of: position)].lines.line(ofRow: Int(cells[position].row))
  }

  /// The sheet on which a cell stands; blank where its file has none.
  func sheet(of position: Int) -> String {
    files[file(of: position)].sheet(ofRow: Int(cells[position].row))
  }

  /// The column of a cell.
  func column(of position: Int) -> ValueColumn {
    files[file(of: position)].columns[cells[position].column]
  }

  /// What a cell is.
  func kind(of position: Int) -> FigureKind { kind(of: cell(position), at: position) }

  /// What a cell is that was looked at already.
  func kind(of cell: Cell, at position: Int) -> FigureKind {
    kinds[firstColumns[file(of: position)] + cell.column]
  }

  /// Whether the ranks of all cells of a file are the same.
  func hasOneRank(_ file: Int) -> Bool { hasOneRank[file] }

  /// What became of the rows of a file.
  func marks(ofFile file: Int) -> ArraySlice<RowMarks> {
    rowMarks[firstRows[file]..<firstRows[file + 1]]
  }

  /// What became of the row of a cell that was looked at already.
  func marks(of cell: Cell, at position: Int) -> RowMarks {
    rowMarks[firstRows[file(of: position)] + Int(cell.row)]
  }

  /// Marks a cell, and so its row, which shows once the marks are settled.
  func mark(_ position: Int, _ mark: RowMarks) { cellMarks.insert(mark, at: position) }

  /// How a cell was marked, before the marks are settled.
  func markOfCell(_ position: Int) -> RowMarks { cellMarks.marks(of: position) }

  /// Marks the rows of all cells that were marked, and forgets the marks of the cells.
  mutating func settleMarks() {
    for (ranges, firstRow) in zip(ranges, firstRows) {
      for stretch in ranges.lazy.flatMap(CellList.stretches) where !stretch.isEmpty {
        guard let cells = cells.present(stretch) else { continue }
        for position in stretch {
          rowMarks[firstRow + cells.row(position)].formUnion(cellMarks.marks(of: position))
        }
      }
    }
    cellMarks = CellMarks(count: 0)
  }
}

/// Orders submissions: higher revision, then later date, then the original of copies, then later path.
struct SubmissionRank: Comparable, Hashable, Sendable {
  var revision: UInt16 = 0
  var date: Int32 = 0
  /// Whether it is a copy by its name, which stands behind its original.
  var isCopy = false
  var file: UInt32 = 0

  /// Whether nothing but the names of the files says which of two submissions is the later one.
  func isOrderedByFileAlone(to other: SubmissionRank) -> Bool {
    (revision, date) == (other.revision, other.date)
  }

  static func < (left: SubmissionRank, right: SubmissionRank) -> Bool {
    (left.revision, left.date, left.isCopy ? 0 : 1, left.file)
      < (right.revision, right.date, right.isCopy ? 0 : 1, right.file)
  }
}
