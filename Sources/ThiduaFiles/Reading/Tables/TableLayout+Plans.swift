import ThiduaCore

// Whose plans a table of plans holds.
extension TableLayout {
  /// What the title, else the sheet's name says of plans without any results.
  ///
  /// What the names of columns say of the year goes before both.
  func planStanding(_ columns: [HeaderColumn], year: Int) -> PlanStanding {
    guard !values.isEmpty, values.allSatisfy(\.kind.isTarget), period == nil else { return .counts }
    let names = values.flatMap { PeriodText.words(of: columns[$0.number - 1].name) }
    guard !names.contains(String(year)) else { return .counts }
    let isOfYear = names.contains("nam")
    if let time = title.planTime {
      switch time.refusal(year: year) {
      case .planOfPart?: return isOfYear ? .counts : .refused(.planOfPart, time.place)
      case let cause?: return title.saysYear ? .counts : .refused(cause, time.place)
      case nil: return .counts
      }
    }
    guard !title.saysYear else { return .counts }
    if sheet?.otherYear != nil { return .refused(.periodOutsideYear(year: year), nil) }
    guard sheet?.planKind != nil, let period = sheet?.period else { return .countsUnlessPathSays }
    guard period.year == year else { return .refused(.periodOutsideYear(year: year), nil) }
    return isOfYear || period.slot == Period.wholeYear ? .counts : .refused(.planOfPart, nil)
  }
}

/// Whether the plans of a table count as the year's.
enum PlanStanding {
  case counts
  /// Unless the path says that they are another year's: neither the title nor the header says a year.
  case countsUnlessPathSays
  /// They are another year's, or of a part of the year; where that stands, or nothing for a name.
  case refused(FindingCause, TitleFacts.Place?)
}
