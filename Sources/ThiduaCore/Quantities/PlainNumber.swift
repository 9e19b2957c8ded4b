/// A number typed as digits with at most one mark and a hyphen before them, whose text the value
/// gives back.
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

  /// Reads a cell's bytes where no rule is in doubt: no hyphen, and one, two or more than three
  /// digits behind a mark (rule 3 of the file formats).
  public init?(_ bytes: Span<UInt8>) {
    self.init(asTyped: bytes)
    guard !value.isNegative, Int(value.scale) + trailingZeros != 3 else { return nil }
  }

  /// Reads a cell's bytes, taking a mark for that of decimals, or gives nothing where they are
  /// anything else, if only a blank more.
  public init?(asTyped bytes: Span<UInt8>) {
    guard bytes.count > 0, bytes.count <= Self.mostBytes else { return nil }
    let first = bytes[0] == UInt8(ascii: "-") ? 1 : 0
    var coefficient: Int64 = 0
    var mark = -1
    for place in first..<bytes.count {
      let digit = bytes[place] &- UInt8(ascii: "0")
      if digit < 10 {
        coefficient = coefficient &* 10 &+ Int64(digit)
      } else {
        guard mark < 0, place > first, bytes[place] == .comma || bytes[place] == .point else {
          return nil
        }
        mark = place
      }
    }
    let wholeDigits = (mark < 0 ? bytes.count : mark) - first
    guard wholeDigits == 1 || wholeDigits > 1 && bytes[first] != UInt8(ascii: "0"),
      first == 0 || coefficient != 0, mark < bytes.count - 1
    else { return nil }
    var scale = mark < 0 ? 0 : bytes.count - mark - 1
    var zeros = 0
    while scale > 0, coefficient.isMultiple(of: 10) {
      coefficient /= 10
      scale -= 1
      zeros += 1
    }
    guard zeros <= 3 else { return nil }
    value = Quantity(
      normalizedCoefficient: first == 0 ? coefficient : -coefficient, scale: Int8(scale))
    hasComma = mark >= 0 && bytes[mark] == .comma
    trailingZeros = zeros
  }
}

/// Where the plain numbers of an indicator may lie without a further look.
public struct PlainBounds: Sendable {
  private let isNumber: Bool
  /// Whether it counts things that are never parted.
  private let isWhole: Bool
  private let lowest: Quantity?
  private let highest: Quantity?

  /// Takes them from what is known of the indicator's cells.
  public init(_ context: NumberContext) {
    isNumber = !context.isStatus
    isWhole = context.measure.isCountable
    lowest = context.lowest
    highest = context.highest
  }

  /// Whether the number, in the indicator's own measure, stands as it is and nothing is to be said.
  public func admit(_ number: PlainNumber) -> Bool {
    guard isNumber, !isWhole || number.value.isWhole else { return false }
    if let lowest, number.value < lowest { return false }
    if let highest, number.value > highest { return false }
    return true
  }
}
