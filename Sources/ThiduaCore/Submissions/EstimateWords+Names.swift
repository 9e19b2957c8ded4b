extension EstimateWords {
  /// Whether the name of a file or a folder, whose words are given, says that its figures are estimates:
  /// `AN BINH ước quý 2`, `BC UTH 6 tháng`, `quý II (ước)`.
  ///
  /// Behind a period they are of another column: `kết quả quý 2, ước cả năm`.
  ///
  /// `isUnit` tells whether words are the name or the code of a unit, or several the last ones of its name: `xã Tân Ước`.
  static func stand(
    inName name: String, _ words: [String], year: Int, isUnit: (String) -> Bool
  ) -> Bool {
    guard let place = words.firstIndex(where: { $0 == "uoc" || $0 == "uth" }),
      !isUnit(words[place])
    else { return false }
    if place > 0 {
      let before = words[place - 1]
      guard !treaties.contains(before), !isUnit(before + " " + words[place]) else { return false }
    }
    if isNoted(in: name) { return true }
    guard place + 1 < words.count, words[place] == "uoc" else { return words.count > 1 }
    let rest = words[place...]
    guard estimates.contains(where: { rest.starts(with: $0) }) else { return false }
    let before = words[..<place].joined(separator: " ")
    return PeriodText.firstPeriod(in: before, defaultYear: year, bareYear: false) == nil
  }

  /// Words before `ước` that make another word of it: `hương ước`, `quy ước`, `thỏa ước`.
  private static let treaties: Set<String> = [
    "huong", "quy", "hop", "thoa", "dieu", "cong", "hiep", "giao", "mo",
  ]
}
