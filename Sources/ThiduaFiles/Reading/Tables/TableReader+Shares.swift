import ThiduaCore

// Figures that stand beside the columns where they are looked for.
extension TableReader {
  /// Whether a row of an indicator in % holds nothing but shares.
  func holdsShare(_ record: borrowing some TableRow & ~Copyable, _ placement: Placement?) -> Bool {
    guard !layout.shares.isEmpty || !layout.comparisons.isEmpty, !layout.hasIndicatorColumns else {
      return false
    }
    var isFilled = false
    for column in layout.shares.values where holdsNumber(record, column) { isFilled = true }
    for column in layout.comparisons where holdsNumber(record, column) { isFilled = true }
    guard isFilled, let indicator = indicator(record, placement) else { return false }
    return index.contexts[indicator].measure.isPercent
  }

  /// The share beside a column of figures, for an indicator in % of which nothing stands in that column.
  func shareInstead(
    of position: Int, _ column: ValueColumn, _ place: FigurePlace,
    _ record: borrowing some TableRow & ~Copyable
  ) -> (column: ValueColumn, place: FigurePlace)? {
    guard let share = layout.shares[position], traits.kindColumns.isEmpty,
      !isFilled(column, record),
      holdsNumber(record, share), index.contexts[place.indicator].measure.isPercent,
      let other = self.position(ofColumnInstead: share)
    else { return nil }
    let own = ValueColumn(
      kind: column.kind, number: share + 1, period: column.period, unit: column.unit,
      indicator: column.indicator)
    return (
      own,
      FigurePlace(
        row: place.row, line: place.line, unit: place.unit, indicator: place.indicator, column: own,
        position: other, slot: place.slot, isInReport: place.flags.contains(.isInReport))
    )
  }

  /// Tells of a figure in a column of notes, of measures or of shares where none stands in the columns of
  /// figures.
  func lookForFiguresElsewhere(
    _ record: borrowing some TableRow & ~Copyable, unit: Int?, indicator: Int
  ) {
    for column in values where traits.hasActuals ? !column.kind.isTarget : true {
      if isFilled(column, record) { return }
    }
    let isShare = index.contexts[indicator].measure.isPercent
    for share in layout.shares.values where isShare && holdsNumber(record, share) { return }
    var places: [Int] = []
    for column in layout.noteColumns + (isShare ? layout.comparisons : [])
    where holdsNumber(record, column) && !isYear(text(record, column)) { places.append(column) }
    if let column = layout.measure, isFigureWithMeasure(text(record, column)) {
      places.append(column)
    }
    for column in places {
      report(
        .figureElsewhere, record, column: column + 1, value: text(record, column), unit: unit,
        indicator: indicator)
    }
  }

  private func isYear(_ text: String) -> Bool { CalendarYear.named(by: text) != nil }

  /// `270 triệu đồng`, which is no measure as `1.000 đồng` is.
  func isFigureWithMeasure(_ text: String) -> Bool {
    guard text.utf8.first.map({ (48...57).contains($0) }) ?? false, !Measure(text).isCommon,
      let space = text.firstIndex(of: " ")
    else { return false }
    return Measure(String(text[space...])).isCommon
  }

  /// Whether a number other than 0 stands in a column, which formulas give where nothing is filled in.
  private func holdsNumber(
    _ record: borrowing some TableRow & ~Copyable, _ column: Int
  ) -> Bool {
    column < record.fieldCount
      && record.withField(column) { bytes in
        var (hasDigit, isZero) = (false, true)
        for place in bytes.indices {
          switch bytes[place] {
          case 48: hasDigit = true
          case 49...57: (hasDigit, isZero) = (true, false)
          case 32, 37, 44, 46: continue
          default: return false
          }
        }
        return hasDigit && !isZero
      }
  }
}
