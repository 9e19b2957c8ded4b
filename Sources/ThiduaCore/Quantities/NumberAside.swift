/// What stands beside a figure and says nothing else of it: `đạt 93,6%`, `31 hộ (giảm 5 hộ)`, `12/12 (đạt 100%)`, `118*`.
enum NumberAside {
  /// A cell without it; nothing where nothing of the kind stands in it.
  static func without(_ text: String) -> String? {
    guard text.utf8.count <= mostBytes, let first = text.unicodeScalars.first,
      let last = text.unicodeScalars.last
    else {
      return nil
    }
    if last == ")", ("0"..."9").contains(first), let start = text.lastIndex(of: "("),
      isIdle(text[start...])
    {
      return FoldedText.cleaned(String(text[..<start]))
    }
    if last == "*", ("0"..."9").contains(first) {
      let plain = text.prefix { $0 != "*" }
      return text.dropFirst(plain.count).allSatisfy { $0 == "*" }
        ? FoldedText.cleaned(String(plain)) : nil
    }
    return reached(text)
  }

  /// `(giảm 5 hộ)`, `(đạt 100%)`, `(*)`: a comparison, and no other value (`(tăng lên 36)`), time or part.
  private static func isIdle(_ aside: Substring) -> Bool {
    let key = FoldedText.caseKey(String(aside.dropFirst()))
    if key == "*)" { return true }
    let words = key.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first, !words.contains(where: otherValues.contains) else {
      return false
    }
    return changes.contains(first) || shares.contains(first) && key.contains("%")
  }

  /// What stands behind `đạt`, where it begins with a digit.
  private static func reached(_ text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, FoldedText.caseKey(String(words[0])) == reachedWord,
      words[1].utf8.first?.isASCIIDigit == true
    else { return nil }
    return String(words[1])
  }

  /// Asides are short.
  private static let mostBytes = 200
  private static let reachedWord = FoldedText.caseKey("đạt")
  private static let changes = Set(["giảm", "tăng"].map(FoldedText.caseKey))
  private static let shares = Set(["đạt", "bằng"].map(FoldedText.caseKey))
  private static let otherValues = Set(
    ["lên", "còn", "xuống", "thành", "tổng", "vào", "tháng", "quý", "năm"].map(FoldedText.caseKey))
}
