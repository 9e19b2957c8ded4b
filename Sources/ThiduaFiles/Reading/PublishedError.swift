import CSVStreaming
public import ThiduaCore

/// An error that an edition lists in `data/findings.csv`.
public struct PublishedError: Sendable {
  /// What tells it from others: all columns but its severity and its message, whose words may change.
  let identity: [String]
  /// What it says, in the language of the books.
  public let message: String

  /// The number of columns of the file.
  private static let columnCount = FindingRecords.header.count

  /// Reads a record; nothing where it is no error.
  private init?(_ record: borrowing CSVRecord) {
    guard record.fieldCount == Self.columnCount,
      record.string(0) == Severity.error.rawValue
    else { return nil }
    identity = (1..<Self.columnCount - 1).map { record.string($0) }
    message = record.string(Self.columnCount - 1)
  }

  /// What tells a finding from others.
  static func identity(of finding: Finding) -> [String] {
    let numbers = [finding.line, finding.column].map { $0 > 0 ? String($0) : "" }
    return [finding.cause.code.rawValue, FoldedText.nfc(finding.file), finding.sheet] + numbers
      + [finding.unit, finding.indicator, finding.period, finding.value]
  }

  /// Gives the errors of an edition in their order, as far as its file can be read; none where it was
  /// published without one.
  public static func forEach(in edition: String, _ body: (PublishedError) -> Void) {
    guard let source = try? ByteSource(path: edition + "/" + DataFiles.findingsPath) else { return }
    let reader = CSVRecordReader(delimiter: 44)
    func take(_ record: borrowing CSVRecord) -> Bool {
      if let error = PublishedError(record) { body(error) }
      return true
    }
    try? source.forEachPiece { piece in (try? reader.feed(piece, take)) ?? false }
    _ = try? reader.finish(take)
  }

  /// The error as a line: where it is, the word for an error, what was typed, what to do, its code.
  public func line(marked word: String) -> String {
    let (code, file, sheet, unit, indicator) =
      (identity[0], identity[1], identity[2], identity[5], identity[6])
    var place = file.isEmpty ? (unit.isEmpty ? indicator : unit) : "inbox/" + file
    if !sheet.isEmpty { place += " " + sheet }
    for number in identity[3...4] where !number.isEmpty { place += ":" + number }
    let value = identity[8].isEmpty ? "" : "“\(identity[8])” — "
    return "\(place): \(word): \(value)\(message) [\(code)]"
  }
}

/// The errors that an edition has, to tell from them those that are new in the next one.
///
/// There may be a million of them: of each only a number is kept.
public struct KnownErrors: Sendable {
  private var numbers: Set<Int> = []

  /// Reads the errors of an edition; none where there is none, or its file cannot be read.
  public init(of edition: String) {
    var numbers: Set<Int> = []
    PublishedError.forEach(in: edition) { numbers.insert($0.identity.hashValue) }
    self.numbers = numbers
  }

  /// Whether the edition has an error that a later one found.
  public func contains(_ finding: Finding) -> Bool {
    numbers.contains(PublishedError.identity(of: finding).hashValue)
  }

  /// Whether the edition has an error that a later one lists.
  public func contains(_ error: PublishedError) -> Bool {
    numbers.contains(error.identity.hashValue)
  }
}
