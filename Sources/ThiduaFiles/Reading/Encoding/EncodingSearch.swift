import ThiduaCore

/// Finds the encodings in which a file may be written, once a ``FileSurvey`` has seen it.
enum EncodingSearch {
  /// What the bytes of a file may be.
  enum Outcome {
    /// Readings of the whole file, the likeliest first; at least one.
    case readings([TextCandidate])
    /// Unicode with broken bytes; the line of the first ones.
    case damaged(line: Int)
    /// No encoding has all of its bytes; the line of the first ones that are no Unicode.
    case unknown(line: Int)
  }

  /// How much better than the Unicode itself a wrapped text must read: two words.
  private static let margin = 6

  /// Looks at a file that is text; reads it again only where plain Unicode does not explain it.
  ///
  /// - Throws: `SystemError` where the file cannot be read, or the system does not know an encoding.
  static func search(
    _ source: ByteSource, _ survey: FileSurvey, _ guess: ContentGuess, headBytes: Int
  ) throws(SystemError) -> Outcome {
    if let line = survey.brokenLine {
      guard !survey.isMarked else { return .damaged(line: line) }
      var pieces = Pieces(try trials(of: TextEncoding.legacy, headBytes: headBytes))
      try source.forEachPiece { pieces.add($0) }
      if pieces.share.isDamagedUTF8 { return .damaged(line: line) }
      let readings = ranked(pieces.finish())
      return readings.isEmpty ? .unknown(line: line) : .readings(readings)
    }
    let plain = TextCandidate(
      encoding: guess.encoding, head: survey.head, headIsWhole: survey.headIsWhole, likeness: 0)
    guard let form = guess.encoding.unicodeForm, mayBeWrapped(survey.head.span) else {
      return .readings([plain])
    }
    let encodings = [guess.encoding] + OldLetters.allCases.map { .wrapped($0, in: form) }
    var pieces = Pieces(
      try trials(of: encodings, skipping: guess.markLength, headBytes: headBytes))
    try source.forEachPiece { pieces.add($0) }
    let readings = rankedUnicode(pieces.finish())
    return .readings(readings.isEmpty ? [plain] : readings)
  }

  private static func trials(
    of encodings: [TextEncoding], skipping markLength: Int = 0, headBytes: Int
  ) throws(SystemError) -> [EncodingTrial] {
    var trials: [EncodingTrial] = []
    for encoding in encodings {
      trials.append(try EncodingTrial(encoding, skipping: markLength, headBytes: headBytes))
    }
    return trials
  }

  /// Of readings that are equally likely, the one tried first goes first.
  private static func ranked(_ readings: [TextCandidate]) -> [TextCandidate] {
    readings.enumerated()
      .sorted { ($0.element.likeness, -$0.offset) > ($1.element.likeness, -$1.offset) }
      .map(\.element)
  }

  /// Wrapped readings go before the Unicode only where they read clearly better, and else are none.
  private static func rankedUnicode(_ readings: [TextCandidate]) -> [TextCandidate] {
    guard let plain = readings.first else { return [] }
    let better = readings.dropFirst().filter { $0.likeness >= max(plain.likeness, 0) + margin }
    return ranked(Array(better)) + [plain]
  }

  /// Whether UTF-8 has Western letters or signs and, up to there, no letter of Vietnamese that is
  /// none of them; ends at the first such letter.
  static func mayBeWrapped(_ text: Span<UInt8>) -> Bool {
    var hasWestern = false
    var reader = ScalarReader()
    for index in text.indices where text[index] >= 0x80 {
      guard case .scalar(let scalar) = reader.take(text[index], .utf8) else { continue }
      if VietnameseLetters.isBeyondWestern(scalar) { return false }
      if scalar.value < 0x250, scalar.value != 0xA0 { hasWestern = true }
    }
    return hasWestern
  }

  /// The trials of one text, fed together.
  private struct Pieces {
    var trials: [EncodingTrial]
    var share = UTF8Share()

    init(_ trials: [EncodingTrial]) { self.trials = trials }

    mutating func add(_ piece: Span<UInt8>) -> Bool {
      share.add(piece)
      for index in trials.indices { trials[index].add(piece) }
      return true
    }

    mutating func finish() -> [TextCandidate] {
      trials.indices.compactMap { trials[$0].finish() }
    }
  }
}
