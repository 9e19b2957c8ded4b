/// The beginning of a text, kept while the text goes by.
struct TextHead {
  private let mostBytes: Int
  /// The beginning as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Whether it is all of the text.
  private(set) var isWhole = true

  init(mostBytes: Int) { self.mostBytes = mostBytes }

  /// Keeps what there is room for.
  mutating func add(_ text: Span<UInt8>) {
    let count = min(text.count, mostBytes - bytes.count)
    if count < text.count { isWhole = false }
    guard count > 0 else { return }
    unsafe text.extracting(0..<count).withUnsafeBytes { raw in
      unsafe bytes.append(contentsOf: raw)
    }
  }

  /// Keeps what there is room for of the beginning of the text that follows.
  mutating func add(_ next: TextHead) {
    add(next.bytes.span)
    if !next.isWhole { isWhole = false }
  }
}
