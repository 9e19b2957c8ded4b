import ThiduaCore

/// What stands over the names of columns and makes their figures others than the report's own, whatever
/// the names below it say.
enum GroupHead {
  /// Another time: `Giai đoạn 2021-2025`, `Quý sau`, `6 tháng cuối năm`.
  case otherTime
  /// A part of what is reported, or something said of it: `Trong đó nữ`, `Điểm`, `Tỷ lệ hoàn thành (%)`.
  case aside
  /// `Trong đó` and no more.
  case division

  /// Reads a cell that other cells of the header stand below; nothing where it says no such thing.
  init?(_ cell: String) {
    let words = PeriodText.words(of: cell)
    let name = " " + words.joined(separator: " ") + " "
    if Self.isOfOtherTime(cell, name, words) {
      self = .otherTime
    } else if name == " trong do " {
      self = .division
    } else if cell.contains("%") || Self.asides.contains(where: name.hasPrefix)
      || Self.isVillage(words)
    {
      self = .aside
    } else {
      return nil
    }
  }

  private static func isOfOtherTime(_ cell: String, _ name: String, _ words: [String]) -> Bool {
    PeriodText.namesOtherPart(cell) || times.contains(where: name.contains)
      || nextTimes.contains(where: name.hasSuffix) || isRangeOfYears(words)
  }

  /// `2021-2025`, `2021 - 2023`.
  private static func isRangeOfYears(_ words: [String]) -> Bool {
    let years = words.map { $0.utf8.count == 4 ? Int($0) ?? 0 : 0 }
    return zip(years, years.dropFirst()).contains { $0 > 1900 && $1 > $0 && $1 < 2200 }
  }

  /// `Thôn 1`, `Tổ 5`, `Khu vực III`: a part of a unit, by its number.
  private static func isVillage(_ words: [String]) -> Bool {
    guard words.count == 2, ["thon", "xom", "to", "ap", "buon", "lang"].contains(words[0]) else {
      return false
    }
    return Int(words[1]) != nil || words[1].allSatisfy { "ivx".contains($0) }
  }

  private static let times = [" giai doan ", " nhiem ky ", " nam nam ", " 5 nam ", " trung han "]
  private static let nextTimes = [
    " quy sau ", " thang sau ", " ky sau ", " nam sau ", " quy toi ", " thang toi ", " ky toi ",
    " nam toi ", " tiep theo ", " quy ke tiep ", " thang ke tiep ",
  ]
  private static let asides = [
    " trong do ", " diem ", " so diem ", " xep hang ", " xep loai ", " xep thu ", " con lai ",
    " chua thuc hien ", " thiet hai ", " tang truong ", " toc do tang ", " co cau ", " tang giam ",
  ]
}
