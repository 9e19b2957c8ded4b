/// What is shown of a zero by a number format that shows no digit of it: a dash
/// (`_-* #,##0_-;-* #,##0_-;_-* "-"??_-`), or nothing (`#,###`, `0;-0;;@`).
package struct ZeroFormat {
  private var text: [UInt8] = []

  /// Reads the description of a format; nothing for one that shows a zero as a digit.
  package init?(_ code: Span<UInt8>) {
    let sections = FormatSection.all(code)
    let section = sections.count > 2 ? sections[2] : sections[0]
    guard !section.hasCondition else { return nil }
    for piece in section.pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .brackets: break
      case .symbols(let symbols):
        guard read(symbols) else { return nil }
      }
    }
    let words = String(decoding: text, as: UTF8.self)
    guard words.allSatisfy({ $0 == "đ" || !$0.isLetter && !$0.isNumber }) else { return nil }
  }

  /// A format that every program knows by its number: those of accounts show a dash.
  package init?(builtin number: Int) {
    guard (41...44).contains(number) else { return nil }
    text = [UInt8(ascii: "-")]
  }

  /// Reads symbols; false where they show the digit, or no number at all.
  private mutating func read(_ symbols: [UInt8]) -> Bool {
    for byte in symbols {
      switch byte {
      case UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: ","), UInt8(ascii: "."): break
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), 0x80...:
        text.append(byte)
      default: return false
      }
    }
    return true
  }

  /// One of a sheet that shows no zeros at all.
  static let nothing = ZeroFormat()

  private init() {}

  /// What is shown, in pieces that ``ShownNumber`` reads.
  package var shown: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends what is shown.
  func append(to bytes: inout [UInt8]) { ShownNumber.append(zeroAs: text, to: &bytes) }
}
