/// What a run of digits, marks and spaces means (rules 1 to 5), before any measure is known.
enum DigitReading: Hashable, Sendable {
  /// One number.
  case value(Quantity)
  /// One number, in which the same mark groups thousands and begins the decimals.
  case mixed(Quantity)
  /// Rule 4: one mark before exactly three digits.
  case ambiguous(grouped: Quantity, decimal: Quantity)
  /// No number.
  case fault(BadNumber)

  /// Reads a run without its sign.
  init(_ run: Span<UInt8>) {
    let marks = RunMarks(of: run)
    if marks.digits == 0 {
      self = .fault(.noNumber)
    } else if marks.total > 0, marks.last == run.count - 1 {
      self = .fault(.trailingMark)
    } else if marks.spaces > 0 {
      self = Self.spaced(run, marks)
    } else if marks.total == 0 {
      self = Self.number(run, decimalMark: nil)
    } else if marks.total == 1 {
      self = Self.withOneMark(run, marks)
    } else if marks.points > 0, marks.commas > 0 {
      self = Self.withBothMarks(run, marks)
    } else {
      self = Self.withRepeatedMark(run, marks)
    }
  }

  /// Rule 1: the last mark is the decimal mark and occurs once, the other one groups thousands.
  private static func withBothMarks(_ run: Span<UInt8>, _ marks: RunMarks) -> DigitReading {
    let occurrences = run[marks.last] == .point ? marks.points : marks.commas
    guard occurrences == 1, groupsThousands(run, upTo: marks.last) else {
      return .fault(.wrongGroups)
    }
    return number(run, decimalMark: marks.last)
  }

  /// Rule 2: groups of three digits, or all but the last group.
  private static func withRepeatedMark(_ run: Span<UInt8>, _ marks: RunMarks) -> DigitReading {
    if groupsThousands(run, upTo: run.count) { return number(run, decimalMark: nil) }
    guard run.count - marks.last != 4, groupsThousands(run, upTo: marks.last) else {
      return .fault(.wrongGroups)
    }
    guard case .value(let value) = number(run, decimalMark: marks.last) else {
      return .fault(.tooLong)
    }
    return .mixed(value)
  }

  /// Rules 3 and 4: a decimal mark, or in doubt one that groups.
  private static func withOneMark(_ run: Span<UInt8>, _ marks: RunMarks) -> DigitReading {
    let decimal = number(run, decimalMark: marks.last)
    guard groupsThousands(run, upTo: run.count) else { return decimal }
    guard case .value(let decimal) = decimal,
      case .value(let grouped) = number(run, decimalMark: nil)
    else { return .fault(.tooLong) }
    return .ambiguous(grouped: grouped, decimal: decimal)
  }

  /// Spaces part groups of three; a mark, in the last group only, is then a decimal mark.
  private static func spaced(_ run: Span<UInt8>, _ marks: RunMarks) -> DigitReading {
    let end = marks.total == 0 ? run.count : marks.last
    guard marks.total <= 1, end > marks.lastSpace, groupsThousands(run, upTo: end) else {
      return .fault(.straySpace)
    }
    return number(run, decimalMark: marks.total == 0 ? nil : marks.last)
  }

  /// Whether everything before the end is one to three digits, not beginning with 0, and then
  /// groups of exactly three, whatever parts them.
  private static func groupsThousands(_ run: Span<UInt8>, upTo end: Int) -> Bool {
    guard end > 0, run[0] != UInt8(ascii: "0") else { return false }
    var length = 0
    var isFirst = true
    for index in 0..<end {
      if run[index].isASCIIDigit {
        length += 1
      } else {
        guard isFirst ? (1...3).contains(length) : length == 3 else { return false }
        isFirst = false
        length = 0
      }
    }
    return isFirst ? (1...3).contains(length) : length == 3
  }

  /// The digits as a number; every mark but the decimal one is passed over.
  private static func number(_ run: Span<UInt8>, decimalMark: Int?) -> DigitReading {
    var digits = DigitAccumulator()
    for index in run.indices {
      if run[index].isASCIIDigit {
        digits.append(run[index])
      } else if index == decimalMark {
        digits.beginFraction()
      }
    }
    return digits.quantity.map { .value($0) } ?? .fault(.tooLong)
  }
}

/// The marks in a run of digits, counted.
private struct RunMarks {
  private(set) var digits = 0
  private(set) var points = 0
  private(set) var commas = 0
  private(set) var spaces = 0
  /// Where the last point or comma stands.
  private(set) var last = -1
  private(set) var lastSpace = -1

  var total: Int { points + commas }

  init(of run: Span<UInt8>) {
    for index in run.indices {
      switch run[index] {
      case .point:
        points += 1
        last = index
      case .comma:
        commas += 1
        last = index
      case .space:
        spaces += 1
        lastSpace = index
      default: digits += 1
      }
    }
  }
}

extension UInt8 {
  static let point = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let space = UInt8(ascii: " ")
}
