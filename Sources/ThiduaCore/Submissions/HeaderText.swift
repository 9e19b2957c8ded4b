/// The name of a column without what stands beside it: the column's number and a measure that is told as such.
///
/// `Kế hoạch năm 2023 (1)`, `Tỷ lệ (3)=(2)/(1)`, `Thực hiện (ĐVT: nghìn đồng)`, `Thực hiện quý II - nghìn đồng`.
public struct HeaderText: Sendable {
  /// The name.
  public let name: String
  /// The measure beside it; nothing where none is told so.
  public let measure: Measure?

  /// Reads a cleaned cell of a header.
  public init(_ cell: String) {
    guard cell.utf8.count <= Self.mostBytes else {
      (name, measure) = (cell, nil)
      return
    }
    let text = Self.withoutNumber(cell)
    guard let (name, measure) = Self.toldMeasure(in: text) ?? Self.measureBehindDash(in: text)
    else {
      (name, measure) = (text, nil)
      return
    }
    (self.name, self.measure) = (Self.withoutNumber(name), measure)
  }

  /// A name without `(1)`, `(3)=(2)/(1)`, `(4=3/2)` at its end; a year in parentheses is none of them.
  private static func withoutNumber(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let last = bytes.last,
      last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last.isASCIIDigit,
      let start = bytes.indices.first(where: { place in
        place > 0 && (bytes[place] == UInt8(ascii: "(") || bytes[place] == UInt8(ascii: "["))
          && bytes[place...].allSatisfy(signs.contains)
      }), bytes[start + 1].isASCIIDigit || bytes[start + 1] == UInt8(ascii: "=")
    else { return text }
    // `(30/6)`, `(1-6)` are times.
    let numbers = bytes[start...].split { !$0.isASCIIDigit }
    let isShort = numbers.allSatisfy { $0.count <= 2 || Array($0) == Array("100".utf8) }
    guard isShort, numbers.count == 1 || bytes[start...].contains(UInt8(ascii: "=")) else {
      return text
    }
    return FoldedText.cleaned(String(decoding: bytes[..<start], as: UTF8.self))
  }

  /// Names of columns are short.
  private static let mostBytes = 200
  private static let signs = Set("0123456789()[]=+-*/:x%., ".utf8)

  /// `(ĐVT: nghìn đồng)`, `(Đơn vị tính: ha)`.
  private static func toldMeasure(in text: String) -> (String, Measure)? {
    guard let inside = Measure.inside(text), let colon = inside.firstIndex(of: ":"),
      ["dvt", "donvitinh", "donvi"].contains(
        PeriodText.words(of: String(inside[..<colon])).joined())
    else { return nil }
    let measure = Measure(String(inside[inside.index(after: colon)...]))
    guard measure.isCommon, !measure.looksLikeRate else { return nil }
    return (FoldedText.cleaned(String(text.dropLast(inside.count + 2))), measure)
  }

  /// `Thực hiện quý II - nghìn đồng`.
  private static func measureBehindDash(in text: String) -> (String, Measure)? {
    guard text.utf8.contains(where: { $0 == 0x2D || $0 == 0xE2 }),
      let dash = text.lastIndex(where: { "-–—".contains($0) })
    else { return nil }
    let measure = Measure(String(text[text.index(after: dash)...]))
    let name = FoldedText.cleaned(String(text[..<dash]))
    guard measure.hasMultiples, !measure.looksLikeRate, !name.isEmpty else { return nil }
    return (name, measure)
  }
}
