import Glibc
import OldSheetReading
import SheetReading
public import ThiduaCore

/// Reads one file of the inbox; whatever is wrong with it becomes findings.
public struct SubmissionReader: Sendable {
  static let mostBytes = 1 << 30
  private static let headBytes = 1 << 18
  private static let mostAttempts = 2
  private let index: CampaignIndex
  private let inbox: String
  private let pieces: PieceRule
  private let storage: (any CellStorage)?

  /// Makes a reader for the inbox of a campaign.
  ///
  /// `pieces` says how large tables are cut, `storage` where the cells of large tables may be kept; the
  /// result depends on neither.
  public init(
    _ index: CampaignIndex, inbox: String, pieces: PieceRule = .onePass,
    storage: (any CellStorage)? = nil
  ) {
    self.index = index
    self.inbox = inbox
    self.pieces = pieces
    self.storage = storage
  }

  /// Reads an item of the inbox; `edition` is what the names beside its own say of it.
  public func read(_ item: InboxScan.Item, edition: UInt16? = nil) -> FileReading {
    var reading = FileReading(path: item.path)
    reading.namedEdition = edition ?? 1
    switch item.entry {
    case .file: readFile(&reading)
    case .link: refuse(&reading, .unreadableFile(reason: .link))
    case .arriving: refuse(&reading, .unreadableFile(reason: .arriving))
    case .left: refuse(&reading, .unreadableFile(reason: .left))
    case .special: refuse(&reading, .unreadableFile(reason: .notAFile))
    case .unreadable(let trouble): refuse(&reading, .unreadableFile(reason: trouble))
    }
    reportUnitsOfOthers(&reading)
    if let storage {
      reading.cells.putAwayIfMany(
        in: storage, indicatorCount: index.campaign.indicators.count)
    }
    if reading.cells.count == 0, case .unit(let unit)? = index.pathFacts(item.path).unit {
      reading.pathUnit = unit
    }
    return reading
  }

  /// Tells where a table holds figures under the names of units, but none of the unit after which its file
  /// or folder is called: they may be the villages of that one.
  private func reportUnitsOfOthers(_ reading: inout FileReading) {
    guard reading.isShared else { return }
    let path = index.pathFacts(reading.path)
    guard path.isUnit, case .unit(let own)? = path.unit else { return }
    let indicators = index.campaign.indicators.count
    var first: Int?
    for cell in reading.cells {
      let unit = Int(cell.pair) / indicators
      guard unit != own else { return }
      if first == nil { first = unit }
    }
    guard let first, !reading.findings.contains(where: { $0.cause.code == .pathDiffers })
    else { return }
    let units = index.campaign.units
    reading.findings.append(
      Finding(.unitsOfOthers(own: units[own].name, counted: units[first].name)).at(
        file: reading.path, value: reading.path
      ).about(unit: units[own].code, indicator: ""))
  }

  private func refuse(_ reading: inout FileReading, _ cause: FindingCause, line: Int = 0) {
    reading.findings.append(Finding(cause).at(file: reading.path, line: line))
  }

  /// Reads a file; one that changes meanwhile is read once more, and then reported.
  private func readFile(_ reading: inout FileReading) {
    let empty = reading
    for _ in 0..<Self.mostAttempts {
      reading = empty
      do throws(SystemError) {
        let source = try ByteSource(path: inbox + "/" + reading.path)
        reading.byteCount = source.count
        guard source.count <= Self.mostBytes else {
          refuse(&reading, .tooLarge(what: .file))
          return
        }
        try read(source, &reading)
        if source.isUnchanged { return }
      } catch {
        let isLink = error.number == ELOOP
        reading = empty
        if error.isOfMachine { reading.fault = error.trouble }
        refuse(&reading, .unreadableFile(reason: isLink ? .link : error.trouble))
        return
      }
    }
    reading = empty
    refuse(&reading, .unreadableFile(reason: .changes))
  }

  /// First the bytes alone (fingerprint, format, encoding), then the tables.
  private func read(_ source: ByteSource, _ reading: inout FileReading) throws(SystemError) {
    let parts = pieces.count(forBytes: source.count)
    let (survey, fingerprint) =
      parts > 1
      ? try FileSurvey.withFingerprint(
        of: source, headBytes: Self.headBytes, inParts: source.lineRanges(parts))
      : try FileSurvey.withFingerprint(of: source, headBytes: Self.headBytes)
    reading.fingerprint = fingerprint
    reading.byteCount = survey.byteCount
    guard let guess = survey.guess, survey.hasText else {
      reading.format = "csv"
      refuse(&reading, .emptyFile)
      return
    }
    switch guess.format {
    case .zip?:
      readWorkbook(&reading) { () throws(WorkbookTrouble) in try SpreadsheetFile.open(source) }
    case .ole?:
      readWorkbook(&reading) { () throws(WorkbookTrouble) in try OldWorkbook.open(source) }
    case let format?: refuse(&reading, .unsupportedFormat(what: format))
    case nil: try readText(source, survey, guess, &reading)
    }
  }

  // MARK: Workbooks

  /// Reads a workbook whole, or nothing of it.
  private func readWorkbook<Book: SheetBook>(
    _ reading: inout FileReading, _ open: () throws(WorkbookTrouble) -> Book
  ) {
    let before = reading
    do throws(WorkbookTrouble) {
      let book = try open()
      reading.format = book.formatName
      try WorkbookSubmission(index, book).read(&reading)
    } catch {
      let format = reading.format
      reading = before
      reading.format = format
      reading.fault = error.fault
      refuse(&reading, error.cause)
    }
  }

  // MARK: Text

  private func readText(
    _ source: ByteSource, _ survey: FileSurvey, _ guess: ContentGuess,
    _ reading: inout FileReading
  ) throws(SystemError) {
    switch try EncodingSearch.search(source, survey, guess, headBytes: Self.headBytes) {
    case .damaged(let line):
      refuse(&reading, .unreadableFile(reason: .brokenText(line: line)), line: line)
    case .unknown(let line):
      refuse(&reading, .unsupportedFormat(what: .legacyText), line: line)
    case .readings(let candidates):
      reading.format = "csv"
      let texts = candidates.map { TextSource(source, $0, markLength: guess.markLength) }
      try readTable(texts, survey.parts, &reading)
    }
  }

  /// Reads the table in the encoding in which it has a header.
  private func readTable(
    _ texts: [TextSource], _ parts: [TextPart], _ reading: inout FileReading
  ) throws(SystemError) {
    let path = index.pathFacts(reading.path)
    let search = DelimiterSearch(index: index, path: path)
    var best: (text: TextSource, result: DelimiterSearch.Result)?
    for text in texts {
      let result = search.search(text.head.span, isWhole: text.headIsWhole)
      if result.outcome.rank > best?.result.outcome.rank ?? -1 { best = (text, result) }
      if case .found = result.outcome { break }
    }
    guard let (text, (outcome, delimiter)) = best else { return }
    reading.encoding = text.encoding.name
    reading.delimiter = delimiter.map(Delimiters.name(of:)) ?? ""
    if text.encoding.isLegacy {
      refuse(&reading, .legacyEncoding(encoding: text.encoding.name))
    }
    switch outcome {
    case .nothing: refuse(&reading, text.holdsBlankCellsAlone ? .emptyFile : .noHeader)
    case .missingColumn(let line): refuse(&reading, .missingColumn, line: line)
    case .scores(let line): refuse(&reading, .tableOfScores, line: line)
    case .lossy(let sample): refuse(&reading, .lossyHeader(sample: sample))
    case .found(let layout):
      let delimiter = delimiter ?? 59
      let splitNumbers = SplitNumbers(
        delimiter: delimiter, head: text.head.span, isWhole: text.headIsWhole, layout: layout)
      let widths = RowWidths(of: text, delimiter: delimiter)
      let pieced = PieceReading(
        text: text, delimiter: delimiter, parts: parts, storage: storage
      ) { [index, reading] isLater in
        TableReader(
          index: index, layout: layout, path: path,
          reading: isLater ? reading.ofLaterPiece : reading, isLaterPiece: isLater,
          splitNumbers: splitNumbers, rowWidths: widths)
      }
      if let whole = try pieced.read() {
        reading = whole
        return
      }
      let table = TableReader(
        index: index, layout: layout, path: path, reading: reading, splitNumbers: splitNumbers,
        rowWidths: widths)
      try text.forEachRecord(delimiter: delimiter, keepsBlanks: false) { record in
        table.take(record)
        return true
      }
      reading = table.finish()
    }
  }
}
