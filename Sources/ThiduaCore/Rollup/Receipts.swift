/// Which submissions count, by unit and period: what status.csv is made of.
public struct Receipts: Sendable {
  private var latest: PartedList<SubmissionRank?>
  private static let perUnit = Period.slotCount + 1

  /// Room for some units.
  init(_ units: Range<Int>) {
    latest = PartedList(
      repeating: nil, units.lowerBound * Self.perUnit..<units.upperBound * Self.perUnit)
  }

  /// Notes that a value of a submission counts; `nil` for a registration's target.
  mutating func note(unit: Int, slot: UInt8?, rank: SubmissionRank) {
    let index = unit * Self.perUnit + Int(slot ?? UInt8(Period.slotCount))
    if latest[index].map({ $0 < rank }) ?? true { latest[index] = rank }
  }

  /// Adds the notes on the units that follow.
  mutating func append(_ next: consuming Receipts) { latest.append(next.latest) }

  /// The latest submission for an item: for a quarter also through its months, or through a
  /// cumulative period that ends in one of them; of several periods the latest decides.
  func latest(unit: Int, period: Period?) -> SubmissionRank? {
    guard let period else { return self[unit, UInt8(Period.slotCount)] }
    guard period.isQuarter else { return self[unit, period.slot] }
    var best: (month: Int, rank: SubmissionRank)?
    for slot in Self.slots(ofQuarter: period) {
      guard let rank = self[unit, slot] else { continue }
      let month = Period.lastMonth(ofSlot: slot)
      if best.map({ ($0.month, $0.rank) < (month, rank) }) ?? true { best = (month, rank) }
    }
    return best?.rank
  }

  /// The months of all periods that end no later than one of them, and of which something counts.
  func months(ofUnit unit: Int, upTo last: Int) -> MonthSet {
    var months = MonthSet()
    for slot in 0..<UInt8(Period.slotCount)
    where self[unit, slot] != nil && Period.lastMonth(ofSlot: slot) <= last {
      months.insert(Period.firstMonth(ofSlot: slot)...Period.lastMonth(ofSlot: slot))
    }
    return months
  }

  private subscript(unit: Int, slot: UInt8) -> SubmissionRank? {
    latest[unit * Self.perUnit + Int(slot)]
  }

  private static func slots(ofQuarter quarter: Period) -> [UInt8] {
    let months = (quarter.firstMonth...quarter.lastMonth).map { UInt8($0 - 1) }
    let cumulative = (Period.firstHalf..<UInt8(Period.slotCount)).filter {
      (quarter.firstMonth...quarter.lastMonth).contains(Period.lastMonth(ofSlot: $0))
    }
    return months + [quarter.slot] + cumulative
  }
}

/// One line of status.csv: what a unit owes and whether it came.
public struct StatusEntry: Sendable {
  /// Whether an item came in.
  public enum State: String, Sendable {
    /// It came, in time as far as is known.
    case received
    /// It came after its due date.
    case late
    /// It did not come.
    case missing

    /// The word for users.
    public func word(in language: Language) -> String {
      switch (self, language) {
      case (.received, .vi): "Đã nộp"
      case (.received, .en): "Received"
      case (.late, .vi): "Nộp muộn"
      case (.late, .en): "Late"
      case (.missing, .vi): "Chưa nộp"
      case (.missing, .en): "Missing"
      }
    }
  }

  /// The position of the unit.
  public var unit: Int
  /// What is owed, by when.
  public var item: Schedule.Item
  /// Whether it came in.
  public var state: State
  /// The day of the latest submission, where it is known.
  public var submitted: CalendarDate?
  /// The latest submission; blank where there is none.
  public var file: String
  /// Where it is missing, a file of the unit with figures of the whole year; blank where there is none.
  public var fileOfYear = ""
}
