/// Where the tone mark stands in `oa`, `oe` and `uy`: the one spelling question that splits
/// Vietnamese writers (`hòa` or `hoà`, `ủy` or `uỷ`).
///
/// Keys use the second letter, since in closed syllables (`toán`) everyone does.
enum TonePlacement {
  /// The two letters with the tone moved to the second one, or nil where nothing moves.
  ///
  /// Both letters are in lower case.
  static func moved(
    from first: Unicode.Scalar, to second: Unicode.Scalar
  ) -> (first: Unicode.Scalar, second: Unicode.Scalar)? {
    switch second {
    case "a": toned(first, among: tonedO, base: "o", into: tonedA)
    case "e": toned(first, among: tonedO, base: "o", into: tonedE)
    case "y": toned(first, among: tonedU, base: "u", into: tonedY)
    default: nil
    }
  }

  private static func toned(
    _ first: Unicode.Scalar, among firsts: [Unicode.Scalar], base: Unicode.Scalar,
    into seconds: [Unicode.Scalar]
  ) -> (first: Unicode.Scalar, second: Unicode.Scalar)? {
    guard first.value >= 0x80, let tone = firsts.firstIndex(of: first) else { return nil }
    return (base, seconds[tone])
  }

  private static let tonedO: [Unicode.Scalar] = ["ò", "ó", "ỏ", "õ", "ọ"]
  private static let tonedU: [Unicode.Scalar] = ["ù", "ú", "ủ", "ũ", "ụ"]
  private static let tonedA: [Unicode.Scalar] = ["à", "á", "ả", "ã", "ạ"]
  private static let tonedE: [Unicode.Scalar] = ["è", "é", "ẻ", "ẽ", "ẹ"]
  private static let tonedY: [Unicode.Scalar] = ["ỳ", "ý", "ỷ", "ỹ", "ỵ"]
}
