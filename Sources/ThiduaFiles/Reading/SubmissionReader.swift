import CSVStreaming
import Glibc
public import ThiduaCore

/// Reads one file of the inbox; whatever is wrong with it becomes findings.
public struct SubmissionReader: Sendable {
  private static let mostBytes = 1 << 30
  private static let headBytes = 1 << 18
  private let index: CampaignIndex
  private let inbox: String

  /// Makes a reader for the inbox of a campaign.
  public init(_ index: CampaignIndex, inbox: String) {
    self.index = index
    self.inbox = inbox
  }

  /// Reads an item of the inbox.
  public func read(_ item: InboxScan.Item) -> FileReading {
    var reading = FileReading(path: item.path)
    switch item.entry {
    case .file: readFile(&reading)
    case .link: refuse(&reading, .unreadableFile(reason: .link))
    case .special: refuse(&reading, .unreadableFile(reason: .notAFile))
    case .unreadable(let words):
      refuse(&reading, .unreadableFile(reason: words.isEmpty ? .badName : .system(words)))
    }
    return reading
  }

  private func refuse(_ reading: inout FileReading, _ cause: FindingCause, line: Int = 0) {
    reading.findings.append(Finding(cause).at(file: reading.path, line: line))
  }

  private func readFile(_ reading: inout FileReading) {
    do throws(SystemError) {
      let source = try ByteSource(path: inbox + "/" + reading.path)
      reading.byteCount = source.count
      guard source.count <= Self.mostBytes else {
        refuse(&reading, .tooLarge(what: .file))
        return
      }
      try read(source, &reading)
    } catch {
      let isLink = error.number == ELOOP
      refuse(&reading, .unreadableFile(reason: isLink ? .link : .system(error.words)))
    }
  }

  /// First the bytes alone (fingerprint, encoding), then the table.
  private func read(_ source: ByteSource, _ reading: inout FileReading) throws(SystemError) {
    var survey = FileSurvey(headBytes: Self.headBytes)
    try source.forEachPiece { piece in
      survey.add(piece)
      return true
    }
    survey.finish()
    reading.fingerprint = survey.fingerprint
    reading.byteCount = survey.byteCount
    guard let guess = survey.guess, survey.hasText else {
      reading.format = "csv"
      refuse(&reading, .emptyFile)
      return
    }
    if let format = guess.format {
      refuse(&reading, .unsupportedFormat(what: format))
      return
    }
    if let line = survey.brokenLine {
      let isMarked = guess.markLength > 0 || guess.encoding != .utf8
      refuse(
        &reading,
        isMarked
          ? .unreadableFile(reason: .brokenText(line: line))
          : .unsupportedFormat(what: .legacyText),
        line: line)
      return
    }
    reading.format = "csv"
    reading.encoding = guess.encoding.name
    try readTable(source, survey, guess, &reading)
  }

  private func readTable(
    _ source: ByteSource, _ survey: FileSurvey, _ guess: ContentGuess,
    _ reading: inout FileReading
  ) throws(SystemError) {
    let path = PathFacts(reading.path, units: index.units, year: index.campaign.settings.year)
    let search = DelimiterSearch(index: index, pathPeriod: path.period)
    let (outcome, delimiter) = search.search(survey.head.span, isWhole: survey.headIsWhole)
    reading.delimiter = delimiter.map(Delimiters.name(of:)) ?? ""
    switch outcome {
    case .nothing: refuse(&reading, .noHeader)
    case .missingColumn(let line): refuse(&reading, .missingColumn, line: line)
    case .lossy(let sample): refuse(&reading, .lossyHeader(sample: sample))
    case .found(let layout):
      let table = TableReader(index: index, layout: layout, path: path, reading: reading)
      try run(table, delimiter: delimiter ?? 59, source, survey, guess)
      reading = table.finish()
    }
  }

  private func run(
    _ table: TableReader, delimiter: UInt8, _ source: ByteSource, _ survey: FileSurvey, _ guess: ContentGuess
  ) throws(SystemError) {
    let records = CSVRecordReader(delimiter: delimiter)
    let take = { (record: borrowing CSVRecord) -> Bool in
      table.take(record)
      return true
    }
    var isSound = true
    let feed = { (text: Span<UInt8>) -> Bool in
      do throws(CSVError) { return try records.feed(text, take) } catch {
        isSound = false
        return false
      }
    }
    if survey.headIsWhole {
      _ = feed(survey.head.span)
    } else {
      var decoder = TextDecoder(guess)
      try source.forEachPiece { decoder.decode($0, feed) }
    }
    if isSound { do throws(CSVError) { _ = try records.finish(take) } catch { isSound = false } }
    if !isSound { throw SystemError(number: ENOMEM, action: "read \(table.reading.path)") }
  }
}
