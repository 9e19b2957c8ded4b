import CSVStreaming
import ThiduaCore

/// Where the columns of a submission stand: its delimiter, its header, its title block.
struct TableLayout {
  var delimiter: UInt8 = 59
  /// The physical line of the header.
  var headerLine = 0
  /// How many columns the header has.
  var width = 0
  var unitCode: Int?
  var unitName: Int?
  var indicator: Int?
  var measure: Int?
  var period: (column: Int, hint: PeriodText.Hint)?
  var revision: Int?
  var submitted: Int?
  var values: [ValueColumn] = []
  var title = TitleFacts()
  /// What the header itself gives to say.
  var findings: [Finding] = []

  var hasActuals: Bool { values.contains { !$0.kind.isTarget } }

  /// The name of a delimiter in sources.csv.
  static func name(ofDelimiter delimiter: UInt8) -> String {
    delimiter == 9 ? "tab" : String(decoding: [delimiter], as: UTF8.self)
  }

  /// Takes the columns of a header row.
  init(header: [String], line: Int, year: Int, title: TitleFacts, delimiter: UInt8) {
    headerLine = line
    width = header.count
    self.title = title
    self.delimiter = delimiter
    var seen: [ColumnMeaning: Int] = [:]
    var repeated: Set<ColumnMeaning> = []
    for (column, name) in header.enumerated() {
      guard let meaning = HeaderNames.meaning(of: name, year: year) else { continue }
      take(meaning, column: column, name: name)
      guard case .value = meaning else { continue }
      if let first = seen[meaning] {
        repeated.insert(meaning)
        report(.duplicateColumn(other: first + 1), column: column, name: name)
      } else {
        seen[meaning] = column
      }
    }
    values.removeAll { repeated.contains(.value($0.kind, $0.period)) }
  }

  private mutating func take(_ meaning: ColumnMeaning, column: Int, name: String) {
    switch meaning {
    case .unitCode: unitCode = unitCode ?? column
    case .unitName: unitName = unitName ?? column
    case .indicator: indicator = indicator ?? column
    case .measure: measure = measure ?? column
    case .period(let hint): period = period ?? (column, hint)
    case .revision: revision = revision ?? column
    case .submitted: submitted = submitted ?? column
    case .value(let kind, let period):
      values.append(ValueColumn(kind: kind, number: column + 1, period: period))
    case .otherYear: report(.ignoredColumn, column: column, name: name)
    case .label, .number, .note: break
    }
  }

  private mutating func report(_ cause: FindingCause, column: Int, name: String) {
    findings.append(
      Finding(cause).at(file: "", line: headerLine, column: column + 1, value: name))
  }
}

/// Finds the header of a submission among its first 30 rows, under each delimiter.
struct LayoutSearch {
  /// What was found.
  enum Outcome {
    case found(TableLayout)
    /// A header without a column of figures, on this line.
    case missingColumn(line: Int)
    /// Labels and figures, but no codes.
    case noCodes
    /// A header whose letters were lost; one of its cells.
    case lossy(String)
    case nothing
  }

  let year: Int
  let units: UnitDirectory
  let knownMeasures: Set<Measure>
  private static let mostRows = 30
  private static let sampleRows = 40

  /// Looks at the beginning of a text.
  ///
  /// `isWhole` where that is all of it.
  ///
  /// Returns the outcome and the delimiter under which it was reached; none for nothing.
  func search(
    _ head: Span<UInt8>, isWhole: Bool
  ) -> (outcome: Outcome, delimiter: UInt8?) {
    let candidates = candidates(head)
    let likely = candidates.first { delimiter in
      (0..<min(head.count, 8192)).contains { head[$0] == delimiter }
    }
    var best: (outcome: Outcome, delimiter: UInt8?) = (.nothing, likely)
    for delimiter in candidates {
      let outcome = search(head, isWhole: isWhole, delimiter: delimiter)
      if case .found = outcome { return (outcome, delimiter) }
      if rank(outcome) > rank(best.outcome) { best = (outcome, delimiter) }
    }
    return best
  }

  private func rank(_ outcome: Outcome) -> Int {
    switch outcome {
    case .nothing: 0
    case .lossy: 1
    case .noCodes: 2
    case .missingColumn: 3
    case .found: 4
    }
  }

  /// An Excel `sep=` line decides; else the delimiters, the most frequent one first.
  private func candidates(_ head: Span<UInt8>) -> [UInt8] {
    if let obeyed = Self.separatorLine(head) { return [obeyed] }
    let all: [UInt8] = [59, 44, 9, 124]
    var counts = [0, 0, 0, 0]
    for index in 0..<min(head.count, 8192) {
      if let place = all.firstIndex(of: head[index]) { counts[place] += 1 }
    }
    let order = all.indices.sorted { (counts[$0], -$0) > (counts[$1], -$1) }
    return order.map { all[$0] }
  }

  /// The delimiter of a first line such as `sep=;`.
  static func separatorLine(_ head: Span<UInt8>) -> UInt8? {
    guard head.count >= 5, head[3] == 61, head[0] | 32 == 115, head[1] | 32 == 101,
      head[2] | 32 == 112, [59, 44, 9, 124].contains(head[4]),
      head.count == 5 || head[5] == 10 || head[5] == 13
    else { return nil }
    return head[4]
  }

  private func search(_ head: Span<UInt8>, isWhole: Bool, delimiter: UInt8) -> Outcome {
    var rows: [(line: Int, cells: [String])] = []
    var headerAt: Int?
    var isAmbiguous = false
    let reader = CSVRecordReader(delimiter: delimiter)
    let take = { (record: borrowing CSVRecord) -> Bool in
      guard rows.count < Self.mostRows + Self.sampleRows else { return false }
      let cells = (0..<min(record.fieldCount, 1024)).map {
        FoldedText.cleaned(record.string($0))
      }
      rows.append((record.line, cells))
      if headerAt == nil {
        guard rows.count <= Self.mostRows else { return false }
        if self.isHeader(cells) {
          headerAt = rows.count - 1
          isAmbiguous = cells.contains { FoldedText.bareKey($0) == "donvi" }
          return isAmbiguous
        }
      }
      return true
    }
    do throws(CSVError) {
      if try reader.feed(head, take), isWhole { _ = try reader.finish(take) }
    } catch {
      return .nothing
    }
    guard let headerAt else { return failure(rows) }
    var title = TitleFacts()
    for row in rows[..<headerAt] { title.read(row.cells, line: row.line, year: year) }
    var layout = TableLayout(
      header: rows[headerAt].cells, line: rows[headerAt].line, year: year, title: title,
      delimiter: delimiter)
    if isAmbiguous { settleUnitColumn(&layout, rows[(headerAt + 1)...].map(\.cells)) }
    return .found(layout)
  }

  private func meanings(_ cells: [String]) -> [ColumnMeaning] {
    cells.compactMap { HeaderNames.meaning(of: $0, year: year) }
  }

  private func isHeader(_ cells: [String]) -> Bool {
    let meanings = meanings(cells)
    return meanings.contains(.indicator) && meanings.contains { Self.isFigures($0) }
  }

  private static func isFigures(_ meaning: ColumnMeaning) -> Bool {
    if case .value = meaning { return true }
    return false
  }

  private func failure(_ rows: [(line: Int, cells: [String])]) -> Outcome {
    var best: Outcome = .nothing
    for row in rows.prefix(Self.mostRows) {
      let meanings = meanings(row.cells)
      var outcome: Outcome = .nothing
      if meanings.contains(.indicator), meanings.count >= 2 {
        outcome = .missingColumn(line: row.line)
      } else if meanings.contains(.label), meanings.contains(where: Self.isFigures) {
        outcome = .noCodes
      } else if let sample = row.cells.first(where: HeaderNames.isLossy),
        meanings.count + row.cells.count(where: HeaderNames.isLossy) >= 2
      {
        outcome = .lossy(sample)
      }
      if rank(outcome) > rank(best) { best = outcome }
    }
    return best
  }

  /// `Đơn vị` over cells that are measures is the measure.
  private func settleUnitColumn(_ layout: inout TableLayout, _ rows: [[String]]) {
    guard let column = layout.unitName, layout.measure == nil else { return }
    let filled = rows.filter { !RowShape.isNumbering($0) }
      .compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
    guard !filled.isEmpty,
      filled.allSatisfy({ text in
        let measure = Measure(text)
        return (measure.isCommon || knownMeasures.contains(measure))
          && units.exactMatch(text) == nil
      })
    else { return }
    layout.measure = column
    layout.unitName = nil
  }
}
