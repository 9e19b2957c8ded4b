import ThiduaCore

/// What stands over the names of columns and makes their figures others than the report's own, whatever
/// the names below it say.
enum GroupHead {
  /// Another time and nothing else: `Giai đoạn 2021-2025`, `Quý sau`, `Nhiệm vụ 6 tháng cuối năm`; what has a time of
  /// its own says nothing (`Vụ Đông Xuân 2022-2023`, `Chương trình giảm nghèo giai đoạn 2021-2025`).
  case otherTime
  /// A judgement: `Điểm`, `Xếp hạng`.
  case judgement
  /// A part of what is reported, or something said of it: `Trong đó nữ`, `Thiệt hại`, `Cơ cấu (%)`.
  case aside
  /// `Trong đó` and no more.
  case division

  /// Reads a cell that other cells of the header stand below; nothing where it says no such thing.
  init?(_ cell: String, year: Int) {
    let words = PeriodText.words(of: cell)
    let name = " " + words.joined(separator: " ") + " "
    if HeadingTime(cell, year: year, lastMonth: 1) == .strange {
      self = .otherTime
    } else if name == " trong do " {
      self = .division
    } else if Self.judgements.contains(where: name.hasPrefix) {
      self = .judgement
    } else if cell.contains("%") || Self.asides.contains(where: name.hasPrefix)
      || UnitDirectory.isVillage(cell)
    {
      self = .aside
    } else {
      return nil
    }
  }

  private static let judgements = [
    " diem ", " so diem ", " xep hang ", " xep loai ", " xep thu ",
  ]
  private static let asides = [
    " trong do ", " con lai ", " chua thuc hien ", " thiet hai ", " tang truong ", " toc do tang ",
    " co cau ", " tang giam ",
  ]
}
