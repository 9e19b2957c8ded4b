extension Language {
  /// A text with its plain numbers as the language writes them: in Vietnamese `1190.7 ≠ 1181.7`
  /// becomes `1190,7 ≠ 1181,7`; a point that is not between digits stays.
  public func numbers(in text: String) -> String {
    guard self == .vi else { return text }
    let bytes = Array(text.utf8)
    let isDigit = { (place: Int) in
      bytes.indices.contains(place)
        && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place])
    }
    return String(
      decoding: bytes.indices.map { place in
        bytes[place] == UInt8(ascii: ".") && isDigit(place - 1) && isDigit(place + 1)
          ? UInt8(ascii: ",") : bytes[place]
      }, as: UTF8.self)
  }

  /// A number as the language writes it, with its thousands grouped: `1.037,5` or `1,037.5`.
  public func number(_ value: Ratio, decimals: Int = 6) -> String {
    let parts = value.decimalText(maxDecimals: decimals)
      .split(separator: ".", omittingEmptySubsequences: false)
    let (group, mark) = self == .vi ? (".", ",") : (",", ".")
    var whole = ""
    for (place, digit) in parts[0].reversed().enumerated() {
      if place > 0, place % 3 == 0, digit.isNumber { whole = group + whole }
      whole = String(digit) + whole
    }
    return parts.count > 1 ? whole + mark + parts[1] : whole
  }
}

extension Int {
  /// So many things, as English says it: `1 unit`, `2 units`.
  public func counted(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}
