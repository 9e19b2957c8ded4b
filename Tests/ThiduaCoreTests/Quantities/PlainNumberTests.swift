import Testing

@testable import ThiduaCore

@Suite("Numbers typed plainly")
struct PlainNumberTests {
  /// All texts of digits and marks up to a length, with what else stands beside numbers.
  static let texts: [String] = {
    var texts = [""]
    var longest = [""]
    for _ in 0..<6 {
      longest = longest.flatMap { text in "0159,. -".map { text + String($0) } }
      texts += longest
    }
    return texts + [
      "1234567,5", "123.456.789", "1234567890123456", "12345678901234567", "0,000000000000001",
      "1,50000", "1,500000", "100%", "12 ha", "5/6", "x5", "５", "\u{A0}5",
    ]
  }()

  static let contexts = [
    context("ha"), context("người"), context("%"), context("triệu đồng", decimals: 0),
    context("con", min: 5, max: 100), context("ha", decimals: 3), context("", status: true),
  ]

  @Test(arguments: contexts.indices)
  func `what is read at once is what the rules read`(_ place: Int) throws {
    let context = Self.contexts[place]
    let bounds = PlainBounds(context)
    var count = 0
    for text in Self.texts {
      guard let number = PlainNumber(text.utf8Span.span), bounds.admit(number) else { continue }
      count += 1
      #expect(actual(text, context) == .value(number.value, []), "\(text)")
      #expect(target(text, context) == .target(.point(Ratio(number.value)), []), "\(text)")
      // The text as typed comes back from the value.
      let cell = Cell(
        pair: 0, row: 0, slot: 0, column: 0, value: number.value, flags: number.flags)
      #expect(cell.plainText == text)
    }
    #expect(context.isStatus ? count == 0 : count > (context.measure.isCountable ? 50 : 100))
  }

  @Test func `a text that is read as it was typed comes back from the value`() {
    var count = 0
    for text in Self.texts + ["-5", "-1234,567", "-0,50", "100,000", "1234.567"] {
      guard let number = PlainNumber(asTyped: text.utf8Span.span) else { continue }
      count += 1
      let cell = Cell(
        pair: 0, row: 0, slot: 0, column: 0, value: number.value, flags: number.flags)
      #expect(cell.plainText == text)
    }
    #expect(count > 1000)
  }

  @Test(arguments: ["-0", "-0,0", "-", "--5", "-,5", "-05", "1,", "5,00000", "12 345"])
  func `a text that its value would not give back is not read`(_ text: String) {
    #expect(PlainNumber(asTyped: text.utf8Span.span) == nil)
  }

  @Test(arguments: ["1.234", "01", "1,", ",5", "-5", " 5", "5 ", "1,2,3", "1.2,3", "12a", ""])
  func `what a rule must look at is not read at once`(_ text: String) {
    #expect(PlainNumber(text.utf8Span.span) == nil)
  }
}
