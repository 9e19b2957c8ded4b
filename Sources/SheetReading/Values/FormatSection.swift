/// A section of a number format, such as the first one of `#,##0" kg";[Red]-#,##0`, in pieces.
///
/// The first one is for all numbers where there is no other, the second for those below zero, the third for
/// zero, the fourth for text.
package struct FormatSection {
  package enum Piece {
    /// What stands for itself: in quotation marks, or behind a backslash.
    case literal([UInt8])
    /// What stands in brackets: a colour, a condition, a currency, a duration.
    case brackets([UInt8])
    /// What shows digits, parts of days and times, and signs that need no quotation marks.
    case symbols([UInt8])
  }

  /// The pieces, in their order.
  package private(set) var pieces: [Piece] = []
  /// Where the section ends: at a semicolon, or behind the last byte.
  private var end = 0

  /// Whether it is for some numbers only: `[>=1000]#,##0`; which section holds then depends on the number.
  var hasCondition: Bool {
    pieces.contains { piece in
      guard case .brackets(let inner) = piece, let first = inner.first else { return false }
      return "<>=".utf8.contains(first)
    }
  }

  /// All sections of the description of a format.
  package static func all(_ code: Span<UInt8>) -> [FormatSection] {
    var sections = [FormatSection(code)]
    while sections.count < 4, let end = sections.last?.end, end < code.count {
      sections.append(FormatSection(code, from: end + 1))
    }
    return sections
  }

  /// Reads one section of the description of a format, by default the first.
  package init(_ code: Span<UInt8>, from start: Int = 0) {
    var symbols: [UInt8] = []
    var position = start
    func end(_ mark: UInt8) -> Int {
      var end = position + 1
      while end < code.count, code[end] != mark { end += 1 }
      return end
    }
    /// Where the character behind the position is, in all its bytes.
    func nextCharacter() -> Range<Int> {
      let start = min(position + 1, code.count)
      var end = min(start + 1, code.count)
      while end < code.count, code[end] & 0xC0 == 0x80 { end += 1 }
      return start..<end
    }
    while position < code.count, code[position] != UInt8(ascii: ";") {
      let byte = code[position]
      let piece: Piece?
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "["):
        let isQuote = byte == UInt8(ascii: "\"")
        let last = end(isQuote ? byte : UInt8(ascii: "]"))
        let inner = ((position + 1)..<max(position + 1, last)).map { code[$0] }
        piece = isQuote ? .literal(inner) : .brackets(inner)
        position = last
      case UInt8(ascii: "\\"):
        let character = nextCharacter()
        piece = .literal(character.map { code[$0] })
        position = character.upperBound - 1
      case UInt8(ascii: "_"), UInt8(ascii: "*"):
        // A blank as wide as the next character, or one that is repeated.
        piece = nil
        position = nextCharacter().upperBound - 1
      default:
        symbols.append(byte)
        position += 1
        continue
      }
      position += 1
      if !symbols.isEmpty { pieces.append(.symbols(symbols)) }
      symbols = []
      if let piece { pieces.append(piece) }
    }
    if !symbols.isEmpty { pieces.append(.symbols(symbols)) }
    self.end = min(position, code.count)
  }
}
