import ThiduaCore

// Titles that say of figures that they are none of those a report holds, over columns that do not say what they are.
extension TableLayout {
  /// Lets nothing of a table count whose columns name only units, indicators, parts or periods, and above which a line
  /// says that plans stand there, or how much others differ: `(Số liệu kế hoạch)`, `(Tăng +, giảm - so với cùng kỳ)`.
  mutating func obeyTitles(_ rows: ArraySlice<HeadRow>, _ columns: [HeaderColumn]) {
    guard values.contains(where: { !$0.kind.isTarget }), kindColumns.isEmpty,
      !columns.contains(where: { $0.hasFigures && $0.kind != nil || $0.isComparison })
    else { return }
    switch standing {
    case .counts, .countsUnlessPathSays: break
    case .refused: return
    }
    for row in rows {
      guard let column = RowShape.titlePlace(in: row.cells),
        Self.saysOtherFigures(row.cells[column])
      else { continue }
      standing = .refused(
        .otherFigures,
        TitleFacts.Place(text: row.cells[column], line: row.line, column: column + 1))
      return
    }
  }

  /// Whether a line says that figures are plans, shares of plans or differences, and not that they are results, too.
  private static func saysOtherFigures(_ text: String) -> Bool {
    let words = PeriodText.words(of: text)
    let spoken = " " + words.joined(separator: " ") + " "
    if comparisons.contains(where: spoken.contains) { return true }
    if text.contains("%"), spoken.contains(" tien do ") { return true }
    if spoken.contains(" so sanh "), spoken.contains(" voi ") { return true }
    let names = words.filter { !$0.allSatisfy(\.isNumber) }
    return plans.contains(where: spoken.contains) && names.allSatisfy(planWords.contains)
  }

  private static let comparisons = [
    " so voi cung ky ", " so voi ke hoach ", " so voi quy ", " so voi nam ", " so voi thang ",
    " so cung ky ", " so ke hoach ", " chenh lech ", " muc do hoan thanh ",
    " ty le hoan thanh ke hoach ", " ty le hoan thanh chi tieu ", " voi cung ky ",
  ]
  private static let plans = [" ke hoach ", " dang ky "]
  /// The words of a line that says nothing but that plans stand below it.
  private static let planWords: Set<String> = [
    "so", "lieu", "bieu", "bang", "phu", "luc", "mau", "cac", "chi", "tieu", "ke", "hoach", "giao",
    "nam", "dang", "ky", "phan", "i", "ii", "iii", "a", "b",
  ]
}
