/// Lines of a title that say of figures that they are plans, shares of plans or differences, and not that they are results,
/// too: `(Số liệu kế hoạch)`, `Mức tăng so với quý I`.
///
/// In parentheses a line speaks of the figures wherever it says so, else only where it begins so, behind general words:
/// `THEO DÕI SO VỚI CÙNG KỲ` names what the table is for.
public enum OtherFigures {
  /// Whether a line says so.
  public static func stand(in text: String) -> Bool {
    let words = PeriodText.words(of: text)
    if isComparison(text, words) { return true }
    let names = words.filter { !$0.allSatisfy(\.isNumber) }
    let spoken = names.joined(separator: " ")
    return plans.contains(where: spoken.utf8.holds) && names.allSatisfy(planWords.contains)
  }

  private static func isComparison(_ text: String, _ words: [String]) -> Bool {
    let isAside = text.hasPrefix("(")
    let said = isAside ? words[...] : LeadingWords(words).rest
    let spoken = " " + said.joined(separator: " ") + " "
    let phrase = comparisons.first { isAside ? spoken.utf8.holds($0) : spoken.hasPrefix($0) }
    if phrase != nil { return true }
    if spoken.hasPrefix(" so sanh "), spoken.utf8.holds(" voi ") { return true }
    return text.contains("%") && spoken.hasPrefix(" tien do ")
  }

  private static let comparisons = [
    " so voi cung ky ", " so voi ke hoach ", " so voi quy ", " so voi nam ", " so voi thang ",
    " so cung ky ", " so ke hoach ", " chenh lech ", " muc do hoan thanh ", " muc tang ",
    " muc giam ", " ty le hoan thanh ke hoach ", " ty le hoan thanh chi tieu ", " tang giam ",
  ]
  private static let plans = ["ke hoach", "dang ky"]
  /// The words of a line that says nothing but that plans stand below it.
  private static let planWords: Set<String> = [
    "so", "lieu", "bieu", "bang", "phu", "luc", "mau", "cac", "chi", "tieu", "ke", "hoach", "giao",
    "nam", "dang", "ky", "phan", "i", "ii", "iii", "a", "b",
  ]
}
