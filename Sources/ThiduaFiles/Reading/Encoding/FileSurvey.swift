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

  /// Does both at the same time, for a file that is large enough to share.
  static func withFingerprintAtOnce(
    of source: ByteSource, headBytes: Int
  ) throws(SystemError) -> (survey: FileSurvey, fingerprint: String) {
    let (surveys, fingerprint) = Concurrently.map(
      1,
      { _ -> Result<FileSurvey, SystemError> in
        Result { () throws(SystemError) in try FileSurvey.of(source, headBytes: headBytes) }
      },
      beside: { () -> Result<String, SystemError> in
        Result { () throws(SystemError) in try Fingerprint.of(source) }
      })
    return (try surveys[0].get(), try fingerprint.get())
  }
}
