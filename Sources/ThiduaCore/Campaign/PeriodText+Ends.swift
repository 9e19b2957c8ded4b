// Two periods that end together.
extension PeriodText {
  /// Whether a text names a part of the year and, joined to it, the months up to its end: `QUÝ II VÀ 6 THÁNG ĐẦU NĂM`,
  /// `THÁNG 6, 6 THÁNG`, `QUÝ II - LŨY KẾ 6 THÁNG`.
  ///
  /// What stands further apart explains the first one, or is something else.
  ///
  /// In a title also a month and its quarter, or the fourth quarter and the year, are two; in the name of a file they say
  /// when it was made (`BC quy II T6.2023`).
  public static func joinsTwoEnds(
    _ text: String, defaultYear: Int, isTitle: Bool = true
  ) -> Bool {
    let words = words(of: text)
    var last: (period: Period, end: Int)?
    var start = words.startIndex
    while start < words.endIndex {
      guard !isInsideDate(words, at: start), let (found, length) = period(words, at: start) else {
        start += 1
        continue
      }
      let own = Period(year: found.year ?? defaultYear, slot: found.slot)
      if let last {
        let between = Array(words[last.end..<start])
        let isJoined = between.isEmpty || joining.contains(between)
        if isJoined, endTogether(last.period, own) { return true }
        // `THÁNG 3 VÀ QUÝ I`, but not `THÁNG 3 (QUÝ I)`, which says where the month is.
        if isTitle, isJoined, own != last.period, own.lastMonth == last.period.lastMonth,
          !text.contains("(")
        {
          return true
        }
      }
      if isTitle, own.lastMonth == 12, own.slot != Period.wholeYear,
        yearsBeside.contains(where: { words[(start + length)...].starts(with: $0) })
      {
        return true
      }
      last = (own, start + length)
      start += length
    }
    return false
  }

  /// `QUÝ IV VÀ NĂM 2023`.
  private static let yearsBeside = [
    ["va", "nam"], ["va", "ca", "nam"], ["va", "tong", "ket", "nam"],
  ]

  private static let joining: Set<[String]> = [
    ["va"], ["luy", "ke"], ["cong", "don"], ["va", "luy", "ke"], ["va", "cong", "don"],
  ]

  /// Whether one of two periods is of the year's first months, the other one a part of them, and both end
  /// together.
  public static func endTogether(_ one: Period, _ other: Period) -> Bool {
    one != other && one.lastMonth == other.lastMonth && one.isCumulative != other.isCumulative
  }
}
