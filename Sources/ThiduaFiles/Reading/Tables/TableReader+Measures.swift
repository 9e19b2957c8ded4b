import SheetReading
import ThiduaCore

// In what the figures of a row are measured: by the row, its label, its column, the title.
extension TableReader {
  /// The row's measure, else that behind its label, else the title's where it is of the indicator's
  /// family; nothing where the row's measure is of another family: the row does not count.
  func rowMeasure(
    _ record: borrowing some TableRow & ~Copyable, unit: Int?, indicator: Int
  ) -> RowMeasure? {
    let own = index.contexts[indicator].measure
    if isMeasureStated { endStatedMeasure(before: record) }
    if let column = layout.measure, column < record.fieldCount {
      let typed = measureText(record, column)
      var row = RowMeasure(isNamed: true)
      if !typed.isEmpty, typed != own.text, !own.isEmpty {
        let measure = measure(typed)
        guard
          measure.powerOfTen(to: own) != nil || isWord(measure, for: own)
            || measure.isMoneyAlone(of: own)
        else {
          reject()
          report(
            .wrongMeasure(expected: own.text), record, column: column + 1, value: typed,
            unit: unit, indicator: indicator)
          return nil
        }
        row.typed = measure.powerOfTen(to: own) == nil ? own : measure
      }
      if !typed.isEmpty {
        let measure = row.typed ?? own
        return fitsLabel(measure, record, unit: unit, indicator)
          && fitsNote(measure, record, unit: unit, indicator) ? row : nil
      }
    }
    if let label = measureOfLabel(record, indicator) {
      if label.measure.powerOfTen(to: own) != nil {
        return RowMeasure(typed: label.measure == own ? nil : label.measure, isNamed: true)
      }
      if label.contradicts(own) {
        refuse(
          .wrongMeasure(expected: own.text), record, layout.label ?? 0, unit: unit, indicator)
        return nil
      }
    }
    if let noted = measureOfNote(record) {
      if noted.measure.powerOfTen(to: own) != nil {
        return RowMeasure(typed: noted.measure, isNamed: true)
      }
      if noted.isCertain, !noted.measure.isMoneyAlone(of: own) {
        refuse(.wrongMeasure(expected: own.text), record, noted.column, unit: unit, indicator)
        return nil
      }
    }
    let announced = announcedMeasure(for: own)
    if announced == nil, let other = announcedUnlike(own) {
      reject()
      report(
        .announcedMeasureDiffers(announced: other.text, own: own.text), record,
        column: (layout.label ?? layout.indicator ?? 0) + 1,
        value: text(record, layout.label ?? layout.indicator ?? 0), unit: unit,
        indicator: indicator)
      return nil
    }
    if announced == nil, own.hasMultiples {
      if unnamedMeasures.isEmpty { tellStrangeMeasure(record, own, indicator) }
      unnamedMeasures.insert(indicator)
    }
    return RowMeasure(typed: announced)
  }

  /// Whether a measure that the campaign does not know by itself is a word for another one: `Thanh niên` for `người`,
  /// `% số hộ` for `%`.
  private func isWord(_ measure: Measure, for own: Measure) -> Bool {
    !index.knownMeasures.contains(measure)
      && (measure.isWord(for: own) || own.isPercent && measure.isPercentOfSomething)
  }

  /// Notes the measure of a row, which that of the next one may be by a ditto mark.
  func noteMeasure(_ record: borrowing some TableRow & ~Copyable) {
    guard let column = layout.measure, column < record.fieldCount else { return }
    let typed = text(record, column)
    if !typed.isEmpty, !Measure.isDitto(typed) { measureAbove = typed }
  }

  /// What stands in a row's cell of the measure, or in the one that it is merged with or that it repeats.
  private func measureText(
    _ record: borrowing some TableRow & ~Copyable, _ column: Int
  ) -> String {
    let typed = text(record, column)
    if !typed.isEmpty {
      if typed.allSatisfy({ "-–—".contains($0) }) { return "" }
      if Measure.isDitto(typed) {
        if measureAbove == nil { asksRowsAbove = true }
        return measureAbove ?? typed
      }
      measureAbove = typed
      return typed
    }
    return mergedMeasures.isEmpty ? "" : mergedMeasures[record.line] ?? ""
  }

  /// Whether the measure behind a row's label is that of the row; else nobody can tell which holds: the row does not
  /// count.
  private func fitsLabel(
    _ measure: Measure, _ record: borrowing some TableRow & ~Copyable, unit: Int?, _ indicator: Int
  ) -> Bool {
    guard let label = measureOfLabel(record, indicator) else { return true }
    let isOther =
      label.measure.powerOfTen(to: measure).map { $0 != 0 } ?? label.contradicts(measure)
    guard isOther else { return true }
    refuse(
      .labelMeasureDiffers(label: label.measure.text, column: measure.text), record,
      layout.label ?? 0, unit: unit, indicator)
    return false
  }

  /// Whether the measure that a row's note says is that of the row.
  ///
  /// One of another kind may say something else: `Tính theo hộ` beside a share.
  private func fitsNote(
    _ measure: Measure, _ record: borrowing some TableRow & ~Copyable, unit: Int?, _ indicator: Int
  ) -> Bool {
    guard !layout.noteColumns.isEmpty, let noted = measureOfNote(record),
      noted.measure.powerOfTen(to: measure).map({ $0 != 0 })
        ?? (noted.isCertain && !noted.measure.isMoneyAlone(of: measure))
    else { return true }
    refuse(.wrongMeasure(expected: measure.text), record, noted.column, unit: unit, indicator)
    return false
  }

  /// Leaves a row out where one of its cells says a measure in which its figures cannot be.
  private func refuse(
    _ cause: FindingCause, _ record: borrowing some TableRow & ~Copyable, _ column: Int,
    unit: Int?, _ indicator: Int
  ) {
    reject()
    report(
      cause, record, column: column + 1, value: text(record, column), unit: unit,
      indicator: indicator)
  }

  /// Finds the measures of rows whose cells of the measure are merged.
  func settleMergedMeasures(_ merged: [MergedCells], _ rows: [StoredRow]) {
    guard let column = layout.measure else { return }
    let tall = merged.filter { $0.rows.count > 1 && $0.columns.lowerBound == column }.map(\.rows)
    let linesByTop = Dictionary(tall.map { ($0.lowerBound, $0) }) { first, _ in first }
    guard !linesByTop.isEmpty else { return }
    var above: (lines: ClosedRange<Int>, typed: String)?
    for row in rows {
      if let lines = linesByTop[row.line] {
        above = (lines, text(row, column))
      } else if let above, !above.typed.isEmpty, above.lines.contains(row.line) {
        mergedMeasures[row.line] = above.typed
      }
    }
  }

  /// The measure behind a row's label (`Tổng thu ngân sách (tỷ đồng)`), unless it is part of the
  /// indicator's name.
  private func measureOfLabel(
    _ record: borrowing some TableRow & ~Copyable, _ indicator: Int
  ) -> LabelMeasure? {
    guard let column = layout.label, column < record.fieldCount else { return nil }
    guard record.withField(column, { $0.count > 2 && $0[$0.count - 1] == UInt8(ascii: ")") }) else {
      return layout.indicator == nil ? nil : measureAtEnd(of: text(record, column), indicator)
    }
    guard let label = LabelMeasure(behind: text(record, column)) else { return nil }
    return index.measuresInNames[indicator].contains(label.measure.text) ? nil : label
  }

  /// The measure at the end of a label beside a code, unless it is part of the indicator's name.
  private func measureAtEnd(of label: String, _ indicator: Int) -> LabelMeasure? {
    guard let found = LabelMeasure(endOf: label) else { return nil }
    let own = index.campaign.indicators[indicator]
    let isOfName = [own.name, own.label].contains {
      LabelMeasure(endOf: $0)?.measure.text == found.measure.text
    }
    return isOfName ? nil : found
  }

  /// Whether a figure can be what its column's name says; a headcount is no share of anything.
  func fitsColumnWord(
    _ column: ValueColumn, _ place: FigurePlace, _ record: borrowing some TableRow & ~Copyable
  ) -> Bool {
    let own = index.contexts[place.indicator].measure
    guard let word = layout.columnWords[column.number], word.contradicts(own),
      isFilled(column, record)
    else { return true }
    refuse(column, named: word.text, in: own, place, record)
    return false
  }

  /// Notes the measure in a column's name where the row names none.
  ///
  /// Where the row names another one nobody can tell which holds: the figure does not count.
  func takeColumnMeasure(
    _ column: ValueColumn, _ row: RowMeasure, _ place: inout FigurePlace,
    _ record: borrowing some TableRow & ~Copyable
  ) -> Bool {
    let own = index.contexts[place.indicator].measure
    let named = layout.columnMeasures[column.number]
    let rows = row.isNamed ? row.typed ?? own : own
    if !row.isNamed, named == nil || named?.powerOfTen(to: own) != nil {
      let measure = named ?? announcedMeasure(for: own)
      place.typedMeasure = measure.flatMap {
        $0.powerOfTen(to: own) == nil ? nil : taker.measures.number(of: $0)
      }
      return true
    }
    guard let named, named != rows, !row.isNamed || named.powerOfTen(to: own) != nil,
      isFilled(column, record)
    else { return true }
    refuse(column, named: named.text, in: rows, place, record)
    return false
  }

  /// Leaves a figure out whose row is in one measure and whose column names another.
  private func refuse(
    _ column: ValueColumn, named name: String, in measure: Measure, _ place: FigurePlace,
    _ record: borrowing some TableRow & ~Copyable
  ) {
    reject()
    report(
      .measuresDiffer(row: measure.text, column: name), record, column: column.number,
      value: text(record, column.number - 1), unit: place.unit, indicator: place.indicator)
  }

  func measure(_ text: String) -> Measure {
    if let known = measures[text] { return known }
    let measure = Measure(unbracketed: text)
    if measures.count < 1000 { measures[text] = measure }
    return measure
  }
}

/// What a row, its label or the title says of the measure of its figures.
struct RowMeasure {
  /// The measure, where it is not the indicator's own.
  var typed: Measure?
  /// Whether the row or its label names it.
  var isNamed = false
}
