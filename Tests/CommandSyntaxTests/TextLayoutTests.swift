import Testing

@testable import CommandSyntax

@Suite("Lines that fit the terminal") struct TextLayoutTests {
  private let layout = TextLayout(width: 10)

  @Test func `a line may be as wide as the terminal and no wider`() {
    #expect(layout.paragraph("12345 7890") == ["12345 7890"])
    #expect(layout.paragraph("12345 78901") == ["12345", "78901"])
    #expect(layout.paragraph("1234 6789", indent: 2) == ["  1234", "  6789"])
  }

  @Test func `a letter with two marks is as wide as one without`() {
    #expect(layout.paragraph("thửa ruộng") == ["thửa ruộng"])
    #expect(layout.paragraph("thu\u{31B}\u{309}a ruộng").count == 1)
  }

  @Test func `a word that is too long stands alone, whole`() {
    #expect(layout.paragraph("a 12345678901 b") == ["a", "12345678901", "b"])
  }

  @Test func `a label that is too wide stands above its text`() {
    let wide = String(repeating: "w", count: 31)
    let rows = [(label: "ab", text: "one"), (label: wide, text: "two")]
    #expect(
      TextLayout(width: 80).table(rows) == ["  ab  one", "  " + wide, "      two"])
  }
}
