extension HeaderNames {
  /// Whether a column holds the plan that a council resolved, and nobody else's by its name: `Nghị quyết HĐND giao`,
  /// `Kế hoạch HĐND phường giao`, `Chỉ tiêu NQ`.
  ///
  /// Where it is the only plan of a table it is the unit's own; beside another one nobody can tell which stands.
  public static func isResolution(_ name: String, year: Int) -> Bool {
    var words = PeriodText.words(of: name)
    if words.last == String(year) { words.removeLast() }
    if words.last == "nam" { words.removeLast() }
    return resolution(words[...]) == .registered || goals.contains(words.joined())
  }

  /// What is aimed at and promised, which may be the plan and may be more: `Mục tiêu năm`, `Chỉ tiêu cam kết`.
  private static let goals: Set<String> = ["muctieu", "camket", "chitieucamket"]

  /// Whose plan a resolution's is: a council above the unit assigns it.
  ///
  /// `Nghị quyết HĐND` alone may stand over the numbers of documents.
  static func resolution(_ name: ArraySlice<String>) -> FigureKind? {
    var words = name
    drop([["ke", "hoach"], ["chi", "tieu"], ["kh"], ["ct"]], from: &words)
    let isPlan = words.count < name.count || words.last == "giao"
    if words.first == "theo" { words = words.dropFirst() }
    let isResolution = drop([["nghi", "quyet"], ["nq"]], from: &words)
    if isResolution, words.first == "cua" { words = words.dropFirst() }
    let isOfCouncil = drop([["hdnd"], ["hoi", "dong", "nhan", "dan"]], from: &words)
    guard isPlan, isResolution || isOfCouncil else { return nil }
    if words.last == "giao" { words = words.dropLast() }
    let whose = words.joined()
    if authorities.contains(whose) { return .assigned }
    return ["", "phuong", "xa", "thitran"].contains(whose) ? .registered : nil
  }

  /// Takes the first of some beginnings from words; whether one stood there.
  @discardableResult private static func drop(
    _ beginnings: [[String]], from words: inout ArraySlice<String>
  ) -> Bool {
    guard let found = beginnings.first(where: { words.starts(with: $0) }) else { return false }
    words = words.dropFirst(found.count)
    return true
  }
}
