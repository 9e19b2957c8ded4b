/// Numbers that can be read in two ways.
extension SubmissionJoin {
  /// Resolves cells with two readings: an actual by the target, a target by the actual.
  ///
  /// A cell that is in doubt itself is no evidence.
  mutating func resolveDoubts(indicator: Int) {
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

  /// Tells both readings of a number; with the measure, where it was typed in another one.
  private mutating func reportDoubt(
    _ pending: PendingCell, _ read: String, _ other: String, _ context: NumberContext,
    at position: Int
  ) {
    guard let from = pending.converted else {
      report(
        .ambiguousNumber(read: read, other: other, .marks), at: position, value: pending.typed)
      return
    }
    let measure = context.measure.text
    report(
      .ambiguousNumber(read: "\(read) \(measure)", other: "\(other) \(measure)", .marks),
      at: position, value: pending.typed)
    report(
      .convertedMeasure(from: from, read: read, measure: measure), at: position,
      value: pending.typed)
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
      reportDoubt(pending, value.description, other.description, context, at: position)
      if context.isOutOfRange(value) { reportRange(context, at: position, typed: pending.typed) }
    case .target(let target):
      let value = target.resolved(
        minimum: context.lowest, maximum: context.highest, comparedWith: reached)
      let other = value == target.grouped ? target.decimal : target.grouped
      settled.settle(position, as: value)
      reportDoubt(pending, value.plainText, other.plainText, context, at: position)
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
    guard campaign.indicators[indicator].measure.isPercent else { return }
    reportFractionsOfPlans(kind: campaign.indicators[indicator].kind)
    guard let planned = plannedEvidence() else { return }
    for actual in settled.actuals {
      guard let value = actual.value,
        NumberReader.looksLikeFraction(value, planned: planned),
        !table.cell(actual.position).flags.contains(.isPending),
        let hundredfold = value.scaled(byPowerOfTen: 2)
      else { continue }
      report(
        .ambiguousNumber(read: value.description, other: hundredfold.description, .scale),
        at: actual.position)
    }
  }

  /// The same for a plan of `0,95` where 92.4 was reached, or where the other plan is of 95.
  private mutating func reportFractionsOfPlans(kind: Indicator.Kind) {
    let isSmall = { (target: SettledPair.Target) in
      target.value?.evidence.map { $0 <= Ratio(1) } ?? false
    }
    guard settled.targets.contains(where: isSmall) else { return }
    let reached = reachedEvidence(kind: kind)
    for target in settled.targets {
      guard let bound = target.value?.evidence,
        let compared = reached
          ?? settled.evidence(target.kind == .registered ? .assigned : .registered),
        NumberReader.looksLikeFraction(bound, planned: compared),
        !table.cell(target.position).flags.contains(.isPending)
      else { continue }
      report(
        .ambiguousNumber(
          read: bound.decimalText(), other: (bound * Ratio(100)).decimalText(), .scale),
        at: target.position)
    }
  }
}
