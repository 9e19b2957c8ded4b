/// The words for an indicator that is met or not met.
enum StatusWord {
  /// Whether the words say met or not met, or nil where they say neither.
  ///
  /// The key is that of ``FoldedText/caseKey(_:)``. What follows `đạt` may name what was reached, as in
  /// `đạt chuẩn nông thôn mới`; whatever else follows takes something back as often as not
  /// (`đạt 15/19 tiêu chí`, `đạt một phần`, `đạt nhưng chưa công nhận`), so it says neither.
  static func isMet(_ key: String) -> Bool? {
    let beginsNegative = key.hasPrefix("không đạt") || key.hasPrefix("chưa đạt")
    if beginsNegative || key == "không" || key == "0" { return false }
    if ["có", "x", "1", "100%", "100 %"].contains(key) { return true }
    guard key.hasPrefix("đạt") || key.hasPrefix("vững mạnh"), !key.contains("?") else { return nil }
    let words = key.split { !$0.isLetter && !$0.isNumber && $0 != "%" && $0 != "/" }
    return words.allSatisfy { titleWords.contains(String($0)) || isWhole($0) } ? true : nil
  }

  /// `100%`, `19/19`.
  private static func isWhole(_ word: Substring) -> Bool {
    if word == "100%" { return true }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == parts[1] && parts[0].allSatisfy(\.isNumber)
      && parts[0].contains { $0 != "0" }
  }

  /// The words of what communes and agencies are declared to have reached.
  private static let titleWords: Set<String> = Set(
    """
    đạt chuẩn tiêu chí danh hiệu chỉ kế hoạch yêu cầu quy định nông thôn mới nâng cao kiểu mẫu xã phường thị trấn \
    huyện cơ quan đơn vị gia đình khu dân cư thôn làng tổ phố văn hóa đô minh vững mạnh toàn diện trong sạch tốt khá \
    giỏi xuất sắc loại quốc gia mức độ an ninh trật tự quân sự phòng y tế trường học pháp luật tiếp cận hoàn thành \
    và vượt về theo của các bộ
    """.split(separator: " ").map { FoldedText.caseKey(String($0)) })
}

/// The words for "nothing to report".
enum MissingWord {
  /// Whether the words stand for a missing value; an `x` does, except where it ticks a status.
  static func isMissing(_ key: String, isStatus: Bool) -> Bool {
    key == "chưa có số liệu" || key == "x" && !isStatus
  }
}
