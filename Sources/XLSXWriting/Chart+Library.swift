extension Chart {
  /// Why the chart cannot be drawn, if it cannot.
  var problem: XLSXError.Reason? {
    if series.isEmpty { return .invalid("it has no series") }
    if kind == .pie, series.count > 1 { return .invalid("a disc shows one series") }
    if !(1...10_000).contains(width) || !(1...10_000).contains(height) {
      return .invalid("a size of \(width) × \(height) pixels")
    }
    if let gap, !(0...500).contains(gap) {
      return .invalid("a gap of \(gap): 0 to 500 are allowed")
    }
    if let overlap, !(-100...100).contains(overlap) {
      return .invalid("an overlap of \(overlap): −100 to 100 are allowed")
    }
    if let holeSize, !(10...90).contains(holeSize) {
      return .invalid("a hole of \(holeSize): 10 to 90 are allowed")
    }
    let bounds = [categoryAxis, valueAxis].flatMap { [$0.minimum, $0.maximum] }
    if bounds.contains(where: { $0?.isFinite == false }) { return .notFinite }
    return series.lazy.compactMap { $0.problem(in: kind) }.first
  }

  /// The sheets the chart takes its values and names from.
  var sheets: [SheetName] {
    series.flatMap { series in
      var sheets = [series.values.sheet]
      if let categories = series.categories { sheets.append(categories.sheet) }
      if case .cell(let sheet, _) = series.name { sheets.append(sheet) }
      return sheets
    }
  }
}

extension Chart.Kind {
  var isRound: Bool { self == .pie || self == .doughnut }

  /// The label positions Excel knows for the kind; any other makes it repair the file.
  var labelPositions: Set<ChartLabels.Position> {
    switch self {
    case .column, .bar: [.center, .insideBase, .insideEnd, .outsideEnd]
    case .stackedColumn, .percentStackedColumn, .stackedBar, .percentStackedBar:
      [.center, .insideBase, .insideEnd]
    case .line: [.center, .above, .below, .left, .right]
    case .pie: [.bestFit, .center, .insideEnd, .outsideEnd]
    case .doughnut: []
    }
  }
}

extension ChartSeries {
  /// Why the series cannot be drawn, if it cannot.
  func problem(in kind: Chart.Kind) -> XLSXError.Reason? {
    for range in [values, categories].compactMap({ $0?.range }) {
      guard range.isInSheet else { return .outsideSheet }
      let isLine = range.first.row == range.last.row || range.first.column == range.last.column
      guard isLine, range.count <= 32_000 else {
        return .invalid("\(range.name) is not part of one row or column of at most 32000 cells")
      }
    }
    if case .cell(_, let cell) = name, !cell.isInSheet { return .outsideSheet }
    guard let position = labels?.position else { return nil }
    return kind.labelPositions.contains(position)
      ? nil : .invalid("its labels cannot stand at \(position)")
  }
}
