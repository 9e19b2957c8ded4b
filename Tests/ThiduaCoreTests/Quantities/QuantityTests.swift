import Testing
import ThiduaCore

@Suite("Quantities are exact decimals")
struct QuantityTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("0.0", "0"), ("12.50", "12.5"), ("-12.5", "-12.5"),
    ("007", "7"), ("0.05", "0.05"), ("-0.05", "-0.05"), ("1000", "1000"), ("100.00", "100"),
    ("999999999999999999", "999999999999999999"),
    ("0.000000000000000001", "0.000000000000000001"),
  ]) func `the plain form`(_ text: String, _ plain: String) throws {
    #expect(try #require(Quantity(text)).description == plain)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "+5", "1.2.3", "1,5", "1 000", "1e5", "--1", "a",
    "1000000000000000000", "0.0000000000000000001", "٣",
  ]) func `what is no plain form`(_ text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test func `parts are normalised`() throws {
    let quantity = try #require(Quantity(coefficient: 85_00, scale: 2))
    #expect(quantity.coefficient == 85)
    #expect(quantity.scale == 0)
    #expect(Quantity(coefficient: 85, scale: -2) == 8500)
    #expect(Quantity(coefficient: 0, scale: 90) == .zero)
    #expect(Quantity(coefficient: .max, scale: 0) == nil)
    #expect(Quantity(coefficient: .min, scale: 0) == nil)
    #expect(Quantity(coefficient: 1, scale: -18) == nil)
    #expect(Quantity(coefficient: 1, scale: 19) == nil)
  }

  @Test(arguments: [
    ("1.5", "1.25"), ("0", "-0.000000000000000001"), ("-1", "-1.1"), ("2", "1.999999999999999"),
    ("999999999999999999", "0.999999999999999999"),
  ]) func `order is exact`(_ larger: String, _ smaller: String) {
    #expect(Quantity.of(smaller) < .of(larger))
    #expect(!(Quantity.of(larger) < .of(smaller)))
  }

  @Test func `equal values are one`() {
    #expect(Quantity.of("85.00") == Quantity.of("85"))
    #expect(Set([Quantity.of("1.50"), .of("1.5")]).count == 1)
  }

  @Test(arguments: [
    ("6830000000", -6, "6830"), ("1.5", 3, "1500"), ("1.5", 0, "1.5"), ("0", 40, "0"),
    ("25000", -4, "2.5"), ("-0.5", 1, "-5"), ("0.000000000000000001", 18, "1"),
  ]) func `powers of ten`(_ from: String, _ power: Int, _ to: String) {
    #expect(Quantity.of(from).scaled(byPowerOfTen: power) == .of(to))
  }

  @Test func `powers of ten that leave 18 digits`() {
    #expect(Quantity.of("1").scaled(byPowerOfTen: 18) == nil)
    #expect(Quantity.of("1").scaled(byPowerOfTen: -19) == nil)
    #expect(Quantity.of("123456789012345678").scaled(byPowerOfTen: 1) == nil)
    #expect(Quantity.of("1").scaled(byPowerOfTen: .max) == nil)
    #expect(Quantity.of("1").scaled(byPowerOfTen: .min) == nil)
  }

  @Test(arguments: [
    ("1.25", 1, "1.3"), ("-1.25", 1, "-1.3"), ("1.249", 1, "1.2"), ("0.5", 0, "1"),
    ("-0.5", 0, "-1"), ("0.49", 0, "0"), ("1.5", 4, "1.5"), ("99.995", 2, "100"),
    ("999999999999999.995", 2, "1000000000000000"),
  ]) func `rounding goes away from zero at the half`(_ from: String, _ decimals: Int, _ to: String)
  {
    #expect(Quantity.of(from).rounded(toDecimals: decimals) == .of(to))
  }

  @Test func `signs and wholes`() {
    #expect(Quantity.of("-1").isNegative)
    #expect(!Quantity.zero.isNegative)
    #expect(Quantity.of("0.0").isZero)
    #expect(Quantity.of("5.0").isWhole)
    #expect(!Quantity.of("5.1").isWhole)
    #expect(-Quantity.of("5.1") == .of("-5.1"))
  }
}
