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

@Suite("Whatever is typed, something is said about it")
struct AnythingTypedTests {
  private static let pieces = [
    "1", "0", "23", "456", "999999999999999999", ".", ",", " ", "-", "–", "/", "%", "(", "≥", "<=",
    "từ", "đến", "trở lên", "dưới", "giảm", "tăng", "còn", "so với", "con", "tấn", "kg", "đồng",
    "x", "đạt", "không", "Jun", "T6", ":", "'", "#", "E", "\u{302}", "\u{FEFF}", "𝟓", "１",
  ]

  private static let contexts = [
    context("tấn"), context("con"), context("%"), context("điểm %"),
    context("đạt", status: true), context("triệu đồng", typed: "đồng", decimals: 0, min: -5),
  ]

  @Test(arguments: 0..<200) func `no text stops the readers, and no range is upside down`(
    _ seed: Int
  ) {
    var generator = NotationGenerator(seed: UInt64(seed))
    for _ in 0..<20 {
      let count = Int.random(in: 1...9, using: &generator)
      let typed = (0..<count)
        .map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
      for context in Self.contexts {
        if case .value(let value, _) = actual(typed, context), !context.allowsNegative {
          #expect(!value.isNegative, "\(typed)")
        }
        let reading = target(typed, context, name: "Giảm 1 con đến 23")
        if case .target(let interval, _) = reading, let low = interval.low, let high = interval.high
        {
          #expect(low <= high, "\(typed)")
        }
      }
    }
  }
}
