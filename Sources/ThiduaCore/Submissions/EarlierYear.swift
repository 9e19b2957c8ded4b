/// A year before the campaign's that a title or a name gives to figures: `THEO DÕI THI ĐUA NĂM 2025`,
/// `Năm: 2025`, `Báo cáo 2025`.
///
/// Forms of last year are sent again with last year's figures in them.
public enum EarlierYear {
  /// Whether a text of a title gives such a year to what stands below it.
  ///
  /// The years of documents, of days, of spans and of comparisons are none.
  public static func stands(inTitle text: String, before year: Int) -> Bool {
    let words = PeriodText.words(of: PlanTime.withoutDocument(text))
    guard let place = words.indices.first(where: { isEarlier(words, $0, before: year) }),
      place > 0 ? words[place - 1] == "nam" : words.count == 1,
      place + 1 == words.count || Int(words[place + 1]) == nil,
      !words.contains(String(year))
    else { return false }
    let padded = " " + words.joined(separator: " ") + " "
    return !strangers.contains { padded.contains(" " + $0 + " ") }
  }

  /// Whether the name of a folder, a file or a sheet gives it.
  static func stands(inName words: [String], before year: Int) -> Bool {
    words.indices.contains { place in
      isEarlier(words, place, before: year) && (place == 0 || Int(words[place - 1]) == nil)
    }
  }

  private static func isEarlier(_ words: [String], _ place: Int, before year: Int) -> Bool {
    PeriodText.otherYear(words[place], near: year).map { $0 < year } ?? false
  }

  /// What has a year of its own: days, documents, spans of years, what is compared with.
  private static let strangers = [
    "ngay", "so", "quyet dinh", "qd", "nghi quyet", "nghi dinh", "cong van", "thong tu", "luat",
    "giai doan", "nhiem ky", "cung ky", "tu nam", "den nam",
  ]
}
