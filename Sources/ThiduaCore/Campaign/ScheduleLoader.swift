/// Reads calendar.csv.
struct ScheduleLoader {
  private var reader: SettingsReader
  private let year: Int
  private var seen: [Meaning: Int] = [:]
  private var rounds: [(round: Schedule.Round, row: SettingsTable.Row)] = []
  private(set) var schedule = Schedule()
  var mistakes: [SettingsMistake] { reader.mistakes }

  init(_ table: SettingsTable, year: Int) {
    self.year = year
    reader = SettingsReader(
      table,
      names: [
        "item": "item muc noidung", "due": "due han hannop", "from": "from tu tungay",
        "to": "to den denngay", "required": "required yeucau",
      ])
  }

  mutating func read() {
    reader.require([("item", "item")])
    guard reader.mistakes.isEmpty else { return }
    for row in reader.table.rows { readRow(row) }
    rounds.sort { $0.round.firstMonth < $1.round.firstMonth }
    for index in rounds.indices.dropFirst()
    where rounds[index].round.firstMonth <= rounds[index - 1].round.lastMonth {
      reader.add(
        rounds[index].row, "from", vi: "đợt này chồng lên đợt trước",
        en: "the round overlaps the one before")
    }
    for index in rounds.indices.dropFirst()
    where rounds[index].round.required < rounds[index - 1].round.required {
      reader.add(
        rounds[index].row, "required",
        vi: "tỷ lệ yêu cầu thấp hơn đợt trước; hãy ghi tỷ lệ tính từ đầu năm",
        en:
          "less is required than by the round before; write what is required since the year's beginning"
      )
    }
    schedule.rounds = rounds.map(\.round)
    reader.refuseNamelessCells()
  }

  private mutating func readRow(_ row: SettingsTable.Row) {
    let item = reader.text(row, "item")
    guard !item.isEmpty else { return }
    guard let meaning = Meaning(item, year: year) else {
      reader.add(
        row, "item",
        vi: "không hiểu mục “\(item)”; hãy ghi registration, một kỳ như 2023-Q1, hoặc round 1",
        en: "“\(item)” is not understood; write registration, a period such as 2023-Q1, or round 1")
      return
    }
    if let first = seen[meaning] {
      reader.add(
        row, "item", vi: "mục “\(item)” đã có ở dòng \(first)",
        en: "“\(item)” stands on line \(first) already")
      return
    }
    seen[meaning] = row.line
    switch meaning {
    case .registration: schedule.registrationDue = date(row, "due")
    case .round: readRound(row)
    case .period(let period) where period.year == year:
      schedule.periods.append(Schedule.Item(period: period, due: date(row, "due")))
    case .period:
      reader.add(
        row, "item", vi: "kỳ “\(item)” không thuộc năm \(year)",
        en: "“\(item)” is not of the year \(year)")
    }
  }

  /// What an item is, however it is spelt.
  private enum Meaning: Hashable {
    case registration
    case period(Period)
    /// A round, by what stands behind the word.
    case round(String)

    init?(_ item: String, year: Int) {
      let key = FoldedText.bareKey(item)
      if ["registration", "dangky", "dangkythidua"].contains(key) {
        self = .registration
      } else if let word = ["round", "dot"].first(where: key.hasPrefix),
        case let number = key.dropFirst(word.count),
        number.allSatisfy({ $0.isASCII && $0.isNumber || "ivx".contains($0) })
      {
        self = .round(Int(number).map(String.init) ?? String(number))
      } else if let period = PeriodText.period(item, defaultYear: year) {
        self = .period(period)
      } else {
        return nil
      }
    }
  }

  private mutating func date(_ row: SettingsTable.Row, _ key: String) -> CalendarDate? {
    let typed = reader.text(row, key)
    guard !typed.isEmpty else { return nil }
    if let date = CalendarDate(typed, defaultYear: year) { return date }
    reader.add(
      row, key, vi: "không hiểu ngày “\(typed)”; hãy ghi như 28/02/2023",
      en: "the date “\(typed)” is not understood; write it like 2023-02-28")
    return nil
  }

  private mutating func readRound(_ row: SettingsTable.Row) {
    let count = reader.mistakes.count
    let from = date(row, "from")
    let to = date(row, "to") ?? date(row, "due")
    let required = reader.quantity(row, "required", isPercentage: true)
    guard reader.mistakes.count == count else { return }
    guard let to, let required else {
      reader.add(
        row, to == nil ? "to" : "required", vi: "đợt cần có ngày kết thúc và tỷ lệ yêu cầu",
        en: "a round needs its end and its required percentage")
      return
    }
    guard required >= 0, required <= 100 else {
      reader.add(
        row, "required", vi: "tỷ lệ yêu cầu phải từ 0 đến 100",
        en: "what is required is a percentage from 0 to 100")
      return
    }
    guard from.map({ $0.day == 1 }) ?? true, to.isLastOfMonth else {
      reader.add(
        row, to.isLastOfMonth ? "from" : "to",
        vi: "đợt tính theo tháng trọn; hãy ghi ngày đầu tháng và ngày cuối tháng",
        en: "rounds are of whole months; write the first day of a month and the last one")
      return
    }
    let first = from?.month ?? (rounds.map(\.round.lastMonth).max() ?? 0) + 1
    guard first <= to.month, from?.year ?? year == year, to.year == year else {
      reader.add(
        row, "from", vi: "ngày bắt đầu và kết thúc của đợt không hợp lệ",
        en: "the round's beginning and end make no sense")
      return
    }
    rounds.append(
      (Schedule.Round(firstMonth: first, lastMonth: to.month, required: required), row))
  }
}
