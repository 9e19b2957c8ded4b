/// A number typed so plainly that no rule is in doubt: digits, or digits and one mark with one,
/// two or more than three digits behind it (rule 3 of the file formats).
///
/// Nearly all cells hold such a number; ``NumberReader`` would read the same from them.
public struct PlainNumber: Sendable {
  /// The number.
  public let value: Quantity
  /// Whether the mark is a comma.
  public let hasComma: Bool
  /// How many zeros stand behind the last decimal that matters, 0 to 3.
  public let trailingZeros: Int
  /// With so many bytes a number is always within 18 digits.
  private static let mostBytes = 16

  /// Reads a cell's bytes, or gives nothing where they are anything else, if only a blank more.
  public init?(_ bytes: Span<UInt8>) {
    guard bytes.count > 0, bytes.count <= Self.mostBytes else { return nil }
    var coefficient: Int64 = 0
    var mark = -1
    for place in bytes.indices {
      let digit = bytes[place] &- UInt8(ascii: "0")
      if digit < 10 {
        coefficient = coefficient &* 10 &+ Int64(digit)
      } else {
        guard mark < 0, place > 0, bytes[place] == .comma || bytes[place] == .point else {
          return nil
        }
        mark = place
      }
    }
    let wholeDigits = mark < 0 ? bytes.count : mark
    guard wholeDigits == 1 || bytes[0] != UInt8(ascii: "0") else { return nil }
    var scale = mark < 0 ? 0 : bytes.count - mark - 1
    guard mark < 0 || scale != 0 && scale != 3 else { return nil }
    var zeros = 0
    while scale > 0, coefficient.isMultiple(of: 10) {
      coefficient /= 10
      scale -= 1
      zeros += 1
    }
    guard zeros <= 3 else { return nil }
    value = Quantity(normalizedCoefficient: coefficient, scale: Int8(scale))
    hasComma = mark >= 0 && bytes[mark] == .comma
    trailingZeros = zeros
  }
}

/// Where the plain numbers of an indicator may lie without a further look.
public struct PlainBounds: Sendable {
  private let isNumber: Bool
  private let lowest: Quantity?
  private let highest: Quantity?

  /// Takes them from what is known of the indicator's cells.
  public init(_ context: NumberContext) {
    isNumber = !context.isStatus
    lowest = context.lowest
    highest = context.highest
  }

  /// Whether the number, in the indicator's own measure, stands as it is and nothing is to be said.
  public func admit(_ number: PlainNumber) -> Bool {
    guard isNumber else { return false }
    if let lowest, number.value < lowest { return false }
    if let highest, number.value > highest { return false }
    return true
  }
}
