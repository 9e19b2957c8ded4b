/// Titles that name the plan of a later part of the year beside results: `KẾT QUẢ QUÝ II, KẾ HOẠCH QUÝ III`, `… VÀ KẾ HOẠCH 6
/// THÁNG CUỐI NĂM`.
public enum NextPlan {
  /// Whether a title names one that follows a month.
  public static func stands(in title: String, after month: Int, year: Int) -> Bool {
    let words = PeriodText.words(of: title)
    return words.indices.dropLast(2).contains { place in
      guard words[place] == "ke", words[place + 1] == "hoach" else { return false }
      let rest = Array(words[(place + 2)...])
      if HeadingTime.isBesideReport(rest.prefix(2)) { return true }
      if rest.starts(with: ["6", "thang", "cuoi", "nam"]) { return month <= 6 }
      guard let period = PeriodText.period(rest.joined(separator: " "), defaultYear: year) else {
        return false
      }
      return period.year == year && period.slot != Period.wholeYear && period.lastMonth > month
    }
  }
}
