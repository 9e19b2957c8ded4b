import CSVStreaming
import Testing

/// A text and the records that it holds: line, fields, issues.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var records: [String]
  var delimiter: Character = ";"

  var testDescription: String { name }
}

private let manyBreaks100 = String(repeating: "\n", count: 100)
private let manyBreaks101 = String(repeating: "\n", count: 101)

private let cases: [ReadingCase] = [
  .init(name: "plain rows", text: "a;b\nc;d\n", records: ["1 a|b", "2 c|d"]),
  .init(name: "no line end at the end", text: "a;b\nc;d", records: ["1 a|b", "2 c|d"]),
  .init(name: "CRLF", text: "a;b\r\nc;d\r\n", records: ["1 a|b", "2 c|d"]),
  .init(name: "CR alone", text: "a;b\rc;d\r", records: ["1 a|b", "2 c|d"]),
  .init(name: "mixed ends", text: "a\r\nb\nc\rd", records: ["1 a", "2 b", "3 c", "4 d"]),
  .init(name: "blank lines are counted", text: "a\n\n\nb\n", records: ["1 a", "2 ", "3 ", "4 b"]),
  .init(name: "blank lines of CRLF", text: "a\r\n\r\nb\r\n", records: ["1 a", "2 ", "3 b"]),
  .init(name: "blanks stay", text: " a ; b\n", records: ["1  a | b"]),
  .init(name: "quotes", text: "\"a;b\";\"c\"\"d\"\n", records: ["1 a;b|c\"d"]),
  .init(name: "empty quoted field", text: "\"\";x\n", records: ["1 |x"]),
  .init(
    name: "a line break in quotes", text: "\"a\nb\";c\nd;e\n", records: ["1 a\nb|c", "3 d|e"]),
  .init(
    name: "CRLF in quotes", text: "\"a\r\nb\";c\r\nd\r\n", records: ["1 a\r\nb|c", "3 d"]),
  .init(name: "blanks around quotes", text: " \"a;b\" ;c\n", records: ["1 a;b|c"]),
  .init(name: "a tab between", text: "a\t\"b\tc\"\n", records: ["1 a|b\tc"], delimiter: "\t"),
  .init(name: "a stray quote in a plain field", text: "a\"b;c\n", records: ["1 a\"b|c stray@1"]),
  .init(
    name: "stray quotes that close on their line", text: "\"Sản lượng \"lúa\"\";5\nb;6\n",
    records: ["1 Sản lượng \"lúa\"|5 stray@1", "2 b|6"]),
  .init(
    name: "a stray quote that does not", text: "\"ab\"x;c\n\"q\" \"r\";z\n",
    records: ["1 abx|c stray@1", "2 q\" \"r|z stray@1"]),
  .init(
    name: "a quote never closed costs its own row", text: "a;\"x;5\nb;\"note\";6\nc;y;7\n",
    records: ["1 a|x;5 unclosed@2", "2 b|note|6", "3 c|y|7"]),
  .init(
    name: "a quote never closed, to the end", text: "a;1\nb;\"2\nc;3\nd;4",
    records: ["1 a|1", "2 b|2 unclosed@2", "3 c|3", "4 d|4"]),
  .init(
    name: "a quote never closed on the last line", text: "a;1\nb;\"2",
    records: ["1 a|1", "2 b|2 unclosed@2"]),
  .init(
    name: "a quote opened on a later line of a record", text: "\"a\nb\";\"c\nd;\"e\"\n",
    records: ["1 a\nb|c unclosed@2", "3 d|e"]),
  .init(
    name: "100 line breaks are a field", text: "\"a\(manyBreaks100)b\";c\nd\n",
    records: ["1 a\(manyBreaks100)b|c", "102 d"]),
  .init(
    name: "101 are a quote never closed", text: "\"a\(manyBreaks101)b\";c\n",
    records: ["1 a unclosed@1"] + (2...101).map { "\($0) " } + ["102 b\"|c stray@1"]),
  .init(name: "a NUL byte", text: "a\0b;c\nd\n", records: ["1 a\0b|c nul@1", "2 d"]),
  .init(name: "nothing", text: "", records: []),
]

private let casesWithoutBlanks: [ReadingCase] = [
  .init(name: "around plain texts", text: " a ;b  c\t\n", records: ["1 a|b  c"]),
  .init(name: "nothing but blanks", text: "a;  ;\t\n", records: ["1 a||"]),
  .init(name: "a line of blanks", text: "a\n  \nb\n", records: ["1 a", "2 ", "3 b"]),
  .init(name: "inside of quotes they stay", text: "\" a \";b\n", records: ["1  a |b"]),
  .init(
    name: "in a row with quotes that are set right they stay", text: " \"a;b\" ; c\n",
    records: ["1 a;b| c"]),
  .init(name: "around stray quotes", text: " a\"b ;c\n", records: ["1 a\"b|c stray@1"]),
  .init(
    name: "a tab that parts fields", text: " a \t\t b\n", records: ["1 a||b"], delimiter: "\t"),
  .init(
    name: "a line of blanks between CR and LF", text: "a\r \nb\r\n", records: ["1 a", "2  ", "3 b"]),
  .init(name: "beside CRLF", text: " a ;b \r\n\r\nc\r\n", records: ["1 a|b", "2 ", "3 c"]),
  .init(name: "other white space stays", text: "\u{A0}a;\u{B}b\n", records: ["1 \u{A0}a|\u{B}b"]),
]

@Suite("Records of a CSV text") struct CSVRecordReaderTests {
  @Test(arguments: cases)
  func `a text gives the same records however it is cut`(_ example: ReadingCase) throws {
    let bytes = Array(example.text.utf8)
    for size in [max(bytes.count, 1), 1, 2, 3, 7] {
      #expect(
        try records(bytes, piece: size, example.delimiter) == example.records,
        "in pieces of \(size)")
    }
  }

  @Test(arguments: casesWithoutBlanks)
  func `blanks at the ends of unquoted fields go where they are not wanted`(
    _ example: ReadingCase
  ) throws {
    let bytes = Array(example.text.utf8)
    for size in [bytes.count, 1, 2, 3] {
      let read = try records(bytes, piece: size, example.delimiter, keepsBlanks: false)
      #expect(read == example.records, "in pieces of \(size)")
    }
  }

  @Test(.timeLimit(.minutes(30)))
  func `a long line full of stray quotes takes time in proportion to its length`() throws {
    let fields = Array(repeating: "\"a\"b", count: 100_000).joined(separator: ";")
    let read = try records(Array(fields.utf8), piece: fields.utf8.count, ";")
    #expect(read.count == 1)
    #expect(read.first?.hasPrefix("1 ab|ab|ab|") == true)
  }

  @Test func `a field of more than 64 KiB in quotes counts as never closed`() throws {
    let long = String(repeating: "x", count: 65_537)
    let read = try records(Array("\"\(long)\";1\nb;2\n".utf8), piece: 4096, ";")
    #expect(read.count == 2)
    #expect(read.first?.hasSuffix("unclosed@1") == true)
    #expect(read.last == "2 b|2")
  }

  @Test func `a plain field of 1 MiB is read`() throws {
    let long = String(repeating: "x", count: 1 << 20)
    #expect(try records(Array("\(long);1\n".utf8), piece: 65_536, ";") == ["1 \(long)|1"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [0, 1, 2])
  func `a row above 16 MiB is named and skipped, and no other`(
    _ lineEnd: String, _ beyond: Int
  ) throws {
    // The line end stands before, across or behind the end of a piece.
    let piece = 1 << 20
    let long = [UInt8](repeating: 120, count: (1 << 24) + piece - beyond)
    let read = try records(
      long + Array("\(lineEnd)b;2\(lineEnd)c;3".utf8), piece: piece, ";")
    #expect(read == ["1  long@1", "2 b|2", "3 c|3"])
  }

  @Test func `a row above 16 MiB loses all of its fields, after one of 16 MiB too`() throws {
    let long = [UInt8](repeating: 120, count: 1 << 24)
    let above = long + Array("x;b\nc;d\n".utf8)
    #expect(try records(above, piece: above.count, ";") == ["1  long@1", "2 c|d"])
    let both = long + Array("\nc;".utf8) + long + Array(";d\ne;f\n".utf8)
    let read = try records(both, piece: both.count, ";")
    #expect(read.first?.utf8.count == long.count + 2)
    #expect(read.dropFirst() == ["2  long@2", "3 e|f"])
  }

  @Test(.timeLimit(.minutes(30)))
  func `a line of millions of cells takes time in proportion to its length`() throws {
    let cells = 1 << 23
    let text = [UInt8](repeating: 59, count: cells)
    var seen = 0
    let reader = CSVRecordReader(delimiter: 59)
    for _ in 0..<4 {
      _ = try reader.feed((text + [10]).span) { record in
        seen += record.fieldCount
        return true
      }
    }
    #expect(seen == 4 * (cells + 1))
  }

  @Test func `thousands of rows in one piece are those of many pieces`() throws {
    // Fields of each length from 0 to 40, so that rows end everywhere in the blocks that are split.
    let rows = (1...20_000).map { row in
      (line: row, fields: ["\(row)", String(repeating: "á", count: row % 41), "\(row % 7)", ""])
    }
    let text = Array(rows.map { $0.fields.joined(separator: ";") + "\r\n" }.joined().utf8)
    let meant = rows.map { "\($0.line) " + $0.fields.joined(separator: "|") }
    for size in [text.count, 1000, 32_768] {
      #expect(try records(text, piece: size, ";") == meant, "in pieces of \(size)")
    }
  }

  @Test func `reading that is told to stop lends no row of those that were split already`() throws {
    let reader = CSVRecordReader(delimiter: 59)
    var seen: [Int] = []
    let text = Array(String(repeating: "a;b\n", count: 50_000).utf8)
    let goesOn = try reader.feed(text.span) { record in
      seen.append(record.line)
      return record.line < 3
    }
    #expect(!goesOn)
    let goesOnLater = try reader.feed(text.span) { record in
      seen.append(record.line)
      return true
    }
    #expect(!goesOnLater)
    #expect(seen == [1, 2, 3])
  }

  @Test func `reading stops when it is told to`() throws {
    let reader = CSVRecordReader(delimiter: 59)
    let bytes = Array("a\nb\nc\n".utf8)
    var seen = 0
    let goesOn = try reader.feed(bytes.span) { _ in
      seen += 1
      return seen < 2
    }
    #expect(!goesOn)
    #expect(seen == 2)
  }

  private func records(
    _ bytes: [UInt8], piece: Int, _ delimiter: Character, keepsBlanks: Bool = true
  ) throws -> [String] {
    let reader = CSVRecordReader(
      delimiter: delimiter.asciiValue ?? 59, keepsBlanks: keepsBlanks)
    var lines: [String] = []
    let take = { (record: borrowing CSVRecord) -> Bool in
      lines.append(describe(record))
      return true
    }
    var start = 0
    while start < bytes.count {
      let part = Array(bytes[start..<min(start + piece, bytes.count)])
      _ = try reader.feed(part.span, take)
      start += piece
    }
    _ = try reader.finish(take)
    return lines
  }
}

/// `line fields|… issue@field`.
private func describe(_ record: borrowing CSVRecord) -> String {
  var fields: [String] = []
  for index in 0..<record.fieldCount { fields.append(record.string(index)) }
  var text = "\(record.line) " + fields.joined(separator: "|")
  let names: [(RecordIssues, String)] = [
    (.strayQuote, "stray"), (.unclosedQuote, "unclosed"), (.nulByte, "nul"), (.tooLong, "long"),
  ]
  for (issue, name) in names where record.issues.contains(issue) {
    text += " \(name)@\(record.issueField)"
  }
  return text
}

@Suite("Writing RFC 4180") struct CSVTextTests {
  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\n"), (["", ""], ",\n"),
    (["x\ny", " z"], "\"x\ny\",\" z\"\n"), (["=1+1"], "=1+1\n"),
  ])
  func `a field has quotes only where it needs them`(_ fields: [String], _ text: String) {
    var bytes: [UInt8] = []
    CSVText.appendRecord(fields, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }
}
