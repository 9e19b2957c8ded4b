import JSONReading
import JSONWriting
import Testing

@Suite("JSON texts") struct JSONTests {
  @Test func `members and elements stand in order, a line each`() {
    var json = JSONText()
    json.object { json in
      json.text("a", "Xã “Một”")
      json.array("b") { json in
        json.object(onOneLine: true) { json in
          json.integer("x", 1)
          json.truth("y", nil)
        }
        json.decimal(nil, "-12.50")
      }
      json.array("c") { _ in }
    }
    json.end()
    let expected = """
      {
        "a": "Xã “Một”",
        "b": [
          {"x": 1, "y": null},
          -12.50
        ],
        "c": []
      }

      """
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: ["", "a\"b\\c", "hai\ndòng\ttab\r", "\u{1}\u{1F}\u{7F}", "🌾 Đ", "</script>"])
  func `every text comes back as it was`(_ text: String) {
    var json = JSONText()
    json.object { $0.text("text", text) }
    #expect(JSONValue(json.bytes)?["text"]?.text == text)
  }

  @Test(arguments: [
    "", "{", "{\"a\":1,}", "[1 2]", "{\"a\":1}{}", "{\"a\":1,\"a\":2}", "\"\u{1}\"", "nul",
    "\u{FF}",
  ])
  func `what is no JSON text is refused`(_ text: String) {
    #expect(JSONValue(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("o\u{302}", "\u{F4}", true), ("\u{1ED3}", "o\u{302}\u{300}", true), ("o", "\u{F4}", false),
    ("\u{1ED3}", "o\u{300}\u{302}", false),
  ])
  func `a name whose letters are only composed otherwise is no other name`(
    _ one: String, _ other: String, _ isOne: Bool
  ) {
    #expect((JSONValue(Array("{\"\(one)\":1,\"\(other)\":2}".utf8)) == nil) == isOne)
    #expect(JSONValue(Array("[{\"\(one)\":1},{\"\(other)\":2}]".utf8)) != nil)
  }

  @Test func `values keep their kinds`() {
    let value = JSONValue(Array("{\"a\":[1,2.5,true,false,null,\"x\"]}".utf8))
    #expect(
      value?["a"]?.elements == [
        .integer(1), .real(2.5), .truth(true), .truth(false), .null, .text("x"),
      ])
  }
}
