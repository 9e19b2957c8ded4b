/// Words with which a title says of all its figures that they are estimates: `BÁO CÁO ƯỚC THỰC HIỆN QUÝ II`, `DỰ KIẾN KẾT
/// QUẢ`.
///
/// What stands behind other words is one column of several: `KẾT QUẢ QUÝ II, ƯỚC THỰC HIỆN 6 THÁNG`.
enum EstimateWords {
  /// Whether a title, whose words are given, begins so, or notes it.
  static func stand(in text: String, _ words: [String]) -> Bool {
    guard words.contains(where: { ["uoc", "uth", "kien", "bo"].contains($0) }) else { return false }
    if isNoted(in: text) || isNote(words) { return true }
    let clause = text.prefix { !",;".contains($0) }
    let words = PeriodText.words(of: String(clause)).drop { before.contains($0) }
    return estimates.contains { words.starts(with: $0) }
  }

  /// Whether it stands in parentheses: `QUÝ II NĂM 2023 (SỐ LIỆU ƯỚC)`.
  static func isNoted(in text: String) -> Bool {
    text.split(separator: "(").dropFirst().contains {
      isNote(PeriodText.words(of: String($0.prefix { $0 != ")" })))
    }
  }

  /// Whether words say nothing but that figures are estimates: `Số liệu ước thực hiện`.
  private static func isNote(_ words: [String]) -> Bool {
    if words.suffix(2) == ["so", "bo"], words.dropLast(2).allSatisfy(before.contains) {
      return true
    }
    let rest = words.drop { before.contains($0) }
    // `(Số liệu ước đến 30/6/2023)`
    return alone.contains(Array(rest)) || rest.starts(with: ["uoc", "den"])
  }

  private static let alone: Set<[String]> = [
    ["uoc"], ["uoc", "thuc", "hien"], ["uoc", "tinh"], ["uoc", "dat"], ["du", "uoc"], ["uth"],
  ]
  private static let before: Set<String> = [
    "bao", "cao", "bieu", "bang", "tong", "hop", "so", "lieu", "ket", "qua", "tinh", "hinh",
  ]
  static let estimates = [
    ["uoc", "thuc", "hien"], ["uoc", "ket", "qua"], ["uoc", "tinh"], ["uoc", "dat"],
    ["uoc", "quy"], ["uoc", "thang"], ["uoc", "ca", "nam"], ["uoc", "nam"], ["uoc", "6", "thang"],
    ["uoc", "9", "thang"], ["du", "uoc"], ["du", "kien", "ket", "qua"],
    ["du", "kien", "thuc", "hien"], ["uth"],
  ]
}
