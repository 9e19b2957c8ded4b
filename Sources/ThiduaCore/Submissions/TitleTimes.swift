/// What a title block says of when its figures are, and of how they count.
public struct TitleTimes: Sendable {
  /// The period that a title names, unless it is only a year.
  public private(set) var period: Period?
  /// Whether the campaign's year stands in the title.
  public private(set) var saysYear = false
  /// Where the period stands, or else the year.
  public private(set) var periodPlace: TitleFacts.Place?
  /// The year that a title names as a period (`năm 2023`), where it names nothing shorter.
  public private(set) var bareYear: Period?
  /// Where a year before the campaign's stands, which the figures may be of.
  public private(set) var earlierYear: TitleFacts.Place?
  /// The year's first months, where a title says up to when its figures count.
  public private(set) var until: Period?
  /// Whether a title names a part of the year that is no period, or several at once.
  public private(set) var hasUnclearPeriod = false
  /// Where a title names several months or quarters that are no period together: `QUÝ II + III`.
  public private(set) var severalPeriods: TitleFacts.Place?
  /// Where a title names times that are no period: `TUẦN 25`, `6 THÁNG CUỐI NĂM`.
  private var otherPart: TitleFacts.Place?
  /// The month of the day up to which a title says that its figures count, where that is no month's last.
  public private(set) var closingMonth: Int?
  /// Where a title names several years at once: `GIAI ĐOẠN 2021-2025`.
  private var spanOfYears: TitleFacts.Place?
  /// Whether the last title holds nothing but general words.
  private var isGeneral = false
  /// The period that stood alone first.
  private var periodAlone: Period?
  /// Where two periods that end together stand: `QUÝ II VÀ 6 THÁNG ĐẦU NĂM`.
  private var joinedPeriod: TitleFacts.Place?
  /// Whether a title has a word for it: `lũy kế`, `từ đầu năm đến nay`.
  private var saysCumulative = false
  /// The first months of the year where a title says of its figures from which day to which they count.
  private var sinceJanuary: (period: Period, place: TitleFacts.Place)?
  /// Whether a title begins with what its figures are: `BÁO CÁO ƯỚC THỰC HIỆN QUÝ II`.
  public private(set) var isEstimate = false
  /// Whether the title is that of a review of the year: `TỔNG KẾT PHONG TRÀO THI ĐUA NĂM 2023`.
  public private(set) var reviewsYear = false

  /// Makes the times of an empty title.
  public init() {}

  /// Looks at one cell of the title block; whether it gives several years to its figures.
  mutating func read(_ cell: String, at place: TitleFacts.Place, year: Int) -> Bool {
    let words = PeriodText.words(of: cell)
    let other = OtherTime(cell, words)
    defer { isGeneral = other.isGeneral }
    if other.isSpan(year: year, isBelowGeneral: isGeneral) {
      spanOfYears = spanOfYears ?? place
      return true
    }
    saysYear = saysYear || words.contains(String(year))
    if other.isPart(year: year) {
      otherPart = otherPart ?? place
      closingMonth = closingMonth ?? other.closingMonth
      hasUnclearPeriod = hasUnclearPeriod || other.closingMonth == nil
      return false
    }
    isEstimate = isEstimate || EstimateWords.stand(in: cell, words)
    if Self.reviews.contains(where: { words.starts(with: $0) }) { reviewsYear = true }
    if earlierYear == nil, EarlierYear.stands(inTitle: cell, before: year) { earlierYear = place }
    if let since = other.sinceJanuary(year: year) {
      sinceJanuary = sinceJanuary ?? (since, place)
    } else {
      readTwoTimes(cell, words, at: place, year: year)
    }
    readSums(cell, words, at: place, year: year)
    readPeriod(cell, words, at: place, year: year)
    return false
  }

  /// Looks for the period that a cell names: a list of months or quarters, the end of the figures' time, or a name.
  private mutating func readPeriod(
    _ cell: String, _ words: [String], at place: TitleFacts.Place, year: Int
  ) {
    switch PeriodText.list(in: cell, defaultYear: year) {
    case .period(let listed)?:
      if period == nil { (period, periodPlace) = (listed, place) }
      return
    case .several?:
      severalPeriods = severalPeriods ?? place
      hasUnclearPeriod = true
      return
    case nil: break
    }
    if PeriodText.namesOtherPart(cell) {
      hasUnclearPeriod = true
      return
    }
    if !Self.isDeadline(words), let said = PeriodText.until(in: cell, defaultYear: year) {
      if said == nil { hasUnclearPeriod = true }
      until = until ?? said
      if said != nil, periodPlace == nil { periodPlace = place }
      return
    }
    if period == nil {
      period = PeriodText.firstPeriod(in: cell, defaultYear: year, bareYear: false)
      if period != nil { periodPlace = place }
    }
    guard bareYear == nil, !Self.isDocumentNumber(cell) else { return }
    let found =
      Self.labelledYear(cell, words)
      ?? PeriodText.firstPeriod(in: cell, defaultYear: year, bareYear: true)
    if found?.slot == Period.wholeYear {
      bareYear = found
      periodPlace = periodPlace ?? place
    }
  }

  /// The year of `Kỳ báo cáo: 2023`.
  private static func labelledYear(_ cell: String, _ words: [String]) -> Period? {
    guard cell.contains(":"), let year = words.last.flatMap(CalendarYear.named),
      [["ky", "bao", "cao"], ["ky"]].contains(words.dropLast())
    else { return nil }
    return Period(year: year, slot: Period.wholeYear)
  }

  /// Looks whether a title says of its figures that they are of two times that end together.
  private mutating func readTwoTimes(
    _ cell: String, _ words: [String], at place: TitleFacts.Place, year: Int
  ) {
    let own = PeriodText.period(cell, defaultYear: year)
    let named = own ?? (periodAlone == nil ? nil : Self.period(reportedIn: cell, year: year))
    let other = own == nil ? periodAlone : period
    // `QUÝ II (LŨY KẾ 6 THÁNG)` says how the quarter's figures count.
    let isSum = cell.contains("(") && CumulativeWords.stand(in: cell, words, year: year)
    if !isSum && PeriodText.joinsTwoEnds(cell, defaultYear: year)
      || named.map({ named in other.map { PeriodText.endTogether($0, named) } ?? false }) ?? false
    {
      joinedPeriod = joinedPeriod ?? place
    }
    if periodAlone == nil, let own, own.slot != Period.wholeYear { periodAlone = own }
  }

  /// Looks whether a title says of its figures that they count since January.
  private mutating func readSums(
    _ cell: String, _ words: [String], at place: TitleFacts.Place, year: Int
  ) {
    guard CumulativeWords.stand(in: cell, words, year: year) else { return }
    if Self.hasSumBeside(cell, words, year: year) {
      joinedPeriod = joinedPeriod ?? place
    } else {
      saysCumulative = true
    }
  }

  /// Whether a title names sums and a period besides: `QUÝ II VÀ LŨY KẾ TỪ ĐẦU NĂM`, but not `QUÝ II (LŨY KẾ)` or `QUÝ
  /// II, SỐ LIỆU LŨY KẾ TỪ ĐẦU NĂM`, which say how the quarter's figures count.
  private static func hasSumBeside(_ cell: String, _ words: [String], year: Int) -> Bool {
    let text = " " + words.joined(separator: " ") + " "
    return beside.contains(where: text.utf8.holds)
      && PeriodText.firstPeriod(in: cell, defaultYear: year, bareYear: false) != nil
  }

  /// The period of which a title says that it holds the results: `BÁO CÁO KẾT QUẢ 6 THÁNG`, but not `PHỤC VỤ SƠ KẾT 6
  /// THÁNG`.
  private static func period(reportedIn cell: String, year: Int) -> Period? {
    let own = PlanTime.withoutDocument(cell)
    let lead = LeadingWords(PeriodText.words(of: own))
    guard lead.kinds.contains(.results), !lead.isAhead else { return nil }
    return PeriodText.period(lead.rest.joined(separator: " "), defaultYear: year)
  }

  private static let reviews = [["tong", "ket"], ["bao", "cao", "tong", "ket"]]
  private static let beside = [" va luy ke ", " va tu dau nam ", " va cong don "]

  /// Whether a text says until when something is to be sent: `Hạn gửi về Phòng Nội vụ: đến hết ngày 30/6/2023`.
  private static func isDeadline(_ words: [String]) -> Bool {
    let text = " " + words.joined(separator: " ") + " "
    return [" han gui ", " han nop ", " thoi han ", " gui ve "].contains(where: text.utf8.holds)
  }

  /// `Số: 71/KH-UBND năm 2023` numbers a document.
  private static func isDocumentNumber(_ cell: String) -> Bool {
    let key = FoldedText.caseKey(cell)
    let rest = key.hasPrefix("số") ? key.dropFirst(2).drop { $0 == " " } : ""
    return rest.first.map { !$0.isLetter } ?? false
  }
}

// What the times say together.
extension TitleTimes {
  /// Where a title gives its figures a time that is no period of reports, and no other one names one.
  public var otherTime: TitleFacts.Place? {
    guard period == nil, until == nil else { return nil }
    return otherPart ?? (bareYear == nil ? spanOfYears : nil)
  }

  /// Where a title says of one column of figures two things: `QUÝ II VÀ 6 THÁNG ĐẦU NĂM`, `QUÝ II VÀ LŨY KẾ TỪ ĐẦU
  /// NĂM`.
  public var doublePeriod: TitleFacts.Place? {
    joinedPeriod ?? (contradictsJanuary ? sinceJanuary?.place : nil)
  }

  /// Whether a title says that its figures count from the beginning of the year: `lũy kế`, `từ đầu năm đến nay`, or
  /// from its first day to the last of the period.
  public var isCumulative: Bool {
    guard let period, let sinceJanuary else { return saysCumulative }
    return saysCumulative || PeriodText.endTogether(period, sinceJanuary.period)
  }

  private var contradictsJanuary: Bool {
    guard let period, let other = sinceJanuary?.period else { return false }
    return period.lastMonth != other.lastMonth && period.slot != Period.wholeYear
  }
}
