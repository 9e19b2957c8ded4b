extension HeaderNames {
  /// A name without a word that says no more than that amounts stand below it: `Số lượng thực hiện`, `Tổng số kế hoạch`,
  /// `Kết quả (số lượng)`; nothing for any other name.
  public static func withoutAmount(_ name: String) -> [String]? {
    let words = PeriodText.words(of: name)
    for amount in amounts where words.count > amount.count {
      if words.starts(with: amount) { return Array(words.dropFirst(amount.count)) }
      if words.suffix(amount.count) == amount[...] { return words.dropLast(amount.count) }
    }
    // `So KH` compares, which the diacritics alone tell from a number.
    guard words.count > 1, words[0] == "so", FoldedText.words(of: name).first == number else {
      return nil
    }
    return Array(words.dropFirst())
  }

  private static let number = FoldedText.words(of: "số")[0]

  private static let amounts = [
    ["tong", "so"], ["so", "luong"], ["khoi", "luong"], ["gia", "tri"], ["so", "lieu"],
    ["so", "tien"],
  ]

  /// Whether a name is of what is thought of for another year, or for the rest of this one: `Dự kiến kế hoạch năm 2024`, `Dự
  /// kiến năm sau`, `Ước TH 6 tháng cuối năm`, `Khả năng thực hiện cả năm`.
  static func isForecast(_ words: [String], year: Int) -> Bool {
    if ahead.contains(where: { words.starts(with: $0) }),
      words.starts(with: ["kha", "nang"]) || words.suffix(2) == ["cuoi", "nam"]
    {
      return true
    }
    guard words.starts(with: ["du", "kien"]) else { return false }
    let rest = words.dropFirst(2)
    if HeadingTime.isBesideReport(rest) { return true }
    if let period = PeriodText.suffix(Array(rest), defaultYear: year) { return period.year != year }
    return meaning(of: rest.joined(separator: " "), year: year) == .otherYear
  }

  private static let ahead = [
    ["du", "kien"], ["uoc", "th"], ["uth"], ["uoc", "thuc", "hien"], ["kh"], ["ke", "hoach"],
    ["nhiem", "vu"], ["kha", "nang", "thuc", "hien"], ["kha", "nang", "th"],
  ]
}
