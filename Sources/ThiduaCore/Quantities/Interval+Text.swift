extension Interval {
  /// The interval in signs, for messages: `95`, `≥ 95`, `< 1`, `85 - 95`.
  public var plainText: String {
    if let point = pointValue { return point.decimalText() }
    switch (low, high) {
    case (let low?, let high?): return "\(low.decimalText()) - \(high.decimalText())"
    case (let low?, nil): return "\(lowIsOpen ? ">" : "≥") \(low.decimalText())"
    case (nil, let high?): return "\(highIsOpen ? "<" : "≤") \(high.decimalText())"
    case (nil, nil): return ""
    }
  }
}
