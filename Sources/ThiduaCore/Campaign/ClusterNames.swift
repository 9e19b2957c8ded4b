/// The names of clusters by which units name theirs, in the order in which they came.
struct ClusterNames {
  private var positions: [String: Int] = [:]
  /// The names that differ in nothing but diacritics and the word for `number`.
  private var alike: [String: [String]] = [:]

  /// Where a name stands among them.
  func position(of name: String) -> Int? { positions[FoldedText.caseKey(name)] }

  /// The name of another cluster that may be the same one: without diacritics, or without the word for `number`
  /// (`Cụm số 1`, `Cum so 1`, `Cụm 1`).
  func otherSpelling(of name: String) -> String? {
    guard !name.isEmpty, position(of: name) == nil else { return nil }
    let plain = Self.withoutNumberWord(name)
    return alike[FoldedText.bareText(plain)]?.first { other in
      Self.isBare(name) || Self.isBare(other) || plain == Self.withoutNumberWord(other)
    }
  }

  /// Adds a name.
  mutating func add(_ name: String) {
    positions[FoldedText.caseKey(name)] = positions.count
    alike[FoldedText.bareText(Self.withoutNumberWord(name)), default: []].append(name)
  }

  private static func isBare(_ name: String) -> Bool {
    FoldedText.caseKey(name).utf8.allSatisfy { $0 < 0x80 }
  }

  private static func withoutNumberWord(_ name: String) -> String {
    let words = FoldedText.caseKey(name).split(separator: " ")
    return words.enumerated().filter { index, word in
      let isNumbered = words.dropFirst(index + 1).first?.first?.isNumber ?? false
      return !(isNumbered && ["số", "so"].contains(word))
    }.map(\.element).joined(separator: " ")
  }
}
