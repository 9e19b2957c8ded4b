import ThiduaCore

extension FuzzTarget {
  /// What a column's name says, and a text: the period that was typed.
  static let periods = FuzzTarget("periods") { bytes throws(BrokenLaw) in
    var input = FuzzInput(bytes)
    let hint = input.choice(of: [PeriodText.Hint.none, .quarter, .month])
    let text = String(decoding: input.text, as: UTF8.self)
    if let period = PeriodText.period(text, defaultYear: 2023, hint: hint) {
      try PeriodLaws.check(period)
    }
    for bareYear in [false, true] {
      let found = PeriodText.firstPeriod(in: text, defaultYear: 2023, bareYear: bareYear)
      if let found { try PeriodLaws.check(found) }
    }
    try PeriodLaws.checkTitle(text)
    try PeriodLaws.checkPath(text)
    if let date = CalendarDate(text, defaultYear: 2023) {
      try expect(CalendarDate(ordinal: date.ordinal) == date, "\(date) is kept as another date")
    }
  }
}

/// What must hold of any period that was read.
enum PeriodLaws {
  /// What a title says of its period, whatever it lists and up to when it counts, is one.
  static func checkTitle(_ title: String) throws(BrokenLaw) {
    guard title.utf8.count <= 1024 else { return }
    var facts = TitleFacts()
    facts.read([title], line: 1, year: 2023, units: FuzzCampaign.units)
    for period in [facts.times.period, facts.times.until, facts.times.bareYear].compactMap(\.self) {
      try check(period)
    }
    try expect(facts.measures.count <= 400, "\(facts.measures.count) measures")
  }

  /// What a path says of its period is one; no name in it is longer than names of files can be.
  static func checkPath(_ path: String) throws(BrokenLaw) {
    guard path.split(separator: "/").allSatisfy({ $0.utf8.count <= 255 }) else { return }
    let facts = PathFacts(path, units: FuzzCampaign.units, year: 2023)
    if let period = facts.period { try check(period) }
    try expect(facts.revision >= 1, "revision \(facts.revision)")
  }

  /// A period lies within its year, and its own words mean it.
  static func check(_ period: Period) throws(BrokenLaw) {
    try expect(Int(period.slot) < Period.slotCount, "slot \(period.slot)")
    try expect(
      1 <= period.firstMonth && period.firstMonth <= period.lastMonth && period.lastMonth <= 12,
      "a period from month \(period.firstMonth) to month \(period.lastMonth)")
    let title = period.title(in: .vi)
    for words in [period.description, title, title.uppercased()] {
      let back = PeriodText.period(words, defaultYear: 1999)
      try expect(back == period, "“\(words)” is read as \(String(describing: back))")
    }
    let found = PeriodText.firstPeriod(
      in: "BÁO CÁO KẾT QUẢ \(title.uppercased())", defaultYear: 1999, bareYear: true)
    try expect(found == period, "in a title, “\(title)” is \(String(describing: found))")
  }
}
