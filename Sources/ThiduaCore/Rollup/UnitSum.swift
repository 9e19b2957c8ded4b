/// What units have of one indicator, added up; sums of parts add up to the sum of all.
struct UnitSum: Sendable {
  /// How many units have an actual.
  private(set) var reported = 0
  /// How many have a target in the campaign's baseline.
  private(set) var expected = 0
  /// How many have an actual and no such target.
  private(set) var unplanned = 0
  /// How many have an actual and no target in the other baseline.
  private(set) var unplannedElsewhere = 0
  /// How many have an actual with nothing of the period's last quarter in it.
  private(set) var older = 0
  /// How many have a sum with something of the period's last quarter in it that other months are missing of.
  private(set) var withGaps = 0
  /// How many have an actual of which it is known what the period alone added.
  private(set) var withPeriod = 0
  /// How many have an actual of the period's end, and nothing known of the period alone.
  private(set) var withoutPeriod = 0
  private(set) var actual: Ratio?
  private(set) var inPeriod: Ratio?
  private(set) var isEstimate = false
  private var registered = TargetSum()
  private var assigned = TargetSum()

  /// The targets of a baseline added up; an absent bound makes the sum's bound absent.
  func target(in baseline: CampaignSettings.Baseline) -> Interval? {
    baseline == .registered ? registered.target : assigned.target
  }

  /// Counts a unit that has an actual, a target, or both.
  mutating func count(
    hasActual: Bool, isOlder: Bool, hasGap: Bool, hasPeriod: Bool, hasTarget: Bool,
    hasOtherTarget: Bool
  ) {
    if hasActual { reported += 1 }
    if hasActual, hasPeriod { withPeriod += 1 }
    if hasActual, !isOlder, !hasPeriod { withoutPeriod += 1 }
    if hasActual, isOlder { older += 1 }
    if hasActual, !isOlder, hasGap { withGaps += 1 }
    if hasTarget { expected += 1 } else if hasActual { unplanned += 1 }
    if hasActual, !hasOtherTarget { unplannedElsewhere += 1 }
  }

  mutating func add(actual value: Ratio, isEstimate isEstimated: Bool) {
    actual = actual.map { $0 + value } ?? value
    if isEstimated { isEstimate = true }
  }

  mutating func add(inPeriod value: Ratio) { inPeriod = inPeriod.map { $0 + value } ?? value }

  mutating func add(target: SettledTarget, in baseline: CampaignSettings.Baseline) {
    if baseline == .registered { registered.add(target) } else { assigned.add(target) }
  }

  /// Adds what other units have.
  mutating func add(_ other: UnitSum) {
    reported += other.reported
    expected += other.expected
    unplanned += other.unplanned
    unplannedElsewhere += other.unplannedElsewhere
    older += other.older
    withGaps += other.withGaps
    withPeriod += other.withPeriod
    withoutPeriod += other.withoutPeriod
    if let value = other.actual { add(actual: value, isEstimate: other.isEstimate) }
    if let value = other.inPeriod { add(inPeriod: value) }
    registered.add(other.registered)
    assigned.add(other.assigned)
  }
}

/// Targets added up, plain numbers apart from others, since nearly all are plain numbers.
private struct TargetSum: Sendable {
  private var points: Ratio?
  private var others: Interval?

  var target: Interval? {
    guard let points else { return others }
    let sum = Interval.point(points)
    return others.map { sum + $0 } ?? sum
  }

  mutating func add(_ target: SettledTarget) {
    switch target {
    case .point(let value): add(points: Ratio(value))
    case .interval(let interval): add(others: interval)
    }
  }

  mutating func add(_ other: TargetSum) {
    if let value = other.points { add(points: value) }
    if let value = other.others { add(others: value) }
  }

  private mutating func add(points value: Ratio) { points = points.map { $0 + value } ?? value }

  private mutating func add(others value: Interval) { others = others.map { $0 + value } ?? value }
}
