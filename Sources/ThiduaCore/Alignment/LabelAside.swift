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
    let isAbbreviation = words.count == 1 && text == text.uppercased() && text.count <= 8
    if Measure(text).isCommon || measures.contains(FoldedText.bareKey(text)) || spoken == " neu co "
    {
      self = .idle
    } else if Self.others.contains(where: { spoken.hasPrefix($0) })
      || Self.changes.contains(where: { spoken.contains($0) })
    {
      self = .other
    } else {
      self = isMark || isAbbreviation ? .idle : .unclear
    }
  }

  private static let others = [
    " tru ", " khong ", " chua ", " ngoai ", " rieng ", " trong do ", " nu ", " nam ", " dau ",
    " cuoi ", " so voi ", " cung ky ",
  ]
  private static let changes = [" giam ", " tang "]
}
