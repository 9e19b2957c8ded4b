extension HeaderNames {
  /// How a column says of each indicator whether it was met, beside what was reached or instead of it.
  public enum Assessment: Sendable {
    /// In words: `Tự đánh giá`, `Đánh giá (Đạt/Không đạt)`.
    case words
    /// By a tick: `Đạt`.
    case met
    /// By a tick: `Chưa đạt`, `Không đạt`.
    case notMet
  }

  /// How a column of this name says whether indicators were met; nothing for any other name.
  public static func assessment(_ name: String) -> Assessment? {
    name.contains("%") ? nil : assessments[PeriodText.words(of: name).joined()]
  }

  private static let assessments: [String: Assessment] = {
    var assessments: [String: Assessment] = ["dat": .met]
    for name in ["khongdat", "chuadat", "kdat"] { assessments[name] = .notMet }
    let both = ["datkhongdat", "datchuadat", "dathaykhongdat"]
    for name in both { assessments[name] = .words }
    for name in [
      "danhgia", "tudanhgia", "donvitudanhgia", "tudanhgiacuadonvi", "danhgiaketqua",
      "ketquadanhgia", "ketquatudanhgia", "tudanhgiaketqua",
    ] {
      for ending in [""] + both { assessments[name + ending] = .words }
    }
    return assessments
  }()
}
