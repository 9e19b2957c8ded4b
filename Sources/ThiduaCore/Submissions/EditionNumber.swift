/// Which edition of a submission a name or a cell says it is: `lần 2`, `_v2`, `(2)`, `lần thứ ba`, `bản sửa`.
public enum EditionNumber {
  /// The edition that comes after all that are numbered: `bản cuối`, `lần cuối`.
  static let last: UInt16 = 999

  /// The edition of a file, by its name without the ending; 1 where it says none.
  ///
  /// A copy is of the edition that was copied.
  static func of(_ name: String) -> UInt16 {
    let stem = CopyName(name).original
    let words = PeriodText.words(of: stem)
    let notes = notes(in: stem)
    let ends = notes.map { $0.joined(separator: " ") } + [words.suffix(2).joined(separator: " ")]
    // `final 2` and `final sửa` come after `final` or not: nobody can tell.
    let spoken = " " + words.joined(separator: " ") + " "
    if finalPhrases.contains(where: spoken.utf8.holds) { return last }
    if let number = counted(words) { return number }
    for note in notes {
      if note.count == 1, let number = UInt16(note[0]), number <= last { return max(number, 1) }
      if note.count == 2, note[0] == "ban", let number = number(note[1]) { return number }
    }
    return ends.contains(where: corrected.contains) || notes.contains(["sua"]) ? 2 : 1
  }

  /// The edition that a cell of a column `Lần` gives: the first number in it, or a numeral alone.
  public static func inCell(_ text: String) -> UInt16? {
    let words = PeriodText.words(of: text)
    if let number = words.lazy.compactMap({ UInt16($0) }).first { return max(number, 1) }
    return counted(words) ?? (words.count == 1 ? number(words[0]) : nil)
  }

  /// The edition of all files of a folder, by its name: `lần 2`; 1 where it says none.
  static func ofFolder(_ name: String) -> UInt16 {
    counted(PeriodText.words(of: name), ["lan"]) ?? 1
  }

  /// The edition that stands in parentheses in a title, with nothing else: `(LẦN 2)`, `(Thay thế báo cáo ngày 20/6/2023)`;
  /// 1 where it says none.
  static func ofTitle(_ title: String) -> UInt16 {
    guard title.contains("(") else { return 1 }
    return notes(in: title).map { note in
      if note.starts(with: ["thay", "the"]) { return 2 }
      return note.count <= 4 ? counted(note, ["lan"]) ?? 1 : 1
    }.max() ?? 1
  }

  /// Whether words behind the name of another file say that this one is later: `mới`, `bản chính thức`.
  static func saysLater(_ words: String) -> Bool {
    var rest = words.split(separator: " ")[...]
    while !rest.isEmpty {
      // `mới cập nhật`, `bản cuối đã sửa`
      let found = (1...min(rest.count, 3)).reversed().first { count in
        let phrase = rest.prefix(count).joined(separator: " ")
        return corrected.contains(phrase) || finals.contains(phrase) || later.contains(phrase)
      }
      guard let found else { return false }
      rest = rest.dropFirst(found)
    }
    return !words.isEmpty
  }

  /// Whether a number behind a word counts editions: `final 2`, `v1.1`.
  static func mayBeCounted(_ word: String) -> Bool {
    countedWords.contains(word) || word.first == "v" && UInt16(word.dropFirst()) != nil
  }

  /// What stands in parentheses, as words.
  private static func notes(in stem: String) -> [[String]] {
    stem.split(separator: "(", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
      piece.firstIndex(of: ")").map { PeriodText.words(of: String(piece[..<$0])) }
    }
  }

  /// The number behind `lần`, `lần thứ`, `lần nộp`, or in `v2`.
  private static func counted(_ words: [String], _ prefixes: [String] = ["v", "lan"]) -> UInt16? {
    for (place, word) in words.enumerated() {
      if word == "lan" {
        let rest = words[(place + 1)...].drop { ["thu", "nop", "gui", "so"].contains($0) }
        if let next = rest.first, let number = number(next) {
          // `lần năm 2023` counts nothing.
          let isYear = next == "nam" && rest.dropFirst().first.flatMap { Int($0) } != nil
          if !isYear { return number }
        }
      }
      for prefix in prefixes where word.hasPrefix(prefix) {
        if let number = UInt16(word.dropFirst(prefix.count)) { return max(number, 1) }
      }
    }
    return nil
  }

  /// A number in digits, as a numeral or in words.
  private static func number(_ word: String) -> UInt16? {
    if let number = UInt16(word) { return max(number, 1) }
    let forms = [numerals, spoken, ["nhat", "nhi", "ba", "bon"]]
    return forms.lazy.compactMap { $0.firstIndex(of: word) }.first.map { UInt16($0) + 1 }
  }

  private static let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
  private static let spoken = [
    "mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi",
  ]

  /// How names of corrected files end, without diacritics.
  private static let corrected: Set<String> = [
    "dieu chinh", "chinh sua", "da sua", "ban sua", "sua lai", "bo sung", "thay the", "dinh chinh",
    "sua doi", "hieu chinh", "cap nhat", "gui lai", "nop lai", "ban moi",
  ]
  private static let finals: Set<String> = [
    "ban cuoi", "lan cuoi", "cuoi cung", "moi nhat", "final",
  ]
  /// The last words of all of them.
  private static let countedWords = Set(
    corrected.union(finals).union(later).compactMap {
      $0.split(separator: " ").last.map(String.init)
    })
  private static let finalPhrases = finals.sorted().map { " \($0) " }
  /// What says as much behind the name of another file alone: `nông thôn mới` is a programme.
  private static let later: Set<String> = [
    "moi", "sua", "chinh thuc", "ban chinh thuc", "hoan chinh", "hoan thien", "updated", "update",
    "new", "revised",
  ]
}
