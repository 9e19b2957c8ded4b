extension NumberContext {
  /// What a measure named in a cell means for the indicator.
  enum NamedMeasure {
    /// Numbers in it can be converted into the indicator's measure.
    case fitting(Measure)
    /// A measure, but of another family.
    case foreign(Measure)
    /// No measure that anybody knows.
    case unknown
  }

  /// Finds the measure of this name.
  func named(_ name: String) -> NamedMeasure {
    let typed = Measure(name)
    if typed.powerOfTen(to: measure) != nil { return .fitting(typed) }
    if knows(typed) { return .foreign(typed) }
    return typed.isWord(for: measure) ? .fitting(measure) : .unknown
  }

  /// Whether things are counted, so that `5/6` is five of six: the measure says it, or that there are no decimals.
  var countsWholes: Bool {
    measure.isCountable || decimals == 0 && !measure.isShare && !measure.looksLikeRate
  }

  /// The number in the indicator's measure, with rule 4 settled where the measure settles it.
  ///
  /// The measure is the one that stands beside the number.
  func reading(of number: TypedNumber, in named: Measure?) -> NumberReading {
    guard let power = power(from: named) else {
      return .fault(.wrongMeasure((named ?? typedMeasure)?.text ?? ""))
    }
    switch number.digits {
    case .value(let value):
      return reading(of: number.isNegative ? -value : value, power, [])
    case .mixed(let value):
      return reading(of: number.isNegative ? -value : value, power, .mixedSeparators)
    case .ambiguous(let grouped, let decimal):
      return number.isNegative
        ? choice(-grouped, or: -decimal, power) : choice(grouped, or: decimal, power)
    case .fault(let reason):
      return .fault(.badNumber(reason))
    }
  }

  /// A number whose digits are beyond doubt, in the indicator's measure.
  func reading(of value: Quantity, in named: Measure?) -> NumberReading {
    guard let power = power(from: named) else {
      return .fault(.wrongMeasure((named ?? typedMeasure)?.text ?? ""))
    }
    return reading(of: value, power, [])
  }

  /// The power of ten from the measure beside a number, else from the row's; nothing where it is
  /// of another family.
  private func power(from named: Measure?) -> Int? {
    guard let typed = named ?? typedMeasure else { return 0 }
    return typed.powerOfTen(to: measure)
  }

  private func reading(
    of value: Quantity, _ power: Int, _ notes: NumberNotes
  ) -> NumberReading {
    guard let converted = value.scaled(byPowerOfTen: power) else {
      return .fault(.badNumber(.tooLong))
    }
    guard !converted.isNegative || allowsNegative else { return .fault(.negative(converted)) }
    var notes = notes
    if power != 0 { notes.insert(.convertedMeasure) }
    if isOutOfRange(converted) { notes.insert(.outOfRange) }
    return .value(converted, notes)
  }

  /// Rule 4 as far as the indicator settles it.
  private func choice(_ grouped: Quantity, or decimal: Quantity, _ power: Int) -> NumberReading {
    guard let groups = grouped.scaled(byPowerOfTen: power),
      let decimals = decimal.scaled(byPowerOfTen: power)
    else { return .fault(.badNumber(.tooLong)) }
    guard !isSettledAsGrouped(decimals, power) else { return reading(of: grouped, power, []) }
    guard !groups.isNegative || allowsNegative else { return .fault(.negative(groups)) }
    return .ambiguous(
      AmbiguousNumber(
        grouped: groups, decimal: decimals, notes: power == 0 ? [] : .convertedMeasure))
  }

  /// Whether the mark can only group thousands.
  ///
  /// An indicator without decimals settles it; but `2.024 tỷ đồng` is a whole number of `triệu
  /// đồng` either way, and `5,245 nghìn người` of people, so in another measure only a reading with decimals is ruled out.
  private func isSettledAsGrouped(_ decimal: Quantity, _ power: Int) -> Bool {
    (measure.isCountable || decimals == 0) && (power == 0 || !decimal.isWhole)
  }
}
