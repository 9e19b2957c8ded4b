/// A piece of a target: a number, a word, or a sign.
struct TargetToken: Hashable, Sendable {
  /// What a piece is.
  enum Kind: Hashable, Sendable {
    case number(TypedNumber)
    /// A word; `%` is one, and so is `đồng/người/năm`.
    case word
    /// Any dash that is no minus.
    case dash
    case slash
    /// `≥`, `<=`, ...
    case comparison(TargetPhrase)
  }

  let kind: Kind
  /// The piece as typed.
  let text: String
  /// The piece as words are compared.
  let key: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
    key = FoldedText.caseKey(text)
  }

  /// Whether the piece is a number.
  var isNumber: Bool {
    if case .number = kind { return true }
    return false
  }
}

/// Takes a target apart.
struct TargetTokenizer {
  private let cell: CellText
  private var position = 0
  private var tokens: [TargetToken] = []
  private var hasNumber = false

  /// The pieces of a cell, punctuation left out.
  static func tokens(of cell: CellText) -> [TargetToken] {
    var tokenizer = TargetTokenizer(cell: cell)
    while tokenizer.position < cell.scalars.count { tokenizer.takeToken() }
    return tokenizer.tokens
  }

  private init(cell: CellText) {
    self.cell = cell
  }

  private mutating func takeToken() {
    let scalar = cell.scalars[position]
    if let number = number() {
      append(.number(number), upTo: number.end)
    } else if let (phrase, length) = comparison() {
      append(.comparison(phrase), upTo: position + length)
    } else if CellText.isDash(scalar) || scalar == "÷" {
      // `40÷45`, as ranges are written by hand.
      append(.dash, upTo: position + 1)
    } else if scalar == "/" {
      append(.slash, upTo: position + 1)
    } else if scalar == " " || isPunctuation(scalar) {
      position += 1
    } else {
      append(.word, upTo: wordEnd())
    }
  }

  private mutating func append(_ kind: TargetToken.Kind, upTo end: Int) {
    let token = TargetToken(kind, cell.text(position..<end))
    tokens.append(token)
    if token.isNumber { hasNumber = true }
    position = end
  }

  /// The number at this position; after a number, a hyphen is a dash and no minus.
  private func number() -> TypedNumber? {
    let byte = cell.ascii[position]
    let mayBeSigned = !hasNumber || beginsRangeEnd
    let isSign = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    guard byte.isASCIIDigit || byte == .point || byte == .comma || isSign && mayBeSigned else {
      return nil
    }
    return TypedNumber(in: cell.ascii.span, from: position, withSpaces: true)
  }

  /// Whether what was read last stands before the end of a range.
  private var beginsRangeEnd: Bool {
    guard let last = tokens.last else { return false }
    return last.kind == .dash || last.key == "đến"
  }

  private func comparison() -> (TargetPhrase, Int)? {
    let next = position + 1 < cell.scalars.count ? cell.scalars[position + 1] : " "
    switch (cell.scalars[position], next) {
    case (">", "="), ("=", ">"): return (.atLeast, 2)
    case ("<", "="), ("=", "<"): return (.atMost, 2)
    case ("≥", _), ("⩾", _): return (.atLeast, 1)
    case ("≤", _), ("⩽", _): return (.atMost, 1)
    case (">", _): return (.moreThan, 1)
    case ("<", _): return (.lessThan, 1)
    case ("=", _): return (.filler, 1)
    default: return nil
    }
  }

  /// Where the word at this position ends; a dash between letters belongs to it (`héc-ta`).
  private func wordEnd() -> Int {
    var end = position + 1
    while end < cell.scalars.count, isInWord(end) { end += 1 }
    return end
  }

  private func isInWord(_ index: Int) -> Bool {
    let scalar = cell.scalars[index]
    let next = index + 1 < cell.scalars.count ? cell.scalars[index + 1] : " "
    if scalar == "." { return FoldedText.isLetterOrDigit(next) }
    if CellText.isDash(scalar) {
      return cell.scalars[index - 1].properties.isAlphabetic && next.properties.isAlphabetic
    }
    return scalar != " " && !isPunctuation(scalar) && !"<>=≥≤⩾⩽".unicodeScalars.contains(scalar)
  }

  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    ".,;:()\"“”…".unicodeScalars.contains(scalar)
  }
}
