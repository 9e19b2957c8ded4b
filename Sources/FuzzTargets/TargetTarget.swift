import ThiduaCore

extension FuzzTarget {
  /// An indicator and a cell: the target that was typed.
  static let targets = FuzzTarget("targets") { bytes throws(BrokenLaw) in
    var input = FuzzInput(bytes)
    let indicator = input.choice(of: FuzzCampaign.campaign.indicators)
    let cell = Array(input.text)
    let reading = TargetLaws.read(cell, indicator)
    let padded = TargetLaws.read(NumberLaws.padded(cell), indicator)
    try expect(reading == padded, "with spaces around it \(reading) is read as \(padded)")
    switch reading {
    case .target(let target, _):
      try TargetLaws.check(target)
      if !indicator.measure.isChange { try TargetLaws.checkWords(of: target, indicator) }
    case .ambiguous(let target):
      try TargetLaws.check(target.grouped)
      try TargetLaws.check(target.decimal)
    case .missing, .fault: break
    }
  }
}

/// What must hold of any target that was read.
enum TargetLaws {
  static func read(_ cell: [UInt8], _ indicator: Indicator) -> TargetReading {
    TargetReader.read(
      cell.span, context: NumberLaws.context(of: indicator), indicatorName: indicator.name)
  }

  /// An interval has a bound, and its ends are in order.
  static func check(_ target: Interval) throws(BrokenLaw) {
    try expect(target.low != nil || target.high != nil, "a target without a bound")
    if let low = target.low, let high = target.high {
      try expect(low <= high, "a target from \(low) to \(high)")
      let isOpen = target.lowIsOpen || target.highIsOpen
      try expect(low < high || !isOpen, "a target that nothing meets")
    }
    for bound in [target.low, target.high, target.stretch].compactMap(\.self) {
      try expect(!bound.isOverflowed, "a target beyond all numbers")
    }
  }

  /// A target, put into the usual words, is read as the same.
  static func checkWords(of target: Interval, _ indicator: Indicator) throws(BrokenLaw) {
    guard indicator.kind != .status, let words = words(for: target) else { return }
    let reading = read(Array(words.utf8), indicator)
    guard case .target(let back, _) = reading, back == target else {
      throw BrokenLaw("“\(words)” is read as \(reading)")
    }
  }

  private static func words(for target: Interval) -> String? {
    let ends = [target.low, target.high, target.stretch].map { bound in
      bound.map { NumberLaws.typed(decimal: $0.decimalText(maxDecimals: 18)) }
    }
    switch (ends[0], ends[1], ends[2]) {
    case (let low?, let high?, nil):
      return low == high ? low : "từ \(low) đến \(high)"
    case (let low?, nil, nil):
      return target.lowIsOpen ? "trên \(low)" : "từ \(low) trở lên"
    case (nil, let high?, let stretch):
      guard let stretch else { return target.highIsOpen ? "dưới \(high)" : "không quá \(high)" }
      return "dưới \(stretch) đến \(high)"
    default: return nil
    }
  }
}
