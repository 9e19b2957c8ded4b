/// What is known of one indicator of one unit.
public struct UnitFigure: Sendable {
  /// A target that is a plain number, or a place in a table of intervals.
  struct PackedTarget: Sendable {
    let value: Quantity
    let state: State
    enum State: UInt8, Sendable { case none, point, interval }

    var isThere: Bool { state != .none }
  }

  /// What is to be said of an actual.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    static let isEstimate = Marks(rawValue: 1)
    static let isComputed = Marks(rawValue: 2)
    static let isOfShorterPeriods = Marks(rawValue: 4)

    mutating func set(_ mark: Marks, _ isThere: Bool) {
      if isThere { insert(mark) } else { remove(mark) }
    }
  }

  /// What is known beside the values.
  struct Rest: Sendable {
    // Values apart from what is short, so that nothing between them is empty.
    private var digits = InlineArray<2, Int64>(repeating: 0)
    private var scales = InlineArray<2, Int8>(repeating: 0)
    private var states = InlineArray<2, PackedTarget.State>(repeating: .none)
    /// The months that the actual is of; a level's are those of the period that it was reported for.
    var months = MonthSet()
    private var marks = Marks()
    /// Whether an estimate is part of the actual.
    var isEstimate: Bool {
      get { marks.contains(.isEstimate) }
      set { marks.set(.isEstimate, newValue) }
    }
    /// Whether the actual is a rate computed from its numerator and denominator.
    var isComputed: Bool {
      get { marks.contains(.isComputed) }
      set { marks.set(.isComputed, newValue) }
    }
    /// Whether the actual is a mean over shorter periods that end before a longer one that was reported.
    var isOfShorterPeriods: Bool {
      get { marks.contains(.isOfShorterPeriods) }
      set { marks.set(.isOfShorterPeriods, newValue) }
    }

    /// Whether nothing was reported of a period's end: of its last quarter, or the month that it is; for a level, of its
    /// last month.
    func isOlder(at period: Period, isLevel: Bool = false) -> Bool {
      months.last < (isLevel ? period.lastMonth : period.firstMonthOfEnd) && !isOfShorterPeriods
    }

    /// The months that a sum is not of: those before its end or, where something of the period's last quarter
    /// is in it, before the period's.
    ///
    /// What begins later in the year than the unit's reports do, as what is harvested in some seasons, has no
    /// gap before.
    func gap(at period: Period, known: MonthSet) -> MonthSet {
      var gap = months.missing(upTo: isOlder(at: period) ? months.last : period.lastMonth)
      var before = months.before
      before.formIntersection(known)
      gap.subtract(before)
      return gap
    }

    /// The target in a baseline.
    subscript(baseline: CampaignSettings.Baseline) -> PackedTarget {
      get {
        let place = Self.place(baseline)
        return PackedTarget(
          value: Quantity(normalizedCoefficient: digits[place], scale: scales[place]),
          state: states[place])
      }
      set {
        let place = Self.place(baseline)
        digits[place] = newValue.value.coefficient
        scales[place] = newValue.value.scale
        states[place] = newValue.state
      }
    }

    private static func place(_ baseline: CampaignSettings.Baseline) -> Int {
      baseline == .registered ? 0 : 1
    }
  }

  /// The cumulative actual.
  public var actual: Ratio?
  /// What was reached in the period alone.
  public var inPeriod: Ratio?
  var rest = Rest()

  /// Whether an estimate is part of the actual.
  public var isEstimate: Bool { rest.isEstimate }
  /// Whether the actual is a rate computed from its numerator and denominator.
  public var isComputed: Bool { rest.isComputed }
  /// Whether the actual is a mean over shorter periods that end before a longer one that was reported.
  public var isOfShorterPeriods: Bool { rest.isOfShorterPeriods }
  /// The months that the actual is of, in words: `1–3, 6`; a level's are those of its period.
  public var months: String { rest.months.text }
}

/// The figures of units in a row, by pair of unit and indicator.
public struct UnitFigures: Sendable {
  /// A figure with its values packed.
  private struct Packed: Sendable {
    var actual = PackedRatio()
    var inPeriod = PackedRatio()
    var rest = UnitFigure.Rest()
  }

  /// What is too long for a packed figure.
  private struct Tables: Sendable {
    var ratios: [Ratio] = []
    /// Targets that are no plain number.
    var intervals: [Interval] = []
  }

  private var figures: PartedList<Packed>
  /// The tables of the parts.
  private var tables: [Tables]

  /// Room for the figures of some pairs.
  init(_ pairs: Range<Int>) {
    figures = PartedList(repeating: Packed(), pairs)
    tables = pairs.isEmpty ? [] : [Tables()]
  }

  /// The figure of a pair.
  public internal(set) subscript(pair: Int) -> UnitFigure {
    get {
      let packed = figures[pair]
      return UnitFigure(
        actual: packed.actual.value(tables[figures.part(of: pair)].ratios),
        inPeriod: packed.inPeriod.value(tables[figures.part(of: pair)].ratios),
        rest: packed.rest)
    }
    set {
      let part = figures.part(of: pair)
      figures[pair] = Packed(
        actual: PackedRatio(newValue.actual, &tables[part].ratios),
        inPeriod: PackedRatio(newValue.inPeriod, &tables[part].ratios), rest: newValue.rest)
    }
  }

  /// The cumulative actual of a pair.
  public func actual(of pair: Int) -> Ratio? {
    figures[pair].actual.value(tables[figures.part(of: pair)].ratios)
  }

  /// About how many binary digits a pair's plan has before its point, or else what was reached; nothing where neither is
  /// a plain number above 0.
  func magnitude(of pair: Int) -> Int? {
    let packed = figures[pair]
    for baseline in [CampaignSettings.Baseline.registered, .assigned] {
      let target = packed.rest[baseline]
      guard target.state == .point, target.value.coefficient > 0 else { continue }
      return Int64.bitWidth - target.value.coefficient.leadingZeroBitCount
        - Int(target.value.scale) * 10 / 3
    }
    return packed.actual.magnitude
  }

  /// Adds the figures of the units that follow.
  mutating func append(_ next: consuming UnitFigures) {
    figures.append(next.figures)
    tables += next.tables
  }

  /// The target of a pair in a baseline.
  public func target(of pair: Int, in baseline: CampaignSettings.Baseline) -> Interval? {
    settled(figures[pair].rest[baseline], of: pair)?.interval
  }

  /// Which bounds the target of a pair has.
  func side(of pair: Int, in baseline: CampaignSettings.Baseline) -> TargetSide? {
    let target = figures[pair].rest[baseline]
    switch target.state {
    case .none: return nil
    case .point: return .both
    case .interval: return settled(target, of: pair)?.interval.side
    }
  }

  /// A target of a pair, taken out of its figure.
  func settled(_ target: UnitFigure.PackedTarget, of pair: Int) -> SettledTarget? {
    switch target.state {
    case .none: nil
    case .point: .point(target.value)
    case .interval:
      .interval(tables[figures.part(of: pair)].intervals[Int(target.value.coefficient)])
    }
  }

  mutating func setTarget(
    _ target: SettledTarget?, of pair: Int, in baseline: CampaignSettings.Baseline
  ) {
    let part = figures.part(of: pair)
    let packed: UnitFigure.PackedTarget
    switch target {
    case nil: packed = UnitFigure.PackedTarget(value: .zero, state: .none)
    case .point(let value): packed = UnitFigure.PackedTarget(value: value, state: .point)
    case .interval(let interval):
      packed = UnitFigure.PackedTarget(
        value: Quantity(normalizedCoefficient: Int64(tables[part].intervals.count), scale: 0),
        state: .interval)
      tables[part].intervals.append(interval)
    }
    figures[pair].rest[baseline] = packed
  }
}

/// A target whose reading is settled.
///
/// Nearly all are plain numbers, which are copied as often as there are units; the others are long.
enum SettledTarget: Sendable {
  case point(Quantity)
  indirect case interval(Interval)

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
