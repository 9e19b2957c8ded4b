/// A label taken apart so that it can be compared: words without signs, bullets, `Trong đó` and
/// years.
struct LabelKey: Hashable, Sendable {
  /// Its words.
  let words: [LabelWord]
  /// The letters of all words, without spaces and diacritics.
  let bare: String

  /// Takes a label apart.
  init(_ label: String) {
    let all = FoldedText.words(of: Self.withoutNumber(label)).flatMap {
      Self.abbreviations[$0] ?? [$0]
    }.map { LabelWord($0) }
    var words: [LabelWord] = []
    for (place, word) in all.enumerated() {
      if !word.isYear {
        words.append(word)
      } else if place > 0, all[place - 1].bare == "nam" {
        words.removeLast()
      }
    }
    if words.count >= 2, Self.inclusions.contains(words[0].bare), words[1].bare == "do" {
      words.removeFirst(2)
    }
    self.words = words
    bare = words.map(\.bare).joined()
  }

  /// Whether nothing is left of it.
  var isEmpty: Bool { words.isEmpty }
  /// How many letters and digits it has.
  var letterCount: Int { words.reduce(0) { $0 + $1.letters.count } }

  /// Whether the words of the other stand in it side by side.
  func contains(_ other: LabelKey) -> Bool {
    guard !other.isEmpty, other.words.count <= words.count else { return false }
    return (0...words.count - other.words.count).contains { start in
      zip(words[start...], other.words).allSatisfy { $0.letters == $1.letters }
    }
  }

  /// The label without what stands in parentheses, or nil where there is nothing.
  static func withoutParentheses(_ label: String) -> String? {
    guard let open = label.unicodeScalars.firstIndex(of: "("), open > label.startIndex else {
      return nil
    }
    var rest = label.unicodeScalars[open...]
    rest = rest.firstIndex(of: ")").map { rest[rest.index(after: $0)...] } ?? rest.suffix(0)
    return String(label.unicodeScalars[..<open]) + " " + String(rest)
  }

  /// The label without a number at its front that ends in a dot or parenthesis or has a dot in it, or another numeral
  /// and its sign: `a) `, `II. `, `(1) `, `1/ `.
  private static func withoutNumber(_ label: String) -> String {
    if let rest = RowShape.behindNumeral(label) { return rest }
    let scalars = label.unicodeScalars
    guard let first = scalars.first, ("0"..."9").contains(first) else { return label }
    let number = scalars.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == ")" }
    let rest = scalars[number.endIndex...]
    let isNumber = number.contains { $0 == "." || $0 == ")" }
    return isNumber && rest.contains { $0.properties.isAlphabetic } ? String(rest) : label
  }

  /// What offices write in letters alone.
  private static let abbreviations = Dictionary(
    uniqueKeysWithValues: [
      ("bhyt", "bảo hiểm y tế"), ("bhxh", "bảo hiểm xã hội"), ("bhtn", "bảo hiểm thất nghiệp"),
      ("ntm", "nông thôn mới"), ("tngt", "tai nạn giao thông"), ("atgt", "an toàn giao thông"),
      ("antt", "an ninh trật tự"), ("nsnn", "ngân sách nhà nước"), ("kcb", "khám chữa bệnh"),
      ("gtnt", "giao thông nông thôn"), ("vsmt", "vệ sinh môi trường"),
      ("cchc", "cải cách hành chính"), ("tthc", "thủ tục hành chính"),
      ("ttcn", "tiểu thủ công nghiệp"), ("gpmb", "giải phóng mặt bằng"),
      ("xdcb", "xây dựng cơ bản"),
    ].map { (FoldedText.words(of: $0)[0], FoldedText.words(of: $1)) })

  private static let inclusions: Set<String> = ["trong", "ttrong", "tr"]
}
