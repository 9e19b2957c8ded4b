/// The powers of ten that exact decimals are made of.
enum PowersOfTen {
  /// The most digits a ``Quantity`` holds, and the most it holds after the decimal mark.
  static let mostDigits = 18

  /// 10 to a power from 0 to 18.
  static func int64(_ exponent: Int) -> Int64 { table[exponent] }

  /// 10 to a power from 0 to 18, wide.
  static func int128(_ exponent: Int) -> Int128 { Int128(table[exponent]) }

  private static let table: [Int64] = [
    1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    10_000_000_000, 100_000_000_000, 1_000_000_000_000, 10_000_000_000_000,
    100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
    100_000_000_000_000_000, 1_000_000_000_000_000_000,
  ]
}
