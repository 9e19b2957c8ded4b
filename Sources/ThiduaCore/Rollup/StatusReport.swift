/// Who registered, who reported, who is late.
enum StatusReport {
  static func entries(
    _ join: SubmissionJoin, campaign: Campaign, period: Period
  ) -> [StatusEntry] {
    let items = campaign.schedule.items(upTo: period)
    return campaign.units.indices.flatMap { unit in
      items.map { entry(unit: unit, item: $0, join) }
    }
  }

  private static func entry(
    unit: Int, item: Schedule.Item, _ join: SubmissionJoin
  ) -> StatusEntry {
    guard let rank = join.receipts.latest(unit: unit, period: item.period) else {
      return StatusEntry(
        unit: unit, item: item, state: .missing, submitted: nil, file: "",
        fileOfYear: fileOfYear(unit: unit, item: item, join))
    }
    let submitted = CalendarDate(ordinal: rank.date)
    let isLate = submitted.map { date in item.due.map { date > $0 } ?? false } ?? false
    return StatusEntry(
      unit: unit, item: item, state: isLate ? .late : .received, submitted: submitted,
      file: join.table.files[Int(rank.file)].path)
  }

  /// The file with figures of the whole year, where a part of it is owed: mostly that part's own report below
  /// a title of the year.
  private static func fileOfYear(
    unit: Int, item: Schedule.Item, _ join: SubmissionJoin
  ) -> String {
    guard let period = item.period, period.lastMonth < 12,
      let rank = join.receipts.latest(
        unit: unit, period: Period(year: period.year, slot: Period.wholeYear))
    else { return "" }
    return join.table.files[Int(rank.file)].path
  }

  static func findings(_ entries: [StatusEntry], campaign: Campaign) -> [Finding] {
    entries.compactMap { entry in
      let unit = campaign.units[entry.unit].code
      let period = entry.item.period?.description ?? ""
      if let early = earlyDate(of: entry) { return early.about(unit: unit, period: period) }
      switch entry.state {
      case .received:
        return nil
      case .missing:
        guard entry.item.period != nil else {
          return Finding(.missingRegistration).about(unit: unit, period: period)
        }
        return Finding(.missingReport(fileOfYear: entry.fileOfYear))
          .about(unit: unit, period: period)
      case .late:
        let finding = Finding(.late(due: entry.item.due?.description ?? ""))
        return finding.at(file: entry.file, value: entry.submitted?.description ?? "")
          .about(unit: unit, period: period)
      }
    }
  }

  /// A report that was sent before the time that it is of began.
  private static func earlyDate(of entry: StatusEntry) -> Finding? {
    guard let period = entry.item.period, let submitted = entry.submitted,
      let first = CalendarDate(year: period.year, month: period.firstMonth, day: 1),
      submitted < first
    else { return nil }
    return Finding(.dateBeforePeriod).at(file: entry.file, value: submitted.description)
  }
}
