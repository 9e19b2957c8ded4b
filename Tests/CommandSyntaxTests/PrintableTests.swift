import CommandSyntax
import Testing

struct PrintableCase: Sendable, CustomTestStringConvertible {
  let text: String
  let shown: String
  var testDescription: String { shown }
}

private let printableCases = [
  PrintableCase(text: "", shown: ""),
  PrintableCase(text: "Xã Ngọ Máy, 50 %", shown: "Xã Ngọ Máy, 50 %"),
  PrintableCase(text: "a\tb\r\nc", shown: #"a\tb\r\nc"#),
  PrintableCase(text: "\u{1B}[2J\u{0}\u{7}", shown: #"\u{1B}[2J\u{0}\u{7}"#),
  PrintableCase(text: "\u{1F} ~\u{7F}", shown: #"\u{1F} ~\u{7F}"#),
  PrintableCase(text: "\u{80}\u{9B}31m\u{9F}\u{A0}", shown: "\\u{80}\\u{9B}31m\\u{9F}\u{A0}"),
  PrintableCase(
    text: "\u{2029}\u{202A}\u{202E}\u{202F}", shown: "\u{2029}\\u{202A}\\u{202E}\u{202F}"),
  PrintableCase(text: "\u{2066}x\u{2069}\u{206A}", shown: "\\u{2066}x\\u{2069}\u{206A}"),
  PrintableCase(text: #"C:\n"#, shown: #"C:\n"#),
  PrintableCase(text: "e\u{301}", shown: "e\u{301}"),
]

@Suite("Text from outside on a terminal") struct PrintableTests {
  @Test(arguments: printableCases)
  func `what steers a terminal is shown, all else is kept`(_ example: PrintableCase) {
    #expect(Array(printable(example.text).utf8) == Array(example.shown.utf8))
  }

  @Test func `no control character comes through`() {
    let ranges: [ClosedRange<UInt32>] = [0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069]
    let all = String(String.UnicodeScalarView(ranges.joined().compactMap(Unicode.Scalar.init)))
    #expect(all.unicodeScalars.count == 32 + 33 + 5 + 4)
    #expect(printable(all).utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
  }
}
