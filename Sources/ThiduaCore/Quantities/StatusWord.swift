/// The words for an indicator that is met or not met.
enum StatusWord {
  /// Whether the words of a result say met or not met, or nil where they say neither.
  ///
  /// The key is that of ``FoldedText/caseKey(_:)``. What follows `đạt` may name what was reached, when and by
  /// which decision, as in `đạt chuẩn nông thôn mới`; whatever else follows takes something back as often as
  /// not (`đạt 15/19 tiêu chí`, `đạt một phần`, `đạt nhưng chưa công nhận`), so it says neither. So does a
  /// year after the campaign's.
  static func isMet(_ key: String, year: Int?) -> Bool? {
    if let plain = plain(key) { return plain }
    // `Đã đạt`
    let key = key.hasPrefix(already) ? String(key.dropFirst(already.count)) : key
    guard isSaid(key) else { return nil }
    return Self.words(of: key).isPlainTitle(upTo: year) ? true : nil
  }

  /// Whether the words of a plan say that it is to be met, or not to be.
  ///
  /// When, and how well, takes nothing back from a plan; how much of it does.
  static func isToBeMet(_ key: String) -> Bool? {
    if let plain = plain(key) { return plain }
    guard isSaid(key) else { return nil }
    let words = Self.words(of: key)
    return words.contains { takesBack.contains($0) || $0.hasSuffix("%") && $0 != "100%" }
      || words.contains { $0.contains("/") && !isWhole($0) && !isQuarterOrDocument($0) }
      ? nil : true
  }

  private static let already = FoldedText.caseKey("đã") + " "

  private static func plain(_ key: String) -> Bool? {
    let beginsNegative = key.hasPrefix("không đạt") || key.hasPrefix("chưa đạt")
    if beginsNegative || key == "không" || key == "0" { return false }
    if key == "hoàn thành" { return true }
    if key == "chưa hoàn thành" { return false }
    return ["có", "x", "v", "✓", "✔", "√", "☑", "1", "100%", "100 %"].contains(key) ? true : nil
  }

  private static func isSaid(_ key: String) -> Bool {
    (key.hasPrefix("đạt") || key.hasPrefix("vững mạnh")) && !key.contains("?")
  }

  private static func words(of key: String) -> [String] {
    key.split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "/" }.map(String.init)
  }

  /// `100%`, `19/19`.
  fileprivate static func isWhole(_ word: String) -> Bool {
    if word == "100%" { return true }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == parts[1] && parts[0].allSatisfy(\.isNumber)
      && parts[0].contains { $0 != "0" }
  }

  /// `iv/2023`, `123/qđ`.
  private static func isQuarterOrDocument(_ word: String) -> Bool {
    word.contains(where: \.isLetter)
  }

  /// Words that take a plan back.
  private static let takesBack = Set(["phần", "không", "chưa", "nhưng"].map(FoldedText.caseKey))
}

extension [String] {
  /// Whether nothing stands in them but what was reached, by whom, when and by which decision.
  fileprivate func isPlainTitle(upTo year: Int?) -> Bool {
    indices.allSatisfy { place in
      let word = self[place]
      if titleWords.contains(word) || StatusWord.isWhole(word) { return true }
      guard place > 0, word.contains(where: \.isNumber) else { return false }
      let before = self[place - 1]
      // `năm 2023`, `đủ 19 tiêu chí`, `mức 2`, `QĐ số 123/QĐ-UBND`.
      if before == dayWord { return word.isDay(upTo: year) }
      if before == yearWord { return Int(word).map { $0 <= year ?? 0 } ?? false }
      if allWords.contains(before) { return Int(word) != nil }
      if levelWords.contains(before) { return word.count == 1 && word != "0" }
      return documentWords.contains(before)
    }
  }
}

extension String {
  /// `05/6/2023`, no later than a year.
  fileprivate func isDay(upTo year: Int?) -> Bool {
    let parts = split(separator: "/").map { Int($0) }
    return (1...3).contains(parts.count) && !parts.contains(nil)
      && (parts.count < 3 || parts[2].map { $0 <= year ?? 0 } ?? false)
  }
}

private let dayWord = FoldedText.caseKey("ngày")
private let yearWord = FoldedText.caseKey("năm")
private let allWords = Set(["đủ", "cả", "hết"].map(FoldedText.caseKey))
private let levelWords = Set(["mức", "độ", "hạng"].map(FoldedText.caseKey))
private let documentWords = Set(["số", "qđ", "định"].map(FoldedText.caseKey))

/// The words of what communes and agencies are declared to have reached, and of who declared it.
private let titleWords: Set<String> = Set(
  """
  đạt chuẩn tiêu chí danh hiệu chỉ kế hoạch yêu cầu quy định nông thôn mới nâng cao kiểu mẫu xã phường thị trấn \
  huyện cơ quan đơn vị gia đình khu dân cư thôn làng tổ phố văn hóa đô minh vững mạnh toàn diện trong sạch tốt khá \
  giỏi xuất sắc loại hạng quốc gia mức độ an ninh trật tự quân sự phòng y tế trường học pháp luật tiếp cận hoàn thành \
  và vượt về theo của các bộ ntm antt attt vhkm ubnd hđnd rồi đủ cả hết giữ năm từ có số qđ quyết công nhận được là ngày
  """.split(separator: " ").map { FoldedText.caseKey(String($0)) })

/// The words for "nothing to report".
enum MissingWord {
  /// Whether the words stand for a missing value; an `x` does, except where it ticks a status.
  static func isMissing(_ key: String, isStatus: Bool) -> Bool {
    if key == "x" { return !isStatus }
    return key == "/" || words.contains(key)
  }

  /// What says that there is no figure yet; `chưa phát sinh` may be none at all, and of `chưa tổng hợp` there is one.
  private static let words: Set<String> = Set(
    [
      "chưa có số liệu", "chưa có", "chưa thu hoạch", "chưa thực hiện", "chưa triển khai",
      "chưa đánh giá",
      "chưa đến kỳ", "chưa đến kỳ đánh giá", "chưa báo cáo", "chưa có báo cáo",
      "chưa có kết quả",
      "chưa công bố", "chưa rà soát", "chưa bình xét", "chờ kết quả", "cuối năm",
      "cuối năm rà soát",
      "cuối năm bình xét", "cuối năm xét", "bình xét cuối năm", "rà soát cuối năm",
      "chưa thống kê", "cuối năm đánh giá", "đánh giá cuối năm", "cuối năm mới đánh giá",
      "đang thực hiện",
      "đang triển khai", "đang thu hoạch", "n/a",
    ].map(FoldedText.caseKey))
}
