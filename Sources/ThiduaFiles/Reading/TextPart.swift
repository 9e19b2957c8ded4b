/// A part of a text file that begins with a line, and ends with one unless it is the last.
struct TextPart: Sendable {
  /// Where its bytes stand in the file.
  let range: Range<Int>
  /// How many line ends it has: LF, CR and CRLF.
  private(set) var lineEnds = 0
  private var last: UInt8 = 0

  init(range: Range<Int>) { self.range = range }

  /// Counts the line ends of the bytes that come next.
  mutating func add(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return }
    lineEnds += bytes.lineEnds(after: last)
    last = bytes[bytes.count - 1]
  }
}
