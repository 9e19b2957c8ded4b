/// A cell prepared for reading numbers, scalar by scalar.
///
/// Full-width signs and digits are ASCII, the minus sign is a hyphen, and the apostrophe by which a
/// spreadsheet marks text is gone.
struct CellText {
  /// The cell as typed, cleaned.
  let scalars: [Unicode.Scalar]
  /// The same positions as bytes; a scalar beyond ASCII is 0xFF.
  let ascii: [UInt8]
  /// All of the text, where it is the scalars.
  private let whole: String?

  /// Prepares cleaned text.
  init(_ cleaned: String) {
    if cleaned.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "'") }) {
      ascii = Array(cleaned.utf8)
      scalars = ascii.map { Unicode.Scalar($0) }
      whole = cleaned
      return
    }
    whole = nil
    var scalars = cleaned.unicodeScalars.map(Self.halfWidth)
    if let first = scalars.first, first == "'" || first == "\u{2019}" { scalars.removeFirst() }
    self.scalars = scalars
    ascii = scalars.map { $0.isASCII ? UInt8($0.value) : 0xFF }
  }

  /// The text from a position on, without spaces at its ends.
  func text(from start: Int) -> String {
    if start == 0, let whole { return whole }
    return text(start..<scalars.count)
  }

  /// The text of some positions, without spaces at its ends.
  func text(_ positions: Range<Int>) -> String {
    var builder = TextBuilder(capacity: 3 * positions.count)
    for position in positions { builder.append(scalars[position]) }
    return FoldedText.cleaned(builder.text)
  }

  /// The position of the first scalar from a position on that is no space.
  func afterSpaces(_ start: Int) -> Int {
    var position = start
    while position < ascii.count, ascii[position] == .space { position += 1 }
    return position
  }

  /// Whether nothing but dashes, dots and the like was typed, or nothing at all.
  var isPlaceholder: Bool { scalars.allSatisfy(Self.isPlaceholder) }

  private static func isPlaceholder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", "…", "_", "·": true
    default: isDash(scalar)
    }
  }

  /// Whether the scalar is a hyphen, a dash or a minus sign.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0x2500: true
    default: false
    }
  }

  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
    case 0x2212: "-"
    default: scalar
    }
  }
}
