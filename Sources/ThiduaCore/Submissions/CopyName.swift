/// A name that a copy of a file has: `An Bình - Copy`, `Bản sao của An Bình`, `An Bình - Copy (2)`.
struct CopyName {
  /// Whether the name is that of a copy.
  let isCopy: Bool
  /// The name without what says so.
  let original: String

  /// Reads the name of a file without its ending.
  init(_ stem: String) {
    let lower = FoldedText.bareText(stem)
    for word in Self.words where lower.utf8.holds(word) {
      let parts = lower.split(separator: word, maxSplits: 1, omittingEmptySubsequences: false)
      let (before, after) = (String(parts[0]), String(parts[1]))
      let number = PeriodText.words(of: after)
      if !PeriodText.words(of: before).isEmpty, Self.isAlone(before.last),
        number.isEmpty || number.count == 1 && UInt16(number[0]) != nil
      {
        (isCopy, original) = (true, before)
        return
      }
      if before.isEmpty, Self.isAlone(after.first) {
        (isCopy, original) = (true, after)
        return
      }
    }
    (isCopy, original) = (false, stem)
  }

  /// `photocopy` is no copy.
  private static func isAlone(_ beside: Character?) -> Bool {
    beside.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  private static let words = ["ban sao cua", "ban sao", "copy of", "another copy", "copy"]
}
