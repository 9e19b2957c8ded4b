extension HeaderNames {
  /// Whether a column holds the plan that a council resolved, and nobody else's by its name: `Nghị quyết HĐND giao`,
  /// `Kế hoạch HĐND phường giao`, `Chỉ tiêu NQ`.
  ///
  /// Where it is the only plan of a table it is the unit's own; beside another one nobody can tell which stands.
  public static func isResolution(_ name: String, year: Int) -> Bool {
    var words = PeriodText.words(of: name)
    if words.last == String(year) { words.removeLast() }
    if words.last == "nam" { words.removeLast() }
    return resolution(words[...]) == .registered
  }

  /// Whose plan a resolution's is: a council above the unit assigns it.
  static func resolution(_ words: ArraySlice<String>) -> FigureKind? {
    var words = words
    for beginning in [["ke", "hoach"], ["chi", "tieu"], ["kh"], ["ct"]]
    where words.starts(with: beginning) {
      words = words.dropFirst(beginning.count)
      break
    }
    if words.first == "theo" { words = words.dropFirst() }
    var isKnown = false
    for document in [["nghi", "quyet"], ["nq"]] where words.starts(with: document) {
      (words, isKnown) = (words.dropFirst(document.count), true)
      break
    }
    if isKnown, words.first == "cua" { words = words.dropFirst() }
    for council in [["hdnd"], ["hoi", "dong", "nhan", "dan"]] where words.starts(with: council) {
      (words, isKnown) = (words.dropFirst(council.count), true)
      break
    }
    guard isKnown else { return nil }
    if words.last == "giao" { words = words.dropLast() }
    let whose = words.joined()
    if authorities.contains(whose) { return .assigned }
    return ["", "phuong", "xa", "thitran"].contains(whose) ? .registered : nil
  }
}
