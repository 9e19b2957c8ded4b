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
  private static let pledges = [["dang", "ky"], ["phan", "dau"], ["dk"]]
  private static let pledgers: Set<String> = [
    "donvi", "cacdonvi", "coquan", "diaphuong", "phuong", "xa", "thitran", "truong", "thon", "ap",
    "ban", "khu", "to", "todanpho", "khudancu", "phong", "nganh", "tapthe",
  ]
}
