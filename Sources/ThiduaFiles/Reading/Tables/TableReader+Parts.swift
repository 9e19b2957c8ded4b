import ThiduaCore

// Rows of crops and the like, whose columns say what is counted of them.
extension TableReader {
  /// The parts of a row in whose columns something stands.
  func filledParts(of record: borrowing some TableRow & ~Copyable) -> [Int] {
    var filled: [Int] = []
    for column in values {
      guard let part = column.part, !filled.contains(part), isFilled(column, record) else {
        continue
      }
      filled.append(part)
    }
    return filled.sorted()
  }

  /// Takes the figures of a row, each part as what it was placed on.
  func takeParts(_ record: borrowing some TableRow & ~Copyable, _ placement: Placement?) {
    guard placement?.indicator != nil else { return takeUnknown(record, placement) }
    var isDoubtTold = false
    for part in filledParts(of: record) {
      guard let indicator = placementsOfParts[part].indicator else {
        reportUnknownPart(part, record)
        continue
      }
      partAtHand = part
      var placed = placementsOfParts[part]
      if case .indicator(_, .likely) = placed {
        // Of one row it is said once.
        if isDoubtTold { placed = .indicator(indicator, certainty: .certain) }
        isDoubtTold = true
      }
      takeFigures(record, placed, indicator)
    }
    partAtHand = nil
  }

  /// Says that nobody knows what a column counts of a row's thing: `Lúa: Năng suất`.
  private func reportUnknownPart(_ part: Int, _ record: borrowing some TableRow & ~Copyable) {
    guard let column = values.first(where: { $0.part == part && isFilled($0, record) }) else {
      return
    }
    let name = text(record, layout.label ?? 0) + ": " + layout.parts[part]
    reject()
    report(
      index.cause(ofUnplaced: name, placementsOfParts[part]), record, column: column.number,
      value: name)
  }
}
