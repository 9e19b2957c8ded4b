/// The campaign's calendar (calendar.csv): due dates and rounds.
public struct Schedule: Sendable {
  /// Something a unit owes by a day.
  public struct Item: Hashable, Sendable {
    /// The period reported, or nothing for the registration.
    public let period: Period?
    /// The last day on which it is in time; nothing where none is set.
    public let due: CalendarDate?

    /// Makes an item.
    public init(period: Period?, due: CalendarDate?) {
      self.period = period
      self.due = due
    }

    /// The item as calendar.csv and status.csv name it.
    public var name: String { period?.description ?? "registration" }
  }

  /// A round (đợt thi đua): a part of the year with the completion it asks for at its end.
  public struct Round: Hashable, Sendable {
    /// The first month, 1 to 12.
    public let firstMonth: Int
    /// The last month, 1 to 12.
    public let lastMonth: Int
    /// The percentage of the year's plan that is asked for at its end.
    public let required: Quantity

    /// Makes a round.
    public init(firstMonth: Int, lastMonth: Int, required: Quantity) {
      self.firstMonth = firstMonth
      self.lastMonth = lastMonth
      self.required = required
    }
  }

  /// When registrations are due.
  public var registrationDue: CalendarDate?
  /// The periods to be reported, in the order of the file.
  public var periods: [Item] = []
  /// The rounds, in the order of their months.
  public var rounds: [Round] = []

  /// Makes an empty calendar.
  public init() {}

  /// What each unit owes up to a period: the registration, then the calendar's periods that end no
  /// later; without any in the calendar, the quarters.
  public func items(upTo period: Period) -> [Item] {
    let due = reports(in: period.year).filter { item in
      item.period.map { $0.year == period.year && $0.lastMonth <= period.lastMonth } ?? false
    }
    return [Item(period: nil, due: registrationDue)] + due
  }

  /// The periods that are reported: the calendar's, without any the quarters of the year.
  func reports(in year: Int) -> [Item] {
    periods.isEmpty
      ? (1...4).map { Item(period: .quarter($0, of: year), due: nil) } : periods
  }

  /// The completion that the rounds ask for at the end of a month: it grows evenly by month inside
  /// each round and stays at the last round's after it.
  ///
  /// Nothing where there are no rounds.
  public func requiredCompletion(atMonth month: Int) -> Ratio? {
    guard !rounds.isEmpty else { return nil }
    var reached = Ratio(0)
    for round in rounds where month >= round.firstMonth {
      let required = Ratio(round.required)
      guard month < round.lastMonth else {
        reached = required
        continue
      }
      let elapsed = Ratio(month - round.firstMonth + 1)
      let length = Ratio(round.lastMonth - round.firstMonth + 1)
      let share = elapsed.dividing(by: length) ?? Ratio(0)
      return reached + (required - reached) * share
    }
    return reached
  }
}
