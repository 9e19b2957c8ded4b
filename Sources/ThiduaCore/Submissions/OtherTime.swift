/// Times that a title gives to its figures and that are no period of reports: some years at once, a week, some days of a
/// month, the rest of the year, up to some day.
///
/// A thing that has such a time of its own (`Chương trình giảm nghèo giai đoạn 2021-2025`) says nothing of the figures.
struct OtherTime {
  private let text: String
  private let words: [String]
  /// The text up to the words for a document, parted from what it begins with.
  private let lead: LeadingWords

  /// Looks at a text of a title, whose words are given.
  init(_ text: String, _ words: [String]) {
    self.text = text
    self.words = words
    let namesDocument = words.contains { $0 == "theo" || $0 == "kem" }
    lead = LeadingWords(
      namesDocument ? PeriodText.words(of: PlanTime.withoutDocument(text)) : words)
  }

  /// Whether it names several years, and not the campaign's besides; below a title of general words also
  /// where it says nothing else.
  func isSpan(year: Int, isBelowGeneral: Bool) -> Bool {
    guard let behind = SpanOfYears.rest(of: lead.rest), !behind.contains(String(year)),
      PeriodText.firstPeriod(
        in: behind.joined(separator: " "), defaultYear: year, bareYear: false) == nil
    else { return false }
    return !lead.kinds.isEmpty || isBelowGeneral || lead.rest.first == "tu"
  }

  /// Whether it is nothing but general words: `BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA`.
  var isGeneral: Bool { !lead.kinds.isEmpty && lead.rest.isEmpty }

  /// Whether it names a part of the year for which nobody reports: `KẾT QUẢ TUẦN 25`, `10 NGÀY ĐẦU THÁNG
  /// 6`, `KẾT QUẢ 6 THÁNG CUỐI NĂM`, `KẾT QUẢ ĐẾN 15/6/2023`.
  func isPart(year: Int) -> Bool {
    guard !lead.isAhead else { return false }
    let rest = Array(lead.rest)
    if rest.count > 3, Self.isNumber(rest[0]), rest[1] == "ngay", ["dau", "cuoi"].contains(rest[2])
    {
      return true
    }
    if let den = rest.firstIndex(of: "den"), rest[..<den].allSatisfy({ $0 == "tinh" }),
      let until = PeriodText.until(in: text, defaultYear: year)
    {
      return until == nil
    }
    guard !lead.kinds.isEmpty, rest.count > 1 else { return false }
    if rest[0] == "tuan" { return Self.isNumber(rest[1]) }
    let namesTasksToo = lead.kinds.contains(.ahead) && text.contains(",") || lead.joins
    return Self.isLateYear(rest) && !namesTasksToo
  }

  /// The month of the day up to which it says that figures count: `(Số liệu tính đến ngày 14/6/2023)`.
  var closingMonth: Int? {
    guard let den = words.firstIndex(of: "den") else { return nil }
    let numbers = words[(den + 1)...].drop { $0 == "ngay" || $0 == "het" }.filter { $0 != "thang" }
    guard numbers.count > 1, let day = Int(numbers[0]), let month = Int(numbers[1]),
      (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    return month
  }

  /// `6 tháng cuối năm`, `nửa cuối năm`.
  private static func isLateYear(_ words: [String]) -> Bool {
    guard let end = words.firstIndex(of: "cuoi"), (1...2).contains(end), end + 1 < words.count,
      words[end + 1] == "nam"
    else { return false }
    return ["thang", "nua"].contains(words[end - 1])
  }

  private static func isNumber(_ word: String) -> Bool {
    Int(word).map { (1...60).contains($0) } ?? false
  }

  /// The year's first months where it says that the figures are from the beginning of the year up to some
  /// day, and nothing else: `(Từ ngày 01/01/2023 đến ngày 30/6/2023)`, `(Từ tháng 1 đến tháng 6)`, `(Số liệu 6 tháng)`.
  func sinceJanuary(year: Int) -> Period? {
    if let months = monthsOfFigures(year: year) { return months }
    guard let from = words.firstIndex(of: "tu"), words[from...].contains("den") else { return nil }
    let lead = LeadingWords(Array(words[..<from]))
    let isAlone = lead.rest.allSatisfy { Self.fillers.contains($0) } && lead.isOfResults
    guard isAlone, let until = until(from: words[from...], year: year), until.isCumulative else {
      return nil
    }
    return until
  }

  private func until(from span: ArraySlice<String>, year: Int) -> Period? {
    PeriodText.firstMonths(from: span, defaultYear: year)
      ?? PeriodText.until(in: text, defaultYear: year).flatMap(\.self)
  }

  /// The first months that `số liệu` names: those of the figures, and not of the report.
  private func monthsOfFigures(year: Int) -> Period? {
    guard words.starts(with: ["so", "lieu"]) else { return nil }
    let rest = words.dropFirst(2).drop { Self.ofFigures.contains($0) }.joined(separator: " ")
    return PeriodText.period(rest, defaultYear: year).flatMap {
      $0.isCumulative && $0.slot != Period.wholeYear ? $0 : nil
    }
  }

  private static let fillers: Set<String> = [
    "tinh", "ke", "ky", "thoi", "gian", "bao", "cao", "so", "lieu",
  ]
  private static let ofFigures: Set<String> = [
    "la", "cua", "tinh", "trong", "thuc", "hien", "ket", "qua",
  ]
}
