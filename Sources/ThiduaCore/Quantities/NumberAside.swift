/// What stands beside a figure and says nothing else of it: `đạt 93,6%`, `31 hộ (giảm 5 hộ)`, `12/12 (đạt 100%)`, `118*`.
enum NumberAside {
  /// A cell without it; nothing where nothing of the kind stands in it.
  ///
  /// A share in parentheses is beside a figure that is none itself: `32 hộ (106,7%)`.
  static func without(_ text: String, isShare: Bool) -> String? {
    guard text.utf8.count <= mostBytes, let first = text.unicodeScalars.first,
      let last = text.unicodeScalars.last
    else {
      return nil
    }
    if ("0"..."9").contains(first),
      let plain = withoutEnd(text, where: { isIdle($0) || !isShare && isShareAlone($0) })
    {
      return plain
    }
    if last == "*", ("0"..."9").contains(first) {
      let plain = text.prefix { $0 != "*" }
      return text.dropFirst(plain.count).allSatisfy { $0 == "*" }
        ? FoldedText.cleaned(String(plain)) : nil
    }
    return reached(text)
  }

  /// A plan without what stands in parentheses behind it and says the same in another measure: `7/7 thôn (100%)`,
  /// `100% (7/7 thôn)`; nothing where nothing of the kind does.
  static func withoutShare(_ text: String, isShare: Bool) -> String? {
    guard text.utf8.count <= mostBytes, text.first != "(" else { return nil }
    return withoutEnd(text, where: isShare ? isCountAlone : isShareAlone)
  }

  /// A text without the parentheses at its end, where they hold what is meant.
  private static func withoutEnd(_ text: String, where isMeant: (Substring) -> Bool) -> String? {
    guard text.last == ")", let start = text.lastIndex(of: "("), isMeant(text[start...]) else {
      return nil
    }
    return FoldedText.cleaned(String(text[..<start]))
  }

  /// `(7/7 thôn)`.
  private static func isCountAlone(_ aside: Substring) -> Bool {
    let words = aside.dropFirst().dropLast().split(separator: " ")
    guard let first = words.first else { return false }
    let parts = first.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
      && words.dropFirst().allSatisfy { $0.allSatisfy(\.isLetter) }
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

  /// `(100%)`, `(106,7 %)`.
  private static func isShareAlone(_ aside: Substring) -> Bool {
    let inside = aside.dropFirst().dropLast().filter { $0 != " " }
    return inside.last == "%" && inside.first?.isNumber == true
      && inside.dropLast().allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
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
