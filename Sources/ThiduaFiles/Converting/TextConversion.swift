import CSVStreaming
import ThiduaCore

/// Settles how a text that is converted is encoded and split.
struct TextConversion {
  /// What was settled; `skipsFirst` where the first line is `sep=;` and no record.
  typealias Settled = (text: TextSource, delimiter: UInt8, skipsFirst: Bool)

  private let converter: TableConverter
  private let source: ByteSource
  private let survey: FileSurvey
  private let guess: ContentGuess

  init(
    _ converter: TableConverter, _ source: ByteSource, _ survey: FileSurvey, _ guess: ContentGuess
  ) {
    self.converter = converter
    self.source = source
    self.survey = survey
    self.guess = guess
  }

  /// Whether there are blanks alone.
  var isBlank: Bool { !survey.hasText && survey.brokenLine == nil }

  /// The wishes of the options, else the encoding and delimiter under which there is a header, else
  /// the likeliest encoding and the delimiter under which the rows are alike.
  func settled() throws(ConversionFailure) -> Settled {
    let texts = try texts()
    guard let first = texts.first else {
      throw .unreadable(.unsupportedFormat(what: .legacyText))
    }
    let search = DelimiterSearch(index: converter.index, path: nil)
    for text in texts {
      let wished = converter.options.delimiter
      let result = search.search(text.head.span, isWhole: text.headIsWhole, delimiter: wished)
      if case .found = result.outcome, let delimiter = wished ?? result.delimiter {
        return settled(text, delimiter)
      }
    }
    let delimiter =
      converter.options.delimiter
      ?? DelimiterConsistency.delimiter(of: first.head.span, isWhole: first.headIsWhole)
    return settled(first, delimiter)
  }

  private func settled(_ text: TextSource, _ delimiter: UInt8) -> Settled {
    (text, delimiter, Delimiters.separatorLine(text.head.span) != nil)
  }

  /// The readings of the text, the likeliest first.
  private func texts() throws(ConversionFailure) -> [TextSource] {
    if let name = converter.options.encoding { return [try text(encodedIn: name)] }
    let (source, survey, guess) = (source, survey, guess)
    let outcome = try TableConverter.system { () throws(SystemError) in
      try EncodingSearch.search(source, survey, guess, headBytes: TableConverter.headBytes)
    }
    switch outcome {
    case .damaged(let line): throw .unreadable(.unreadableFile(reason: .brokenText(line: line)))
    case .unknown: throw .unreadable(.unsupportedFormat(what: .legacyText))
    case .readings(let readings):
      return readings.map { TextSource(source, $0, markLength: guess.markLength) }
    }
  }

  /// The text in an encoding that somebody chose.
  private func text(encodedIn name: String) throws(ConversionFailure) -> TextSource {
    guard let encoding = TextEncoding.all.first(where: { $0.name == name }) else {
      throw .unreadable(.unsupportedFormat(what: .legacyText))
    }
    let isMarked = guess.markLength > 0 && guess.encoding.unicodeForm == encoding.unicodeForm
    let skip = isMarked ? guess.markLength : 0
    let source = source
    let reading = try TableConverter.system { () throws(SystemError) -> TextCandidate? in
      var trial = try EncodingTrial(
        encoding, skipping: skip, headBytes: TableConverter.headBytes)
      try source.forEachPiece { piece in
        trial.add(piece)
        return true
      }
      return trial.finish()
    }
    guard let reading, encoding != .utf8 || survey.brokenLine == nil else {
      throw .unreadable(.unreadableFile(reason: .brokenText(line: survey.brokenLine ?? 1)))
    }
    return TextSource(source, reading, markLength: skip)
  }
}
