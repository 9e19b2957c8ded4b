// The first half of the year in words.
extension PeriodText {
  /// How many words `nửa đầu năm`, `nửa năm 2023`, `bán niên`, `giữa năm 2023` take before the year; nothing for other
  /// words (`nửa năm qua`) and for what compares (`giữa năm 2022 và năm 2023`).
  static func halfYear(_ words: [String]) -> Int? {
    let rest = words.dropFirst(2)
    switch Array(words.prefix(2)) {
    case ["nua", "dau"]: return rest.first == "nam" ? 2 : nil
    case ["ban", "nien"]: return rest.first == "cuoi" || rest.first == "sau" ? nil : 2
    case ["nua", "nam"]: return endsThere(rest.first == "dau" ? rest.dropFirst() : rest) ? 1 : nil
    case ["giua", "nam"]: return endsThere(rest) ? 1 : nil
    default: return nil
    }
  }

  /// Whether nothing follows the words for half a year but a year of its own.
  private static func endsThere(_ rest: ArraySlice<String>) -> Bool {
    guard let first = rest.first else { return true }
    guard year(first) != nil else { return false }
    return rest.dropFirst().first.map { !["va", "voi"].contains($0) } ?? true
  }
}
