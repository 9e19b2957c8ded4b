/// All cells of all files, found by their pair of unit and indicator.
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
  private let cellMarks: CellMarks
  /// Where the cells of each pair begin in `order`; one more entry than pairs.
  private(set) var starts: [UInt32]
  /// The positions of the cells, pair by pair, in the order of files and rows.
  private(set) var order: [UInt32]

  /// Takes the cells out of the files and sorts them by pair.
  ///
  /// Complexity: O(cells + pairs).
  init(_ readings: consuming [FileReading], pairCount: Int) {
    files = readings
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
    starts = Array(repeating: 0, count: pairCount + 1)
    let positions = ranges.flatMap(\.self)
    for range in positions {
      for position in range { starts[cells.pair(position) + 1] += 1 }
    }
    for pair in 0..<pairCount { starts[pair + 1] += starts[pair] }
    var next = starts
    order = Array(repeating: 0, count: Int(starts[pairCount]))
    for range in positions {
      for position in range {
        let pair = cells.pair(position)
        order[Int(next[pair])] = UInt32(position)
        next[pair] += 1
      }
    }
  }

  /// The cell at a position.
  func cell(_ position: Int) -> Cell { cells[position] }

  /// The positions of a pair's cells.
  func positions(ofPair pair: Int) -> ArraySlice<UInt32> {
    order[Int(starts[pair])..<Int(starts[pair + 1])]
  }

  /// The file of a cell.
  @inline(__always) func file(of position: Int) -> Int { owners.owner(of: position) }

  /// The units of which each file holds cells, in order.
  ///
  /// Complexity: O(cells + files).
  func unitsByFile(indicatorCount: Int) -> [[Int]] {
    files.indices.map { file in
      var units: Set<Int> = []
      var last = -1
      for position in ranges[file].joined() {
        let unit = cells.pair(position) / indicatorCount
        if unit != last { units.insert(unit) }
        last = unit
      }
      return units.sorted()
    }
  }

  /// What decides which of two submissions is the later one.
  func rank(of position: Int) -> SubmissionRank {
    let file = file(of: position)
    let row = Int(cells[position].row)
    return SubmissionRank(
      revision: files[file].order.revision(ofRow: row),
      date: files[file].order.date(ofRow: row), file: UInt32(file))
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

  /// What became of a cell's row.
  func marks(of position: Int) -> RowMarks { rowMarks[row(of: position)] }

  /// Marks a cell, and so its row, which shows once the marks are settled.
  func mark(_ position: Int, _ mark: RowMarks) { cellMarks.insert(mark, at: position) }

  /// Marks the rows of all cells that were marked.
  mutating func settleMarks() {
    for range in ranges.joined() {
      for position in range { rowMarks[row(of: position)].formUnion(cellMarks.marks(of: position)) }
    }
  }

  private func row(of position: Int) -> Int {
    firstRows[file(of: position)] + Int(cells[position].row)
  }
}

/// Orders submissions: higher revision, then later date, then later path.
struct SubmissionRank: Comparable, Hashable, Sendable {
  var revision: UInt16 = 0
  var date: Int32 = 0
  var file: UInt32 = 0

  /// Whether nothing but the names of the files says which of two submissions is the later one.
  func isOrderedByFileAlone(to other: SubmissionRank) -> Bool {
    (revision, date) == (other.revision, other.date)
  }

  static func < (left: SubmissionRank, right: SubmissionRank) -> Bool {
    (left.revision, left.date, left.file) < (right.revision, right.date, right.file)
  }
}
