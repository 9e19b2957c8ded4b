import ThiduaCore

// Notes beside and below figures: that they count from January, or in what they are measured.
extension TableReader {
  /// Whether a row's note says that what was reached counts from January: `Lũy kế`.
  func isNotedAsSum(_ record: borrowing some TableRow & ~Copyable, _ period: Period?) -> Bool {
    guard traits.mayHaveNotesOnSums else { return false }
    for column in layout.noteColumns where column < record.fieldCount {
      guard record.withField(column, Self.canSpeakOfSums) else { continue }
      let note = text(record, column)
      switch sumNote(note) {
      case .sums(let until)? where until == nil || until?.lastMonth == period?.lastMonth:
        return true
      case .sums?, .firstMonths?: report(.unclearSums, record, column: column + 1, value: note)
      // `Lũy kế: 35` is another figure than that of the row.
      case .unclear? where !note.contains(where: \.isNumber):
        report(.unclearSums, record, column: column + 1, value: note)
      case .unclear?, nil: continue
      }
    }
    return false
  }

  /// What a note says, which is mostly what the one above it said.
  private func sumNote(_ note: String) -> SumNote? {
    if let last = lastNote, last.text == note { return last.sums }
    let sums = SumNote(note, year: year)
    lastNote = (note, sums)
    return sums
  }

  /// Tells of a row whose label, or whose note beside a column that names a quarter, says that its figures count from
  /// January; once for a table.
  func lookForContradictedSums(_ record: borrowing some TableRow & ~Copyable, indicator: Int) {
    guard !areSumsContradicted, traits.namesParts || traits.mayCountFromJanuary else { return }
    if traits.namesParts {
      for column in layout.noteColumns where column < record.fieldCount {
        guard record.withField(column, Self.canSpeakOfSums) else { continue }
        let note = text(record, column)
        guard sumNote(note)?.namesJanuary ?? false else { continue }
        areSumsContradicted = true
        report(.unclearSums, record, column: column + 1, value: note)
        return
      }
    }
    guard let column = layout.label, column < record.fieldCount,
      record.withField(column, { $0.count > 2 && $0[$0.count - 1] == UInt8(ascii: ")") })
    else { return }
    let label = text(record, column)
    let inside = String(label[(label.lastIndex(of: "(") ?? label.startIndex)...])
    guard SumNote(inside, year: year)?.namesJanuary ?? false,
      !index.campaign.indicators[indicator].name.hasSuffix(inside)
    else { return }
    areSumsContradicted = true
    report(.unclearSums, record, column: column + 1, value: label, indicator: indicator)
  }

  /// Whether a row has a note that may say so.
  func hasNoteOnSums(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    guard traits.mayHaveNotesOnSums else { return false }
    for column in layout.noteColumns where column < record.fieldCount {
      if record.withField(column, Self.canSpeakOfSums) { return true }
    }
    return false
  }

  private static func canSpeakOfSums(_ note: Span<UInt8>) -> Bool {
    (2...80).contains(note.count) && SumNote.canSpeak(note)
  }

  /// The measure that a row's note says: `ĐVT: nghìn đồng`.
  func measureOfNote(_ record: borrowing some TableRow & ~Copyable) -> NotedMeasure? {
    for column in layout.noteColumns where column < record.fieldCount {
      guard record.withField(column, { (4...60).contains($0.count) }) else { continue }
      if let said = saidMeasure(text(record, column)) {
        return NotedMeasure(said: said, column: column)
      }
    }
    return nil
  }

  /// The measure that a note says, which is mostly what the one above it said.
  private func saidMeasure(_ note: String) -> SaidMeasure? {
    if let last = lastMeasureNote, last.text == note { return last.said }
    let said = SaidMeasure(note)
    lastMeasureNote = (note, said)
    return said
  }

  /// Keeps what a row without figures says of those above it; a row with figures below takes it back.
  func rememberNote(_ cells: [String], line: Int) {
    guard secondTable == nil, let column = cells.firstIndex(where: { !$0.isEmpty }) else { return }
    let text = cells.filter { !$0.isEmpty }.joined(separator: " ")
    guard text.utf8.count <= 400 else { return }
    let isHeading =
      RowShape.titlePlace(in: cells).map { headingTime(of: cells, at: $0) != nil } ?? false
    let isNote = SumNote.isNote(text) || Measure.announced(by: text) != nil
    guard isNote || isHeading && RowShape.numeralKind(of: cells) == nil else { return }
    let note = NoteBelow(
      isHeading: isHeading, isNote: isNote,
      place: TitleFacts.Place(text: text, line: line, column: column + 1),
      sums: SumNote(text, year: year), measures: TitleMeasures.read(text) ?? [])
    guard note.sums != nil || !note.measures.isEmpty else { return }
    asksRowsAbove = true
    noteBelow = note
  }

  /// Takes back a note below which rows with figures follow: nobody can tell whether it is about them.
  func passNote() {
    guard let note = noteBelow else { return }
    noteBelow = nil
    guard note.sums != nil, !note.isHeading, traits.mayCountFromJanuary, !isCumulated else {
      return
    }
    report(.unclearSums, at: note.place)
  }

  /// Does what a note below the last row says, or tells it.
  func obeyNoteBelow() {
    guard let note = noteBelow else { return }
    if let sums = note.sums, traits.mayCountFromJanuary, !isCumulated {
      if note.isNote, isOfAllFigures(sums, note.place.text) {
        countsFromJanuary = true
        countFromJanuary(&reading.columns)
      } else {
        report(.unclearSums, at: note.place)
      }
    } else if note.sums?.namesJanuary ?? false, traits.namesParts, note.isNote, !areSumsContradicted
    {
      report(.unclearSums, at: note.place)
    }
    if unnamedMeasures.contains(where: { isOther($0, than: note.measures) }) {
      report(.measureBelow, at: note.place)
    }
  }

  /// Makes the columns of what was reached those of sums since January.
  func countFromJanuary(_ columns: inout [ValueColumn]) {
    for (position, column) in values.enumerated() where column.kind == .actual {
      guard column.period == nil else { continue }
      columns[firstColumn + position] = column.of(.cumulative)
    }
  }

  /// Whether a note is about all that was reached, up to the end of the table's own period; one with a star is about
  /// what has it.
  private func isOfAllFigures(_ sums: SumNote, _ text: String) -> Bool {
    guard case .sums(let until) = sums else { return false }
    if let until, let own = ownLastMonth, until.lastMonth != own { return false }
    guard text.contains("*") else { return true }
    let starred = values.filter { $0.kind == .actual && $0.period == nil && isStarred($0) }
    let isNowhere = !hasStarredRows && !values.contains(where: isStarred)
    return isNowhere || !hasStarredRows && starred.count == values.count { $0.kind == .actual }
  }

  /// Whether a row with figures has a star at its label or at one of them.
  func isStarred(_ row: StoredRow) -> Bool {
    let columns = [layout.label].compactMap(\.self) + values.map { $0.number - 1 }
    let hasStar = columns.contains { column in
      row.withField(column) { bytes in
        bytes.indices.contains { bytes[$0] == UInt8(ascii: "*") }
      }
    }
    return hasStar && hasValue(row)
  }

  private func isStarred(_ column: ValueColumn) -> Bool {
    layout.headerRows.contains { row in
      row.count >= column.number && row[column.number - 1].contains("*")
    }
  }

  /// Whether figures of an indicator would be others in announced measures.
  private func isOther(_ indicator: Int, than measures: [Measure]) -> Bool {
    let own = index.contexts[indicator].measure
    return TitleMeasures.measure(for: own, among: measures).map { $0 != own } ?? false
  }
}

/// A measure in a row's note.
struct NotedMeasure {
  let said: SaidMeasure
  let column: Int
  var measure: Measure { said.measure }
  var isCertain: Bool { said.isCertain }
}

/// The measure that a note says.
struct SaidMeasure {
  let measure: Measure
  /// Whether it is the figure's, and not on what it is based: `ĐVT: hộ`, but not `Tính theo hộ`.
  let isCertain: Bool

  /// Reads a note; nothing where it says none.
  init?(_ note: String) {
    guard let measure = Measure.announced(by: note) else {
      // `nghìn đồng` and no more.
      let alone = Measure(unbracketed: note)
      guard alone.isMoney, alone.text.utf8.count > 3 else { return nil }
      (self.measure, isCertain) = (alone, true)
      return
    }
    self.measure = measure
    let words = PeriodText.words(of: note)
    let isSaid = words.first == "dvt" || words.starts(with: ["don", "vi", "tinh"])
    isCertain = measure.isCommon && isSaid && note.contains(":")
  }
}

/// A note below rows of a table.
struct NoteBelow {
  /// Whether it could be the heading of rows below it.
  let isHeading: Bool
  /// Whether it is nothing but a note: one that opens as notes do.
  let isNote: Bool
  /// Where it stands.
  let place: TitleFacts.Place
  /// What it says of sums since January.
  let sums: SumNote?
  /// The measures that it announces.
  let measures: [Measure]
}
