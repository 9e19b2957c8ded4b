/// What a note beside or below figures says of them where it speaks of sums since January: `Ghi chú: Số liệu thực hiện là số
/// lũy kế từ đầu năm đến hết quý II`, `(*) Lũy kế từ đầu năm`.
public enum SumNote: Equatable, Sendable {
  /// The figures count from the beginning of the year, up to the end of a period where it says so.
  case sums(until: Period?)
  /// They may: it names nothing but the year's first months, which may be the report's own time: `6 tháng`.
  case firstMonths
  /// Some of them do, or something else of them does: `Chỉ tiêu 5 tính lũy kế`.
  case unclear

  /// Whether it is about figures of January too, if only about some of them.
  public var namesJanuary: Bool { self != .unclear }

  /// Reads a note; nothing where it does not speak of sums, or says that there are none.
  public init?(_ text: String, year: Int) {
    let words = Self.words(of: text)
    guard (1...24).contains(words.count),
      !words.contains(where: { ["khong", "chua", "ngoai", "bieu", "lk"].contains($0) })
    else { return nil }
    if let sum = HeadingSum(LeadingWords(words), year: year), sum.isCalledSum, !sum.isOfOtherYear {
      self = .sums(until: sum.period)
      return
    }
    if let since = JanuaryWords(words, year: year) {
      self = since.isPeriodAlone ? .firstMonths : .sums(until: since.until)
      return
    }
    guard zip(words, words.dropFirst()).contains(where: { HeadingSum.sums.contains([$0, $1]) })
    else { return nil }
    self = .unclear
  }

  /// Whether a text opens as notes do: `Ghi chú: …`, `(*) …`.
  public static func isNote(_ text: String) -> Bool {
    let words = PeriodText.words(of: text)
    return text.first.map { "*(".contains($0) } ?? false
      || openings.contains { words.starts(with: $0) } || words.starts(with: ["so", "lieu"])
  }

  /// The words behind those with which notes open; further on `LK` explains the names of columns (`KH: kế hoạch, LK:
  /// lũy kế`).
  private static func words(of text: String) -> [String] {
    var rest = PeriodText.words(of: text)[...]
    for opening in openings where rest.starts(with: opening) {
      rest = rest.dropFirst(opening.count)
    }
    if rest.starts(with: ["cot", "thuc", "hien"]) { rest = rest.dropFirst() }
    return rest.first == "lk" ? ["luy", "ke"] + rest.dropFirst() : Array(rest)
  }

  private static let openings = [
    ["ghi", "chu"], ["chu", "thich"], ["luu", "y"], ["chu", "y"],
  ]
}
