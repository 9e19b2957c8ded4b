extension HeaderNames {
  /// Whose plan a name says it is: `Tỉnh giao`, `Chỉ tiêu UBND huyện giao` are assigned, `Phường đăng
  /// ký`, `Đơn vị phấn đấu` registered.
  ///
  /// `Xã giao` is neither: whether the commune stands above the units or is one of them, the name does
  /// not tell.
  static func baseline(_ words: ArraySlice<String>) -> FigureKind? {
    var words = words
    for beginning in plans where words.starts(with: beginning) {
      words = words.dropFirst(beginning.count)
      break
    }
    if words.suffix(1) == ["giao"] {
      var authority = words.dropLast()
      for body in bodies where authority.starts(with: body) {
        authority = authority.dropFirst(body.count)
        break
      }
      return authorities.contains(authority.joined()) ? .assigned : nil
    }
    for ending in pledges where words.suffix(ending.count) == ending[...] {
      let whose = words.dropLast(ending.count).joined()
      return whose.isEmpty || pledgers.contains(whose) ? .registered : nil
    }
    return nil
  }

  /// Whether a name says that units pledge what stands below it: `Đơn vị đăng ký`, `Đăng ký thi đua`.
  public static func isPledge(_ name: String) -> Bool {
    let words = PeriodText.words(of: name)
    return pledges.contains { pledge in
      words.indices.contains { words[$0...].starts(with: pledge) }
    }
  }

  /// Whose plan words behind the name of one say it is: `Kế hoạch năm 2023 | của xã`, `Kế hoạch | (Phường đăng ký)`.
  static func owner(of words: ArraySlice<String>, year: Int) -> FigureKind? {
    let rest = words.drop { $0 == "nam" || $0 == String(year) }
    guard !rest.isEmpty else { return nil }
    guard rest.first == "cua" else { return baseline(rest) }
    return pledgers.contains(rest.dropFirst().joined()) ? .registered : nil
  }

  private static let plans = [
    ["ke", "hoach"], ["chi", "tieu"], ["nhiem", "vu"], ["du", "toan"], ["kh"], ["ct"], ["muc"],
  ]
  private static let bodies = [
    ["uy", "ban", "nhan", "dan"], ["hoi", "dong", "nhan", "dan"], ["ubnd"], ["hdnd"], ["do"],
  ]
  static let authorities: Set<String> = [
    "tinh", "thanhpho", "tp", "huyen", "thixa", "tx", "quan", "trunguong", "tw", "captren", "tren",
    "bo", "so", "chinhphu", "coquancaptren",
  ]
  private static let pledges = [
    ["dang", "ky", "thuc", "hien"], ["dang", "ky", "phan", "dau"], ["dang", "ky"], ["phan", "dau"],
    ["dk"],
  ]
  private static let pledgers: Set<String> = [
    "donvi", "cacdonvi", "coquan", "diaphuong", "phuong", "xa", "thitran", "truong", "thon", "ap",
    "ban", "khu", "to", "xaphuong", "phuongxa", "xaphuongthitran", "ubndxa", "ubndphuong",
    "donvitu", "tu", "todanpho", "khudancu", "phong", "nganh", "tapthe",
  ]
}
