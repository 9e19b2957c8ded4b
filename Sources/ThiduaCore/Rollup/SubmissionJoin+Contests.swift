/// The cells of a unit, and which of those for the same figure counts.
extension SubmissionJoin {
  /// A cell of the pair at hand.
  struct Contestant {
    let position: Int
    let cell: Cell
    let kind: FigureKind

    /// What it competes for: the column and the period.
    var prize: Int {
      let report = cell.flags.contains(.isInReport) ? 1 : 0
      return (Int(kind.rawValue) << 1 | report) << 8 | Int(cell.slot)
    }
  }

  /// A file that counts, and one whose figures it replaces.
  struct FileOrder: Hashable {
    let counted: Int
    let replaced: Int
  }

  /// Looks at the cells of a unit, and puts them in the order of their indicators.
  mutating func look(at unit: Int) {
    let first = campaign.pair(unit: unit, indicator: 0)
    let count = campaign.indicators.count
    cells.removeAll(keepingCapacity: true)
    toldOrders.removeAll(keepingCapacity: true)
    starts = Array(repeating: 0, count: count + 1)
    for run in table.runs(ofUnit: unit) {
      guard let present = table.present(run, &windows) else { continue }
      for position in run {
        let cell = present[position]
        cells.append(
          Contestant(position: position, cell: cell, kind: table.kind(of: cell, at: position)))
        starts[Int(cell.pair) - first + 1] += 1
      }
    }
    for indicator in 0..<count { starts[indicator + 1] += starts[indicator] }
    var next = starts
    order = Array(repeating: 0, count: cells.count)
    for place in cells.indices {
      let indicator = Int(cells[place].cell.pair) - first
      order[next[indicator]] = place
      next[indicator] += 1
    }
  }

  /// Puts the cells of the pair at hand in the order of what they compete for.
  mutating func gather(_ places: ArraySlice<Int>) {
    contestants.removeAll(keepingCapacity: true)
    var isSorted = true
    for place in places {
      let next = cells[place]
      if let last = contestants.last, next.prize < last.prize { isSorted = false }
      contestants.append(next)
    }
    if !isSorted {
      contestants.sort { ($0.prize, $0.position) < ($1.prize, $1.position) }
    }
  }

  /// Lets the cells of each column and period compete.
  mutating func holdContests(unit: Int) {
    var start = 0
    while start < contestants.count {
      var end = start + 1
      while end < contestants.count, contestants[end].prize == contestants[start].prize {
        end += 1
      }
      if end == start + 1 {
        accept(contestants[start], from: contestants[start].position, unit: unit)
      } else {
        let rivals = contestants[start..<end]
        let contest = CellContest(rivals.map(\.position), in: table)
        note(contest)
        if let winner = rivals.first(where: { $0.position == contest.winner }) {
          accept(winner, from: contest.origin ?? winner.position, unit: unit)
        }
      }
      start = end
    }
  }

  private mutating func note(_ contest: CellContest) {
    settled.losses += contest.losses
    for (position, loss) in contest.losses {
      switch loss {
      case .repeats(let first):
        table.mark(position, .isSuperseded)
        let (line, sheet) = (table.line(of: first), otherSheet(of: first, than: position))
        report(
          sheet.map { .repeatedOnSheet(sheet: $0, line: line) } ?? .repeatedRow(line: line),
          at: position)
      case .contradicts(let first):
        table.mark(first, .isInError)
        table.mark(position, .isInError)
        let (line, sheet) = (table.line(of: first), otherSheet(of: first, than: position))
        report(
          sheet.map { .duplicateOnSheet(sheet: $0, line: line) } ?? .duplicateRow(line: line),
          at: position)
      case .isReplaced(let winner):
        table.mark(position, .isSuperseded)
        noteReplacement(of: position, by: winner)
        report(reasonOfReplacing(position, winner), at: position)
      }
    }
  }

  /// Why a value of one file does not count beside that of another one.
  private mutating func reasonOfReplacing(_ position: Int, _ winner: Int) -> FindingCause {
    let unit = Int(table.cell(position).pair) / campaign.indicators.count
    let (file, other) = (table.file(of: position), table.file(of: winner))
    let name = table.files[file].formerNames[unit]
    let counted = table.files[other].formerNames[unit]
    let path = table.files[other].path
    if name != counted, isFirst(position, winner) {
      let own = campaign.units[unit].name
      return .formerUnit(name: name ?? own, counted: counted ?? own, path: path)
    }
    return mustTellOrder(position, winner) ? .unclearOrder(counted: path) : .superseded(by: path)
  }

  /// Whether nothing was told yet of the unit's figures in the files of two values.
  private mutating func isFirst(_ position: Int, _ winner: Int) -> Bool {
    toldOrders.insert(
      FileOrder(counted: table.file(of: winner), replaced: table.file(of: position))
    ).inserted
  }

  /// Whether it is to be told that nothing but the names of two files says which value counts: once for the unit's
  /// figures in both.
  private mutating func mustTellOrder(_ position: Int, _ winner: Int) -> Bool {
    table.rank(of: position).isOrderedByFileAlone(to: table.rank(of: winner))
      && !table.hasSameValue(position, winner)
      && isFirst(position, winner)
  }

  /// The sheet of a cell, where it is not that of another one.
  private func otherSheet(of position: Int, than other: Int) -> String? {
    let sheet = table.sheet(of: position)
    return sheet == table.sheet(of: other) ? nil : sheet
  }

  /// Takes the winner of a contest among what counts.
  ///
  /// Its figure came with the cell that gave its value first: a later form that repeats it makes nobody late.
  private mutating func accept(_ winner: Contestant, from origin: Int, unit: Int) {
    let (position, cell) = (winner.position, winner.cell)
    if winner.kind.isTarget {
      // A report of a later period is left for later, its plan too.
      let isLater =
        cell.slot != Cell.noSlot && Period.lastMonth(ofSlot: cell.slot) > period.lastMonth
      guard !isLater else { return }
      settled.targets.append(
        SettledPair.Target(
          position: position, kind: winner.kind, isInReport: cell.flags.contains(.isInReport),
          lastMonth: cell.slot == Cell.noSlot ? 0 : Period.lastMonth(ofSlot: cell.slot),
          value: clearTarget(winner)))
      if !cell.flags.contains(.isInReport) {
        noteReceipt(unit: unit, slot: nil, origin)
      }
      return
    }
    noteReceipt(unit: unit, slot: cell.slot, origin)
    countZero(winner)
    settled.actuals.append(
      SettledPair.Actual(
        position: position, slot: cell.slot, kind: winner.kind,
        value: cell.flags.contains(.isPending) ? nil : cell.value))
    if Period.lastMonth(ofSlot: cell.slot) <= period.lastMonth { table.mark(position, .counts) }
  }

  /// A target that is not in doubt.
  private func clearTarget(_ winner: Contestant) -> SettledTarget? {
    let cell = winner.cell
    if cell.flags.contains(.isPending) { return nil }
    guard cell.flags.contains(.isInterval) else { return .point(cell.value) }
    return .interval(table.files[table.file(of: winner.position)].intervals[cell.index])
  }

  /// Notes that a value of a submission counts; most of a unit's values for a period are of one.
  private mutating func noteReceipt(unit: Int, slot: UInt8?, _ position: Int) {
    let file = table.file(of: position)
    let place = Int(slot ?? UInt8(Period.slotCount))
    guard noted[place] != file || !table.hasOneRank(file) else { return }
    noted[place] = file
    receipts.note(unit: unit, slot: slot, rank: table.rank(of: position))
  }
}
