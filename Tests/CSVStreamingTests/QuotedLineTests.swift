import Testing

@testable import CSVStreaming

@Suite("The quick look at a line with quotes") struct QuotedLineTests {
  /// Every text of up to seven characters of those that matter.
  @Test func `says the end only where the slow look says it too, with nothing to note`() {
    let alphabet = Array("a;\"\n\r ".utf8)
    var texts: [[UInt8]] = [[]]
    var agreements = 0
    for _ in 1...7 {
      texts = texts.flatMap { text in alphabet.map { text + [$0] } }
      for text in texts {
        guard let end = QuotedLine.plainEnd(text.span, from: 0, delimiter: 59) else { continue }
        agreements += 1
        var line = QuotedLine(delimiter: 59, isFinal: false)
        guard case .clean(end) = line.scan(text.span, from: 0), line.breaks == 1,
          line.issues.isEmpty
        else {
          Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription): \(end)")
          return
        }
      }
    }
    #expect(agreements > 10_000)
  }

  @Test func `leaves what is too long to the slow look`() {
    for (count, isPlain) in [(65_535, true), (65_536, false)] {
      let text = Array("\"\(String(repeating: "x", count: count))\"\n".utf8)
      let end = QuotedLine.plainEnd(text.span, from: 0, delimiter: 59)
      #expect((end != nil) == isPlain, "\(count)")
    }
  }
}
