extension TargetChange {
  /// The figure to be reached: last year's value of the whole year, changed by the amount.
  ///
  /// `tăng 10%` of 1,200 is 1,320 or more; `giảm 20-30 hộ` of 500 is 470 to 480. An amount in `%`
  /// of an indicator that is itself a `%` is in points.
  ///
  /// - Parameters:
  ///   - last: What was reached in the whole of last year.
  ///   - isShare: Whether the indicator is a share in `%`.
  /// - Returns: Nothing where the amount can be read in two ways, or is a part of a value below zero, which grows the
  ///   other way.
  public func target(from last: Ratio, isShare: Bool) -> Interval? {
    guard otherAmount == nil else { return nil }
    let isRelative = isPercent && !isShare
    guard !isRelative || !(last < Ratio(0)) else { return nil }
    func moved(_ amount: Ratio?) -> Ratio? {
      guard let amount, let hundredth = Ratio(1).dividing(by: Ratio(100)) else { return nil }
      let step = isRelative ? last * amount * hundredth : amount
      return direction == .increase ? last + step : last - step
    }
    let (low, high) = (moved(amount.low), moved(amount.high))
    let stretch = moved(amount.stretch)
    if low?.isOverflowed == true || high?.isOverflowed == true { return nil }
    return direction == .increase
      ? Interval(
        low: low, lowIsOpen: amount.lowIsOpen, high: high, highIsOpen: amount.highIsOpen,
        stretch: stretch)
      : Interval(
        low: high, lowIsOpen: amount.highIsOpen, high: low, highIsOpen: amount.lowIsOpen,
        stretch: stretch)
  }
}
