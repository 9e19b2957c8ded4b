/// A value or a blank in 16 bytes.
///
/// Nearly all values are fractions of numbers of 64 bits; the others stand in a table beside it.
struct PackedRatio: Sendable {
  private var numerator: Int64 = 0
  /// The lower part of the fraction, or what it is instead.
  private var denominator = Self.blank
  private static let blank: Int64 = -1
  /// The upper part is a place in the table.
  private static let isInTable: Int64 = -2

  /// Makes a blank.
  init() {}

  /// Packs a value, or puts it into the table.
  init(_ value: Ratio?, _ table: inout [Ratio]) {
    guard let value else { return }
    if let above = Int64(exactly: value.numerator), let below = Int64(exactly: value.denominator) {
      (numerator, denominator) = (above, below)
    } else {
      (numerator, denominator) = (Int64(table.count), Self.isInTable)
      table.append(value)
    }
  }

  /// About how many binary digits stand before its point; nothing for a blank, zero or what is in the table.
  var magnitude: Int? {
    guard denominator > 0, numerator > 0 else { return nil }
    return denominator.leadingZeroBitCount - numerator.leadingZeroBitCount
  }

  /// The value; the table into which it was packed is seldom asked for.
  @inline(__always) func value(_ table: @autoclosure () -> [Ratio]) -> Ratio? {
    if denominator >= 0 { return Ratio(parts: Int128(numerator), Int128(denominator)) }
    return denominator == Self.isInTable ? table()[Int(numerator)] : nil
  }
}
