/// Plans that say the other way is better than the indicator does: `từ 2 trở lên` for what should be few.
///
/// A plan with one bound says itself which way is better, and takes the other bound off the sum of all units' plans: one
/// slip turns the verdict of the cluster.
extension SubmissionJoin {
  /// A unit's plan in a baseline.
  private struct ContraryPlan: Sendable {
    let unit: Int
    let indicator: Int
    let kind: FigureKind
  }

  /// Tells of such plans.
  ///
  /// `up` is what stands where nothing was said, so there a plan is told only where others have a plan of
  /// that kind; where most are contrary it is the settings that are mistaken, which the first one tells.
  mutating func reportContraryPlans() {
    let assessed = campaign.indicators.indices.filter {
      campaign.indicators[$0].direction != .none && campaign.indicators[$0].kind != .status
    }
    let done = self
    let found = Concurrently.map(assessed.count) { done.contraryPlans(of: assessed[$0]) }
    for plan in found.joined() { report(plan) }
  }

  private func contraryPlans(of indicator: Int) -> [ContraryPlan] {
    [FigureKind.registered, .assigned].flatMap { kind in
      let isRegistered = kind == .registered
      let isDown = campaign.indicators[indicator].direction == .down
      var contrary: [Int] = []
      var others = 0
      for unit in campaign.units.indices {
        let pair = campaign.pair(unit: unit, indicator: indicator)
        switch figures.side(of: pair, in: isRegistered ? .registered : .assigned) {
        case nil: continue
        case .some(let side) where side == (isDown ? .lowAlone : .highAlone): contrary.append(unit)
        default: others += 1
        }
      }
      guard isDown || others > 0 else { return [ContraryPlan]() }
      let told = contrary.count > others ? contrary.prefix(1) : contrary[...]
      return told.map { ContraryPlan(unit: $0, indicator: indicator, kind: kind) }
    }
  }

  /// Tells of a plan where it stands.
  private mutating func report(_ plan: ContraryPlan) {
    look(at: plan.unit)
    let found = order[starts[plan.indicator]..<starts[plan.indicator + 1]].map { cells[$0] }
    guard
      let standing = found.last(where: {
        table.kind(of: $0.position) == plan.kind
          && table.markOfCell($0.position).contains(.counts)
      })
    else { return }
    report(
      .contraryPlan(isDown: campaign.indicators[plan.indicator].direction == .down),
      at: standing.position)
  }
}
