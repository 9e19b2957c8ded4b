/// A number format that shows more than the plain number: words around it (`0" kg"`, `"Quý "0`), it in
/// thousands or millions (`#,##0,,`), zeros that codes have (`000`, `0.00`).
struct ShownFormat {
  private var before: [UInt8] = []
  private var behind: [UInt8] = []
  /// How many thousands the number is divided by.
  private var divisions = 0
  /// How many digits there are before the point at least.
  private var digits = 0
  /// How many there are behind it.
  private var decimals = 0

  /// Reads a format as it is written; nothing for one that shows just the number, or something else.
  ///
  /// The first section counts: the others are for negative numbers, zero and text.
  init?(code: Span<UInt8>) {
    var pattern: [UInt8] = []
    var position = Self.startsGeneral(code) ? 7 : 0
    if position > 0 { pattern = [UInt8(ascii: "#")] }
    sections: while position < code.count {
      let byte = code[position]
      position += 1
      switch byte {
      case UInt8(ascii: ";"): break sections
      case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: ","),
        UInt8(ascii: "."):
        if behind == [UInt8(ascii: " ")] {
          // `# ##0`: thousands with blanks between them.
          behind = []
          pattern.append(UInt8(ascii: ","))
        }
        guard behind.isEmpty || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") else {
          return nil
        }
        pattern.append(byte)
      case UInt8(ascii: "_"), UInt8(ascii: "*"): position += 1
      case UInt8(ascii: "\""):
        while position < code.count, code[position] != UInt8(ascii: "\"") {
          add(code[position], behind: !pattern.isEmpty)
          position += 1
        }
        position += 1
      case UInt8(ascii: "["):
        let isCurrency = position < code.count && code[position] == UInt8(ascii: "$")
        // Which section holds depends on the number.
        if position < code.count, "<>=".utf8.contains(code[position]) { return nil }
        var isName = isCurrency
        while position < code.count, code[position] != UInt8(ascii: "]") {
          if code[position] == UInt8(ascii: "-") { isName = false }
          if isName, code[position] != UInt8(ascii: "$") {
            add(code[position], behind: !pattern.isEmpty)
          }
          position += 1
        }
        position += 1
      case UInt8(ascii: "\\"):
        if position < code.count { add(code[position], behind: !pattern.isEmpty) }
        position += 1
      case UInt8(ascii: "%"), UInt8(ascii: "E"), UInt8(ascii: "e"), UInt8(ascii: "/"),
        UInt8(ascii: "@"):
        return nil
      default: add(byte, behind: !pattern.isEmpty)
      }
    }
    guard let first = pattern.firstIndex(where: { $0 != UInt8(ascii: ",") }),
      take(pattern[first...])
    else { return nil }
  }

  private static func startsGeneral(_ code: Span<UInt8>) -> Bool {
    let general = Array("general".utf8)
    return code.count > general.count && general.indices.allSatisfy { code[$0] | 32 == general[$0] }
  }

  private mutating func add(_ byte: UInt8, behind isBehind: Bool) {
    if isBehind { behind.append(byte) } else { before.append(byte) }
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
    return divisions > 0 || digits > 1 || decimals > 0 || [before, behind].contains(where: hasWord)
  }

  private func hasWord(_ text: [UInt8]) -> Bool {
    text.contains { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
  }

  /// Appends what is shown, with a point before decimals, of which none is left out or rounded: the words
  /// before the number, the number and those behind it, with a mark between them.
  func append(_ number: StoredNumber, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: before)
    bytes.append(ShownNumber.mark)
    var text: [UInt8] = []
    number.append(to: &text, shiftedBy: -3 * divisions)
    if text.first == UInt8(ascii: "-") { bytes.append(text.removeFirst()) }
    let point = text.firstIndex(of: UInt8(ascii: ".")) ?? text.count
    for _ in stride(from: point, to: digits, by: 1) { bytes.append(UInt8(ascii: "0")) }
    bytes.append(contentsOf: text)
    let typed = max(text.count - point - 1, 0)
    if typed == 0, decimals > 0 { bytes.append(UInt8(ascii: ".")) }
    for _ in stride(from: typed, to: decimals, by: 1) { bytes.append(UInt8(ascii: "0")) }
    bytes.append(ShownNumber.mark)
    bytes.append(contentsOf: behind)
  }
}
