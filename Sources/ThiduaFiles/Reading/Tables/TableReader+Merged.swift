import SheetReading
import ThiduaCore

// Figures that stand in merged cells.
extension TableReader {
  /// Tells of figures that are shown over several cells of figures: nobody knows whose and of what they are, and they
  /// count for the first one alone.
  func reportMergedFigures(_ merged: [MergedCells]) {
    let columns = Set(values.map(\.number))
    // Rows whose names are merged as well are one.
    let names = unitColumns + layout.labelColumns + [layout.indicator].compactMap(\.self)
    let oneRow = Set(
      merged.filter { $0.columns.count == 1 && names.contains($0.columns.lowerBound) }.map(\.rows))
    let overFigures = merged.filter {
      $0.rows.lowerBound > layout.headerLine && columns.contains($0.columns.lowerBound + 1)
    }
    guard !overFigures.isEmpty else { return }
    let named = (blankLines.union(linesOfFigures)).sorted()
    let wide = overFigures.filter { cells in
      let next = named.partitioningPlace { $0 <= cells.rows.lowerBound }
      let isOverNamed = next < named.count && named[next] <= cells.rows.upperBound
      return !oneRow.contains(cells.rows) && isOverNamed || isOfSeveral(cells.columns)
    }
    guard !wide.isEmpty else { return }
    let corners = Set(
      wide.map { Corner(line: $0.rows.lowerBound, column: $0.columns.lowerBound + 1) })
    for cell in reading.cells {
      let corner = Corner(
        line: reading.lines.line(ofRow: Int(cell.row)),
        column: reading.columns[Int(cell.column)].number)
      guard cell.column >= firstColumn, corners.contains(corner) else { continue }
      let (unit, indicator) = Int(cell.pair).quotientAndRemainder(
        dividingBy: index.campaign.indicators.count)
      reading.findings.append(
        Finding(.mergedFigure)
          .at(
            file: reading.path, sheet: sheet, line: corner.line, column: corner.column,
            value: cell.flags.isDisjoint(with: [.isInterval, .isPending])
              ? cell.value.description : ""
          )
          .about(
            unit: index.campaign.units[unit].code,
            indicator: index.campaign.indicators[indicator].code))
    }
  }

  /// The lines of the rows whose figures count.
  private var linesOfFigures: [Int] {
    var lines: [Int] = []
    for cell in reading.cells where cell.column >= firstColumn {
      let line = reading.lines.line(ofRow: Int(cell.row))
      if lines.last != line { lines.append(line) }
    }
    return lines
  }

  /// Whether columns of figures are of several units or indicators; the quarter and the year so far of one of them
  /// may well be the same.
  private func isOfSeveral(_ columns: ClosedRange<Int>) -> Bool {
    let covered = values.filter { columns.contains($0.number - 1) }
    return covered.contains { $0.unit != covered[0].unit || $0.indicator != covered[0].indicator }
  }

  private struct Corner: Hashable {
    let line: Int
    let column: Int
  }
}
