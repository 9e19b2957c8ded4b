/// Joins what was read from all files into the figures of units: settles repeated and replaced
/// cells and doubtful numbers, cumulates, and checks.
///
/// The result depends on the readings and the period alone; the readings come in the natural
/// order of their paths.
struct SubmissionJoin {
  let campaign: Campaign
  /// The parts of each total.
  let children: [(total: Int, parts: [Int])]
  /// What is far from its plan, by indicator.
  let distances: [PlanDistance.Rule]
  let period: Period
  var table: CellTable
  var figures: UnitFigures
  var receipts: Receipts
  var findings = FindingList()
  /// What had been reached at the end of earlier quarters, for the trend.
  var earlier: [EarlierActuals] = []
  var settled = SettledPair()
  /// The file of which a receipt for the unit at hand was noted last, by slot; -1 for none.
  private var noted: [Int] = []
  /// The cells of the unit at hand, in the order of files and rows.
  private var cells: [Contestant] = []
  /// The places of these cells, indicator by indicator, and where those of each begin; one more entry
  /// than indicators.
  private var order: [Int] = []
  private var starts: [Int] = []
  /// The cells of the pair at hand.
  private var contestants: [Contestant] = []
  /// Which figures are explained, and the explanations, by pair.
  let tracing: TraceRequest
  var traces: [Int: FigureTrace] = [:]
  /// Where the figures of the unit at hand stand, by indicator.
  var places: [FigurePlaces] = []

  init(
    campaign: Campaign, period: Period, readings: consuming [FileReading],
    tracing: TraceRequest = .nothing
  ) {
    self.tracing = tracing
    self.campaign = campaign
    children = campaign.children
    distances = campaign.indicators.map(PlanDistance.Rule.init)
    self.period = period
    table = CellTable(
      readings, unitCount: campaign.units.count, indicatorCount: campaign.indicators.count)
    figures = UnitFigures(0..<0)
    receipts = Receipts(0..<0)
    earlier = EarlierActuals.quarters(before: period, 0..<0)
    for index in table.files.indices { findings.take(&table.files[index].findings) }
  }

  /// Gives the findings away.
  mutating func takeFindings() -> FindingList {
    var taken = FindingList()
    swap(&taken, &findings)
    return taken
  }

  /// Works through some units; there is room for their figures.
  mutating func run(_ units: Range<Int>) {
    let count = campaign.indicators.count
    for unit in units {
      places = Array(repeating: FigurePlaces(), count: count)
      noted = Array(repeating: -1, count: Period.slotCount + 1)
      look(at: unit)
      for indicator in 0..<count { settle(unit: unit, indicator: indicator) }
      computeRates(unit: unit)
      for indicator in 0..<count { reportUnplanned(unit: unit, indicator: indicator) }
      checkTotals(unit: unit)
      runChecks(unit: unit)
    }
  }

  // MARK: One pair of unit and indicator

  private mutating func settle(unit: Int, indicator: Int) {
    let pair = campaign.pair(unit: unit, indicator: indicator)
    let places = order[starts[indicator]..<starts[indicator + 1]]
    guard !places.isEmpty else { return }
    settled.removeAll()
    gather(places)
    holdContests(unit: unit, indicator: indicator)
    resolveDoubts(indicator: indicator)
    takeTargets(pair: pair, unit: unit, indicator: indicator)
    comparePlans(indicator: indicator)
    cumulate(pair: pair, unit: unit, indicator: indicator)
    if tracing.includes(indicator) {
      trace(pair: pair, indicator: indicator, contestants.map(\.position).sorted())
    }
  }

  /// A cell of the pair at hand.
  private struct Contestant {
    let position: Int
    let cell: Cell
    let kind: FigureKind

    /// What it competes for: the column and the period.
    var prize: Int {
      let report = cell.flags.contains(.isInReport) ? 1 : 0
      return (Int(kind.rawValue) << 1 | report) << 8 | Int(cell.slot)
    }
  }

  /// Looks at the cells of a unit, and puts them in the order of their indicators.
  private mutating func look(at unit: Int) {
    let first = campaign.pair(unit: unit, indicator: 0)
    let count = campaign.indicators.count
    cells.removeAll(keepingCapacity: true)
    starts = Array(repeating: 0, count: count + 1)
    for position in table.positions(ofUnit: unit) {
      let cell = table.cell(position)
      cells.append(
        Contestant(position: position, cell: cell, kind: table.kind(of: cell, at: position)))
      starts[Int(cell.pair) - first + 1] += 1
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
  private mutating func gather(_ places: ArraySlice<Int>) {
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
  private mutating func holdContests(unit: Int, indicator: Int) {
    var start = 0
    while start < contestants.count {
      var end = start + 1
      while end < contestants.count, contestants[end].prize == contestants[start].prize {
        end += 1
      }
      if end == start + 1 {
        accept(contestants[start], unit: unit)
      } else {
        let rivals = contestants[start..<end]
        let contest = CellContest(rivals.map(\.position), in: table)
        note(contest, unit: unit, indicator: indicator)
        if let winner = rivals.first(where: { $0.position == contest.winner }) {
          accept(winner, unit: unit)
        }
      }
      start = end
    }
  }

  private mutating func note(_ contest: CellContest, unit: Int, indicator: Int) {
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
        let path = table.files[table.file(of: winner)].path
        let isUnclear =
          table.rank(of: position).isOrderedByFileAlone(to: table.rank(of: winner))
          && !table.hasSameValue(position, winner)
        report(isUnclear ? .unclearOrder(counted: path) : .superseded(by: path), at: position)
      }
    }
  }

  /// The sheet of a cell, where it is not that of another one.
  private func otherSheet(of position: Int, than other: Int) -> String? {
    let sheet = table.sheet(of: position)
    return sheet == table.sheet(of: other) ? nil : sheet
  }

  /// Takes the winner of a contest among what counts.
  private mutating func accept(_ winner: Contestant, unit: Int) {
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
        noteReceipt(unit: unit, slot: nil, position)
      }
      return
    }
    noteReceipt(unit: unit, slot: cell.slot, position)
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

  // MARK: Doubtful numbers

  /// Resolves cells with two readings: an actual by the target, a target by the actual.
  ///
  /// A cell that is in doubt itself is no evidence.
  private mutating func resolveDoubts(indicator: Int) {
    let doubtful = contestants.filter { $0.cell.flags.contains(.isPending) }.map(\.position)
    if !doubtful.isEmpty {
      let planned = plannedEvidence()
      let reached = reachedEvidence(kind: campaign.indicators[indicator].kind)
      for position in doubtful.sorted() {
        resolve(position, indicator: indicator, planned: planned, reached: reached)
      }
    }
    reportFractions(indicator: indicator)
  }

  /// The chosen baseline's target, else the other one's: its low bound, else its high one.
  ///
  /// A target that is in doubt itself is no evidence, and the other one's is asked.
  func plannedEvidence() -> Ratio? {
    let isRegistered = campaign.settings.baseline == .registered
    return settled.evidence(isRegistered ? .registered : .assigned)
      ?? settled.evidence(isRegistered ? .assigned : .registered)
  }

  /// The unit's last cumulative actual, without the values that are in doubt themselves.
  private func reachedEvidence(kind: Indicator.Kind) -> Ratio? {
    let usable = settled.actuals.filter {
      $0.value != nil && Period.lastMonth(ofSlot: $0.slot) <= period.lastMonth
    }
    return Cumulation(usable.compactMap(\.reported), kind: kind)
      .cumulated(upToMonth: period.lastMonth)?.value
  }

  private mutating func resolve(
    _ position: Int, indicator: Int, planned: Ratio?, reached: Ratio?
  ) {
    let file = table.file(of: position)
    let pending = table.files[file].pending[table.cell(position).index]
    let context = campaign.indicators[indicator].numberContext(knownMeasures: [])
    switch pending.readings {
    case .number(let number):
      let value = number.resolved(
        minimum: context.lowest, maximum: context.highest, comparedWith: planned)
      let other = value == number.grouped ? number.decimal : number.grouped
      settled.settle(position, as: value)
      report(
        .ambiguousNumber(read: value.description, other: other.description), at: position,
        value: pending.typed)
      if context.isOutOfRange(value) { reportRange(context, at: position, typed: pending.typed) }
    case .target(let target):
      let value = target.resolved(
        minimum: context.lowest, maximum: context.highest, comparedWith: reached)
      let other = value == target.grouped ? target.decimal : target.grouped
      settled.settle(position, as: value)
      report(
        .ambiguousNumber(read: value.plainText, other: other.plainText), at: position,
        value: pending.typed)
      let bounds = [value.low, value.high].compactMap { $0 }
      if bounds.contains(where: { isOutside($0, context) }) {
        reportRange(context, at: position, typed: pending.typed)
      }
    }
  }

  private func isOutside(_ bound: Ratio, _ context: NumberContext) -> Bool {
    (context.lowest.map { bound < Ratio($0) } ?? false)
      || (context.highest.map { bound > Ratio($0) } ?? false)
  }

  private mutating func reportRange(_ context: NumberContext, at position: Int, typed: String) {
    report(
      .outOfRange(
        low: context.lowest?.description ?? "-∞", high: context.highest?.description ?? "+∞"),
      at: position, value: typed)
  }

  /// `0,95` for a `%` planned at 95 counts as typed, and is said.
  private mutating func reportFractions(indicator: Int) {
    guard campaign.indicators[indicator].measure.isPercent, let planned = plannedEvidence()
    else { return }
    for actual in settled.actuals {
      guard let value = actual.value, !table.cell(actual.position).flags.contains(.isPending),
        NumberReader.looksLikeFraction(value, planned: planned),
        let hundredfold = value.scaled(byPowerOfTen: 2)
      else { continue }
      report(
        .ambiguousNumber(read: value.description, other: hundredfold.description),
        at: actual.position)
    }
  }

  // MARK: Targets and actuals

  /// The registration's target stands; a plan inside a report fills in where there is none.
  private mutating func takeTargets(pair: Int, unit: Int, indicator: Int) {
    for kind in [FigureKind.registered, .assigned] {
      guard let place = settled.standingTarget(kind) else { continue }
      let standing = settled.targets[place]
      figures.setTarget(
        standing.value, of: pair, in: kind == .registered ? .registered : .assigned)
      places[indicator].set(kind, standing.position)
      table.mark(standing.position, .counts)
      for other in settled.targets
      where other.kind == kind && other.position != standing.position {
        table.mark(other.position, .isSuperseded)
        guard let value = other.value, let stands = standing.value,
          !Self.isSamePlan(value.interval, stands.interval)
        else { continue }
        report(.planDiffers(registered: stands.interval.plainText), at: other.position)
      }
    }
  }

  /// Whether two plans are the same: `57` in a report is `không quá 57` of the registration.
  private static func isSamePlan(_ one: Interval, _ other: Interval) -> Bool {
    if one == other { return true }
    guard one.pointValue != nil || other.pointValue != nil else { return false }
    let numbers = [one.low, one.high, other.low, other.high].compactMap(\.self)
    return numbers.dropFirst().allSatisfy { $0 == numbers[0] }
  }

  private mutating func cumulate(pair: Int, unit: Int, indicator: Int) {
    let kind = campaign.indicators[indicator].kind
    let values = settled.reported
    let cumulation = Cumulation(values, kind: kind)
    guard let cumulated = cumulation.cumulated(upToMonth: period.lastMonth) else { return }
    var figure = figures[pair]
    figure.actual = cumulated.value
    figure.rest.isEstimate = cumulated.isEstimate
    let inPeriod = cumulation.inPeriod(period, cumulated: cumulated)
    figure.inPeriod = inPeriod.flatMap { $0.isOverflowed ? nil : $0 }
    for index in earlier.indices {
      earlier[index][pair] = cumulation.value(upToMonth: earlier[index].quarter * 3)
    }
    let last = cumulated.parts.max { $0.lastMonth < $1.lastMonth }
    places[indicator].actual = last?.cell ?? -1
    for part in cumulated.parts {
      figure.rest.months.insert(part.coveredFrom...part.lastMonth)
    }
    if cumulated.value.isOverflowed, let last {
      report(.numberTooLarge, at: last.cell)
      figure.actual = nil
      figure.inPeriod = nil
    }
    figures[pair] = figure
    checkDistance(of: cumulated, indicator: indicator)
    if kind == .flow {
      checkFlow(
        values, cumulated: cumulated, decimals: campaign.indicators[indicator].decimals)
    }
  }

  // MARK: Reporting

  /// Adds a finding about a cell.
  mutating func report(
    _ cause: FindingCause, at position: Int, value: String? = nil, severity: Severity? = nil
  ) {
    let cell = table.cell(position)
    let file = table.file(of: position)
    let count = campaign.indicators.count
    let isTarget = table.column(of: position).kind.isTarget
    findings.append(
      Finding(
        cause, severity: severity, file: table.files[file].path,
        sheet: table.sheet(of: position), line: table.line(of: position),
        column: table.column(of: position).number,
        unit: campaign.units[Int(cell.pair) / count].code,
        indicator: campaign.indicators[Int(cell.pair) % count].code,
        period: isTarget ? "" : Period(year: period.year, slot: cell.slot).description,
        value: value ?? text(of: position)))
  }

  /// The value of a cell, as typed where it is kept, else plain.
  func text(of position: Int) -> String {
    let cell = table.cell(position)
    let file = table.file(of: position)
    if cell.flags.contains(.isTypedElsewhere),
      let typed = table.files[file].typed[FileReading.typedKey(cell)]
    {
      return typed
    }
    if cell.flags.contains(.isPending) { return table.files[file].pending[cell.index].typed }
    if cell.flags.contains(.isInterval) {
      return table.files[file].intervals[cell.index].plainText
    }
    return cell.plainText
  }
}
