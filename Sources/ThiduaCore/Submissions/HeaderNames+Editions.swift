extension HeaderNames {
  /// Which of two plans of one year a column holds.
  public enum PlanEdition: Sendable {
    /// The plan as it was in the beginning: `KH đầu năm`.
    case initial
    /// The plan after it was changed, which stands: `KH điều chỉnh`, `Kế hoạch sau điều chỉnh`.
    case adjusted
  }

  /// The edition that the name of a column of plans gives; nothing for a change of a plan (`Điều chỉnh
  /// tăng, giảm`).
  public static func planEdition(of name: String) -> PlanEdition? {
    edition(in: PeriodText.words(of: name))?.edition
  }

  /// Whether a title announces a changed plan: `ĐIỀU CHỈNH KẾ HOẠCH NĂM 2026`.
  public static func announcesAdjustedPlan(_ title: String) -> Bool {
    let words = PeriodText.words(of: title)
    guard edition(in: words)?.edition == .adjusted else { return false }
    let text = " " + words.joined(separator: " ") + " "
    return [" ke hoach ", " dang ky ", " chi tieu "].contains { text.contains($0) }
  }

  /// The edition that words name, and the words without it.
  static func edition(in words: [String]) -> (edition: PlanEdition, rest: [String])? {
    guard !words.contains(where: changes.contains) else { return nil }
    for (edition, phrases) in editions {
      for phrase in phrases {
        for start in words.indices where words[start...].starts(with: phrase) {
          return (edition, Array(words[..<start] + words[(start + phrase.count)...]))
        }
      }
    }
    return nil
  }

  private static let changes: Set<String> = ["tang", "giam", "muc", "so", "them"]
  private static let editions: [(PlanEdition, [[String]])] = [
    (.adjusted, [["sau", "dieu", "chinh"], ["da", "dieu", "chinh"], ["dieu", "chinh"]]),
    (.initial, [["dau", "nam"], ["ban", "dau"]]),
  ]
}
