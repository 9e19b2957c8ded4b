/// All cells of all files, found by their pair of unit and indicator.
struct CellTable: Sendable {
  /// The files, in natural order of their paths; their cells and marks are in the table.
  var files: [FileReading]
  private(set) var cells = BlockList<Cell>()
  /// What became of the rows of all files, one file after the other.
  private var rowMarks: [RowMarks] = []
  /// Where each file's rows begin in `rowMarks`; one more entry than files.
  private var firstRows: [Int] = [0]
  /// The positions of each file's cells; there may be some between them at which there is nothing.
  private var ranges: [Range<Int>] = []
  /// The file of each cell, where there are several.
  private var fileOfCell: [UInt32] = []
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
      let count = files[index].cells.count
      let first = cells.take(&files[index].cells)
      ranges.append(first..<first + count)
      rowMarks += files[index].marks
      files[index].marks = []
      firstRows.append(rowMarks.count)
    }
    if files.count > 1 {
      fileOfCell = Array(repeating: 0, count: cells.count)
      for (index, range) in ranges.enumerated() {
        for position in range { fileOfCell[position] = UInt32(index) }
      }
    }
    starts = Array(repeating: 0, count: pairCount + 1)
    for range in ranges {
      for position in range { starts[Int(cells[position].pair) + 1] += 1 }
    }
    for pair in 0..<pairCount { starts[pair + 1] += starts[pair] }
    var next = starts
    order = Array(repeating: 0, count: ranges.reduce(0) { $0 + $1.count })
    for range in ranges {
      for position in range {
        let pair = Int(cells[position].pair)
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
  func file(of position: Int) -> Int {
    fileOfCell.isEmpty ? 0 : Int(fileOfCell[position])
  }

  /// The units of which each file holds cells, in order.
  ///
  /// Complexity: O(cells + files).
  func unitsByFile(indicatorCount: Int) -> [[Int]] {
    files.indices.map { file in
      var units: Set<Int> = []
      var last = -1
      for position in ranges[file] {
        let unit = Int(cells[position].pair) / indicatorCount
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
      date: files[file].order.date(ofRow: row), file: file)
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
  func kind(of position: Int) -> FigureKind { column(of: position).kind }

  /// What became of the rows of a file.
  func marks(ofFile file: Int) -> ArraySlice<RowMarks> {
    rowMarks[firstRows[file]..<firstRows[file + 1]]
  }

  /// What became of a cell's row.
  func marks(of position: Int) -> RowMarks { rowMarks[row(of: position)] }

  /// Marks a cell's row.
  mutating func mark(_ position: Int, _ mark: RowMarks) {
    rowMarks[row(of: position)].insert(mark)
  }

  /// Takes the marks of a table of the same files over.
  mutating func takeMarks(from other: CellTable) {
    for row in rowMarks.indices { rowMarks[row].formUnion(other.rowMarks[row]) }
  }

  private func row(of position: Int) -> Int {
    firstRows[file(of: position)] + Int(cells[position].row)
  }
}

/// Orders submissions: higher revision, then later date, then later path.
struct SubmissionRank: Comparable, Hashable, Sendable {
  var revision: UInt16 = 0
  var date: Int32 = 0
  var file = 0

  static func < (left: SubmissionRank, right: SubmissionRank) -> Bool {
    (left.revision, left.date, left.file) < (right.revision, right.date, right.file)
  }
}
