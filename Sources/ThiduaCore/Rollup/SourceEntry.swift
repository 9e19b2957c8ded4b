/// What became of one file of the inbox: a row of sources.csv.
public struct SourceEntry: Sendable {
  /// The path below `inbox/`.
  public var path = ""
  /// The SHA-256 of its bytes, in hexadecimal digits.
  public var fingerprint = ""
  /// How many bytes it has.
  public var byteCount = 0
  /// The format, such as `csv`; blank where it is unknown.
  public var format = ""
  /// The encoding, such as `utf-8`.
  public var encoding = ""
  /// The delimiter, or the word `tab`.
  public var delimiter = ""
  /// `registration`, `actuals`, `both`, or blank.
  public var kind = ""
  /// The data rows below the header.
  public var rows = 0
  /// Rows of which a value counts.
  public var used = 0
  /// Rows whose values were all replaced.
  public var superseded = 0
  /// Rows that do not count, each with a finding.
  public var rejected = 0
  /// Rows without a value for this report.
  public var skipped = 0
  /// The positions of the units that it has values of, in order; of the one that its path names where
  /// it has none.
  public var units: [Int] = []
  /// Whether all that is in it concerns its one unit: no table names units in rows or columns.
  public var isOfOneUnit = false

  /// Makes an empty entry.
  public init() {}
}

extension SourceEntry {
  /// Counts what became of the rows of a file.
  init(_ reading: FileReading, _ rowMarks: ArraySlice<RowMarks>) {
    path = reading.path
    fingerprint = reading.fingerprint
    byteCount = reading.byteCount
    format = reading.format
    encoding = reading.encoding
    delimiter = reading.delimiter
    kind = reading.kind
    rows = rowMarks.count
    for marks in rowMarks {
      if marks.contains(.counts) {
        used += 1
      } else if marks.contains(.isInError) {
        rejected += 1
      } else if marks.contains(.isSuperseded) {
        superseded += 1
      } else {
        skipped += 1
      }
    }
  }
}
