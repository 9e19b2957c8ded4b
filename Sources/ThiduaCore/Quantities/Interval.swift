/// A target: the values that meet it, from ``low`` to ``high``.
///
/// `từ 95% trở lên` has no high end, `dưới 1%` no low one and an open high one.
public struct Interval: Equatable, Sendable {
  /// The lowest value that meets the target, or nil where there is none.
  public var low: Ratio?
  /// Whether the low end itself does not meet the target (`trên 95%`).
  public var lowIsOpen: Bool
  /// The highest value that meets the target, or nil where there is none.
  public var high: Ratio?
  /// Whether the high end itself does not meet the target (`dưới 1%`).
  public var highIsOpen: Bool
  /// The harder of two bounds, which earns "exceeded" (the 0.8 of `còn dưới 0,8-1%`).
  public var stretch: Ratio?

  /// The target between two bounds; an end without a bound is never open.
  public init(
    low: Ratio?, lowIsOpen: Bool = false, high: Ratio?, highIsOpen: Bool = false,
    stretch: Ratio? = nil
  ) {
    self.low = low
    self.lowIsOpen = lowIsOpen && low != nil
    self.high = high
    self.highIsOpen = highIsOpen && high != nil
    self.stretch = stretch
  }

  /// The target that one value meets.
  public static func point(_ value: Ratio) -> Interval { Interval(low: value, high: value) }

  /// Which bounds it has; nothing where it has none.
  var side: TargetSide? {
    switch (low, high) {
    case (nil, nil): nil
    case (.some, nil): .lowAlone
    case (nil, .some): .highAlone
    case (.some, .some): .both
    }
  }

  /// Whether a bound is lost because it left 128 bits.
  var isOverflowed: Bool {
    [low, high, stretch].contains { $0?.isOverflowed ?? false }
  }

  /// Whether a single value meets the target.
  public var isPoint: Bool { pointValue != nil }

  /// The single value that meets the target, or nil where several do.
  public var pointValue: Ratio? {
    guard let low, let high, !lowIsOpen, !highIsOpen, low == high else { return nil }
    return low
  }
}

/// The bounds that a target has.
enum TargetSide: Sendable {
  /// `từ 95% trở lên`: more is better.
  case lowAlone
  /// `không quá 5`: less is better.
  case highAlone
  /// `85-95%`, and any single number.
  case both
}
