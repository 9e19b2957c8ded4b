/// What a phrase of a target means.
enum TargetPhrase: Hashable, Sendable {
  case atLeast, moreThan, lessThan, atMost
  /// `từ`: a lower end, if an upper one or `trở lên` follows.
  case from
  /// `đến`, between the ends of a range.
  case upTo
  /// `trở lên` and `trở xuống`, behind the number.
  case orMore, orLess
  case increase, decrease
  /// `còn`: what is left after a decrease, thus a level.
  case remaining
  /// `so với`: what a change is compared with follows.
  case comparedWith
  /// Words that change nothing, such as `đạt`.
  case filler

  /// The longest phrase at the beginning of some words, and how many words it has.
  static func longest(in keys: some Collection<String>) -> (phrase: TargetPhrase, length: Int)? {
    var joined = ""
    var found: (phrase: TargetPhrase, length: Int)?
    for (index, key) in keys.prefix(mostWords).enumerated() {
      joined += index == 0 ? key : " " + key
      if let phrase = phrases[joined] { found = (phrase, index + 1) }
    }
    return found
  }

  private static let mostWords = 5

  private static let phrases: [String: TargetPhrase] = {
    var phrases: [String: TargetPhrase] = [:]
    for (phrase, spellings) in table {
      for spelling in spellings { phrases[FoldedText.caseKey(spelling)] = phrase }
    }
    return phrases
  }()

  private static let table: [TargetPhrase: [String]] = [
    .atLeast: [
      "ít nhất", "ít nhất là", "tối thiểu", "tối thiểu là", "không dưới", "không thấp hơn",
      "không ít hơn", "không nhỏ hơn", "bằng hoặc trên", "trên hoặc bằng", "lớn hơn hoặc bằng",
      "bằng hoặc lớn hơn",
    ],
    .moreThan: ["trên", "hơn", "lớn hơn", "cao hơn", "nhiều hơn"],
    .lessThan: ["dưới", "thấp hơn", "nhỏ hơn", "ít hơn"],
    .atMost: [
      "bằng hoặc dưới", "dưới hoặc bằng", "không quá", "không vượt quá", "không cao hơn",
      "không lớn hơn", "không trên", "tối đa", "tối đa là", "nhiều nhất", "nhiều nhất là",
      "nhỏ hơn hoặc bằng", "bằng hoặc nhỏ hơn",
    ],
    .from: ["từ"],
    .upTo: ["đến", "tới"],
    .orMore: ["trở lên"],
    .orLess: ["trở xuống"],
    .increase: ["tăng", "tăng thêm"],
    .decrease: ["giảm", "giảm thêm"],
    .remaining: ["còn", "xuống còn"],
    .comparedWith: ["so với"],
    .filler: [
      "đạt", "đạt được", "duy trì", "giữ", "giữ vững", "giữ ở", "ở", "mức", "ở mức", "là", "bằng",
      "đủ", "phấn đấu", "hoàn thành", "đảm bảo", "bảo đảm", "thực hiện",
      "mỗi năm", "hằng năm", "hàng năm", "cả năm",
    ],
  ]
}
