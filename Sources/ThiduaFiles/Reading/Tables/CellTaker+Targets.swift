import ThiduaCore

// Plans, and growths that say them.
extension CellTaker {
  func takeTarget(_ bytes: Span<UInt8>, _ place: FigurePlace, _ reading: inout FileReading) {
    switch TargetReader.read(
      bytes, context: context(at: place),
      indicatorName: index.campaign.indicators[place.indicator].name)
    {
    case .missing: break
    case .target(let target, let notes):
      if let point = target.pointValue, let value = Quantity(point.decimalText(maxDecimals: 18)) {
        add(value, typed: bytes, notes: notes, place, &reading)
        reportFraction(value, isTyped: true, bytes, place, &reading)
      } else {
        add(target, typed: bytes, notes: notes, place, &reading)
      }
    case .ambiguous(let target):
      addPending(.target(target), target.notes, bytes, place, &reading)
    case .fault(.badTarget(.needsLastYear(let change))):
      take(change, bytes, place, &reading)
    case .fault(let fault):
      fail(cause(of: fault, at: place), bytes, place, &reading)
    }
  }

  /// Takes a growth as the figure to be reached; of a part of last year it says nothing.
  private func take(
    _ change: TargetChange, _ bytes: Span<UInt8>, _ place: FigurePlace, _ reading: inout FileReading
  ) {
    guard let last = index.lastYear else { return fail(.needsLastYear, bytes, place, &reading) }
    guard let base = last.base(unit: place.unit, indicator: place.indicator) else {
      let missing = last.missingBase(unit: place.unit, indicator: place.indicator)
      return fail(.missingBase(year: last.period.year, missing), bytes, place, &reading)
    }
    guard
      let target = change.target(from: base.value, isShare: context(at: place).measure.isPercent)
    else { return fail(.badTarget(reason: ""), bytes, place, &reading) }
    guard base.extent != .part else {
      return fail(.partOfLastYear(year: base.year, months: base.months), bytes, place, &reading)
    }
    // `giảm 5 hộ` of three.
    let isBelowZero = [target.low, target.high].contains { $0.map { $0 < Ratio(0) } ?? false }
    if isBelowZero, base.value >= Ratio(0), !context(at: place).allowsNegative {
      return fail(.negativeValue, bytes, place, &reading)
    }
    add(target, typed: bytes, notes: [], place, &reading)
    guard base.extent == .withGaps || base.isEstimate else { return }
    report(
      .unsureLastYear(
        value: base.value.decimalText(), year: base.year, months: base.months,
        isEstimate: base.isEstimate), bytes, place, &reading)
  }
}
