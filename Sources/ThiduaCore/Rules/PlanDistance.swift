/// How far a figure lies from its plan, where one of the two was probably typed in another measure or
/// with zeros or a mark too many or too few (đồng for triệu đồng).
///
/// Nothing says as well as its plan what size a figure has. It counts all the same.
struct PlanDistance {
  /// The larger of the two numbers over the smaller one, as a whole number.
  let times: String
  /// Whether the figure is the larger one.
  let isAbove: Bool

  /// More than this many times its plan.
  ///
  /// Two numbers within this factor are of one size for whoever reads `2.024`, too (FileFormats.md,
  /// Numbers, as read).
  private static let mostAbove = 20
  /// Of a measure that has larger and smaller ones, less than this part of its plan.
  ///
  /// Less than a twentieth is common: the year has just begun.
  private static let mostBelow = 500

  /// What of an indicator can be far from its plan.
  struct Rule {
    /// Whether what was reached can be too far above it.
    ///
    /// Shares and changes are left out: they have their own range, and `0,2%` may well become 5.
    let isReachedCompared: Bool
    /// Whether it can be too far below it.
    let mayBeTooSmall: Bool
    /// Whether its two plans can be too far from each other.
    let arePlansCompared: Bool

    /// The rule for an indicator.
    init(_ indicator: Indicator) {
      let measure = indicator.measure
      isReachedCompared =
        indicator.kind != .status && !measure.isPercent && !measure.isPerMille && !measure.isChange
      mayBeTooSmall = indicator.direction != .down && measure.hasMultiples
      arePlansCompared = !measure.isChange
    }
  }

  /// The distance of what was reached from the plan; nothing where it is in order.
  init?(reached: Ratio, planned: Ratio, by rule: Rule) {
    guard rule.isReachedCompared, planned > .zero, reached > .zero else { return nil }
    if planned * Ratio(Self.mostAbove) < reached {
      self.init(of: reached, over: planned, isAbove: true)
    } else if rule.mayBeTooSmall, reached * Ratio(Self.mostBelow) < planned {
      self.init(of: planned, over: reached, isAbove: false)
    } else {
      return nil
    }
  }

  /// The distance of a registered plan from the assigned one.
  init?(registered: Ratio, assigned: Ratio, by rule: Rule) {
    guard rule.arePlansCompared, registered > .zero, assigned > .zero,
      !registered.isWithinFactor20(of: assigned)
    else { return nil }
    let isAbove = assigned < registered
    self.init(
      of: isAbove ? registered : assigned, over: isAbove ? assigned : registered, isAbove: isAbove)
  }

  private init?(of larger: Ratio, over smaller: Ratio, isAbove: Bool) {
    guard let times = larger.dividing(by: smaller)?.decimalText(maxDecimals: 0), !times.isEmpty
    else { return nil }
    self.times = times
    self.isAbove = isAbove
  }
}
