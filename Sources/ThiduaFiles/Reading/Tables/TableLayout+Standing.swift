import ThiduaCore

// Of which year the figures of a table are.
extension TableLayout {
  /// What the title, else the sheet's name says of the year, of plans without any results also of its parts.
  ///
  /// What the names of columns say of the year goes before both.
  func standing(_ columns: [HeaderColumn], year: Int) -> TableStanding {
    guard !values.isEmpty else { return .counts }
    let names = values.flatMap { PeriodText.words(of: columns[$0.number - 1].name) }
    guard !names.contains(String(year)) else { return .counts }
    guard values.allSatisfy(\.kind.isTarget), period == nil else { return standingOfResults(year) }
    let isOfYear = names.contains("nam")
    if let time = title.planTime {
      switch time.refusal(year: year) {
      case .planOfPart?: return isOfYear ? .counts : .refused(.planOfPart, time.place)
      case let cause?: return title.times.saysYear ? .counts : .refused(cause, time.place)
      case nil: return .counts
      }
    }
    guard !title.times.saysYear else { return .counts }
    if sheet?.otherYear != nil { return .refused(.periodOutsideYear(year: year), nil) }
    guard sheet?.planKind != nil, let period = sheet?.period else { return .countsUnlessPathSays }
    guard period.year == year else { return .refused(.periodOutsideYear(year: year), nil) }
    return isOfYear || period.slot == Period.wholeYear ? .counts : .refused(.planOfPart, nil)
  }

  /// Whether results are those of an earlier year: of a form that was sent again, or of the table beside which
  /// this year's stand.
  private func standingOfResults(_ year: Int) -> TableStanding {
    guard !title.times.saysYear else { return .counts }
    let cause = FindingCause.periodOutsideYear(year: year)
    if let place = title.times.earlierYear { return .refused(cause, place) }
    guard let sheet else { return .countsUnlessPathSays }
    if sheet.saysEarlierYear { return .refused(cause, nil) }
    return sheet.saysYear ? .counts : .countsUnlessPathSays
  }
}

/// Whether the figures of a table count as the year's.
enum TableStanding {
  case counts
  /// Unless the path says that they are another year's, or results of an earlier one: neither the title nor the header says a year.
  case countsUnlessPathSays
  /// They are another year's, or of a part of the year; where that stands, or nothing for a name.
  case refused(FindingCause, TitleFacts.Place?)
}
