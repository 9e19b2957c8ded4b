/// When a plan is of, as the title that announces it says: `ĐĂNG KÝ THI ĐUA NĂM 2023`.
public struct PlanTime: Sendable {
  /// The period; nothing for a part of the year that is no period (`6 tháng cuối năm`).
  public let period: Period?
  /// Where it stands.
  public let place: TitleFacts.Place
  /// Whether words for a plan stand there or above; else only another year tells something.
  private let isAnnounced: Bool
  /// Whether it is several years at once.
  private let isOfYears: Bool

  /// A plan of several years: `KẾ HOẠCH GIAI ĐOẠN 2021-2025`.
  init(ofYearsAt place: TitleFacts.Place) {
    (period, isAnnounced, isOfYears) = (nil, true, true)
    self.place = place
  }

  /// Reads a text of a title that announces a plan, or goes on below it with a period alone; nothing
  /// where it names none.
  init?(of text: String, at place: TitleFacts.Place, year: Int, isAnnounced: Bool) {
    // A document that the plan goes back to has a year of its own.
    let own = Self.withoutDocument(text)
    var words = TitleWords()
    words.read(own)
    let isPeriodAlone =
      PeriodText.period(own.filter { $0 != "(" && $0 != ")" }, defaultYear: year) != nil
    let named = PeriodText.words(of: own)
    let isOfIndicators = (" " + named.joined(separator: " ")).contains(" chi tieu ")
    guard words.announcesPlan && TitleWords.isTitle(own) || isPeriodAlone || isOfIndicators else {
      return nil
    }
    self.place = place
    self.isAnnounced = isAnnounced
    isOfYears = false
    let isOfThisYear = named.contains(String(year))
    // `(đợt 1) NĂM 2023`: the first of several lists of the year's plan.
    if PeriodText.namesOtherPart(own), !(isOfThisYear && named.contains("dot")) {
      period = nil
      return
    }
    guard !PeriodText.namesSeveral(own) else { return nil }
    guard let found = PeriodText.firstPeriod(in: own, defaultYear: year, bareYear: true) else {
      guard !isOfThisYear, let other = Self.lastYear(named, near: year) else { return nil }
      period = Period(year: other, slot: Period.wholeYear)
      return
    }
    period = found
  }

  /// A text up to the words for a document that it goes back to.
  static func withoutDocument(_ text: String) -> String {
    let parts = text.split(separator: " ")
    guard
      let end = parts.indices.first(where: {
        ["theo", "(theo", "kèm", "(kèm"].contains(FoldedText.caseKey(String(parts[$0])))
      }), end > 0
    else { return text }
    return parts[..<end].joined(separator: " ")
  }

  /// A year near the campaign's at the end of a title: `ĐĂNG KÝ THI ĐUA 2022`.
  private static func lastYear(_ words: [String], near year: Int) -> Int? {
    guard words.count > 1, Int(words[words.count - 2]) == nil else { return nil }
    return words.last.flatMap { PeriodText.otherYear($0, near: year) }
  }

  /// Why a plan of this time is none of a campaign's year; nothing where it is one.
  public func refusal(year: Int) -> FindingCause? {
    if isOfYears { return .periodOutsideYear(year: year) }
    if let period, period.year != year { return .periodOutsideYear(year: year) }
    guard isAnnounced else { return nil }
    return period?.slot == Period.wholeYear ? nil : .planOfPart
  }
}
