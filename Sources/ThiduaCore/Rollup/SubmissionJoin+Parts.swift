/// Units know nothing of each other, so parts of them are joined side by side.
extension SubmissionJoin {
  /// The fewest units that are worth a part of their own.
  private static let leastUnits = 16

  /// Works through all units.
  mutating func run() {
    runParts()
    reportFractionalShares()
    reportOddMagnitudes()
    reportContraryPlans()
    table.settleMarks()
  }

  private mutating func runParts() {
    let parts = Concurrently.parts(of: campaign.units.count, atLeast: Self.leastUnits)
    guard parts.count > 1 else {
      run(only: 0..<campaign.units.count)
      return
    }
    let known = takeFindings()
    let blank = self
    var done = Concurrently.map(parts.count) { position in
      var part = blank
      part.run(only: parts[position])
      return part
    }
    findings = known
    for position in parts.indices { take(&done[position]) }
  }

  /// Works through some units, with room for their figures alone.
  private mutating func run(only units: Range<Int>) {
    let count = campaign.indicators.count
    let pairs = units.lowerBound * count..<units.upperBound * count
    figures = UnitFigures(pairs)
    earlier = EarlierActuals.quarters(before: period, pairs)
    receipts = Receipts(units)
    run(units)
  }

  /// Takes what was found for the next units.
  private mutating func take(_ part: inout SubmissionJoin) {
    figures.append(part.figures)
    part.figures = UnitFigures(0..<0)
    for index in earlier.indices { earlier[index].append(part.earlier[index]) }
    part.earlier = []
    receipts.append(part.receipts)
    part.receipts = Receipts(0..<0)
    findings.take(&part.findings)
    fractionalShares += part.fractionalShares
    traces.merge(part.traces) { _, new in new }
  }
}
