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

  /// Which change of the plan a title announces: 2 for `ĐIỀU CHỈNH KẾ HOẠCH LẦN 2`, 0 for none.
  public static func adjustment(announcedBy title: String) -> UInt16 {
    let words = PeriodText.words(of: title)
    guard edition(in: words)?.edition == .adjusted, !words.contains(where: wishes.contains) else {
      return 0
    }
    let text = " " + words.joined(separator: " ") + " "
    guard [" ke hoach ", " dang ky ", " chi tieu "].contains(where: { text.contains($0) }) else {
      return 0
    }
    let number = words.firstIndex(of: "lan").flatMap { place in
      words.indices.contains(place + 1) ? UInt16(words[place + 1]) : nil
    }
    return min(max(number ?? 1, 1), 999)
  }

  /// Words of titles that ask for a change, or come before it.
  private static let wishes: Set<String> = ["nghi", "xin", "truoc", "xuat", "trinh", "kien"]

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
    (.initial, [["truoc", "khi", "dieu", "chinh"], ["truoc", "dieu", "chinh"]]),
    (.adjusted, [["dieu", "chinh", "bo", "sung"], ["bo", "sung", "dieu", "chinh"]]),
    (.adjusted, [["sau", "dieu", "chinh"], ["da", "dieu", "chinh"], ["dieu", "chinh"]]),
    (.initial, [["dau", "nam"], ["ban", "dau"]]),
  ]
}
