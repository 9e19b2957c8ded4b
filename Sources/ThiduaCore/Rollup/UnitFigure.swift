/// What is known of one indicator of one unit, small enough to hold hundreds of thousands.
public struct UnitFigure: Sendable {
  /// A target that is a plain number, or a place in a table of intervals.
  struct PackedTarget: Sendable {
    var value = Quantity.zero
    var state: State = .none
    enum State: UInt8, Sendable { case none, point, interval }

    var isThere: Bool { state != .none }
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

/// The figures of units in a row, by pair of unit and indicator.
public struct UnitFigures: Sendable {
  private var figures: PartedList<UnitFigure>
  /// Targets that are no plain number, by part of the figures.
  private var intervals: [[Interval]]

  /// Room for the figures of some pairs.
  init(_ pairs: Range<Int>) {
    figures = PartedList(repeating: UnitFigure(), pairs)
    intervals = pairs.isEmpty ? [] : [[]]
  }

  /// The figure of a pair.
  @inline(__always) public internal(set) subscript(pair: Int) -> UnitFigure {
    get { figures[pair] }
    _modify { yield &figures[pair] }
  }

  /// Adds the figures of the units that follow.
  mutating func append(_ next: consuming UnitFigures) {
    figures.append(next.figures)
    intervals += next.intervals
  }

  /// The target of a pair in a baseline.
  public func target(of pair: Int, in baseline: CampaignSettings.Baseline) -> Interval? {
    settled(packed(pair, baseline), of: pair)?.interval
  }

  /// Lends the figures of pairs of one unit, in their order.
  func withFigures<Result>(
    _ pairs: Range<Int>, _ body: (Span<UnitFigure>) -> Result
  ) -> Result {
    figures.withElements(pairs, body)
  }

  /// A target of a pair, taken out of its figure.
  func settled(_ target: UnitFigure.PackedTarget, of pair: Int) -> SettledTarget? {
    switch target.state {
    case .none: nil
    case .point: .point(target.value)
    case .interval:
      .interval(intervals[figures.part(of: pair)][Int(target.value.coefficient)])
    }
  }

  mutating func setTarget(
    _ target: SettledTarget?, of pair: Int, in baseline: CampaignSettings.Baseline
  ) {
    let part = figures.part(of: pair)
    var packed = UnitFigure.PackedTarget()
    switch target {
    case nil: break
    case .point(let value): packed = UnitFigure.PackedTarget(value: value, state: .point)
    case .interval(let interval):
      packed = UnitFigure.PackedTarget(
        value: Quantity(normalizedCoefficient: Int64(intervals[part].count), scale: 0),
        state: .interval)
      intervals[part].append(interval)
    }
    if baseline == .registered {
      self[pair].registered = packed
    } else {
      self[pair].assigned = packed
    }
  }

  private func packed(
    _ pair: Int, _ baseline: CampaignSettings.Baseline
  ) -> UnitFigure.PackedTarget {
    baseline == .registered ? figures[pair].registered : figures[pair].assigned
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
