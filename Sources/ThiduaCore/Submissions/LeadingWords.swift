/// The general words with which titles and headings begin before they say of when their figures are: `KẾT QUẢ THỰC HIỆN
/// CÁC CHỈ TIÊU …`, `PHƯƠNG HƯỚNG, NHIỆM VỤ …`.
///
/// Any other word makes a heading the name of something that has times of its own: `Chương trình giảm nghèo giai đoạn
/// 2021-2025`.
struct LeadingWords {
  /// What such words are about.
  enum Kind {
    /// What was done.
    case results
    /// What is yet to be done.
    case ahead
    /// What is thought to come of it.
    case estimate
    /// Neither: `CÁC`, `THI ĐUA`.
    case general
  }

  /// What the words are about, in their order.
  private(set) var kinds: [Kind] = []
  /// The words behind them.
  private(set) var rest: ArraySlice<String>
  /// Whether `phương hướng` is among them, which is never of the time of a report.
  private(set) var saysDirection = false
  /// Whether they say more of what is yet to be done than `chỉ tiêu`.
  private var isOfPlans = false
  /// Whether `và` joins two of them.
  private(set) var joins = false

  /// Parts the words of a text, without diacritics.
  init(_ words: [String]) {
    rest = words[...]
    while let (kind, phrase) = Self.phrases.longest(beginning: rest),
      !rest.starts(with: ["giua", "nam"])
    {
      kinds.append(kind)
      if phrase == ["phuong", "huong"] { saysDirection = true }
      if phrase == ["va"] { joins = true }
      let isPlan = kind == .ahead && phrase != Self.indicators || phrase == ["giao"]
      if isPlan || kind == .estimate { isOfPlans = true }
      rest = rest.dropFirst(phrase.count)
    }
  }

  /// Whether they are about what is yet to be done or thought to come, before anything else.
  var isAhead: Bool {
    let first = kinds.first { $0 != .general }
    return first == .ahead || first == .estimate
  }

  /// Whether they name indicators, which reports do too, and nothing that is yet to be done: `CÁC CHỈ TIÊU`.
  var isOfIndicators: Bool { kinds.contains(.ahead) && !isOfPlans }

  /// Whether they are about nothing but what was done.
  var isOfResults: Bool { kinds.allSatisfy { $0 == .results } }

  private static let indicators = ["chi", "tieu"]

  private static let phrases = PhraseIndex<Kind>([
    (
      .results,
      [
        "ket qua", "thuc hien", "bao cao", "so lieu", "tinh hinh", "so ket", "tong ket",
        "danh gia", "tong hop", "dieu chinh so lieu", "bo sung so lieu",
        "dieu chinh bo sung so lieu",
      ]
    ),
    (
      .ahead,
      [
        "nhiem vu", "trong tam", "phuong huong", "phan dau", "ke hoach", "chi tieu", "muc tieu",
        "giai phap", "cong tac", "dang ky", "cam ket", "giao uoc",
      ]
    ),
    (.estimate, ["uoc thuc hien", "uoc tinh", "uoc dat", "uoc", "du kien", "du bao"]),
    (
      .general,
      [
        "cac", "chu yeu", "co ban", "chinh", "mot so", "va", "ve", "trong", "trien khai", "giao",
        "phong trao thi dua", "thi dua", "phat trien", "kinh te", "van hoa", "xa hoi",
        "quoc phong", "an ninh", "giua", "bieu", "bang",
      ]
    ),
  ])
}
