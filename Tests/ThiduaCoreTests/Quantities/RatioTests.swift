import Testing
import ThiduaCore

/// A fraction written in a test.
private func fraction(_ numerator: Int128, _ denominator: Int128) -> Ratio {
  Ratio(numerator: numerator, denominator: denominator) ?? .overflowed
}

@Suite("Ratios are exact and never trap")
struct RatioTests {
  @Test func `sums`() {
    #expect(Ratio.of("0.1") + .of("0.2") == .of("0.3"))
    #expect(Ratio.of("259.0") + .of("200.9") == .of("459.9"))
    #expect(fraction(1, 3) + fraction(1, 6) == fraction(1, 2))
    #expect(Ratio.of("0.25") + Ratio(1) == .of("1.25"))
    #expect(Ratio(1) - .of("0.25") == .of("0.75"))
    #expect(-Ratio.of("0.25") == .of("-0.25"))
    var sum = Ratio.zero
    for _ in 0..<1000 { sum += .of("0.001") }
    #expect(sum == Ratio(1))
  }

  @Test func `products and quotients`() {
    #expect(Ratio.of("1.5") * .of("0.2") == .of("0.3"))
    #expect(Ratio(1).dividing(by: Ratio(3)) == fraction(1, 3))
    #expect(Ratio(1) / Ratio(-3) == fraction(-1, 3))
    #expect(Ratio(-1) / .of("-0.5") == Ratio(2))
    #expect(Ratio(1) / .zero == nil)
    #expect(Ratio.zero / Ratio(7) == .zero)
    #expect(fraction(1, -3) == fraction(-1, 3))
    #expect(Ratio(numerator: 1, denominator: 0) == nil)
  }

  @Test func `values too large for the parts are reduced first`() {
    let large = fraction(.max, 3)
    #expect(large * fraction(3, .max) == Ratio(1))
    #expect(large - large == .zero)
    let fine = fraction(1, 1 << 100)
    #expect(fine * fraction(1 << 100, 7) == fraction(1, 7))
    #expect(fraction(1 << 100, 1 << 101) + fraction(1, 3) == fraction(5, 6))
    var harmonic = Ratio.zero
    for part in 1...60 { harmonic += fraction(1, Int128(part)) }
    for part in 1...60 { harmonic += fraction(-1, Int128(part)) }
    #expect(harmonic == .zero)
  }

  @Test func `an overflow stays one`() {
    let lost = Ratio(parts: .max) + Ratio(parts: .max)
    #expect(lost.isOverflowed)
    #expect((lost + Ratio(1)).isOverflowed)
    #expect((Ratio(1) - lost).isOverflowed)
    #expect((lost * .zero).isOverflowed)
    #expect((-lost).isOverflowed)
    #expect(Ratio(1).dividing(by: lost)?.isOverflowed == true)
    #expect(lost.dividing(by: .zero)?.isOverflowed == true)
    #expect(lost.rounding(toDecimals: 2).isOverflowed)
    #expect(lost.decimalText() == "")
    #expect(lost.approximateDouble.isNaN)
    #expect((-Ratio(parts: .min)).isOverflowed)
    #expect((Ratio(parts: .max) * Ratio(parts: .max)).isOverflowed)
  }

  @Test func `an overflowed value compares with nothing`() {
    let lost = Ratio.overflowed
    for other in [Ratio(1), .zero, lost] {
      #expect(!(lost == other))
      #expect(!(lost < other))
      #expect(!(lost <= other))
      #expect(!(lost > other))
      #expect(!(lost >= other))
      #expect(!(other <= lost))
    }
    #expect(!lost.isZero)
  }

  @Test func `comparison is exact however large the parts`() {
    #expect(fraction(1, 3) < fraction(34, 100))
    #expect(fraction(-1, 3) > fraction(-34, 100))
    #expect(fraction(2, 6) == fraction(1, 3))
    let next = fraction(.max, .max - 1)
    let nextButOne = fraction(.max - 1, .max - 2)
    #expect(next < nextButOne)
    #expect(-nextButOne < -next)
    #expect(next <= next && next >= next && next == next)
    #expect(fraction(.min, .max) < fraction(.min + 1, .max))
  }

  @Test(arguments: [
    (Int128(1), Int128(3), 6, "0.333333"), (2, 3, 6, "0.666667"), (-2, 3, 6, "-0.666667"),
    (1, 2, 0, "1"), (-1, 2, 0, "-1"), (5, 2, 0, "3"), (1, 3, 0, "0"), (-1, 3, 0, "0"),
    (-1, 10_000_000, 6, "0"), (-5, 10_000_000, 6, "-0.000001"), (19_999_995, 10_000_000, 6, "2"),
    (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"), (1700, 21, 2, "80.95"), (1005, 1000, 2, "1.01"),
    (100, 1, 6, "100"), (1_005, 100, 6, "10.05"), (7, 1, -3, "7"),
    (1, 3, 40, "0.333333333333333333"),
    (.max, 1, 6, "170141183460469231731687303715884105727"),
    (.max, .max - 1, 6, "1"), (.max / 2, .max, 6, "0.5"), (1, .max, 18, "0"),
  ]) func `text is rounded once, half away from zero`(
    _ numerator: Int128, _ denominator: Int128, _ decimals: Int, _ text: String
  ) {
    let ratio = fraction(numerator, denominator)
    #expect(ratio.decimalText(maxDecimals: decimals) == text)
    #expect(ratio.rounding(toDecimals: decimals).decimalText(maxDecimals: 18) == text)
  }

  @Test(arguments: [
    "0.1", "0.3", "459.9", "73.22", "-80.95", "123456789012345678", "0.000000000000000001",
    "999999999999999.999", "9007199254740993", "0.9007199254740993", "1.7976931348623157",
  ]) func `the nearest binary number is the one of the decimal text`(_ text: String) {
    #expect(Ratio.of(text).approximateDouble == Double(text))
  }

  @Test func `the nearest binary number of other fractions`() {
    #expect(fraction(1, 3).approximateDouble == 1.0 / 3.0)
    #expect(Ratio.zero.approximateDouble == 0)
    #expect(fraction(.max, 1).approximateDouble == 0x1p127)
    #expect(fraction(1, .max).approximateDouble == 0x1p-127)
    // Exactly between two neighbours: the even one; a trace above it: the upper one.
    #expect(fraction((1 << 53) + 1, 1).approximateDouble == 0x1p53)
    #expect(fraction(((1 << 53) + 1) * 1000 + 1, 1000).approximateDouble == 0x1p53 + 2)
  }

  @Test func `the same size is within a factor of twenty, inclusive`() {
    #expect(Ratio(20).isWithinFactor20(of: Ratio(1)))
    #expect(Ratio(1).isWithinFactor20(of: Ratio(20)))
    #expect(!Ratio.of("20.01").isWithinFactor20(of: Ratio(1)))
    #expect(!Ratio(-1).isWithinFactor20(of: Ratio(1)))
    #expect(Ratio(-2).isWithinFactor20(of: Ratio(-1)))
    #expect(!Ratio.zero.isWithinFactor20(of: Ratio(1)))
    #expect(!Ratio.zero.isWithinFactor20(of: .zero))
  }
}

extension Ratio {
  /// A whole number too large for `Int`.
  fileprivate init(parts whole: Int128) {
    self = fraction(whole, 1)
  }
}
