import ThiduaCore

/// The first look at a file: its format, its encoding, its beginning as UTF-8.
///
/// Where `brokenLine` is set and `isMarked` is not, the file may be in an old encoding; `head`
/// then holds its bytes as they are. `EncodingSearch` goes on from here.
struct FileSurvey {
  private var decoder: TextDecoder?
  private var check = UTF8Check()
  private var textHead: TextHead
  private(set) var guess: ContentGuess?
  private(set) var byteCount = 0
  /// Whether there is anything but blanks.
  private(set) var hasText = false
  /// The line with the first bytes that are no text.
  private(set) var brokenLine: Int?
  /// The parts that were looked at side by side, where the file is UTF-8.
  private(set) var parts: [TextPart] = []

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
    check.finish()
    decoder?.finish()
    brokenLine = decoder?.brokenLine ?? check.brokenLine
  }

  /// Looks at all of a file.
  static func of(_ source: ByteSource, headBytes: Int) throws(SystemError) -> FileSurvey {
    var survey = FileSurvey(headBytes: headBytes)
    try source.forEachPiece { piece in
      survey.add(piece)
      return true
    }
    survey.finish()
    return survey
  }

  /// Looks at all of a file and takes its fingerprint.
  static func withFingerprint(
    of source: ByteSource, headBytes: Int
  ) throws(SystemError) -> (survey: FileSurvey, fingerprint: String) {
    var survey = FileSurvey(headBytes: headBytes)
    let fingerprint = Fingerprint()
    try source.forEachPiece { piece in
      fingerprint.add(piece)
      survey.add(piece)
      return true
    }
    survey.finish()
    return (survey, fingerprint.finish())
  }

  /// Does both at the same time, and looks at the parts of the file side by side.
  ///
  /// The parts are taken for UTF-8 that begins at a line; where the file is anything else, it is
  /// looked at again as a whole.
  static func withFingerprint(
    of source: ByteSource, headBytes: Int, inParts parts: [Range<Int>]
  ) throws(SystemError) -> (survey: FileSurvey, fingerprint: String) {
    let (surveys, fingerprint) = Concurrently.map(
      parts.count,
      { place -> Result<FileSurvey, SystemError> in
        Result { () throws(SystemError) in
          var survey = FileSurvey(headBytes: headBytes, isLaterPart: place > 0)
          var part = TextPart(range: parts[place])
          try source.forEachPiece(in: part.range) { piece in
            survey.add(piece)
            part.add(piece)
            return true
          }
          survey.finish()
          survey.parts = [part]
          return survey
        }
      },
      beside: { () -> Result<String, SystemError> in
        Result { () throws(SystemError) in try Fingerprint.of(source) }
      })
    var survey = try surveys[0].get()
    for next in surveys.dropFirst() { survey.append(try next.get()) }
    let isPlain = survey.guess.map { $0.format == nil && $0.encoding == .utf8 } ?? false
    if !isPlain { survey = try of(source, headBytes: headBytes) }
    return (survey, try fingerprint.get())
  }

  /// Begins with a part of a file, which is taken for UTF-8 where it is a later one.
  private init(headBytes: Int, isLaterPart: Bool) {
    self.init(headBytes: headBytes)
    guard isLaterPart else { return }
    let plain = ContentGuess()
    guess = plain
    decoder = TextDecoder(plain)
  }

  /// Takes what was found in the part that follows.
  private mutating func append(_ next: FileSurvey) {
    byteCount += next.byteCount
    parts += next.parts
    hasText = hasText || next.hasText
    textHead.add(next.textHead)
    if brokenLine == nil { brokenLine = next.brokenLine.map { check.lines - 1 + $0 } }
    check.lines += next.check.lines - 1
  }
}
