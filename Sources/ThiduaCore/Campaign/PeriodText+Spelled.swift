// Months in words.
extension PeriodText {
  /// The words of a text without diacritics, where months in words (`THÁNG SÁU NĂM 2023`) are numbers.
  ///
  /// Only the diacritics tell `tháng sáu` from `tháng sau`, the next one. Further words make a month the name of
  /// something else: `Tháng ba biên giới`.
  static func withSpelledMonths(_ words: [String], of text: String) -> [String] {
    guard
      let place = words.indices.dropLast().first(where: {
        words[$0] == "thang" && bareMonths.contains(words[$0 + 1])
      }), place == 0 || !isCount(words[place - 1])
    else { return words }
    let typed = FoldedText.words(of: text)
    guard typed.count == words.count,
      let (month, length) = month(
        spelledBy: typed[(place + 1)...], isTyped: typed[place] != "thang")
    else { return words }
    let rest = words[(place + 1 + length)...]
    let isAlone =
      rest.isEmpty || year(rest[rest.startIndex]) != nil
      || rest.first == "nam" && (rest.count == 1 || year(rest[rest.startIndex + 1]) != nil)
    // `tháng năm 2023` has no number, and `Tháng, năm` is the name of a column.
    let isMay = month != 5 || rest.first == "nam" || rest.isEmpty && place > 0
    guard isAlone, isMay else { return words }
    return words[...place] + [String(month)] + rest
  }

  /// The month that words begin with, and how many they take; without diacritics where none were typed.
  private static func month(
    spelledBy words: ArraySlice<String>, isTyped: Bool
  ) -> (month: Int, length: Int)? {
    guard let first = words.first, let month = isTyped ? spelled[first] : bare[first] else {
      return nil
    }
    let ones = words.dropFirst().first.flatMap { isTyped ? spelled[$0] : bare[$0] }
    if month == 10, let ones, ones < 3 { return (10 + ones, 2) }
    return (month, 1)
  }

  /// Whether a word before `tháng` counts months or is that of a day.
  private static func isCount(_ word: String) -> Bool {
    Int(word) != nil || bareMonths.contains(word) || word == "ngay"
  }

  private static let spelled: [String: Int] = {
    let months = [
      "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
      "tám": 8, "chín": 9, "mười": 10, "chạp": 12,
    ]
    return Dictionary(uniqueKeysWithValues: months.map { (FoldedText.caseKey($0), $1) })
  }()
  /// Without those that look like other words then.
  private static let bare = [
    "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "chap": 12,
  ]
  private static let bareMonths = Set(bare.keys).union(["nam", "sau"])
}
