/// What one unit typed in another measure than all others, its plan too: đồng under `triệu đồng`.
///
/// Its plan and what it reached fit each other, so that only the other units tell.
extension SubmissionJoin {
  /// A unit whose figures are about so many times those of the others.
  struct OddMagnitude: Sendable {
    let unit: Int
    let indicator: Int
    /// 1000 or 1000000.
    let factor: Int
    /// What every odd figure is above.
    let bound: Ratio
  }

  /// A unit and how large an indicator is for it.
  private struct Size {
    let unit: Int
    let value: Ratio
  }

  /// Tells of such figures.
  mutating func reportOddMagnitudes() {
    let measured = campaign.indicators.indices.filter {
      let indicator = campaign.indicators[$0]
      // Shares of a hundred or a thousand are never so far apart; money a head may be.
      return indicator.kind != .status
        && (indicator.kind != .rate || indicator.measure.text.contains("/"))
    }
    let done = self
    let odd = Concurrently.map(measured.count) { done.oddMagnitudes(of: measured[$0]) }
    for found in odd.joined() { report(found) }
  }

  /// The odd units of an indicator: beside those of their cluster, or a million times all others.
  private func oddMagnitudes(of indicator: Int) -> [OddMagnitude] {
    guard mayBeOdd(indicator) else { return [] }
    let sizes = campaign.units.indices.compactMap { size(unit: $0, indicator: indicator) }
    var odd = Self.oddMagnitudes(among: sizes, factor: 1_000_000, indicator: indicator)
    for cluster in campaign.clusters.indices {
      let own = sizes.filter { campaign.units[$0.unit].cluster == cluster }
      let known = Set(odd.map(\.unit))
      odd += Self.oddMagnitudes(
        among: own.filter { !known.contains($0.unit) }, factor: 1000, indicator: indicator)
    }
    return odd
  }

  /// Whether the sizes of an indicator lie far apart at all; hardly any do.
  private func mayBeOdd(_ indicator: Int) -> Bool {
    var (least, most) = (Int.max, Int.min)
    for unit in campaign.units.indices {
      let pair = campaign.pair(unit: unit, indicator: indicator)
      guard let magnitude = figures.magnitude(of: pair) else { continue }
      least = min(least, magnitude)
      most = max(most, magnitude)
    }
    return least < most && most - least >= Self.leastBits
  }

  /// Numbers a hundred times apart have so many binary digits more, however roughly they were counted.
  private static let leastBits = 4

  /// The largest of some sizes, where they are few and about a factor times all others.
  private static func oddMagnitudes(
    among sizes: [Size], factor: Int, indicator: Int
  ) -> [OddMagnitude] {
    guard let least = sizes.map(\.value).min(), let most = sizes.map(\.value).max(),
      least * Ratio(apart) < most
    else { return [] }
    let sorted = sizes.sorted { $0.value < $1.value }
    let gap = sorted.indices.dropFirst().first {
      sorted[$0 - 1].value * Ratio(apart) < sorted[$0].value
    }
    guard let gap, gap >= leastOthers, (sorted.count - gap) * 2 <= gap else { return [] }
    let (low, high) = (sorted[0].value, sorted[gap - 1].value)
    let expected = (
      least: low * Ratio(factor), most: high * Ratio(factor) * Ratio(spread)
    )
    return sorted[gap...].filter {
      $0.value * Ratio(spread) >= expected.least && $0.value <= expected.most
    }.map {
      OddMagnitude(
        unit: $0.unit, indicator: indicator, factor: factor, bound: high * Ratio(apart))
    }
  }

  /// So many other units are enough to tell the size of an indicator.
  private static let leastOthers = 2
  /// So far are sizes apart that no two units can be.
  private static let apart = 100
  /// Less and more than the others by this factor a unit may well be.
  private static let spread = 3

  /// How large an indicator is for a unit: what its plan says, else what was reached; nothing where they differ too much
  /// to be of one measure.
  private func size(unit: Int, indicator: Int) -> Size? {
    let pair = campaign.pair(unit: unit, indicator: indicator)
    let actual = figures.actual(of: pair)
    let planned = plannedSize(of: pair)
    guard let value = planned ?? actual, value > .zero else { return nil }
    if let actual, planned != nil, !actual.isZero, value > actual * Ratio(Self.apart) {
      return nil
    }
    return Size(unit: unit, value: value)
  }

  /// Tells of the figures of a unit that count and are as large.
  private mutating func report(_ odd: OddMagnitude) {
    look(at: odd.unit)
    let places = order[starts[odd.indicator]..<starts[odd.indicator + 1]]
    for found in places.map({ cells[$0] }) {
      guard found.cell.flags.isDisjoint(with: [.isInterval, .isPending]),
        table.markOfCell(found.position).contains(.counts)
      else { continue }
      let value = Ratio(found.cell.value)
      guard value > odd.bound, let read = value.dividing(by: Ratio(odd.factor)),
        !campaign.indicators[odd.indicator].measure.isCountable || read.isWhole
      else { continue }
      report(
        .ambiguousNumber(read: value.decimalText(), other: read.decimalText(), .scale),
        at: found.position)
    }
  }
}
