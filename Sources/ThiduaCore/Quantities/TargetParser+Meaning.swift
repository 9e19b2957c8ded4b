extension TargetParser {
  /// Puts numbers and phrases together.
  func target(of numbers: [Measured]) throws(TargetFault) -> TargetReading {
    let isRange = numbers.count == 2
    guard var shape = TargetShape(prefix: prefix, suffix: suffix, isRange: isRange) else {
      throw .badTarget(.contradiction)
    }
    if direction != nil, shape == .point { shape = .atLeast }
    let readings = try Readings(of: numbers, in: numberContext(numbers))
    let notes = readings.notes.union(direction == .decrease ? .decrease : [])
    let grouped = shape.interval(readings.grouped)
    let decimal = readings.areAmbiguous ? shape.interval(readings.decimal) : nil
    guard let first = grouped ?? decimal else { throw .badTarget(.lowAboveHigh) }
    if let direction, !context.measure.isChange {
      throw .badTarget(
        .needsLastYear(
          TargetChange(
            direction: direction, amount: first, otherAmount: grouped == nil ? nil : decimal,
            isPercent: isRelative(numbers))))
    }
    if let grouped, let decimal {
      return .ambiguous(AmbiguousTarget(grouped: grouped, decimal: decimal, notes: notes))
    }
    let values = grouped == nil ? readings.decimal : readings.grouped
    let isOutside = values.contains(where: context.isOutOfRange)
    return .target(first, isOutside ? notes.union(.outOfRange) : notes)
  }

  /// Whether the amount of a change is typed in `%`.
  private func isRelative(_ numbers: [Measured]) -> Bool {
    (numbers.first?.measure ?? context.typedMeasure ?? context.measure).isPercent
  }

  /// How the numbers are read: in the indicator's measure, but a growth in `%` as it is.
  private func numberContext(_ numbers: [Measured]) -> NumberContext {
    guard let typed = numbers.first?.measure, typed.powerOfTen(to: context.measure) == nil else {
      return context
    }
    return NumberContext(measure: typed)
  }
}

/// The numbers of a target in the readings they may have: all marks group, or all are decimal.
private struct Readings {
  private(set) var grouped: [Quantity] = []
  private(set) var decimal: [Quantity] = []
  private(set) var areAmbiguous = false
  private(set) var notes: NumberNotes = []

  init(of numbers: [TargetParser.Measured], in context: NumberContext) throws(TargetFault) {
    for measured in numbers {
      switch context.reading(of: measured.number, in: measured.measure) {
      case .missing: continue
      case .value(let value, let own):
        grouped.append(value)
        decimal.append(value)
        notes.formUnion(own.subtracting(.outOfRange))
      case .ambiguous(let number):
        grouped.append(number.grouped)
        decimal.append(number.decimal)
        notes.formUnion(number.notes)
        areAmbiguous = true
      case .fault(let fault): throw TargetFault(fault)
      }
    }
  }
}
