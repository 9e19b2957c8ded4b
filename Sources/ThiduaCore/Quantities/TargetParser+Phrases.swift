extension TargetParser {
  /// Reads everything before the first number.
  mutating func readPrefix() throws(TargetFault) {
    while position < tokens.count {
      let token = tokens[position]
      if isAtIndicatorName() {
        try takeIndicatorName()
      } else if case .comparison(let phrase) = token.kind {
        try takePrefix(phrase)
        position += 1
      } else if token.isNumber {
        return
      } else if let (phrase, length) = TargetPhrase.longest(in: words) {
        try takePrefix(phrase)
        position += length
      } else if indicatorWords.contains(token.key), token.kind == .word {
        position += 1
      } else {
        throw .badTarget(.unknownWord(token.text))
      }
    }
    throw .badTarget(.noNumber)
  }

  /// Reads everything behind the last number and its measure.
  mutating func readSuffix(isShare: Bool) throws(TargetFault) {
    while position < tokens.count {
      let token = tokens[position]
      if token.isNumber { throw .badTarget(.contradiction) }
      if isShare, Self.wordsOfShares.contains(token.key) {
        position += 1
      } else if let (phrase, length) = TargetPhrase.longest(in: words) {
        try takeSuffix(phrase, token.text)
        position += length
        if phrase == .comparedWith { try takePast() }
      } else if indicatorWords.contains(token.key), token.kind == .word {
        position += 1
      } else {
        throw .badTarget(.unknownWord(token.text))
      }
    }
  }

  /// What stands behind a share to say of what it is one: `95% trên tổng số hộ`.
  private static let wordsOfShares = Set(
    """
    trên trong tổng số của các toàn dân hộ gia đình người trẻ em học sinh phụ nữ lao động đoàn viên hội đảng cán bộ \
    khu cư thôn làng tổ phố cơ quan đơn vị trường lớp diện tích
    """.split(separator: " ").map { FoldedText.caseKey(String($0)) })

  private mutating func takePrefix(_ phrase: TargetPhrase) throws(TargetFault) {
    switch phrase {
    case .filler: break
    case .from: hasFrom = true
    case .increase: try take(.increase)
    case .decrease: try take(.decrease)
    case .remaining:
      if direction != nil, context.measure.isChange { throw .badTarget(.contradiction) }
      direction = nil
    case .atLeast, .moreThan, .lessThan, .atMost:
      guard prefix == nil else { throw .badTarget(.contradiction) }
      prefix = phrase
    case .orMore, .orLess, .upTo, .comparedWith: throw .badTarget(.contradiction)
    }
  }

  private mutating func takeSuffix(_ phrase: TargetPhrase, _ text: String) throws(TargetFault) {
    switch phrase {
    case .orMore, .orLess:
      guard suffix == nil else { throw .badTarget(.contradiction) }
      suffix = phrase
    case .comparedWith: isComparedWithPast = true
    default: throw .badTarget(.unknownWord(text))
    }
  }

  /// Takes `tăng` or `giảm`, which must not say the opposite of the indicator's name.
  private mutating func take(_ taken: TargetChange.Direction) throws(TargetFault) {
    let named = indicatorWords.first
    let contradictsName = named == (taken == .increase ? "giảm" : "tăng")
    guard direction == nil || direction == taken, !contradictsName else {
      throw .badTarget(.contradiction)
    }
    direction = taken
  }

  /// Whether the indicator's whole name stands here; one word is too little to tell.
  private mutating func isAtIndicatorName() -> Bool {
    indicatorName.hasPrefix(tokens[position].key) && indicatorWords.count >= 2
      && tokens[position...].lazy.prefix(indicatorWords.count).map(\.key)
        .elementsEqual(indicatorWords)
  }

  /// Passes over the indicator's name, numbers in it included.
  private mutating func takeIndicatorName() throws(TargetFault) {
    if indicatorWords.first == "giảm" { try take(.decrease) }
    if indicatorWords.first == "tăng" { try take(.increase) }
    position += indicatorWords.count
  }

  /// Passes over what a change is compared with: a year or the same period of one.
  private mutating func takePast() throws(TargetFault) {
    while position < tokens.count {
      let token = tokens[position]
      let isKnown =
        ["năm", "trước", "cùng", "kỳ", "kì", "ngoái", "liền", "kề"].contains(token.key)
        || token.isNumber
      guard isKnown else { throw .badTarget(.unknownWord(token.text)) }
      if let base = CalendarYear.named(by: token.text), let year = context.year, base != year - 1,
        !context.measure.isChange
      {
        throw .badTarget(.otherBase(token.text))
      }
      position += 1
    }
  }
}
