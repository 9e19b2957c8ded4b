/// When rows were submitted and which edition they are; one entry a row, or one for all.
public struct SubmissionOrder: Sendable {
  /// The revisions by row; empty where one holds for all.
  public var revisions: [UInt16] = []
  /// The submission dates by row (`CalendarDate.ordinal`, 0 for none); empty where none is known.
  public var dates: [Int32] = []
  /// The revision of all rows.
  public var commonRevision: UInt16 = 1
  /// Whether the file's name is that of a copy, which comes before its original.
  public var isCopy = false

  /// Makes the order of a first submission without a date.
  public init() {}

  /// The revision of a row.
  public func revision(ofRow row: Int) -> UInt16 {
    row < revisions.count ? revisions[row] : commonRevision
  }

  /// The date of a row as an ordinal, 0 for none.
  public func date(ofRow row: Int) -> Int32 { row < dates.count ? dates[row] : 0 }
}
