/// This year's figures beside last year's.
extension Rollup {
  /// Whether this year's figure and last year's are of the same units and the same part of the year,
  /// so that one may be divided by the other.
  ///
  /// A rate that is computed, of one unit or of several, is made of others' figures: those of its
  /// numerator and denominator, or its weights. It is of the time of its numerator: how many there are
  /// in all is often counted once a year.
  public func isComparable(_ scope: Scope, indicator: Int) -> Bool {
    guard let last = lastYear?.lastYear else { return false }
    return campaign.units(of: scope).allSatisfy {
      isSame($0, last, indicator: indicator, isAlone: scope.isUnit)
    }
  }

  /// The units of a scope whose figures of both years are not of the same part of the year, or that have
  /// one of the two only.
  public func incomparableUnits(_ scope: Scope, indicator: Int) -> [Int] {
    guard let last = lastYear?.lastYear else { return [] }
    return campaign.units(of: scope).filter {
      !isSame($0, last, indicator: indicator, isAlone: scope.isUnit)
    }
  }

  private func isSame(_ unit: Int, _ last: LastYear, indicator: Int, isAlone: Bool) -> Bool {
    let isReported = isAlone && !self.unit(unit, indicator).isComputed
    let parts = isReported ? [indicator] : parts(of: indicator)
    let now = parts.map { state(self.unit(unit, $0), of: $0, in: indicator) }
    let before = parts.map { state(last.figure(unit: unit, indicator: $0), of: $0, in: indicator) }
    return now == before || now.contains(.none) && before.contains(.none)
  }

  /// Why a figure is not divided by last year's, in words; nothing where it is, or one of both is missing.
  public func comparisonNote(_ scope: Scope, indicator: Int, in language: Language) -> String? {
    guard let last = lastYear, last.actual(scope, indicator: indicator) != nil,
      figure(scope, indicator: indicator).actual != nil,
      !isComparable(scope, indicator: indicator)
    else { return nil }
    switch (scope.isUnit, language) {
    case (true, .vi): return "số năm nay và năm trước không cùng phần của năm nên không so sánh"
    case (true, .en): return "last year's is not of the same part of the year: not compared"
    case (false, .vi):
      return
        "số năm nay và năm trước không cùng các đơn vị hoặc không cùng phần của năm nên không so sánh"
    case (false, .en):
      return
        "last year's is not of the same units, or not of the same part of the year: not compared"
    }
  }

  private func unit(_ unit: Int, _ indicator: Int) -> UnitFigure {
    units[campaign.pair(unit: unit, indicator: indicator)]
  }

  private func state(_ figure: UnitFigure?, of part: Int, in indicator: Int) -> ActualState {
    guard let figure, figure.actual != nil else { return .none }
    switch campaign.indicators[part].kind {
    case .flow, .average: return .sum(figure.rest.months)
    case .stock, .rate, .status:
      let isDenominator = part == campaign.indicators[indicator].denominator
      return figure.rest.isOlder(at: period, isLevel: true) && !isDenominator ? .older : .whole
    }
  }
}

/// What there is of an actual at the end of a period.
private enum ActualState: Equatable {
  case none
  /// A sum, or a mean, over these months.
  case sum(MonthSet)
  /// A level that is not of the period's last month.
  case older
  /// A level of the period's end.
  case whole
}
