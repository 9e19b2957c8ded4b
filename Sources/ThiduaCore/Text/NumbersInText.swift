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
}
