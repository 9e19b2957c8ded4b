/// The first look at a file: its fingerprint, its encoding, its beginning as UTF-8.
///
/// Where `brokenLine` is set and `isMarked` is not, the file may be in an old encoding; `head`
/// then holds its bytes as they are. `EncodingSearch` goes on from here.
struct FileSurvey {
  private let fingerprinter = Fingerprint()
  private var decoder: TextDecoder?
  private var check = UTF8Check()
  private var textHead: TextHead
  private(set) var guess: ContentGuess?
  private(set) var byteCount = 0
  private(set) var fingerprint = ""
  /// Whether there is anything but blanks.
  private(set) var hasText = false
  /// The line with the first bytes that are no text.
  private(set) var brokenLine: Int?

  init(headBytes: Int) { textHead = TextHead(mostBytes: headBytes) }

  /// The beginning of the text.
  var head: [UInt8] { textHead.bytes }
  /// Whether `head` is all of it.
  var headIsWhole: Bool { textHead.isWhole }
  /// Whether the first bytes leave no doubt about the encoding.
  var isMarked: Bool {
    guess.map { $0.markLength > 0 || $0.encoding != .utf8 } ?? false
  }

  mutating func add(_ piece: Span<UInt8>) {
    fingerprinter.add(piece)
    byteCount += piece.count
    if guess == nil {
      let guess = ContentGuess(piece)
      self.guess = guess
      decoder = TextDecoder(guess)
    }
    guard guess?.format == nil, var decoder else {
      hasText = true
      return
    }
    _ = decoder.decode(piece) { text in
      addText(text)
      return true
    }
    self.decoder = decoder
  }

  private mutating func addText(_ text: Span<UInt8>) {
    check.add(text)
    if !hasText {
      for index in text.indices where text[index] > 32 { hasText = true; break }
    }
    textHead.add(text)
  }

  mutating func finish() {
    fingerprint = fingerprinter.finish()
    check.finish()
    decoder?.finish()
    brokenLine = decoder?.brokenLine ?? check.brokenLine
  }
}
