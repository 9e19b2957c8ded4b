import ThiduaCore

/// A row near the beginning of a table, with cleaned cells.
struct HeadRow {
  var line: Int
  var cells: [String]
  /// The cells with their line breaks.
  var texts: [String]

  /// Whether nothing stands in it.
  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// Makes a row of cells, which may have LF between their lines.
  init(line: Int, texts: [String]) {
    self.line = line
    self.texts = texts
    cells = texts.map { $0.utf8.contains(10) ? $0.replacing("\n", with: " ") : $0 }
  }
}

/// What the header says of one column, all its rows taken together.
struct HeaderColumn {
  /// A column that is no figures.
  var key: ColumnMeaning?
  var kind: FigureKind?
  var period: Period?
  var unit: Int?
  var indicator: Int?
  /// A name that several units have; their codes.
  var ambiguousUnit: [String]?
  /// The measure in its name, or below it.
  var measure: Measure?
  var isOtherYear = false
  /// Whether it holds what was reached, in a registration.
  var isInRegistration = false
  /// Whether it compares figures with others.
  var isComparison = false
  /// The word for a comparison, or what may be one, that it stands below: `So sánh`, `Tiến độ`.
  var shareAbove: HeaderWords.Share?
  /// Whether its lowest cell is no word that is known, or it stands below one that makes its figures others.
  var isUnknown = false
  /// The measure that stands above or below its name, and not in it: that of all its figures.
  var groupMeasure: Measure?
  /// The lowest filled cell, and where it stands.
  var name = ""
  var line = 0
  /// The lowest cell that is no word that is known, and where it stands.
  var unknown: (name: String, line: Int)?

  /// Whether it holds figures that can be read.
  var hasFigures: Bool {
    key == nil && !isUnknown && !isOtherYear && !isComparison && ambiguousUnit == nil
      && (kind != nil || unit != nil || indicator != nil || period != nil)
  }
}

extension HeaderColumn {
  /// Whether another column holds figures of the same kind, unit and indicator.
  func isDivided(like other: HeaderColumn) -> Bool {
    other.hasFigures && other.kind == kind && other.unit == unit && other.indicator == indicator
  }
}

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
  init?(around anchor: Int, in head: [HeadRow], words: HeaderWords) {
    let senses = head[anchor].cells.map(words.sense)
    let rowKeys: [ColumnMeaning] =
      words.indicators == nil ? [.indicator, .label] : [.unitCode, .unitName]
    guard rowKeys.contains(where: { senses.contains(.key($0)) }) else { return nil }
    let label = senses.firstIndex(of: .key(.label))
    // A second `Chỉ tiêu` may stand over the columns of plans.
    let keys = Set(
      senses.indices.filter {
        senses[$0].key != nil && (senses[$0] != .key(.label) || $0 == label)
      })
    var first = anchor
    while first > 0, anchor - first < Self.mostRowsBeside,
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
    for (column, measure) in measures?.measures ?? [:] where columns.indices.contains(column) {
      columns[column].measure = measure
      columns[column].groupMeasure = measure
    }
    self.columns = columns
    guard columns.contains(where: { $0.hasFigures || $0.isOtherYear || $0.ambiguousUnit != nil })
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
    for column in filled {
      guard let left = above.cells.prefix(column + 1).last(where: { !$0.isEmpty }),
        words.sense(of: left).namesFigures
      else { return false }
      let joined = words.sense(of: left + " " + cells[column])
      if case .figures(_, .some) = joined {
        periods += 1
      } else if joined == .otherYear {
        periods += 1
      } else if isNumeral(cells[column]) || "+-−<>≤≥=".contains(cells[column].prefix(1)) {
        return false
      }
    }
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
      stack(filled.indices.map { (filled[$0][column], head[$0].line) }, words)
    }
  }

  /// A cell, or the cell that it was merged with.
  private static func filledCell(
    _ head: [HeadRow], row: Int, column: Int, keys: Set<Int>
  ) -> String {
    func cell(_ row: Int, _ column: Int) -> String {
      head[row].cells.indices.contains(column) ? head[row].cells[column] : ""
    }
    let own = cell(row, column)
    guard own.isEmpty, !keys.contains(column),
      head.indices.contains(where: { $0 > row && !cell($0, column).isEmpty })
    else { return own }
    for left in stride(from: column - 1, through: 0, by: -1) where !keys.contains(left) {
      if !cell(row, left).isEmpty { return cell(row, left) }
    }
    return ""
  }

  /// Takes the cells of one column together, from the top down.
  private static func stack(
    _ cells: [(text: String, line: Int)], _ words: HeaderWords
  ) -> HeaderColumn {
    var column = HeaderColumn()
    var above = ""
    var head: (kind: GroupHead, text: String)?
    let last = cells.lastIndex { !$0.text.isEmpty }
    for (position, (text, line)) in cells.enumerated() where !text.isEmpty {
      var sense = words.sense(of: text)
      if position != last, head == nil, !sense.namesFigures || sense == .otherYear,
        !cells[(position + 1)...].allSatisfy({ $0.text.isEmpty || $0.text == text })
      {
        head =
          HeaderWords.share(text) == nil
          ? GroupHead(text, year: words.year).map { ($0, text) } : nil
        if sense == .unknown { column.groupMeasure = Measure.stated(behind: text) }
      }
      let mayBelong =
        sense == .unknown || sense == .neutral || sense.namesFigures
        || sense == .key(.period(.none))
      if mayBelong, !above.isEmpty, words.sense(of: above) != .neutral,
        !isMale(text, below: above)
      {
        let joined = words.sense(of: above + " " + text)
        if joined.namesFigures { sense = joined }
      }
      if above.isEmpty, !sense.namesFigures { column.shareAbove = HeaderWords.share(text) }
      column.add(text, sense, line: line)
      above = text
    }
    let saysYear = PeriodText.words(of: above).contains(String(words.year))
    if let (kind, text) = head, column.hasFigures, kind != .otherTime || !saysYear {
      column.stand(below: text, kind)
    }
    return column
  }
}

extension HeaderBlock {
  /// Whether `Nam` means men and not `Năm`, as in a text without diacritics.
  private static func isMale(_ text: String, below above: String) -> Bool {
    text.lowercased() == "nam" && !above.utf8.allSatisfy { $0 < 0x80 }
  }
}

extension HeaderColumn {
  /// The column of a header of one row.
  fileprivate init(_ name: String, _ sense: HeaderSense, line: Int) {
    guard sense != .blank else { return }
    add(name, sense, line: line)
  }

  /// Adds a lower cell.
  fileprivate mutating func add(_ text: String, _ sense: HeaderSense, line: Int) {
    // `Tổng` below a unit or `Thực hiện` is the whole of what is divided there.
    let isWhole = (unit != nil || indicator != nil || kind != nil) && HeaderWords.isTotal(text)
    isUnknown = sense == .unknown && !isWhole
    if isUnknown { unknown = (text, line) }
    name = text
    self.line = line
    measure = Measure.stated(behind: text) ?? measure
    // `Kế hoạch năm` below `Quý II/2023` is the plan of the year.
    if case .figures(let lower, nil) = sense, lower.isTarget,
      PeriodText.words(of: text).contains("nam")
    {
      period = nil
    }
    take(sense)
  }

  /// Stands below words that make its figures others than the report's.
  fileprivate mutating func stand(below head: String, _ group: GroupHead) {
    switch group {
    case .otherTime: isOtherYear = true
    // `Trong đó` over months or units says what a sum beside them is made of, and over indicators anything may
    // be a section.
    case .division where kind == nil: break
    case .aside where unit != nil || indicator != nil: break
    case .judgement, .aside, .division:
      isUnknown = true
      unknown = (head, line)
      name = head + ": " + name
    }
  }

  /// Adds what a lower cell says.
  private mutating func take(_ sense: HeaderSense) {
    switch sense {
    case .key(let meaning):
      // `Quý` below a comparison is what is compared with, below `Kế hoạch` the plan of the quarter.
      if case .period = meaning, let kind {
        if kind.isTarget { isOtherYear = true }
      } else if !isComparison {
        key = meaning
      }
    case .figures(let lower, let own):
      if key == .label { key = nil }
      // `Lũy kế` over `KH | TH`: the plan of these months alone.
      if kind == .cumulative, lower.isTarget { isOtherYear = true }
      let isPlainer = lower == .actual && (kind == .cumulative || kind == .estimate)
      if !isPlainer { kind = lower }
      // The year above holds for `Thực hiện 6 tháng` below it.
      if let year = period?.year, let own, year != own.year { isOtherYear = true }
      period = own ?? period
    case .otherYear: isOtherYear = true
    case .comparison: isComparison = true
    case .unit(let position): unit = position
    case .indicator(let position): indicator = position
    case .ambiguousUnit(let codes): ambiguousUnit = codes
    case .period(let own):
      // `Năm 2022` holds for `Quý I` below it.
      if let year = period?.year, year != own.year { isOtherYear = true }
      period = own
    case .unknown: if key == .label { key = nil }
    case .blank, .neutral: break
    }
  }
}
