/// A number format that shows more than the plain number: words around it (`0" kg"`, `"Quý "0`), it in
/// thousands or millions (`#,##0,,`), zeros that codes have (`000`, `0.00`).
package struct ShownFormat {
  private var before: [UInt8] = []
  private var behind: [UInt8] = []
  /// How many thousands the number is divided by.
  private var divisions = 0
  /// How many digits there are before the point at least.
  private var digits = 0
  /// How many there are behind it.
  private var decimals = 0

  /// Reads a format; nothing for one that shows just the number, or something else.
  package init?(_ section: FormatSection) {
    guard !section.hasCondition else { return nil }
    var pattern: [UInt8] = []
    for piece in section.pieces {
      switch piece {
      case .literal(let text): add(text, behind: !pattern.isEmpty)
      case .brackets(let inner):
        guard inner.first == UInt8(ascii: "$") else { continue }
        let sign = inner.prefix { $0 != UInt8(ascii: "-") }.filter { $0 != UInt8(ascii: "$") }
        add(sign, behind: !pattern.isEmpty)
      case .symbols(let symbols):
        guard read(symbols, &pattern) else { return nil }
      }
    }
    guard let first = pattern.firstIndex(where: { $0 != UInt8(ascii: ",") }),
      take(pattern[first...])
    else { return nil }
  }

  /// A format that every program knows by its number: of those only `0.00` shows more than the number, the
  /// zeros of a code.
  package init?(builtin number: Int) {
    guard number == 2 else { return nil }
    self.init(FormatSection(Array("0.00".utf8).span))
  }

  /// Reads symbols into the pattern of digits and the words around it; false for what shows no plain
  /// number.
  private mutating func read(_ symbols: [UInt8], _ pattern: inout [UInt8]) -> Bool {
    var symbols = symbols[...]
    if pattern.isEmpty, before.isEmpty, symbols.prefix(7).map({ $0 | 32 }) == Self.general {
      symbols = symbols.dropFirst(7)
      pattern = [UInt8(ascii: "#")]
    }
    for byte in symbols {
      switch byte {
      case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: ","),
        UInt8(ascii: "."):
        if behind == [UInt8(ascii: " ")] {
          // `# ##0`: thousands with blanks between them.
          behind = []
          pattern.append(UInt8(ascii: ","))
        }
        guard behind.isEmpty || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") else {
          return false
        }
        pattern.append(byte)
      case UInt8(ascii: "%"), UInt8(ascii: "E"), UInt8(ascii: "e"), UInt8(ascii: "/"),
        UInt8(ascii: "@"):
        return false
      default: add([byte], behind: !pattern.isEmpty)
      }
    }
    return true
  }

  private static let general = Array("general".utf8)

  private mutating func add(_ words: [UInt8], behind isBehind: Bool) {
    if isBehind { behind += words } else { before += words }
  }

  /// Takes what shows the digits; returns whether anything is shown that the number alone does not say.
  private mutating func take(_ pattern: ArraySlice<UInt8>) -> Bool {
    let whole = pattern.prefix { $0 != UInt8(ascii: ".") }
    let fraction = pattern.dropFirst(whole.count + 1)
    divisions =
      (fraction.isEmpty ? whole : fraction).reversed()
      .prefix { $0 == UInt8(ascii: ",") }.count
    let isGrouped = whole.dropLast(fraction.isEmpty ? divisions : 0).contains(UInt8(ascii: ","))
    if !isGrouped, !whole.contains(UInt8(ascii: "#")) {
      digits = whole.count { $0 == UInt8(ascii: "0") }
      decimals = fraction.count { $0 == UInt8(ascii: "0") }
    }
    return divisions > 0 || digits > 1 || decimals > 0 || ShownNumber.hasWord(before + behind)
  }

  /// What is shown of a plain decimal, in pieces that ``ShownNumber`` reads.
  package func shown(_ decimal: String) -> [UInt8] {
    var bytes: [UInt8] = []
    if let number = StoredNumber(Array(decimal.utf8).span) { append(number, to: &bytes) }
    return bytes
  }

  /// Appends what is shown, with a point before decimals, of which none is left out or rounded.
  func append(_ number: StoredNumber, to bytes: inout [UInt8]) {
    var text: [UInt8] = []
    number.append(to: &text, shiftedBy: -3 * divisions)
    var shown: [UInt8] = []
    if text.first == UInt8(ascii: "-") { shown.append(text.removeFirst()) }
    let point = text.firstIndex(of: UInt8(ascii: ".")) ?? text.count
    for _ in stride(from: point, to: digits, by: 1) { shown.append(UInt8(ascii: "0")) }
    shown += text
    let typed = max(text.count - point - 1, 0)
    if typed == 0, decimals > 0 { shown.append(UInt8(ascii: ".")) }
    for _ in stride(from: typed, to: decimals, by: 1) { shown.append(UInt8(ascii: "0")) }
    ShownNumber.append(
      before: before, number: shown, behind: behind, isScaled: divisions > 0, to: &bytes)
  }
}
