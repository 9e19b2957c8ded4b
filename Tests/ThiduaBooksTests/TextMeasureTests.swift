import Testing

@testable import ThiduaBooks

@Suite("How many lines a text takes") struct TextMeasureTests {
  @Test(arguments: [
    ("Diện tích", 20.0, 1), ("Tỷ lệ dân số đô thị được cấp nước sạch", 20.0, 2),
    ("một hai\nba", 20.0, 2), ("", 10.0, 1), ("abcdefghijklmnopqrstuvwxyz", 10.0, 3),
    ("WWWW MMMM", 12.0, 2),
  ])
  func `words wrap at the width of the column`(_ text: String, _ width: Double, _ lines: Int) {
    #expect(TextMeasure.lines(of: text, width: width) == lines)
  }

  @Test(arguments: [(1, "I"), (4, "IV"), (5, "V"), (9, "IX"), (14, "XIV"), (40, "XL")])
  func `sectors are numbered in Roman numerals`(_ number: Int, _ numeral: String) {
    #expect(Roman.numeral(number) == numeral)
  }
}
