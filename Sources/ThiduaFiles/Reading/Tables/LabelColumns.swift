import ThiduaCore

/// Tells the column of labels by the rows below where the names of columns do not: nobody needs to call it
/// `Chỉ tiêu` for its cells to be names of indicators.
struct LabelColumns {
  private let index: CampaignIndex
  private let words: HeaderWords
  /// How far above the first label the header may stand.
  private static let mostRowsBetween = 6

  init(_ index: CampaignIndex, _ words: HeaderWords) {
    self.index = index
    self.words = words
  }

  // MARK: Several names of labels

  /// Whether a row has several names of labels, so that rows below are needed to tell which is the one.
  func areSeveral(in row: HeadRow) -> Bool {
    row.cells.count { words.sense(of: $0) == .key(.label) } > 1
      || row.cells.contains { Self.kind(besideUnits: $0) != nil }
  }

  /// What stands below a name that may be that of a column of units, too: `Đơn vị đăng ký`.
  private static func kind(besideUnits name: String) -> FigureKind? {
    switch FoldedText.bareKey(name) {
    case "donvidangky", "donvidangkythidua": .registered
    case "donvibaocao": .actual
    default: nil
    }
  }

  /// The row with such names as those of figures, where numbers stand below them and no unit.
  private func settledFigures(_ row: HeadRow, below: ArraySlice<HeadRow>) -> HeadRow {
    var row = row
    for (column, name) in row.cells.enumerated() {
      guard let kind = Self.kind(besideUnits: name), row.settled[column] == nil else { continue }
      let cells = filled(below, at: column)
      let hasUnit = cells.contains { words.units.exactMatch($0) != nil }
      guard !hasUnit, cells.count(where: RowShape.beginsLikeFigure) * 2 > cells.count else {
        continue
      }
      row.settled[column] = .figures(kind, nil)
    }
    return row
  }

  /// The row with what its names of labels mean: those on the left of the labels of the catalogue name sections,
  /// and `Chỉ tiêu` on their right, over numbers, is the plan.
  func settled(_ row: HeadRow, below: ArraySlice<HeadRow>) -> HeadRow {
    var row = settledFigures(row, below: below)
    let columns = row.cells.indices.filter { words.sense(of: row.cells[$0]) == .key(.label) }
    guard columns.count > 1 else { return row }
    let places = columns.map { placed(below, at: $0) }
    guard let most = places.max(), most > 0, let own = places.firstIndex(of: most) else {
      return row
    }
    for column in columns[..<own] { row.settled[column] = .key(.sector) }
    let hasPlan = row.cells.contains { words.sense(of: $0).isTarget }
    for position in columns.indices.dropFirst(own + 1) where !hasPlan && places[position] == 0 {
      guard Self.isNamedTarget(row.cells[columns[position]]),
        holdsAmounts(below, at: columns[position])
      else { continue }
      row.settled[columns[position]] = .figures(.registered, nil)
      break
    }
    return row
  }

  /// Whether a name of labels may be that of a plan, too.
  static func isNamedTarget(_ name: String) -> Bool {
    ["chitieu", "chitieuthidua"].contains(FoldedText.bareKey(name))
  }

  /// How many rows the catalogue has a place for by their cells of a column.
  private func placed(_ rows: ArraySlice<HeadRow>, at column: Int) -> Int {
    let labelled = filled(rows, at: column).map {
      LabelledRow(number: "", label: $0, measure: "", hasFigure: true)
    }
    return index.aligner.place(labelled).count {
      if case .indicator = $0 { true } else { false }
    }
  }

  private func holdsAmounts(_ rows: ArraySlice<HeadRow>, at column: Int) -> Bool {
    filled(rows, at: column).contains { $0.utf8.contains { (48...57).contains($0) } }
  }

  /// The filled cells of a column, without the numbers of columns.
  private func filled(_ rows: ArraySlice<HeadRow>, at column: Int) -> [String] {
    rows.lazy.filter { !RowShape.isNumbering($0.cells) }.map { $0.cell(column) }
      .filter { !$0.isEmpty }
  }

  // MARK: No name of labels

  /// Finds a header in which no name that is known stands over the labels, and gives it with the row that does
  /// settled.
  func search(_ rows: [HeadRow]) -> (anchor: Int, row: HeadRow)? {
    if let (column, first) = labels(in: rows) {
      let near = rows[..<first].indices.reversed().filter { !rows[$0].isBlank }
        .prefix(Self.mostRowsBetween)
      for isNamed in [true, false] {
        for anchor in near where isNamed != rows[anchor].cell(column).isEmpty {
          if let row = header(rows, anchor, column, leastKnown: isNamed ? 1 : 2) {
            return (anchor, row)
          }
        }
      }
    }
    for anchor in rows.indices {
      guard let column = rows[anchor].cells.firstIndex(where: Self.isNameOfLabels),
        let row = header(rows, anchor, column, leastKnown: 1)
      else { continue }
      return (anchor, row)
    }
    return nil
  }

  /// The column with the most labels of the catalogue, and the first row that has one there.
  private func labels(in rows: [HeadRow]) -> (column: Int, first: Int)? {
    var counts: [Int: (count: Int, first: Int)] = [:]
    for (position, row) in rows.enumerated() {
      for (column, cell) in row.cells.enumerated() where isLabel(cell) {
        counts[column, default: (0, position)].count += 1
      }
    }
    let best = counts.max { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }
    return best.map { ($0.key, $0.value.first) }
  }

  private func isLabel(_ cell: String) -> Bool {
    guard !cell.isEmpty, Quantity(cell) == nil else { return false }
    let text = RowShape.withoutNumeral(cell)
    return index.isLabel(text) || index.isLabel(Measure.parted(text).name)
  }

  /// The row at the anchor with its cell as the name of labels, where it is a header then.
  private func header(
    _ rows: [HeadRow], _ anchor: Int, _ column: Int, leastKnown: Int
  ) -> HeadRow? {
    var row = rows[anchor]
    guard !RowShape.isNumbering(row.cells) else { return nil }
    // A title stands on the left of labels, or over them.
    let known = row.cells.indices.count {
      let sense = words.sense(of: row.cells[$0])
      return $0 != column && (sense.namesFigures && $0 > column || sense.key != nil)
    }
    guard known >= leastKnown else { return nil }
    while row.cells.count <= column {
      row.cells.append("")
      row.texts.append("")
    }
    row.settled[column] = .key(.label)
    var head = rows
    head[anchor] = row
    guard let block = HeaderBlock(around: anchor, in: head, words: words),
      block.columns.contains(where: { $0.hasFigures && ($0.kind != nil || $0.period != nil) })
    else { return nil }
    return row
  }

  /// `Chỉ tiêu chủ yếu`, `Nội dung công việc`, `Nhiệm vụ, chỉ tiêu`: names whose words say that things are listed.
  private static func isNameOfLabels(_ name: String) -> Bool {
    let words = PeriodText.words(of: name)
    return words.count > 1 && words.count <= 8 && words.allSatisfy(listing.contains)
      && ["chi", "noi", "ten", "nhiem", "danh", "tieu", "cac", "hang", "linh"].contains(words[0])
  }

  private static let listing: Set<String> = [
    "cac", "ten", "chi", "tieu", "noi", "dung", "danh", "muc", "nhiem", "vu", "hang", "chu", "yeu",
    "cong", "viec", "thi", "dua", "phong", "trao", "kinh", "te", "xa", "hoi", "kt", "xh", "ktxh",
    "cu", "the", "va", "linh", "vuc", "thuc", "hien", "bao", "cao", "dang", "ky", "co", "ban",
  ]
}
