import ThiduaCore

// Whose figures a row holds.
extension TableReader {
  /// The unit of a row: its cell's, else the row's above, else the title's, the sheet's, the
  /// file's, the folder's.
  func unit(_ record: borrowing some TableRow & ~Copyable) -> Int? {
    for column in unitColumns where column < record.fieldCount {
      if let cached = record.withField(column, { unitCache.unit(for: $0) }) {
        compareName(record, unit: cached, codedIn: column)
        if case .unit(cached) = unitAbove { return cached }
        unitAbove = .unit(cached)
        return cached
      }
      let name = text(record, column)
      guard !name.isEmpty else { continue }
      let found = unit(named: name, record, column: column)
      if let found { compareName(record, unit: found, codedIn: column) }
      unitAbove = found.map(UnitAbove.unit) ?? (isTotal ? .total : .unknown(nil))
      return found
    }
    if !unitColumns.isEmpty, isTotalRow(record) {
      unitAbove = .total
      return nil
    }
    switch unitAbove {
    case .unit(let unit): return unit
    case .total:
      reportTotal(record, column: unitColumns.first ?? 0, value: "")
      return nil
    case .unknown(let heading?):
      reading.findings.append(heading)
      unitAbove = .unknown(nil)
      return nil
    case .unknown(nil):
      report(.noUnit, record, column: (unitColumns.first ?? -1) + 1)
      return nil
    case .none: break
    }
    asksRowsAbove = true
    let settled = fileUnit ?? unitOfFile(record)
    fileUnit = settled
    let unit = try? settled.get()
    if unit == nil { isTotal = isSumOfSheets }
    return unit
  }

  private func unit(
    named name: String, _ record: borrowing some TableRow & ~Copyable, column: Int
  ) -> Int? {
    let match = index.units.match(name)
    if case .unit(let unit) = match {
      record.withField(column) { unitCache.remember($0, unit) }
      noteFormerName(of: unit, in: name)
      return unit
    }
    guard var cause = FindingCause(match) else { return nil }
    if case .unknown = match {
      if let unit = index.units.unit(withDamagedCode: name) {
        let code = index.campaign.units[unit].code
        report(.repairedCode(code: code), record, column: column + 1, value: name, unit: unit)
        return unit
      }
      if namesSum(name) {
        reportTotal(record, column: column, value: name)
        return nil
      }
      if FoldedText.isLossy(name) { cause = .lossyCell }
    }
    report(cause, record, column: column + 1, value: name)
    return nil
  }
}

/// The unit that the last cell meant, found again by its bytes.
struct UnitCache {
  private var bytes: [UInt8] = []
  private var unit = 0

  func unit(for other: Span<UInt8>) -> Int? {
    bytes.isEmpty || !TableReader.equal(other, bytes) ? nil : unit
  }

  func holds(_ unit: Int) -> Bool { !bytes.isEmpty && self.unit == unit }

  mutating func remember(_ other: Span<UInt8>, _ unit: Int) {
    bytes = other.indices.map { other[$0] }
    self.unit = unit
  }
}
