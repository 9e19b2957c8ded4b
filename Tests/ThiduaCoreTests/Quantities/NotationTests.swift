import Testing
import ThiduaCore

/// The same numbers on every run.
struct NotationGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("A number reads the same in every notation")
struct NotationTests {
  @Test(arguments: 0..<400) func `a random decimal`(_ seed: Int) throws {
    var generator = NotationGenerator(seed: UInt64(seed))
    let whole = Int64.random(
      in: 0..<(1 << Int64.random(in: 1...40, using: &generator)), using: &generator)
    let places = Int.random(in: 1...4, using: &generator)
    let fraction = Int64.random(in: 1...9, using: &generator)
    let decimals = String(repeating: "4", count: places - 1) + String(fraction)
    let expected = try #require(Quantity("\(whole).\(decimals)"))
    let context = context("tấn")
    for (group, mark) in [
      (".", ","), (",", "."), (" ", ","), ("\u{A0}", "."), ("", ","), ("", "."),
    ] {
      let typed = grouped(whole, by: group) + mark + decimals
      switch actual(typed, context) {
      case .value(let value, let notes):
        #expect(value == expected, "\(typed)")
        #expect(notes == [], "\(typed)")
      case .ambiguous(let number):
        #expect(number.decimal == expected, "\(typed)")
        #expect(places == 3 && (1...999).contains(whole), "\(typed)")
      case let other: Issue.record("\(typed) is \(other)")
      }
    }
  }

  @Test(arguments: 0..<400) func `a random count`(_ seed: Int) throws {
    var generator = NotationGenerator(seed: UInt64(seed))
    let count = Int64.random(
      in: 0..<(1 << Int64.random(in: 1...50, using: &generator)), using: &generator)
    let expected = try #require(Quantity(coefficient: count, scale: 0))
    for group in ["", ".", ",", " "] {
      let typed = grouped(count, by: group)
      #expect(actual(typed, context("hộ")) == .value(expected, []), "\(typed)")
      #expect(
        target(typed + " hộ", context("hộ")) == .target(.point(Ratio(expected)), []), "\(typed)")
    }
  }

  @Test(arguments: 0..<400) func `the plain form goes through text and back`(_ seed: Int) {
    var generator = NotationGenerator(seed: UInt64(seed))
    let digits = Int64.random(
      in: -999_999_999_999_999_999...999_999_999_999_999_999, using: &generator)
    let scale = Int.random(in: 0...18, using: &generator)
    guard let quantity = Quantity(coefficient: digits, scale: scale) else {
      Issue.record("\(digits) e-\(scale) is within 18 digits")
      return
    }
    #expect(Quantity(quantity.description) == quantity)
    #expect(Ratio(quantity).decimalText(maxDecimals: 18) == quantity.description)
    #expect(Ratio(quantity).approximateDouble == Double(quantity.description))
  }

  private func grouped(_ whole: Int64, by mark: String) -> String {
    var digits = Array(String(whole))
    var position = digits.count - 3
    while position > 0 {
      digits.insert(contentsOf: mark, at: position)
      position -= 3
    }
    return String(digits)
  }
}
