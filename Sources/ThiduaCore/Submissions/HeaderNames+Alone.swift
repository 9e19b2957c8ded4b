extension HeaderNames {
  /// What a column holds whose name says it only where no other column holds anything of the kind: `Mục tiêu`, `Thực tế
  /// đạt`, `Quý này`; nothing for any other name.
  public static func kindAlone(of name: String) -> FigureKind? {
    let words = PeriodText.words(of: name).joined()
    if plansAlone.contains(words) { return .registered }
    return reachedAlone.contains(words) ? .actual : nil
  }

  /// What is aimed at: beside a plan it may be more than that.
  private static let plansAlone: Set<String> = [
    "muctieu", "muctieuphandau", "muctieudera", "kehoachthuchien", "khthuchien", "khth",
    "kehoachdera",
    "khdera", "khn", "nghiquyethdnd", "nqhdnd", "nhiemvunam", "tongkehoach", "tongkh",
  ]

  private static let reachedAlone: Set<String> = [
    "thucte", "sothucte", "thuctedat", "dadatduoc", "dalam", "ketquacuoiky", "thuctethuchien",
    "ketquathucte", "dadat", "dalamduoc", "thhien",
    "phatsinh",
    "phatsinhtrongky", "phatsinhtrongquy", "sophatsinh", "sophatsinhtrongky", "sophatsinhtrongquy",
    "quynay",
    "kynay", "thangnay",
  ]
}
