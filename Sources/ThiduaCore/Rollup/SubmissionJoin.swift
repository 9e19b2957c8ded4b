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
  var noted: [Int] = []
  /// The files of the unit at hand between which nothing but their names decides, and of which that was told.
  var toldOrders: Set<FileOrder> = []
  /// What was brought back of cells that were put away.
  var windows = CellWindows()
  /// The cells of the unit at hand, in the order of files and rows.
  var cells: [Contestant] = []
  /// The places of these cells, indicator by indicator, and where those of each begin; one more entry
  /// than indicators.
  var order: [Int] = []
  var starts: [Int] = []
  /// The cells of the pair at hand.
  var contestants: [Contestant] = []
  /// Which figures are explained, and the explanations, by pair.
  let tracing: TraceRequest
  var traces: [Int: FigureTrace] = [:]
  /// Where the figures of the unit at hand stand, by indicator.
  var places: [FigurePlaces] = []
  /// The indicators that rates are made of, and what the unit at hand reported of them.
  let isRatePart: [Bool]
  var rateParts: [Int: [ReportedValue]] = [:]
  /// The zeros of the unit at hand.
  var zeros = ZeroCount()
  /// The quarters of the unit at hand that may be sums since January.
  var quarterSums = QuarterSums()
  /// What files hold of the unit at hand that replaces what others hold.
  var replacements: [FileOrder: Replacements] = [:]
  /// The shares of units that are fractions of one.
  var fractionalShares: [FractionalShare] = []

  init(
    campaign: Campaign, period: Period, readings: consuming [FileReading],
    tracing: TraceRequest = .nothing
  ) {
    self.tracing = tracing
    self.campaign = campaign
    children = campaign.children
    distances = campaign.indicators.map(PlanDistance.Rule.init)
    let parts = Set(
      campaign.indicators.flatMap { [$0.numerator, $0.denominator] }.compactMap(\.self))
    isRatePart = campaign.indicators.indices.map(parts.contains)
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
      zeros = ZeroCount()
      quarterSums = QuarterSums()
      replacements.removeAll(keepingCapacity: true)
      rateParts.removeAll(keepingCapacity: true)
      look(at: unit)
      for indicator in 0..<count { settle(unit: unit, indicator: indicator) }
      computeRates(unit: unit)
      for indicator in 0..<count { reportUnplanned(unit: unit, indicator: indicator) }
      reportOnlyZeros()
      reportLikelySums()
      reportAdditions()
      reportKept()
      checkTotals(unit: unit)
      runChecks(unit: unit)
      reportMissingMonths(unit: unit)
    }
  }

  // MARK: One pair of unit and indicator

  private mutating func settle(unit: Int, indicator: Int) {
    let pair = campaign.pair(unit: unit, indicator: indicator)
    let places = order[starts[indicator]..<starts[indicator + 1]]
    guard !places.isEmpty else { return }
    settled.removeAll()
    gather(places)
    holdContests(unit: unit)
    resolveDoubts(indicator: indicator)
    takeTargets(pair: pair, indicator: indicator)
    comparePlans(indicator: indicator)
    cumulate(pair: pair, indicator: indicator)
    noteFractionalShare(unit: unit, indicator: indicator)
    if tracing.includes(indicator) {
      trace(pair: pair, indicator: indicator, contestants.map(\.position).sorted())
    }
  }

  // MARK: Targets and actuals

  /// The registration's target stands; a plan inside a report fills in where there is none.
  private mutating func takeTargets(pair: Int, indicator: Int) {
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

  private mutating func cumulate(pair: Int, indicator: Int) {
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
    if isRatePart[indicator] { rateParts[indicator] = values }
    figure.rest.isOfShorterPeriods =
      kind == .average && cumulated.lastMonth < period.firstMonthOfEnd
      && values.contains { (period.firstMonthOfEnd...period.lastMonth).contains($0.lastMonth) }
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
    let decimals = campaign.indicators[indicator].decimals
    switch kind {
    case .flow:
      checkFlow(values, cumulated: cumulated, decimals: decimals)
      compareQuarter(values, cumulation)
    case .stock, .status: checkLevel(values)
    case .average:
      checkMean(values, mean: cumulated)
      checkMeanOfParts(values, mean: cumulated, decimals: decimals)
    case .rate: checkRate(values)
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
