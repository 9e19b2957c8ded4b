import Testing
import ThiduaCore

@testable import ThiduaBooks

@Suite("Numbers and targets in the texts of books") struct BookWordsTests {
  private static let vietnamese = BookWords(language: .vi)
  private static let english = BookWords(language: .en)

  @Test(arguments: [
    ("0", "0", "0"), ("999", "999", "999"), ("1037", "1.037", "1,037"),
    ("-1037.5", "-1.037,5", "-1,037.5"), ("-100", "-100", "-100"),
    ("1234567.89", "1.234.567,89", "1,234,567.89"),
  ])
  func `a number is written as its readers write it`(
    _ value: String, _ vi: String, _ en: String
  ) throws {
    let number = Ratio(try #require(Quantity(value)))
    #expect(Self.vietnamese.number(number) == vi)
    #expect(Self.english.number(number) == en)
  }

  @Test func `a bound shows what was typed, and of a computed one what figures show`() throws {
    let (one, hundred, seven) = (Ratio(1), Ratio(100), Ratio(7))
    let computed = try #require(hundred.dividing(by: seven))  // 14.285714…
    let typed = try #require(one.dividing(by: Ratio(8)))  // 0.125
    let texts = [(typed, 0), (computed, 0), (computed, 4), (Ratio(1037), 2)].map {
      value, decimals in
      Self.vietnamese.text(of: Interval(low: value, high: nil), decimals: decimals)
    }
    #expect(texts == ["≥ 0,125", "≥ 14,29", "≥ 14,2857", "≥ 1.037"])
  }
}
