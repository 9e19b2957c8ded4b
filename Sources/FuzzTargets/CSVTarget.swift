import CSVStreaming

extension FuzzTarget {
  /// A CSV text, a delimiter and a way to cut it into pieces: the records.
  static let csv = FuzzTarget("csv") { bytes throws(BrokenLaw) in
    var input = FuzzInput(bytes)
    let delimiter = input.choice(of: CSVLaws.delimiters)
    let seed = input.number(below: 256)
    let text = Array(input.text)
    let records = try CSVLaws.records(of: text, delimiter) { _ in text.count }
    let cut = try CSVLaws.records(of: text, delimiter) { 1 + (seed * ($0 + 1) >> 1) % 13 }
    try expect(records == cut, "the records depend on how the text is cut (\(seed))")
    try CSVLaws.checkLines(records, of: text)
    if !text.contains(UInt8(ascii: "\"")) {
      let split = CSVLaws.split(text, delimiter)
      try expect(records == split, "a text without quotes is split as \(records), not \(split)")
    }
    let bare = try CSVLaws.records(of: text, delimiter, keepsBlanks: false) {
      1 + (seed * ($0 + 1) >> 1) % 13
    }
    let trimmed = [bare, records].map { $0.map { CSVLaws.withoutOuterBlanks($0, delimiter) } }
    try expect(
      trimmed[0] == trimmed[1], "without blanks a text is split as \(bare), not \(records)")
    try CSVLaws.checkWriting(records.map(\.fields))
  }
}

/// What must hold of the records of any text.
enum CSVLaws {
  static let delimiters: [UInt8] = [59, 44, 9, 124]

  /// A record with all that is told about it.
  struct Record: Equatable {
    var line: Int
    var fields: [[UInt8]] = []
    var issues: RecordIssues = []
    var issueField = 0

    /// How many line breaks its fields hold.
    var breaks: Int { fields.reduce(0) { $0 + lineEnds(in: $1) } }
  }

  /// Reads a text in pieces of the sizes that `size` gives for the first, the second, ...
  static func records(
    of text: [UInt8], _ delimiter: UInt8, keepsBlanks: Bool = true, size: (Int) -> Int
  ) throws(BrokenLaw) -> [Record] {
    var records: [Record] = []
    let take = { (record: borrowing CSVRecord) -> Bool in
      var copy = Record(line: record.line, issues: record.issues, issueField: record.issueField)
      for index in 0..<record.fieldCount {
        copy.fields.append(record.withField(index) { field in field.indices.map { field[$0] } })
      }
      records.append(copy)
      return true
    }
    let reader = CSVRecordReader(delimiter: delimiter, keepsBlanks: keepsBlanks)
    do throws(CSVError) {
      var (start, piece) = (0, 0)
      while start < text.count {
        let end = min(start + max(size(piece), 1), text.count)
        _ = try reader.feed(text.span.extracting(start..<end), take)
        (start, piece) = (end, piece + 1)
      }
      _ = try reader.finish(take)
    } catch {
      throw BrokenLaw("the library gave up: \(error)")
    }
    return records
  }

  /// Every physical line belongs to one record, and only to one.
  static func checkLines(_ records: [Record], of text: [UInt8]) throws(BrokenLaw) {
    var line = 1
    for record in records {
      try expect(record.line == line, "a record is on line \(record.line), not on line \(line)")
      line += 1 + record.breaks
    }
    let isEnded = text.last.map { $0 == 10 || $0 == 13 } ?? true
    let count = lineEnds(in: text) + (isEnded ? 0 : 1)
    try expect(line == count + 1, "\(count) lines of text, but records for \(line - 1)")
  }

  /// The records of a text without quotation marks, by the book.
  static func split(_ text: [UInt8], _ delimiter: UInt8) -> [Record] {
    var lines: [[UInt8]] = [[]]
    for (index, byte) in text.enumerated() {
      let isPair = byte == 10 && index > 0 && text[index - 1] == 13
      if byte == 10 || byte == 13 {
        if !isPair { lines.append([]) }
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.enumerated().map { index, line in
      var record = Record(line: index + 1)
      guard !line.isEmpty else { return record }
      record.fields = line.split(separator: delimiter, omittingEmptySubsequences: false)
        .map { Array($0) }
      if let damaged = record.fields.firstIndex(where: { $0.contains(0) }) {
        record.issues = .nulByte
        record.issueField = damaged + 1
      }
      return record
    }
  }

  /// A record as it is without blanks and tabs at the ends of its fields.
  static func withoutOuterBlanks(_ record: Record, _ delimiter: UInt8) -> Record {
    var record = record
    record.fields = record.fields.map { field in
      let isBlank = { (byte: UInt8) in byte == 32 || byte == 9 && delimiter != 9 }
      let end = field.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? 0
      return Array(field[..<end].drop(while: isBlank))
    }
    if record.fields == [[]] { record.fields = [] }
    return record
  }

  /// What is written is read back.
  static func checkWriting(_ rows: [[[UInt8]]]) throws(BrokenLaw) {
    let texts = rows.map { $0.map { String(decoding: $0, as: UTF8.self) } }.filter { fields in
      fields.contains { !$0.isEmpty } && fields.allSatisfy { lineEnds(in: Array($0.utf8)) <= 100 }
    }
    var written: [UInt8] = []
    for fields in texts { CSVText.appendRecord(fields, to: &written) }
    let read = try records(of: written, UInt8(ascii: ",")) { _ in written.count }
    let back = read.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } }
    try expect(
      back.elementsEqual(texts) { $0.elementsEqual($1) { $0.utf8.elementsEqual($1.utf8) } },
      "\(texts) is written and read back as \(back)")
  }

  /// How many line ends there are: CRLF, CR and LF.
  static func lineEnds(in bytes: [UInt8]) -> Int {
    bytes.indices.count { index in
      bytes[index] == 13 || bytes[index] == 10 && (index == 0 || bytes[index - 1] != 13)
    }
  }
}
