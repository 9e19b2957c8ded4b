/// What stands in parentheses in a label and in none of the catalogue's: `Số hộ nghèo (đầu năm)`.
enum LabelAside {
  /// A measure, an abbreviation, a mark of a footnote: the label means the same without it.
  case idle
  /// Words that may make it mean something else.
  case unclear
  /// Words that make it mean a part, another time, or a change: `(trừ tiền đất)`, `(nữ)`.
  case other

  /// Reads the parentheses of a label; `measures` are those of the campaign, without diacritics.
  init(in label: String, measures: Set<String>) {
    var found = LabelAside.idle
    for piece in label.split(separator: "(", omittingEmptySubsequences: false).dropFirst() {
      let text = String(piece.prefix { $0 != ")" })
      switch LabelAside(of: text, measures: measures) {
      case .other:
        self = .other
        return
      case .unclear: found = .unclear
      case .idle: break
      }
    }
    self = found
  }

  private init(of text: String, measures: Set<String>) {
    let words = PeriodText.words(of: text)
    let spoken = " " + words.joined(separator: " ") + " "
    let isMark = words.count <= 1 && text.count <= 3 && !spoken.contains(" nu ")
    let isAbbreviation =
      words.count == 1 && text == text.uppercased() && (2...8).contains(text.count)
    let announced = Measure.announced(by: text)
    let measure = announced ?? Measure(text)
    if announced != nil || measure.isCommon || measures.contains(FoldedText.bareKey(measure.text))
      || Self.idleWords.contains(spoken)
    {
      self = .idle
    } else if !Self.harmless.contains(where: { spoken.contains($0) }),
      Self.others.contains(where: { spoken.hasPrefix($0) }) || Self.parts.contains(spoken)
        || Self.changes.contains(where: { spoken.contains($0) })
    {
      self = .other
    } else {
      self = (isMark || isAbbreviation) && !Self.saysMore(text, spoken) ? .idle : .unclear
    }
  }

  private static let idleWords: Set<String> = [
    " neu co ", " trong nam ", " ca nam ", " trong ky ", " nam nu ", " ca nam va nu ",
  ]
  /// What makes words that begin like a part mean the whole.
  private static let harmless = [" phan biet "]
  private static let others = [
    " tru ", " khong ", " chua ", " ngoai ", " rieng ", " trong do ", " dau ", " so voi ",
    " cung ky ", " nam truoc ", " nam ngoai ",
  ]
  /// A part by one word, or the same period of the year before (`CK`).
  private static let parts: Set<String> = [" nu ", " nam ", " so nu ", " so nam ", " ck "]
  /// Short words that make a label mean another time or part: the plan, the old and the new ones, minorities.
  private static let meaning: Set<String> = [
    " kh ", " cu ", " moi ", " lk ", " uth ", " uoc ", " dtts ",
  ]
  private static let changes = [" giam ", " tang "]

  /// Whether a short word or an abbreviation says something of its own.
  private static func saysMore(_ text: String, _ spoken: String) -> Bool {
    meaning.contains(spoken)
      || spoken != " nam " && PeriodText.period(text, defaultYear: 2000) != nil
  }
}
