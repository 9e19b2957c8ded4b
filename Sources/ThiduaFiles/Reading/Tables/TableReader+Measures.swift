import ThiduaCore

// In what the figures of a row are measured: by the row, its label, its column, the title.
extension TableReader {
  /// Notes the row's measure, else that behind its label, else the title's where it is of the
  /// indicator's family.
  ///
  /// Returns false where the row's measure is of another family: the row does not count.
  func takeMeasure(
    _ record: borrowing some TableRow & ~Copyable, unit: Int?, indicator: Int
  ) -> Bool {
    guard mayNameMeasure else { return true }
    taker.typedMeasure = nil
    rowNamesMeasure = true
    let own = index.contexts[indicator].measure
    if let column = layout.measure, column < record.fieldCount {
      let typed = text(record, column)
      if !typed.isEmpty, typed != own.text, !own.isEmpty {
        let measure = measure(typed)
        guard measure.powerOfTen(to: own) != nil else {
          reject()
          report(
            .wrongMeasure(expected: own.text), record, column: column + 1, value: typed,
            unit: unit, indicator: indicator)
          return false
        }
        taker.typedMeasure = measure
      }
      if !typed.isEmpty { return true }
    }
    if let measure = measureOfLabel(record, indicator), measure.powerOfTen(to: own) != nil {
      taker.typedMeasure = measure
      return true
    }
    rowNamesMeasure = false
    if let measure = layout.title.measure, measure.powerOfTen(to: own) != nil {
      taker.typedMeasure = measure
    }
    return true
  }

  /// The measure behind a row's label (`Tổng thu ngân sách (tỷ đồng)`), unless it is part of the
  /// indicator's name.
  private func measureOfLabel(
    _ record: borrowing some TableRow & ~Copyable, _ indicator: Int
  ) -> Measure? {
    guard let column = layout.label, column < record.fieldCount,
      record.withField(column, { $0.count > 2 && $0[$0.count - 1] == UInt8(ascii: ")") })
    else { return nil }
    let measure = Measure.stated(behind: text(record, column))
    let own = Measure.stated(behind: index.campaign.indicators[indicator].name)
    return measure?.text == own?.text ? nil : measure
  }

  /// Whether a figure can be what its column's name says; a headcount is no share of anything.
  func fitsColumnWord(
    _ column: ValueColumn, _ record: borrowing some TableRow & ~Copyable
  ) -> Bool {
    let own = index.contexts[taker.indicator].measure
    guard let word = layout.columnWords[column.number], word.contradicts(own),
      isFilled(column, record)
    else { return true }
    refuse(column, named: word == .share ? "%" : "số lượng", in: own, record)
    return false
  }

  /// Notes the measure in a column's name where the row names none.
  ///
  /// Where the row names another one nobody can tell which holds: the figure does not count.
  func takeColumnMeasure(
    _ column: ValueColumn, _ record: borrowing some TableRow & ~Copyable
  ) -> Bool {
    let own = index.contexts[taker.indicator].measure
    let named = layout.columnMeasures[column.number]
    let rows = rowNamesMeasure ? taker.typedMeasure ?? own : own
    if !rowNamesMeasure, named == nil || named?.powerOfTen(to: own) != nil {
      let measure = named ?? layout.title.measure
      taker.typedMeasure = measure.flatMap { $0.powerOfTen(to: own) == nil ? nil : $0 }
      return true
    }
    guard let named, named != rows, !rowNamesMeasure || named.powerOfTen(to: own) != nil,
      isFilled(column, record)
    else { return true }
    refuse(column, named: named.text, in: rows, record)
    return false
  }

  /// Leaves a figure out whose row is in one measure and whose column names another.
  private func refuse(
    _ column: ValueColumn, named name: String, in measure: Measure,
    _ record: borrowing some TableRow & ~Copyable
  ) {
    reject()
    report(
      .measuresDiffer(row: measure.text, column: name), record, column: column.number,
      value: text(record, column.number - 1), unit: taker.unit, indicator: taker.indicator)
  }

  private func measure(_ text: String) -> Measure {
    if let known = measures[text] { return known }
    let measure = Measure(text)
    if measures.count < 1000 { measures[text] = measure }
    return measure
  }
}
