import ThiduaCore

/// Finds the header of a table among its first 30 rows, as the rows come.
struct LayoutSearch {
  /// What was found.
  enum Outcome {
    case found(TableLayout)
    /// A header without a column of figures, on this line.
    case missingColumn(line: Int)
    /// The header of a table in which units give themselves points, on this line.
    case scores(line: Int)
    /// A header whose letters were lost; one of its cells.
    case lossy(String)
    case nothing

    /// How near the outcome is to a table that can be read.
    var rank: Int {
      switch self {
      case .nothing: 0
      case .lossy: 1
      case .missingColumn, .scores: 2
      case .found: 3
      }
    }
  }

  private static let mostRows = 30
  private static let rowsBelow = 3
  /// So many where only they tell which column holds the labels.
  private static let rowsBelowDoubt = 12
  /// So many blank rows below one end the search for more of its header.
  private static let mostBlankRows = 10
  private static let sampleRows = 40

  private var words: HeaderWords
  private let crossWords: HeaderWords
  private let partWords: HeaderWords
  private let labels: LabelColumns
  private let knownMeasures: Set<Measure>
  private let sheet: PathFacts?
  private let path: PathFacts?
  private var rows: [HeadRow] = []
  /// The row that is looked at next.
  private var anchor = 0
  private var block: HeaderBlock?
  /// Whether the row at an anchor has several names of labels, as was found last.
  private var doubt: (anchor: Int, isDoubtful: Bool)?
  private var sample: [[String]] = []
  /// The column `Đơn vị`, whose cells tell whether it names units or measures.
  private var doubtfulUnit: Int?
  /// Whether the columns that rows fill in tell up to when their cumulative figures count.
  private var followsColumns = false
  /// Whether a column without a name, or with one that says nothing, may say what rows are.
  private var mayBeDivided = false
  /// The column whose cells say what the rows of one unit are, below indicators as columns.
  private var kinds: Int?
  /// The column of codes beside one of labels; it may be there and not filled in.
  private var doubtfulCode: Int?

  /// A search in a table of a campaign, on a sheet and under a path that may name a period, too.
  init(_ index: CampaignIndex, sheet: PathFacts? = nil, path: PathFacts?) {
    words = index.headerWords
    crossWords = index.crossWords
    partWords = index.partWords
    labels = LabelColumns(index, index.headerWords)
    knownMeasures = index.knownMeasures
    self.sheet = sheet
    self.path = path
  }

  /// Takes the cells of the next row, which may have LF between their lines; false once nothing more
  /// is needed.
  mutating func take(line: Int, texts: [String]) -> Bool {
    let row = HeadRow(line: line, texts: texts)
    guard block == nil else {
      sample.append(row.cells)
      return sample.count < Self.sampleRows && needsSample
    }
    rows.append(row)
    while block == nil, anchor < Self.mostRows, isBelowKnown() { lookOn() }
    return block == nil ? anchor < Self.mostRows : needsSample
  }

  /// Whether a row has several names of labels.
  private mutating func isLabelDoubtful(at anchor: Int) -> Bool {
    if let doubt, doubt.anchor == anchor { return doubt.isDoubtful }
    let isDoubtful = labels.areSeveral(in: rows[anchor])
    doubt = (anchor, isDoubtful)
    return isDoubtful
  }

  /// Whether the rows that may belong to a header around the anchor are there.
  private mutating func isBelowKnown() -> Bool {
    guard anchor < rows.count else { return false }
    let below = rows[(anchor + 1)...]
    let least = isLabelDoubtful(at: anchor) ? Self.rowsBelowDoubt : Self.rowsBelow
    return below.count { !$0.isBlank } >= least || below.count >= least + Self.mostBlankRows
  }

  private mutating func lookOn() {
    look(at: anchor)
    anchor += 1
  }

  /// Ends the search.
  mutating func finish() -> Outcome {
    while block == nil, anchor < min(rows.count, Self.mostRows) { lookOn() }
    if block == nil { lookForIndicatorColumns() }
    if block == nil, let (anchor, row) = labels.search(Array(rows.prefix(Self.mostRows))) {
      rows[anchor] = row
      look(at: anchor)
    }
    lookForParts()
    if block == nil { lookForRowsOfKinds() }
    guard let block else { return failure() }
    var title = TitleFacts()
    for row in rows[..<block.rows.lowerBound] {
      title.read(row.texts, line: row.line, year: words.year, units: words.units)
    }
    var layout = TableLayout(
      block, line: rows[block.rows.upperBound].line, words: words, title: title, sheet: sheet,
      path: path)
    layout.obeyAsides(rows[..<block.rows.lowerBound], year: words.year)
    layout.obeyTitles(rows[..<block.rows.lowerBound], block.columns)
    layout.refuseNextPlan(rows[..<block.rows.lowerBound], year: words.year)
    layout.tellAdditions(rows[..<block.rows.lowerBound])
    layout.headerRows = Set(
      rows[block.rows].filter { !$0.isBlank }.map { TableLayout.withoutTail($0.cells) })
    if followsColumns { layout.settleCumulated(by: sample, year: words.year) }
    settleUnitColumn(&layout)
    settleCodeColumn(&layout)
    if let kinds { layout.take(DividingColumns(kinds: kinds), block) }
    if mayBeDivided {
      layout.take(DividingColumns(of: layout, block.columns, sample, year: words.year), block)
    }
    return .found(layout)
  }

  /// Looks for a header over rows of units, with indicators as columns.
  private mutating func lookForIndicatorColumns() {
    for anchor in 0..<min(rows.count, Self.mostRows) {
      guard let found = HeaderBlock(around: anchor, in: rows, words: crossWords),
        isOverUnits(found)
      else { continue }
      block = found
      words = crossWords
      sample = rows[(found.rows.upperBound + 1)...].map(\.cells)
      noteDivision(found)
      return
    }
  }

  /// Looks for a header over rows of crops and the like, whose columns say what is counted of them; where one was found
  /// that does not know these words, all its figures must stand below them.
  private mutating func lookForParts() {
    if let block {
      guard
        block.rows.contains(where: { row in
          rows[row].cells.contains { partWords.sense(of: $0).namesPart }
        })
      else { return }
    }
    guard
      let (anchor, row, found) = Self.headerOfParts(
        in: Array(rows.prefix(Self.mostRows)), partWords)
    else { return }
    if block != nil {
      guard found.columns.allSatisfy({ !$0.hasFigures || $0.part != nil }) else { return }
    }
    rows[anchor] = row
    block = found
    words = partWords
    sample = rows[(found.rows.upperBound + 1)...].map(\.cells)
    (doubtfulUnit, doubtfulCode, followsColumns, mayBeDivided) = (nil, nil, false, false)
  }

  /// Looks for a header with indicators as columns, over rows that say what they are of one unit: `Kế hoạch`, `Thực hiện`.
  private mutating func lookForRowsOfKinds() {
    for anchor in rows.indices.prefix(Self.mostRows) {
      guard let found = RowsOfKinds(around: anchor, in: rows, crossWords) else { continue }
      (rows[anchor], block, kinds, words) = (found.row, found.block, found.column, crossWords)
      return
    }
  }

  /// Whether rows of units stand below a header; where several indicators stand in it, it needs no proof.
  private func isOverUnits(_ block: HeaderBlock) -> Bool {
    let indicators = Set(block.columns.compactMap { $0.hasFigures ? $0.indicator : nil })
    guard indicators.count == 1 else { return true }
    let columns = block.columns.indices.filter {
      block.columns[$0].key == .unitName || block.columns[$0].key == .unitCode
    }
    return rows[(block.rows.upperBound + 1)...].contains { row in
      columns.contains { column in
        guard row.cells.indices.contains(column), !row.cells[column].isEmpty else { return false }
        if case .unit = words.units.match(row.cells[column]) { return true }
        return false
      }
    }
  }

  private mutating func look(at anchor: Int) {
    if isLabelDoubtful(at: anchor) {
      rows[anchor] = labels.settled(rows[anchor], below: rows[(anchor + 1)...])
    }
    block = HeaderBlock(around: anchor, in: rows, words: words)
    guard let block else { return }
    sample = rows[(block.rows.upperBound + 1)...].map(\.cells)
    doubtfulUnit = block.columns.firstIndex {
      $0.key == .unitName && FoldedText.bareKey($0.name) == "donvi"
    }
    noteDivision(block)
    followsColumns = TableLayout.hasFollowingColumns(
      block.columns.map { ($0.kind ?? ($0.period == nil ? nil : .actual), $0.period) })
    if block.columns.contains(where: { $0.key == .label }) {
      doubtfulCode = block.columns.firstIndex { $0.key == .indicator }
    }
  }

  // MARK: Columns whose meaning their cells decide

  private mutating func noteDivision(_ block: HeaderBlock) {
    mayBeDivided = block.columns.indices.contains {
      DividingColumns.mayDivide(block.columns, $0)
    }
  }

  /// Whether rows below the header are needed to tell what a column is.
  private var needsSample: Bool {
    if doubtfulUnit != nil || followsColumns || mayBeDivided { return true }
    guard let code = doubtfulCode else { return false }
    return sample.allSatisfy {
      RowShape.isNumbering($0) || $0.count <= code || $0[code].isEmpty
    }
  }

  /// `Đơn vị` over cells that are measures is the measure.
  private func settleUnitColumn(_ layout: inout TableLayout) {
    guard let column = layout.unitName, column == doubtfulUnit, layout.measure == nil else {
      return
    }
    let filled = sample.filter { !RowShape.isNumbering($0) }
      .compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
    guard !filled.isEmpty,
      filled.allSatisfy({ text in
        let measure = Measure(text)
        return (measure.isCommon || knownMeasures.contains(measure))
          && words.units.exactMatch(text) == nil
      })
    else { return }
    layout.measure = column
    layout.unitName = nil
  }

  /// A column of codes that nobody filled in is none, where there are labels.
  private func settleCodeColumn(_ layout: inout TableLayout) {
    guard let code = layout.indicator, let label = layout.label else { return }
    let isFilled = { (row: [String], column: Int) in row.count > column && !row[column].isEmpty }
    let hasCode = sample.contains { isFilled($0, code) && !RowShape.isNumbering($0) }
    let hasLabel = sample.contains { isFilled($0, label) && !RowShape.isNumbering($0) }
    if !hasCode, hasLabel { layout.indicator = nil }
  }

  // MARK: No header

  private func failure() -> Outcome {
    var best: Outcome = .nothing
    for row in rows.prefix(Self.mostRows) {
      let outcome = failure(row)
      if outcome.rank > best.rank { best = outcome }
    }
    return best
  }

  private func failure(_ row: HeadRow) -> Outcome {
    let meanings = row.cells.compactMap { HeaderNames.meaning(of: $0, year: words.year) }
    let isLabelled =
      meanings.contains(.label) && (meanings.contains(.measure) || meanings.contains(.number))
    if isLabelled || meanings.contains(.indicator) && meanings.count >= 2 {
      return isOfScores(row) ? .scores(line: row.line) : .missingColumn(line: row.line)
    }
    let lossy = row.cells.filter(HeaderNames.isLossy)
    if let sample = lossy.first, meanings.count + lossy.count >= 2 { return .lossy(sample) }
    return .nothing
  }

  /// Whether all columns of figures below a header are of points: `Điểm chuẩn`, `Điểm tự chấm`.
  private func isOfScores(_ row: HeadRow) -> Bool {
    let others = row.cells.filter {
      !$0.isEmpty && HeaderNames.meaning(of: $0, year: words.year) == nil
    }
    let isOfPoints = { (name: String) in
      let words = PeriodText.words(of: name)
      return Self.points.contains { words.starts(with: $0) }
    }
    return !others.isEmpty && others.allSatisfy(isOfPoints)
  }

  private static let points = [
    ["diem", "chuan"], ["diem", "toi", "da"], ["diem", "tu", "cham"], ["diem", "cham"],
    ["diem", "dat"], ["diem", "tham", "dinh"], ["diem", "thuong"], ["diem", "tru"],
    ["diem", "cong"], ["diem", "so"], ["tong", "diem"], ["so", "diem"], ["tu", "cham"],
    ["don", "vi", "tu", "cham"], ["cham", "diem"], ["thang", "diem"],
  ]
}
