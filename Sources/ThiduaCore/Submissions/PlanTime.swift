/// When a plan is of, as the title that announces it says: `ĐĂNG KÝ THI ĐUA NĂM 2023`.
public struct PlanTime: Sendable {
  /// The period; nothing for a part of the year that is no period (`6 tháng cuối năm`).
  public let period: Period?
  /// Where it stands.
  public let place: TitleFacts.Place

  /// Reads a text of a title that announces a plan, or goes on below it with a period alone; nothing
  /// where it names none.
  init?(of text: String, at place: TitleFacts.Place, year: Int) {
    var words = TitleWords()
    words.read(text)
    let isPeriodAlone =
      PeriodText.period(text.filter { $0 != "(" && $0 != ")" }, defaultYear: year) != nil
    guard words.announcesPlan || isPeriodAlone, !Self.isReason(text) else { return nil }
    self.place = place
    if PeriodText.namesOtherPart(text) {
      period = nil
      return
    }
    guard !PeriodText.namesSeveral(text),
      let found = PeriodText.firstPeriod(in: text, defaultYear: year, bareYear: true)
    else { return nil }
    period = found
  }

  /// `Căn cứ Kế hoạch số 5/KH-UBND năm 2022`: names a document that the plan goes back to.
  private static func isReason(_ text: String) -> Bool {
    let words = PeriodText.words(of: text)
    return [["can", "cu"], ["theo"], ["thuc", "hien"]].contains { words.starts(with: $0) }
  }

  /// Why a plan of this time is none of a campaign's year; nothing where it is one.
  public func refusal(year: Int) -> FindingCause? {
    guard let period else { return .planOfPart }
    guard period.year == year else { return .periodOutsideYear(year: year) }
    return period.slot == Period.wholeYear ? nil : .planOfPart
  }
}
