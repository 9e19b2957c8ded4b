/// What a note beside or below figures says of them where it speaks of sums since January: `Ghi chú: Số liệu thực hiện là số
/// lũy kế từ đầu năm đến hết quý II`, `(*) Lũy kế từ đầu năm`.
public enum SumNote: Equatable, Sendable {
  /// The figures count from the beginning of the year, up to the end of a period where it says so.
  case sums(until: Period?)
  /// Some of them do, or something else of them does: `Chỉ tiêu 5 tính lũy kế`.
  case unclear

  /// Reads a note; nothing where it does not speak of sums, or says that there are none.
  public init?(_ text: String, year: Int) {
    let words = PeriodText.words(of: text)
    guard (1...24).contains(words.count), Self.speaksOfSums(words),
      !words.contains(where: { ["khong", "chua", "ngoai", "bieu"].contains($0) }),
      // `KH: kế hoạch, LK: lũy kế` explains the names of columns.
      words.count == 1 || !words.contains("lk")
    else { return nil }
    let own = Self.withoutOpening(words)
    guard let sum = HeadingSum(LeadingWords(own), year: year), sum.isCalledSum, !sum.isOfOtherYear
    else {
      self = .unclear
      return
    }
    self = .sums(until: sum.period)
  }

  /// Whether a text opens as notes do: `Ghi chú: …`, `(*) …`.
  public static func isNote(_ text: String) -> Bool {
    let words = PeriodText.words(of: text)
    return text.first.map { "*(".contains($0) } ?? false
      || openings.contains { words.starts(with: $0) } || words.starts(with: ["so", "lieu"])
  }

  private static func speaksOfSums(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains {
      $0 == ("luy", "ke") || $0 == ("cong", "don") || $0 == ("dau", "nam")
    } || words == ["lk"]
  }

  private static func withoutOpening(_ words: [String]) -> [String] {
    var rest = words[...]
    if words == ["lk"] { return ["luy", "ke"] }
    for opening in openings where rest.starts(with: opening) {
      rest = rest.dropFirst(opening.count)
    }
    if rest.starts(with: ["cot", "thuc", "hien"]) { rest = rest.dropFirst() }
    return Array(rest)
  }

  private static let openings = [
    ["ghi", "chu"], ["chu", "thich"], ["luu", "y"], ["chu", "y"],
  ]
}
