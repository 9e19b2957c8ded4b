import ThiduaCore

// Measures that headings and titles announce for the rows below them.
extension TableReader {
  /// A heading may announce measures for the rows below it, up to the next section of its rank: `KINH TẾ (ĐVT: nghìn
  /// đồng)`, `Thu chi ngân sách (nghìn đồng)`, or in the column of measures.
  func rememberAnnouncedMeasures(_ cells: [String]) {
    guard traits.mayNameMeasure else { return }
    let mark = RowShape.numeralKind(of: cells)
    if let stated = statedMeasure(cells) {
      (headingMeasures, measureMark, isMeasureStated) = ([stated], mark, true)
      asksRowsAbove = true
      return
    }
    guard RowShape.titlePlace(in: cells) != nil else { return }
    if let announced = cells.lazy.compactMap({ TitleMeasures.read($0) }).first {
      (headingMeasures, measureMark, isMeasureStated) = (announced, mark, false)
      asksRowsAbove = true
    } else if !headingMeasures.isEmpty, mark == measureMark {
      (headingMeasures, isMeasureStated) = ([], false)
    }
  }

  /// The measure that stands behind the text of a heading, or in its cell of the measure.
  private func statedMeasure(_ cells: [String]) -> Measure? {
    if let place = RowShape.titlePlace(in: cells) {
      let text = cells[place]
      return TitleMeasures.read(text) == nil ? TitleMeasures.behind(text) : nil
    }
    guard let column = layout.measure, cells.indices.contains(column), !cells[column].isEmpty else {
      return nil
    }
    var others = cells
    others[column] = ""
    // Without a numeral of a section it is a row that was left blank.
    guard RowShape.titlePlace(in: others) != nil, let kind = RowShape.numeralKind(of: others),
      kind != .digits
    else { return nil }
    let measure = measure(cells[column])
    return measure.hasMultiples ? measure : nil
  }

  /// What was taken for a heading with a measure is a row that was left blank where a row of its rank has figures.
  func endStatedMeasure(before record: borrowing some TableRow & ~Copyable) {
    let place = [layout.number, layout.label].compactMap(\.self)
    let cells = place.map { text(record, $0) }
    guard RowShape.numeralKind(of: cells) == measureMark else { return }
    (headingMeasures, isMeasureStated) = ([], false)
  }

  /// The measure that a heading above the row announces, else the title.
  func announcedMeasure(for own: Measure) -> Measure? {
    TitleMeasures.measure(for: own, among: headingMeasures) ?? layout.title.measure(for: own)
  }

  /// The only measure of money that is announced, where figures are so much money a head in another one: `nghìn đồng`
  /// above `triệu đồng/người/năm` leaves open which they are in.
  func announcedUnlike(_ own: Measure) -> Measure? {
    guard own.looksLikeRate, own.text.contains("/") else { return nil }
    let money = Measure(String(own.text.prefix { $0 != "/" }))
    let announced = (headingMeasures.isEmpty ? layout.title.measures : headingMeasures)
      .filter(\.isMoney)
    guard money.isMoney, announced.count == 1, announced[0].powerOfTen(to: money) != 0 else {
      return nil
    }
    return announced[0]
  }

  /// The most letters of a measure; more are words about it: `ĐVT: theo biểu`.
  private static let mostOfMeasure = 8

  /// Tells of a title that announces one measure which nobody knows (`ĐVT: k`), at the first figure that may be in it.
  func tellStrangeMeasure(
    _ record: borrowing some TableRow & ~Copyable, _ own: Measure, _ indicator: Int
  ) {
    guard layout.title.measures.count == 1, let announced = layout.title.measures.first,
      !announced.isCommon, !index.knownMeasures.contains(announced),
      announced.text.count <= Self.mostOfMeasure
    else { return }
    isStrangeMeasureSaid = true
    report(
      .strangeMeasure(own: own.text), record, column: 0, value: announced.text,
      indicator: indicator)
  }
}
