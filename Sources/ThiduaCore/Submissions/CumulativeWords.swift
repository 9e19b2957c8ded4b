/// Words of a title that say of its figures that they count from the beginning of the year: `(Số liệu lũy kế)`, `TỪ ĐẦU NĂM
/// ĐẾN NAY`.
///
/// Other words with `lũy kế` or `từ đầu năm` in them say something else: `không lũy kế`, `chỉ tiêu giao từ đầu năm`, `Các
/// chỉ tiêu lũy kế ghi ở biểu số 02`.
enum CumulativeWords {
  /// Whether they stand in a text, whose words are given.
  static func stand(in text: String, _ words: [String], year: Int) -> Bool {
    if isAside(text, words, year: year) { return true }
    guard !words.contains(where: { ["khong", "chua", "ngoai", "bieu", "cot"].contains($0) }) else {
      return false
    }
    guard words.contains(where: { ["luy", "cong", "dau", "diem"].contains($0) }) else {
      return false
    }
    let spoken = " " + words.joined(separator: " ") + " "
    if phrases.contains(where: spoken.contains) { return true }
    return text.split(whereSeparator: { "():".contains($0) }).contains { part in
      let words = PeriodText.words(of: String(part))
      return beginnings.contains { words.starts(with: $0) }
    }
  }

  private static let phrases = [
    " luy ke tu dau nam ", " cong don tu dau nam ", " tu dau nam den ", " tinh tu dau nam ",
    " ke tu dau nam ", " den thoi diem bao cao ",
    " den thoi diem hien tai ",
  ]
  private static let beginnings: [[String]] = {
    let openings = [
      [], ["so"], ["so", "lieu"], ["ket", "qua"], ["thuc", "hien"], ["ket", "qua", "thuc", "hien"],
      ["bao", "cao"], ["so", "lieu", "thuc", "hien"], ["so", "lieu", "la"],
      ["so", "lieu", "la", "so"],
      ["cac", "so", "lieu", "la", "so"], ["ghi", "chu", "so", "lieu", "la", "so"],
    ]
    return openings.flatMap { [$0 + ["luy", "ke"], $0 + ["cong", "don"]] }
  }()

  /// Whether a line of its own, or what stands in parentheses, says nothing else: `(LK)`, `LK 6T`, `(tính cả quý I)`,
  /// `(Số liệu từ đầu năm)`.
  private static func isAside(_ text: String, _ words: [String], year: Int) -> Bool {
    let inside = text.split(separator: "(").dropFirst().map {
      PeriodText.words(of: String($0.prefix { $0 != ")" }))
    }
    return (inside + [words]).contains { said in
      if said.first == "lk" || said.suffix(3) == ["tu", "dau", "nam"] && said.first == "so" {
        return said.count < 6
      }
      return JanuaryWords(said, year: year).map { !$0.isPeriodAlone } ?? false
    }
  }
}
