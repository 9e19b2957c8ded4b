/// A reporting period (kỳ báo cáo): a month, a quarter, six months, nine months or a year.
///
/// A period ends with its last month: `2023-H1` in June, `2023-9M` in September.
public struct Period: Hashable, Sendable {
  /// The calendar year.
  public let year: Int
  /// Which of the periods of a year this is: 0–11 months, 12–15 quarters, 16 the first half, 17 the
  /// first nine months, 18 the year, 19–25 the first 2, 4, 5, 7, 8, 10, 11 months.
  public let slot: UInt8

  /// The number of slots of a year.
  public static let slotCount = 26
  /// The slot of the first half-year (6 tháng đầu năm).
  public static let firstHalf: UInt8 = 16
  /// The slot of the first nine months.
  public static let nineMonths: UInt8 = 17
  /// The slot of the whole year.
  public static let wholeYear: UInt8 = 18
  /// The months from the year's beginning that are no other period, from slot 19 on.
  private static let otherMonthCounts = [2, 4, 5, 7, 8, 10, 11]

  /// Makes the period of a slot.
  public init(year: Int, slot: UInt8) {
    self.year = year
    self.slot = slot
  }

  /// The period of a month, 1 to 12.
  public static func month(_ month: Int, of year: Int) -> Period {
    Period(year: year, slot: UInt8(month - 1))
  }

  /// The period of a quarter, 1 to 4.
  public static func quarter(_ quarter: Int, of year: Int) -> Period {
    Period(year: year, slot: UInt8(11 + quarter))
  }

  /// The first months of a year, 1 to 12 of them; nothing for any other number.
  public static func firstMonths(_ count: Int, of year: Int) -> Period? {
    slot(ofFirstMonths: count).map { Period(year: year, slot: $0) }
  }

  /// The slot of the first months of a year, 1 to 12 of them (10 tháng đầu năm).
  static func slot(ofFirstMonths count: Int) -> UInt8? {
    switch count {
    case 1: 0
    case 3: 12
    case 6: firstHalf
    case 9: nineMonths
    case 12: wholeYear
    default: otherMonthCounts.firstIndex(of: count).map { wholeYear + 1 + UInt8($0) }
    }
  }

  /// The same period of the year before.
  public var yearBefore: Period { Period(year: year - 1, slot: slot) }

  /// The first month, 1 to 12.
  public var firstMonth: Int { Self.firstMonth(ofSlot: slot) }

  /// The last month, 1 to 12.
  public var lastMonth: Int { Self.lastMonth(ofSlot: slot) }

  /// How many months the period has.
  public var monthCount: Int { lastMonth - firstMonth + 1 }

  /// Whether some month is in both.
  public func sharesMonths(with other: Period) -> Bool {
    year == other.year && (firstMonth...lastMonth).overlaps(other.firstMonth...other.lastMonth)
  }

  /// Whether the period is a single month.
  public var isMonth: Bool { slot < 12 }

  /// Whether the period is a quarter.
  public var isQuarter: Bool { slot >= 12 && slot < 16 }

  /// Whether a value of this period is cumulative by nature: the first six, nine, ten months, the year.
  public var isCumulative: Bool { slot >= Self.firstHalf }

  /// The first month of a slot, 1 to 12.
  public static func firstMonth(ofSlot slot: UInt8) -> Int {
    switch slot {
    case 0..<12: Int(slot) + 1
    case 12..<16: Int(slot - 12) * 3 + 1
    default: 1
    }
  }

  /// The last month of a slot, 1 to 12.
  public static func lastMonth(ofSlot slot: UInt8) -> Int {
    switch slot {
    case 0..<12: Int(slot) + 1
    case 12..<16: Int(slot - 12) * 3 + 3
    case firstHalf: 6
    case nineMonths: 9
    case wholeYear: 12
    case ..<UInt8(slotCount): otherMonthCounts[Int(slot - wholeYear) - 1]
    default: 12
    }
  }

  /// The first month of its last quarter; a month's own.
  var firstMonthOfEnd: Int { slot < 12 ? lastMonth : lastMonth - 2 }

  /// How many days the last month has.
  public var lastDayOfLastMonth: Int { CalendarDate.daysInMonth(lastMonth, of: year) }

  /// The period as clerks print it, such as `Quý II năm 2023` or `Quarter II of 2023`.
  public func title(in language: Language) -> String {
    let roman = ["I", "II", "III", "IV"]
    switch (slot, language) {
    case (0..<12, .vi): return "Tháng \(firstMonth) năm \(year)"
    case (0..<12, .en): return "Month \(firstMonth) of \(year)"
    case (12..<16, .vi): return "Quý \(roman[Int(slot) - 12]) năm \(year)"
    case (12..<16, .en): return "Quarter \(roman[Int(slot) - 12]) of \(year)"
    case (Self.firstHalf, .vi): return "6 tháng đầu năm \(year)"
    case (Self.firstHalf, .en): return "First six months of \(year)"
    case (Self.nineMonths, .vi): return "9 tháng năm \(year)"
    case (Self.nineMonths, .en): return "First nine months of \(year)"
    case (Self.wholeYear, .vi): return "Năm \(year)"
    case (Self.wholeYear, .en): return "Year \(year)"
    case (_, .vi): return "\(lastMonth) tháng năm \(year)"
    case (_, .en): return "First \(lastMonth) months of \(year)"
    }
  }
}

extension Period: CustomStringConvertible {
  /// The period as data files write it: `2023-03`, `2023-Q1`, `2023-H1`, `2023-9M`, `2023-11M`, `2023`.
  public var description: String {
    switch slot {
    case 0..<9: "\(year)-0\(slot + 1)"
    case 9..<12: "\(year)-\(slot + 1)"
    case 12..<16: "\(year)-Q\(slot - 11)"
    case Self.firstHalf: "\(year)-H1"
    case Self.wholeYear: "\(year)"
    default: "\(year)-\(lastMonth)M"
    }
  }
}
