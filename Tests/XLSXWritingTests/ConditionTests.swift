internal import TestSupport
internal import Testing
internal import XLSXWriting

@Suite("Conditional formats say what they were asked to")
struct ConditionTests {
  @Test func `conditions compare with numbers, texts and formulas`() throws {
    let red = CellHighlight(fontColor: Color(0x9C0006), fill: Color(0xFFC7CE), isBold: true)
    let green = CellHighlight(fill: Color(0xC6EFCE), isItalic: true)
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.highlight(
        range("B2", "B9"), when: .less(.number(97.5)), with: red, stopsThere: true)
      try sheet.highlight(range("C2", "C9"), when: .equal(.text("Đạt \"tốt\"")), with: green)
      try sheet.highlight(
        range("D2", "D9"), when: .between(.number(-1), .formula("=$A$1")), with: green)
      try sheet.highlight(range("E2", "E9"), when: .formula("$A2=\"x\""), with: red)
    }
    let rules = try book.sheet("Trồng trọt").all("conditionalFormatting")
    #expect(rules.map { $0["sqref"] } == ["B2:B9", "C2:C9", "D2:D9", "E2:E9"])
    let found = rules.compactMap { $0.first("cfRule") }
    #expect(found.map { $0["type"] } == ["cellIs", "cellIs", "cellIs", "expression"])
    #expect(found.map { $0["operator"] } == ["lessThan", "equal", "between", nil])
    #expect(found.map { $0["dxfId"] } == ["0", "1", "1", "0"])
    #expect(found.map { $0["stopIfTrue"] } == ["1", nil, nil, nil])
    #expect(
      found.map { $0.all("formula").map(\.text) } == [
        ["97.5"], ["\"Đạt \"\"tốt\"\"\""], ["-1.0", "$A$1"], ["$A2=\"x\""],
      ])
    let highlights = try book.part("xl/styles.xml").first("dxfs")?.all("dxf") ?? []
    #expect(highlights.count == 2)
    #expect(highlights.first?.first("font", "color")?["rgb"] == "FF9C0006")
    #expect(highlights.first?.first("font", "b") != nil)
    #expect(
      highlights.first?.first("fill", "patternFill", "bgColor")?["rgb"] == "FFFFC7CE")
    #expect(highlights.last?.first("font", "i") != nil)
  }

  @Test func `data bars run between fixed numbers`() throws {
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.addDataBar(
        DataBar(color: Color(0x5B9BD5), minimum: 0, maximum: 100), to: range("B2", "B9"))
    }
    let sheet = try book.sheet("Trồng trọt")
    let bar = try #require(sheet.descendants("dataBar").first)
    #expect(bar.all("cfvo").map { $0["type"] } == ["num", "num"])
    #expect(bar.all("cfvo").map { $0["val"] } == ["0", "100"])
    #expect(bar.first("color")?["rgb"] == "FF5B9BD5")
    #expect(sheet.descendants("x14:dataBar").first?["gradient"] == "0")
  }

  @Test func `what is not a number is asked about, and a cell may be cleared`() throws {
    let book = try writtenWorkbook { (sheet) throws(XLSXError) in
      try sheet.expect(
        EntryRule(
          .decimals(-999_999_999_999_999...999_999_999_999_999), title: "Ô này cần một số",
          message: "Chỉ gõ số, không gõ “≥ 150” & “<b>”."), in: range("B2", "C9"))
      try sheet.expect(
        EntryRule(.wholes(0...1), title: "Ô này cần 1 hoặc 0", message: "Gõ 1 nếu đạt."),
        in: range("D2", "D2"))
    }
    let rules = try book.sheet("Trồng trọt").descendants("dataValidation")
    #expect(rules.map { $0["sqref"] } == ["B2:C9", "D2"])
    #expect(rules.map { $0["type"] } == ["decimal", "whole"])
    #expect(rules.map { $0["errorStyle"] } == ["warning", "warning"])
    #expect(rules.map { $0["showErrorMessage"] } == ["1", "1"])
    #expect(rules.map { $0["allowBlank"] } == ["1", "1"])
    #expect(rules.map { $0["errorTitle"] } == ["Ô này cần một số", "Ô này cần 1 hoặc 0"])
    #expect(rules.map { $0["error"] } == ["Chỉ gõ số, không gõ “≥ 150” & “<b>”.", "Gõ 1 nếu đạt."])
    #expect(rules.map { $0.first("formula1")?.text } == ["-999999999999999", "0"])
    #expect(rules.map { $0.first("formula2")?.text } == ["999999999999999", "1"])
  }
}
