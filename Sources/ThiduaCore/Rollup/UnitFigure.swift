/// What is known of one indicator of one unit, small enough to hold hundreds of thousands.
public struct UnitFigure: Sendable {
  /// A target that is a plain number, or a place in a table of intervals.
  struct PackedTarget: Sendable {
    var value = Quantity.zero
    var state: State = .none
    enum State: UInt8, Sendable { case none, point, interval }
  }

  /// The cumulative actual.
  public var actual: Ratio?
  /// What was reached in the period alone.
  public var inPeriod: Ratio?
  var registered = PackedTarget()
  var assigned = PackedTarget()
  /// Whether an estimate is part of the actual.
  public var isEstimate = false
  /// Whether the actual is a rate computed from its numerator and denominator.
  public var isComputed = false

  init() {}
}

/// The figures of all units, by pair of unit and indicator.
public struct UnitFigures: Sendable {
  var figures: [UnitFigure]
  var intervals: [Interval] = []

  init(pairCount: Int) {
    figures = Array(repeating: UnitFigure(), count: pairCount)
  }

  /// The figure of a pair.
  public subscript(pair: Int) -> UnitFigure { figures[pair] }

  /// The target of a pair in a baseline.
  public func target(of pair: Int, in baseline: CampaignSettings.Baseline) -> Interval? {
    let packed = baseline == .registered ? figures[pair].registered : figures[pair].assigned
    switch packed.state {
    case .none: return nil
    case .point: return Interval.point(Ratio(packed.value))
    case .interval: return intervals[Int(packed.value.coefficient)]
    }
  }

  mutating func setTarget(
    _ target: SettledTarget?, of pair: Int, in baseline: CampaignSettings.Baseline
  ) {
    var packed = UnitFigure.PackedTarget()
    switch target {
    case nil: break
    case .point(let value): packed = UnitFigure.PackedTarget(value: value, state: .point)
    case .interval(let interval):
      packed = UnitFigure.PackedTarget(
        value: Quantity(normalizedCoefficient: Int64(intervals.count), scale: 0), state: .interval)
      intervals.append(interval)
    }
    if baseline == .registered {
      figures[pair].registered = packed
    } else {
      figures[pair].assigned = packed
    }
  }
}

/// A target whose reading is settled.
enum SettledTarget: Sendable {
  case point(Quantity)
  case interval(Interval)

  var interval: Interval {
    switch self {
    case .point(let value): Interval.point(Ratio(value))
    case .interval(let interval): interval
    }
  }

  /// What another figure is compared with: the low bound, else the high one.
  var evidence: Ratio? {
    switch self {
    case .point(let value): Ratio(value)
    case .interval(let interval): interval.low ?? interval.high
    }
  }
}
