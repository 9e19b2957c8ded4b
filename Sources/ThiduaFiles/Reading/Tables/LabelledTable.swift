import SheetReading
import ThiduaCore

/// The rows of a table without indicator codes, each with its place on the catalogue.
///
/// The rows of each unit and period are placed for themselves, since each of these lists follows
/// the catalogue from its beginning.
struct LabelledTable {
  let rows: [StoredRow]
  private(set) var placements: [Placement]
  /// The places of what the columns of each row count, by the positions of the parts; blank where they count nothing.
  private(set) var partPlacements: [[Placement]] = []
  /// The rows as the catalogue is asked for them, and which of them have the label of a row above.
  private var labelledRows: [LabelledRow] = []
  private var merged: Set<Int> = []

  /// Places the rows of a table.
  init(_ reader: TableReader, _ rows: [StoredRow]) {
    self.rows = rows
    (labelledRows, merged) = reader.labelledRows(rows)
    placements = Array(repeating: .heading, count: rows.count)
    let parts = reader.layout.parts.count
    if parts > 0 {
      partPlacements = Array(
        repeating: Array(repeating: .heading, count: parts), count: rows.count)
    }
    var lists: [ListKey: [Int]] = [:]
    var order: [ListKey] = []
    var key = ListKey()
    var headings = UnitHeadings()
    for (position, row) in rows.enumerated() {
      key.take(row, reader)
      if reader.traits.mayHaveUnitHeadings { key.take(row, reader, &headings) }
      if lists[key] == nil { order.append(key) }
      lists[key, default: []].append(position)
    }
    var known: [[LabelledRow]: [Placement]] = [:]
    for key in order { place(lists[key] ?? [], reader, &known) }
  }

  /// Places one list; lists of the same labels are placed once.
  private mutating func place(
    _ list: [Int], _ reader: TableReader, _ known: inout [[LabelledRow]: [Placement]]
  ) {
    var labelled: [LabelledRow] = []
    var positions: [Int?] = []
    guard reader.layout.parts.isEmpty else { return placeParts(list, reader) }
    var sector = ""
    for position in list {
      let row = rows[position]
      if let column = reader.layout.sector {
        let name = reader.text(row, column)
        if !name.isEmpty, name != sector {
          sector = name
          labelled.append(LabelledRow(number: "", label: name, measure: "", hasFigure: false))
          positions.append(nil)
        }
      }
      labelled.append(labelledRows[position])
      positions.append(position)
    }
    let placed = known[labelled] ?? reader.index.aligner.place(labelled)
    known[labelled] = placed
    var heading = ""
    for (position, placement) in zip(positions, placed) {
      guard let position else { continue }
      let row = labelledRows[position]
      let code = reader.index.indicator(row.label)
      placements[position] =
        code.map { .indicator($0, certainty: .certain) }
        ?? reader.index.settled(placement, of: row.label, below: heading)
      if !row.hasFigure, !row.label.isEmpty { heading = row.label }
      if merged.contains(position), case .indicator(let found, _) = placements[position] {
        placements[position] = .indicator(found, certainty: .likely)
      }
    }
  }

  /// Places what the columns of one list's rows count, as if it stood below their names: `Diện tích`, `Sản lượng` below
  /// `Lúa`.
  private mutating func placeParts(_ list: [Int], _ reader: TableReader) {
    var labelled: [LabelledRow] = []
    var places: [(position: Int, part: Int)?] = []
    for position in list {
      var heading = labelledRows[position]
      heading.hasFigure = false
      labelled.append(heading)
      places.append(nil)
      for part in reader.filledParts(of: rows[position]) {
        labelled.append(
          LabelledRow(
            number: "", label: reader.layout.parts[part], measure: "", hasFigure: true))
        places.append((position, part))
      }
    }
    for (place, placement) in zip(places, reader.index.aligner.place(labelled)) {
      guard let place else { continue }
      partPlacements[place.position][place.part] = reader.index.settled(
        placement, of: reader.layout.parts[place.part], below: labelledRows[place.position].label)
    }
    for position in list {
      let found = reader.filledParts(of: rows[position]).map { partPlacements[position][$0] }
      placements[position] =
        found.first { $0.indicator != nil } ?? found.first ?? placements[position]
    }
  }

  /// What tells one list from another: the unit and the period that their columns name.
  private struct ListKey: Hashable {
    private enum Unit: Hashable {
      case none, named(UnitDirectory.Match), other(String)
    }
    private enum When: Hashable {
      case none, period(Period), other(String)
    }
    private var unit = Unit.none
    private var period = When.none

    /// A row that holds nothing but a unit's name begins a list.
    mutating func take(_ row: StoredRow, _ reader: TableReader, _ headings: inout UnitHeadings) {
      guard headings.mayFollow else { return }
      let cells = reader.texts(row)
      guard !reader.hasValue(row) else {
        if !RowShape.isNumbering(cells) { headings.passFigures() }
        return
      }
      switch headings.take(cells, reader.index) {
      case (let name, _, .total)?: unit = .other(FoldedText.caseKey(name))
      case (_, _, .unit(let match))?: unit = .named(match)
      case nil: break
      }
    }

    /// A blank cell belongs to the cell above it.
    mutating func take(_ row: StoredRow, _ reader: TableReader) {
      let names = reader.unitColumns.lazy.map { reader.text(row, $0) }
      if let name = names.first(where: { !$0.isEmpty }) {
        let match = reader.index.units.exactMatch(name)
        unit = match.map(Unit.named) ?? .other(FoldedText.caseKey(name))
      }
      if let column = reader.layout.period {
        let name = reader.shownText(row, column.column)
        guard !name.isEmpty else { return }
        let known = PeriodText.period(name, defaultYear: reader.year, hint: column.hint)
        period = known.map(When.period) ?? .other(FoldedText.caseKey(name))
      }
    }
  }
}

extension TableReader {
  /// The rows as the catalogue is asked for them.
  ///
  /// A row of a unit with a figure and neither label nor number belongs to the label above it, which
  /// was merged with its own; so does one that says what its figures are (`Thực hiện` below `Kế hoạch`).
  fileprivate func labelledRows(_ rows: [StoredRow]) -> ([LabelledRow], merged: Set<Int>) {
    var above: LabelledRow?
    var last: LabelledRow?
    var measure = ""
    var merged: Set<Int> = []
    let all = rows.enumerated().map { position, row in
      var own = labelled(row)
      if Measure.isDitto(own.measure) {
        own.measure = measure
      } else if !own.measure.isEmpty {
        measure = own.measure
      }
      if own.label.isEmpty, own.number.isEmpty, own.hasFigure, namesUnit(row), let above {
        (own.number, own.label) = (above.number, above.label)
        if own.measure.isEmpty { own.measure = above.measure }
        merged.insert(position)
      } else if own.label.isEmpty, own.number.isEmpty, let last, saidKind(row) != nil {
        (own.number, own.label) = (last.number, last.label)
        if own.measure.isEmpty { own.measure = last.measure }
      } else if !own.label.isEmpty {
        above = namesUnit(row) ? own : nil
        last = own
      }
      return own
    }
    return (all, merged)
  }

  /// Whether a unit stands in a row's cell of the unit; who signs is none.
  func namesUnit(_ row: borrowing some TableRow & ~Copyable) -> Bool {
    unitColumns.contains { index.units.exactMatch(text(row, $0)) != nil }
  }

  /// A row as the catalogue is asked for it.
  private func labelled(_ row: StoredRow) -> LabelledRow {
    var number = ""
    if let column = layout.number, column < row.fieldCount, row.kind(column) != .date {
      number = text(row, column)
    }
    return LabelledRow(
      number: number, label: labelText(row), measure: layout.measure.map { text(row, $0) } ?? "",
      hasFigure: hasValue(row))
  }

  /// The label of a row; where its own cell is blank, what stands in the nameless columns beside
  /// it, as in indented tables.
  private func labelText(_ row: StoredRow) -> String {
    for column in layout.labelColumns {
      let label = text(row, column)
      if !label.isEmpty { return label }
    }
    return ""
  }
}
