/// The kind of interval that a target's words ask for.
enum TargetShape: Hashable, Sendable {
  case point, atLeast, moreThan, lessThan, atMost, range
  /// `dưới a-b`: below b, with a as the stretch bound.
  case ceilingRange

  /// The shape of a target from its phrases, or nil where they do not go together.
  ///
  /// The prefix stands before the number, the suffix behind it.
  init?(prefix: TargetPhrase?, suffix: TargetPhrase?, isRange: Bool) {
    switch (prefix, suffix, isRange) {
    case (nil, nil, true): self = .range
    case (.lessThan, nil, true): self = .ceilingRange
    case (nil, nil, false): self = .point
    case (nil, .orMore, false), (.atLeast, .orMore, false), (.atLeast, nil, false):
      self = .atLeast
    case (nil, .orLess, false), (.atMost, .orLess, false), (.atMost, nil, false):
      self = .atMost
    case (.moreThan, nil, false): self = .moreThan
    case (.lessThan, nil, false): self = .lessThan
    default: return nil
    }
  }

  /// The interval between the numbers (one, or two of a range), or nil where the first is above
  /// the second.
  func interval(_ numbers: [Quantity]) -> Interval? {
    guard let first = numbers.first, let last = numbers.last, first <= last else { return nil }
    let (low, high) = (Ratio(first), Ratio(last))
    return switch self {
    case .point, .range: Interval(low: low, high: high)
    case .atLeast: Interval(low: low, high: nil)
    case .moreThan: Interval(low: low, lowIsOpen: true, high: nil)
    case .lessThan: Interval(low: nil, high: high, highIsOpen: true)
    case .atMost: Interval(low: nil, high: high)
    case .ceilingRange: Interval(low: nil, high: high, highIsOpen: true, stretch: low)
    }
  }
}
