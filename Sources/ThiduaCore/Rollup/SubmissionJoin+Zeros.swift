/// Reports in which nothing but zeros stands: mostly a form of the whole year, filled in for what is yet to come.
extension SubmissionJoin {
  /// What a unit's figures of the period's last quarter are so far.
  struct ZeroCount {
    /// The cell of the first zero; -1 for none.
    fileprivate(set) var first = -1
    /// The indicators that should rise and are zero.
    fileprivate(set) var indicators: Set<Int> = []
    /// Whether something else than zero stands there.
    fileprivate(set) var hasOther = false
  }

  /// Fewer zeros than these may well be true.
  private static let leastZeros = 5

  /// Looks at a value that counts.
  mutating func countZero(_ actual: Contestant) {
    let month = Period.lastMonth(ofSlot: actual.cell.slot)
    guard (period.firstMonthOfEnd...period.lastMonth).contains(month), !zeros.hasOther else {
      return
    }
    guard !actual.cell.flags.contains(.isPending), actual.cell.value.isZero else {
      zeros.hasOther = true
      return
    }
    let indicator = Int(actual.cell.pair) % campaign.indicators.count
    guard campaign.indicators[indicator].direction == .up else { return }
    if zeros.first < 0 || actual.position < zeros.first { zeros.first = actual.position }
    zeros.indicators.insert(indicator)
  }

  /// Says that all of them are zero.
  mutating func reportOnlyZeros() {
    guard !zeros.hasOther, zeros.indicators.count >= Self.leastZeros else { return }
    report(.onlyZeros(count: zeros.indicators.count), at: zeros.first)
  }
}
