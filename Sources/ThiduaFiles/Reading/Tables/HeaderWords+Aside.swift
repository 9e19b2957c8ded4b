import ThiduaCore

// Names of columns that hold no figures of their own: comparisons, sums, points, remarks.
extension HeaderWords {
  /// Whether a name says that something is compared with a plan or with another period, or is of the
  /// one before.
  static func isComparison(_ cell: String) -> Bool {
    let name = PeriodText.words(of: cell).joined(separator: " ")
    // `Tổng số kế hoạch` compares nothing.
    let padded = (" " + name + " ").replacing(" tong so ", with: " tong ")
    if dividesNumbers(cell) || padded.hasPrefix(" cung ky ") { return true }
    // `Kết quả thực hiện so với kế hoạch` may be what was reached.
    if !cell.contains("%"), results.contains(where: padded.hasPrefix) { return false }
    if comparisons.contains(where: { padded.contains(" " + $0 + " ") }) { return true }
    if earlierPeriods.contains(name) { return true }
    if name.hasPrefix("so sanh"), name.hasSuffix(" voi") { return true }
    return cell.contains("%") && shares.contains(name)
  }

  /// What a word over columns says of them.
  enum Share {
    /// They are compared with something.
    case comparison
    /// They are shares, be it of what is reported: `Tỷ lệ hoàn thành`.
    case share
    /// They may be, or be progress that is reported.
    case perhaps
  }

  /// Whether a name is one for comparisons, or may be, where it stands over columns beside others.
  static func share(_ cell: String) -> Share? {
    let name = PeriodText.words(of: cell).joined(separator: " ")
    if name == "so sanh" || name.hasPrefix("so sanh ") || name.hasSuffix(" so sanh") {
      return .comparison
    }
    guard sharesAbove.contains(name) else { return nil }
    return name.hasPrefix("ty ") || name.hasPrefix("ti ") ? .share : .perhaps
  }

  private static let sharesAbove: Set<String> = [
    "ty le", "ti le", "ty le hoan thanh", "ti le hoan thanh", "dat ty le", "dat ti le", "ty trong",
    "ti trong", "tien do", "tien do hoan thanh", "danh gia",
  ]

  /// `% KH`, `%TH`, `% kế hoạch năm`: so much of a plan or of what was reached.
  static func isShareOf(_ cell: String, year: Int) -> Bool {
    guard cell.hasPrefix("%") else { return false }
    if case .value? = HeaderNames.meaning(of: cell, year: year) { return true }
    return false
  }

  /// Whether a name is that of a share and of nothing that it is compared with: `Tỷ lệ (%)`, `%`.
  static func isShare(_ cell: String) -> Bool {
    let words = PeriodText.words(of: cell)
    guard words.isEmpty || words == ["ty", "le"] || words == ["ti", "le"] else { return false }
    return !words.isEmpty || cell.contains("%")
  }

  /// `6T/KH`, `Quý II/CK`: what was reached in a period over something else.
  static func dividesPeriod(_ cell: String, year: Int) -> Bool {
    let sides = cell.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, PeriodText.period(sides[0], defaultYear: year) != nil else {
      return false
    }
    if ["ck", "cungky"].contains(FoldedText.bareKey(sides[1])) { return true }
    if case .value? = HeaderNames.meaning(of: sides[1], year: year) { return true }
    return false
  }

  /// `2023/2022`, `(5)/(4)`, `5/4*100`: years or columns that are divided.
  private static func dividesNumbers(_ cell: String) -> Bool {
    let bytes = cell.utf8.filter { $0 != 32 }
    guard bytes.contains(UInt8(ascii: "/")), bytes.allSatisfy({ Self.quotientBytes.contains($0) })
    else { return false }
    let sides = bytes.split(separator: UInt8(ascii: "/"))
    return sides.count == 2 && sides.allSatisfy { $0.contains { (48...57).contains($0) } }
  }

  private static let quotientBytes = Set("0123456789/()*x%=".utf8)
  private static let results = [" ket qua ", " thuc hien ", " th ", " kq "]

  /// Whether a column under this name may be left out without a word: totals, comparisons, points.
  ///
  /// A name that begins as units' names do never is one: `Xã Cộng Hòa`, `Phường Trung Bình`. Beside
  /// indicators a share may be one of them misspelt.
  static func isPassedOver(_ cell: String, besideIndicators: Bool = false) -> Bool {
    let words = PeriodText.words(of: cell)
    let name = words.joined(separator: " ")
    if isTotal(cell) { return true }
    if passedOverNames.contains(name) || isQuotient(cell) { return true }
    if remarks.contains(where: { (" " + name + " ").contains(" " + $0 + " ") }) { return true }
    guard !besideIndicators else { return false }
    if cell.contains("%") { return true }
    guard !beginsAsUnit(cell), !name.hasPrefix("khoi luong"), !name.contains("thoi diem") else {
      return false
    }
    return passedOverBeginnings.contains { name == $0 || name.hasPrefix($0 + " ") }
      || passedOverPhrases.contains { (" " + name + " ").contains(" " + $0 + " ") }
  }

  /// Whether a name begins with a word for communes, wards and towns, diacritics and all; `Xã hội` is a
  /// sector.
  static func beginsAsCommune(_ name: String) -> Bool {
    let words = FoldedText.words(of: name)
    guard words.count > 1, let first = words.first else { return false }
    return first == xa && words[1] != society || communes.contains(first)
      || words[0] == town[0] && words[1] == town[1]
  }

  private static let xa = FoldedText.words(of: "xã")[0]
  private static let society = FoldedText.words(of: "hội")[0]
  private static let town = FoldedText.words(of: "thị trấn")
  private static let communes = Set(FoldedText.words(of: "phường p x tt"))

  /// Whether a name begins as units' names do: `Xã`, `P.`, `Trường`.
  private static func beginsAsUnit(_ name: String) -> Bool {
    PeriodText.words(of: name).first.map(unitKinds.contains) ?? false
  }

  /// Whether a column adds up times: `Cộng quý`, `Tổng cộng 3 tháng`, `Cộng quý I`.
  static func isSumOfTimes(_ cell: String) -> Bool {
    let words = PeriodText.words(of: cell)
    let rest = words.drop { ["cong", "tong", "so"].contains($0) }
    guard rest.count < words.count, let first = rest.first else { return false }
    return ["quy", "qui", "ca", "nam", "thang"].contains(first)
      || Int(first) != nil && ["thang", "quy"].contains(rest.dropFirst().first)
  }

  /// Whether a name is a word for a sum: `Tổng số`, `Cộng`, `Toàn xã`.
  static func isTotal(_ cell: String) -> Bool {
    RowShape.isTotal(cell)
      || RowShape.bareTotals.contains(PeriodText.words(of: cell).joined(separator: " "))
  }

  /// `TH/KH`, `So sánh TH/cùng kỳ (%)`: one thing divided by another, and no date.
  private static func isQuotient(_ cell: String) -> Bool {
    let sides = cell.split(separator: "/", omittingEmptySubsequences: false)
    let isYear = { (word: String) in word.utf8.count == 4 && Int(word) != nil }
    guard sides.count == 2,
      let above = PeriodText.words(of: String(sides[0])).last(where: { !isYear($0) }),
      let below = PeriodText.words(of: String(sides[1])).first
    else { return false }
    return (compared.contains(above) || isMonths(above)) && compared.contains(below)
  }

  /// `6t`, `9th`: so many months.
  private static func isMonths(_ word: String) -> Bool {
    let digits = word.prefix { $0.isNumber }
    return !digits.isEmpty && ["t", "th"].contains(word.dropFirst(digits.count))
  }

  private static let compared: Set<String> = [
    "th", "kh", "kq", "lk", "hien", "hoach", "qua", "thuc", "ke", "ket", "ck", "cung", "ky", "ct",
    "chi",
  ]
  private static let remarks = [
    "ghi chu", "xep loai", "xep hang", "xep thu", "danh gia", "thu tu", "so sanh",
  ]
  private static let earlierPeriods: Set<String> = [
    "quy truoc", "ky truoc", "thang truoc", "nam truoc", "nam ngoai",
  ]
  private static let comparisons = [
    "so voi", "so kh", "so ke hoach", "so cung ky", "so ck", "so nam", "chenh lech", "tang giam",
    "muc do hoan thanh", "toc do tang",
  ]
  private static let shares: Set<String> = ["ty le", "ti le", "so sanh", "ss", "dat", "dat ty le"]
  private static let unitKinds: Set<String> = [
    "xa", "x", "phuong", "p", "thi", "tt", "thon", "lang", "to", "ap", "ban", "khu", "huyen", "tp",
    "ubnd", "uy", "truong", "phong", "trung", "chi", "hoi", "cong",
  ]
  private static let passedOverNames: Set<String> = [
    "chung", "tang", "giam", "stt", "note", "trung binh", "trung binh chung",
  ]
  private static let passedOverBeginnings = [
    "cum", "khoi", "toan cum", "toan khoi", "binh quan", "ghi", "nguoi lap", "nguoi nhap", "xep",
  ]
  private static let passedOverPhrases = [
    "ty le", "ti le", "cung ky", "nam truoc", "diem", "trong so", "dien thoai",
  ]
}
