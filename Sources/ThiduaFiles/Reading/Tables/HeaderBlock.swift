import ThiduaCore

/// The rows of a header: the one that names the labels or codes, with the rows of units, periods
/// and figures above and below it.
///
/// In rows above another one a blank cell belongs to the cell on its left, as merged cells are
/// exported.
struct HeaderBlock {
  /// The rows, as positions among the rows at the table's beginning.
  let rows: ClosedRange<Int>
  let columns: [HeaderColumn]
  private static let mostRowsBeside = 2

  /// The header around a row, or nothing where the row names neither codes nor labels, or no
  /// column holds figures.
  ///
  /// Where `words` know the names of indicators, it is a header over rows of units: the row names
  /// units, and columns name indicators.
  /// `keyedBy` names the columns of which the row needs one instead.
  init?(
    around anchor: Int, in head: [HeadRow], words: HeaderWords, keyedBy: [ColumnMeaning]? = nil
  ) {
    let senses = head[anchor].senses(words)
    let rowKeys =
      keyedBy ?? (words.indicators == nil ? [.indicator, .label] : [.unitCode, .unitName])
    guard rowKeys.contains(where: { senses.contains(.key($0)) }) else { return nil }
    let label = senses.firstIndex(of: .key(.label))
    // A second `Chỉ tiêu` may stand over the columns of plans.
    let below = head[(anchor + 1)...].first { !$0.isBlank }
    let keys = Set(
      senses.indices.filter {
        senses[$0].key != nil && (senses[$0] != .key(.label) || $0 == label)
          && !Self.isDivided(head[anchor].cells, at: $0, by: below, words)
      })
    // Left of labels or codes a title stands over a column without a name, and nothing over figures.
    let names = senses.firstIndex { rowKeys.map(HeaderSense.key).contains($0) } ?? 0
    let nameless = (0..<names).filter { !senses[$0].namesFigures }
    var first = anchor
    while first > 0, anchor - first < Self.mostRowsBeside,
      nameless.allSatisfy({ head[first - 1].cell($0).isEmpty }),
      Self.isBeside(head[first - 1].cells, keys: keys, words, isBelow: false)
    {
      first -= 1
    }
    var last = anchor
    for _ in 0..<Self.mostRowsBeside {
      // Blank rows come of cells that were merged over them.
      guard let next = head[(last + 1)...].firstIndex(where: { !$0.isBlank }),
        Self.isBeside(head[next].cells, keys: keys, words, isBelow: true)
          || Self.dividesFigures(head[next].cells, of: head[last], keys: keys, words)
      else { break }
      last = next
    }
    let measures = Self.rowOfMeasures(below: last, in: head, keys: keys)
    rows = first...(measures?.row ?? last)
    var columns =
      first == last
      ? zip(head[anchor].cells, senses).map { HeaderColumn($0, $1, line: head[anchor].line) }
      : Self.columns(Array(head[first...last]), keys: keys, words)
    if words.indicators == nil { columns.settleSecondLabel() }
    columns.settleLateUnits()
    for (column, measure) in measures?.measures ?? [:] where columns.indices.contains(column) {
      columns[column].measure = measure
      columns[column].groupMeasure = measure
    }
    self.columns = columns
    let holdsFigures = { (column: HeaderColumn) in
      column.hasFigures || column.isOtherYear || column.ambiguousUnit != nil
    }
    guard
      columns.contains(where: holdsFigures) || columns.withLoneNames.contains(where: holdsFigures)
    else { return nil }
    let namesIndicators = columns.contains { $0.hasFigures && $0.indicator != nil }
    guard words.indicators == nil || namesIndicators else { return nil }
  }

  /// Whether a row above or below the anchor belongs to the header.
  ///
  /// Its columns of codes, labels and measures are blank, and it names figures, units or periods.
  private static func isBeside(
    _ cells: [String], keys: Set<Int>, _ words: HeaderWords, isBelow: Bool
  ) -> Bool {
    for key in keys where key < cells.count && !cells[key].isEmpty { return false }
    guard !isBelow || !RowShape.isNumbering(cells) else { return false }
    var named = 0
    var numerals = 0
    if isBelow, holdsTicks(cells) { return true }
    for cell in cells where !cell.isEmpty {
      let sense = words.sense(of: cell)
      if sense.namesFigures || isBelow && sense.key != nil {
        named += 1
      } else if !isBelow {
        return false
      } else if isNumeral(cell) {
        numerals += 1
      }
    }
    // `Quý I`, `Quý II`, `6 tháng` stand beside `6T/KH` or `50%` in no row of figures.
    return numerals == 0 ? named > 0 : named > max(1, numerals)
  }

  /// The row of measures below a header, and what it says of columns: `(triệu đồng)`, `(tấn)`.
  private static func rowOfMeasures(
    below last: Int, in head: [HeadRow], keys: Set<Int>
  ) -> (row: Int, measures: [Int: Measure])? {
    guard let row = head[(last + 1)...].firstIndex(where: { !$0.isBlank }) else { return nil }
    var measures: [Int: Measure] = [:]
    for (column, cell) in head[row].cells.enumerated() where !cell.isEmpty {
      let measure = Measure(unbracketed: cell)
      guard !keys.contains(column), measure.isCommon, cell.contains(where: { !$0.isNumber }) else {
        return nil
      }
      if !measure.looksLikeRate { measures[column] = measure }
    }
    return (row, measures)
  }

  /// Whether `Đạt` and `Chưa đạt` stand beside each other, and nothing else.
  private static func holdsTicks(_ cells: [String]) -> Bool {
    let said = cells.filter { !$0.isEmpty }.map(HeaderNames.assessment)
    return said.contains(.met) && said.contains(.notMet)
      && said.allSatisfy { $0 == .met || $0 == .notMet }
  }

  /// Whether a cell begins with a digit and is no part of a year, as `6 tháng cuối năm` is.
  private static func isNumeral(_ cell: String) -> Bool {
    guard let first = cell.utf8.first, (48...57).contains(first) else { return false }
    return !PeriodText.words(of: cell).contains { ["thang", "quy", "nam"].contains($0) }
  }

  /// Whether `Tháng`, `Quý` is no column of periods but stands over several, whose numbers are below it.
  private static func isDivided(
    _ cells: [String], at column: Int, by below: HeadRow?, _ words: HeaderWords
  ) -> Bool {
    guard case .key(.period) = words.sense(of: cells[column]), let below,
      below.cells.indices.contains(column + 1),
      cells.indices.contains(column + 1) ? cells[column + 1].isEmpty : true
    else { return false }
    return below.cells[column...(column + 1)].allSatisfy {
      !$0.isEmpty && words.sense(of: cells[column] + " " + $0).namesPeriod
    }
  }

  /// Whether a row without words that are known divides the columns of figures above it: `Nam`, `Nữ`
  /// below `Thực hiện`, or `I`, `II` below `Thực hiện theo quý`.
  ///
  /// Where neither codes nor labels stand, texts below figures are no data. Measures divide nothing.
  private static func dividesFigures(
    _ cells: [String], of above: HeadRow, keys: Set<Int>, _ words: HeaderWords
  ) -> Bool {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    let isKey = { (column: Int) in keys.contains(column) }
    guard !filled.isEmpty, !filled.contains(where: isKey),
      !filled.allSatisfy({ Measure(unbracketed: cells[$0]).isCommon })
    else { return false }
    var periods = 0
    var (indicators, strangers) = (0, 0)
    for column in filled {
      guard let left = above.cells.prefix(column + 1).last(where: { !$0.isEmpty }) else {
        return false
      }
      let joined = words.sense(of: cells[column], below: left)
      if joined.namesPeriod {
        periods += 1
      } else if joined.namesIndicator {
        indicators += 1
      } else if !words.sense(of: left).namesFigures {
        // Beside names of indicators another one may be misspelt.
        guard words.indicators != nil, !isNumeral(cells[column]) else { return false }
        strangers += 1
      } else if isNumeral(cells[column]) || "+-−<>≤≥=".contains(cells[column].prefix(1)) {
        return false
      }
    }
    guard strangers == 0 || indicators > 0 else { return false }
    return periods == filled.count || !RowShape.isNumbering(cells)
  }

  private static func columns(
    _ head: [HeadRow], keys: Set<Int>, _ words: HeaderWords
  ) -> [HeaderColumn] {
    let width = head.map(\.cells.count).max() ?? 0
    let filled = head.indices.map { row in
      (0..<width).map { filledCell(head, row: row, column: $0, keys: keys) }
    }
    return (0..<width).map { column in
      let cells = filled.indices.map { row in
        HeaderCell(
          text: filled[row][column], line: head[row].line,
          isQuarter: row > 0
            && isQuarter(filled[row], at: column, below: head[row - 1].cells),
          settled: head[row].settled[column])
      }
      return HeaderColumn.stacked(cells, words)
    }
  }

  /// Whether a cell is one of the Roman numerals of quarters, beginning with the first, that stand below one cell.
  private static func isQuarter(_ row: [String], at column: Int, below above: [String]) -> Bool {
    guard let place = quarters.firstIndex(of: row[column]), place <= column else { return false }
    let first = column - place
    let group = quarters.indices.prefix {
      row.indices.contains(first + $0) && row[first + $0] == quarters[$0]
    }
    let isBlank = { above.indices.contains(first + $0) ? above[first + $0].isEmpty : true }
    return group.count > max(place, 1) && group.dropFirst().allSatisfy(isBlank)
  }

  private static let quarters = ["I", "II", "III", "IV"]

  /// A cell, or the cell that it was merged with.
  private static func filledCell(
    _ head: [HeadRow], row: Int, column: Int, keys: Set<Int>
  ) -> String {
    let own = head[row].cell(column)
    guard own.isEmpty, !keys.contains(column),
      head[(row + 1)...].contains(where: { !$0.cell(column).isEmpty })
    else { return own }
    for left in stride(from: column - 1, through: 0, by: -1) where !keys.contains(left) {
      let cell = head[row].cell(left)
      if !cell.isEmpty { return cell }
    }
    return ""
  }
}
