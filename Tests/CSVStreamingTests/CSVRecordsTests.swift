import CSVStreaming
import Testing

@Suite("Records written field by field")
struct CSVRecordsTests {
  /// Each with the record of RFC 4180 as it is to stand in the file.
  @Test(arguments: [
    (["a", "b"], "a,b\n"), ([""], "\n"), (["", ""], ",\n"), (["a,b", "c"], "\"a,b\",c\n"),
    (["một \"hai\"", "3"], "\"một \"\"hai\"\"\",3\n"), (["a\nb"], "\"a\nb\"\n"),
    (["a\rb"], "\"a\rb\"\n"), ([" a", "b "], "\" a\",\"b \"\n"),
    (
      [String(repeating: "x", count: 300) + ","],
      "\"" + String(repeating: "x", count: 300) + ",\"\n"
    ),
  ])
  func `fields have quotes where they need them`(_ fields: [String], _ record: String) {
    var records = CSVRecords()
    for field in fields { records.add(field) }
    records.end()
    #expect(String(decoding: records.bytes, as: UTF8.self) == record)
    var bytes: [UInt8] = []
    CSVText.appendRecord(fields, to: &bytes)
    #expect(bytes == records.bytes)
  }

  @Test func `numbers and fields written before stand beside texts`() {
    var first = CSVRecords()
    first.add("2023-Q1")
    first.add("a;b")
    var records = CSVRecords()
    for number in [0, 9, 10, -1, -10, Int.max] {
      records.add(written: first.bytes.span)
      records.add(number)
      records.add(plain: { $0.append(UInt8(ascii: "7")) })
      records.add("")
      records.end()
    }
    let expected = ["0", "9", "10", "-1", "-10", "9223372036854775807"]
      .map { "2023-Q1,a;b,\($0),7,\n" }.joined()
    #expect(String(decoding: records.bytes, as: UTF8.self) == expected)
  }
}
