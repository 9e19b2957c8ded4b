extension Measure {
  /// Whether it is a word for things that another measure counts: `Thanh niên`, `Lao động` for `người`, `Thôn, làng` for
  /// `thôn`, `HS` for `học sinh`, `Đạt/không đạt` for `đạt`.
  public func isWord(for other: Measure) -> Bool {
    Self.words[key] == other.key || isInitials(of: other)
  }

  /// Whether it is nothing but the first letters of another measure's words: `KDC` for `khu dân cư`.
  private func isInitials(of other: Measure) -> Bool {
    guard !isCommon, !other.isChange, !other.isShare else { return false }
    let words = FoldedText.caseKey(other.text).split(separator: " ")
    return words.count > 1 && words.allSatisfy { $0.allSatisfy(\.isLetter) }
      && key == String(words.compactMap(\.first))
  }

  /// Whether it is a percentage that says no more than of what: `Tỷ lệ %`, `% số hộ`, but not `% so với kế hoạch`.
  public var isPercentOfSomething: Bool {
    let words = FoldedText.caseKey(text).split { " ()".contains($0) }
    let rest = words.drop { ["tỷ", "tỉ", "lệ"].contains($0) }
    return rest.first == "%"
      && rest.dropFirst().allSatisfy {
        $0.allSatisfy(\.isLetter) && !Self.wordsOfComparison.contains($0)
      }
  }

  private static let wordsOfComparison: Set<Substring> = [
    "so", "với", "kế", "hoạch", "kh", "th", "cùng", "kỳ", "kì", "tăng", "giảm", "năm", "quý",
    "tháng", "dự", "toán",
    "hoàn", "thành", "tiến", "độ", "đạt", "đăng", "ký", "giao",
  ]

  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for (measure, spellings) in [
      ("người", "lao động|thanh niên|công dân|ng"), ("học sinh", "em"), ("trường", "trường học"),
      ("%", "tỷ lệ|tỉ lệ"),
      ("thôn", "thôn, làng|thôn/làng|thôn - làng|thôn làng|làng, thôn|làng"),
      ("đạt", "đạt/không đạt|đạt/chưa đạt|đạt, không đạt|đạt hoặc không đạt|đạt - không đạt"),
    ] {
      for spelling in spellings.split(separator: "|") {
        words[Measure(String(spelling)).key] = Measure(measure).key
      }
    }
    return words
  }()

  /// Whether a cell says no more than that the measure is the one above: `nt`, `-nt-`, `"`, `//`.
  public static func isDitto(_ cell: String) -> Bool {
    guard cell.utf8.count <= 16 else { return false }
    return dittos.contains(FoldedText.caseKey(cell).filter { !" -–—.".contains($0) })
  }

  private static let dittos: Set<String> = Set(
    ["nt", "\"", "''", "”", "“", "″", "〃", "//", "như trên"].map {
      FoldedText.caseKey($0).filter { $0 != " " }
    })

  /// The power of ten between two measures of something for each person, or by hectare, in a year: `Tr.đ/người/năm`,
  /// `Triệu đồng/người` for `triệu đồng/người/năm`; nothing for others.
  func powerOfTen(toQuotient other: Measure) -> Int? {
    let (parts, others) = (quotient, other.quotient)
    guard parts.count > 1, parts.dropFirst() == others.dropFirst() else { return nil }
    let (above, below) = (Measure(parts[0]), Measure(others[0]))
    return above.isMoney ? above.powerOfTen(to: below) : nil
  }

  /// The parts of `triệu đồng/người/năm`, without the year.
  private var quotient: [String] {
    let parts = key.split(separator: "/").map {
      ["ng", "đầungười", "1người"].contains($0) ? "người" : String($0)
    }
    return parts.count > 2 && parts.last == "năm" ? parts.dropLast() : parts
  }
}
