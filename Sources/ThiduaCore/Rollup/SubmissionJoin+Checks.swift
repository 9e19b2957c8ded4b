/// The arithmetic between indicators that a unit's figures must keep.
extension SubmissionJoin {
  /// Parts add up to their total; an of-which is at most its total.
  ///
  /// Actuals are compared where they are of the same time.
  mutating func checkTotals(unit: Int) {
    for (total, children) in children {
      for figures in [Figures.actual, .registered, .assigned] {
        guard let whole = value(figures, unit: unit, indicator: total) else { continue }
        checkSum(of: children, total: total, whole: whole, figures: figures, unit: unit)
        checkOfWhich(children, total: total, whole: whole, figures: figures, unit: unit)
      }
    }
  }

  private mutating func checkSum(
    of children: [Int], total: Int, whole: Ratio, figures: Figures, unit: Int
  ) {
    let parts = children.filter { campaign.indicators[$0].relation == .part }
    guard !parts.isEmpty else { return }
    var sum = Ratio(0)
    for part in parts {
      guard let value = value(figures, unit: unit, indicator: part),
        figures != .actual || isOfOneTime(part, total, unit: unit)
      else { return }
      sum += value
    }
    guard !sum.isOverflowed else {
      reportCheck(.numberTooLarge, figures, indicator: total, unit: unit, severity: nil)
      return
    }
    guard sum != whole else { return }
    reportCheck(
      .totalMismatch(
        what: figures, parts: "\(whole.decimalText()) ≠ \(sum.decimalText())"),
      figures, indicator: total, unit: unit, severity: nil)
  }

  private mutating func checkOfWhich(
    _ children: [Int], total: Int, whole: Ratio, figures: Figures, unit: Int
  ) {
    for child in children where campaign.indicators[child].relation == .ofWhich {
      guard let value = value(figures, unit: unit, indicator: child), value > whole,
        figures != .actual || isWithinTime(child, of: total, unit: unit)
      else { continue }
      reportCheck(
        .ofWhichExceedsTotal(
          what: figures, total: "\(value.decimalText()) > \(whole.decimalText())"),
        figures, indicator: child, unit: unit, severity: nil)
    }
  }

  /// Whether a part is of the same months as its total or, where one is a level, of the same end.
  ///
  /// A part may begin later in the year than the unit's reports do, as what is harvested in some seasons.
  private func isOfOneTime(_ part: Int, _ total: Int, unit: Int) -> Bool {
    let (months, others) = (months(unit, part), months(unit, total))
    guard isSum(part), isSum(total) else { return months.last == others.last }
    guard months != others else { return true }
    var later = others
    later.subtract(months)
    var before = months.before
    before.formIntersection(receipts.months(ofUnit: unit, upTo: period.lastMonth))
    return months.isSubset(of: others) && later.isSubset(of: before)
  }

  /// Whether an actual has no month that the other is not of or, where one is a level, is of the same end.
  private func isWithinTime(_ part: Int, of total: Int, unit: Int) -> Bool {
    let (months, others) = (months(unit, part), months(unit, total))
    return isSum(part) && isSum(total) ? months.isSubset(of: others) : months.last == others.last
  }

  private func months(_ unit: Int, _ indicator: Int) -> MonthSet {
    figures[campaign.pair(unit: unit, indicator: indicator)].rest.months
  }

  private func isSum(_ indicator: Int) -> Bool { campaign.indicators[indicator].kind == .flow }

  /// The checks of checks.csv, on actuals and on each baseline; skipped where a side is missing.
  mutating func runChecks(unit: Int) {
    for check in campaign.checks {
      for figures in [Figures.actual, .registered, .assigned] {
        let value = { (indicator: Int) in
          self.value(figures, unit: unit, indicator: indicator)
        }
        guard let left = check.left.value(of: value), let right = check.right.value(of: value)
        else { continue }
        let indicator = check.left.firstIndicator ?? check.right.firstIndicator ?? -1
        guard !left.isOverflowed, !right.isOverflowed else {
          reportCheck(
            .checkTooLarge(name: check.name), figures, indicator: indicator, unit: unit,
            severity: check.severity)
          continue
        }
        guard !check.holds(left, right) else { continue }
        let sides = "\(left.decimalText()) \(check.comparison.rawValue) \(right.decimalText())"
        reportCheck(
          .checkFailed(what: figures, name: check.name, sides: sides),
          figures, indicator: indicator, unit: unit, severity: check.severity)
      }
    }
  }

  /// A unit's value: the cumulative actual, or a target that is a single number.
  private func value(_ kind: Figures, unit: Int, indicator: Int) -> Ratio? {
    let pair = campaign.pair(unit: unit, indicator: indicator)
    switch kind {
    case .actual: return figures[pair].actual
    case .registered: return figures.target(of: pair, in: .registered)?.pointValue
    case .assigned: return figures.target(of: pair, in: .assigned)?.pointValue
    }
  }

  /// Reports where the indicator's figure stands, or without a place where it was computed.
  private mutating func reportCheck(
    _ cause: FindingCause, _ figures: Figures, indicator: Int, unit: Int, severity: Severity?
  ) {
    let place = indicator >= 0 ? places[indicator].position(of: figures) : -1
    guard place < 0 else {
      report(cause, at: place, severity: severity)
      return
    }
    findings.append(
      Finding(cause, severity: severity).about(
        unit: campaign.units[unit].code,
        indicator: indicator >= 0 ? campaign.indicators[indicator].code : "",
        period: figures == .actual ? period.description : ""))
  }
}

extension Campaign {
  /// The indicators that are parts of a total, by total, in the order of indicators.csv.
  public var children: [(total: Int, parts: [Int])] {
    indicators.indices.compactMap { total in
      let parts = indicators.indices.filter { indicators[$0].total == total }
      return parts.isEmpty ? nil : (total, parts)
    }
  }
}
