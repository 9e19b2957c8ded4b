/// The kinds of records (MS-XLS) that matter for reading cells.
enum RecordKind {
  static let formula = 0x0006
  static let endOfPart = 0x000A
  static let dateSystem = 0x0022
  static let password = 0x002F
  static let font = 0x0031
  static let continuation = 0x003C
  static let notCalculated = 0x005E
  static let columns = 0x007D
  static let sheet = 0x0085
  static let severalNumbers = 0x00BD
  static let richLabel = 0x00D6
  static let cellFormat = 0x00E0
  static let sharedTexts = 0x00FC
  static let sharedText = 0x00FD
  static let number = 0x0203
  static let label = 0x0204
  static let booleanOrError = 0x0205
  static let formulaText = 0x0207
  static let row = 0x0208
  static let shortNumber = 0x027E
  static let numberFormat = 0x041E
  static let beginOfPart = 0x0809
}

/// One record: its kind and where its contents lie in the stream.
struct Record {
  let kind: Int
  let contents: Range<Int>
}

/// The records of a workbook's stream, one after the other.
struct RecordReader {
  let stream: [UInt8]
  private(set) var offset: Int
  /// No record of Excel 97 and later is longer.
  private static let longest = 8224

  init(_ stream: [UInt8], at offset: Int = 0) {
    self.stream = stream
    self.offset = offset
  }

  /// The next record; the stream must not end before the record that ends the part.
  mutating func next() throws(OldSheetError) -> Record {
    let kind = try stream.word(at: offset)
    let length = try stream.word(at: offset + 2)
    let start = offset + 4
    guard length <= Self.longest, length <= stream.count - start else { throw .damaged }
    offset = start + length
    return Record(kind: kind, contents: start..<offset)
  }

  /// The contents of the records that carry a record on.
  mutating func continuations() throws(OldSheetError) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    while offset + 4 <= stream.count, try stream.word(at: offset) == RecordKind.continuation {
      try parts.append(next().contents)
    }
    return parts
  }
}
