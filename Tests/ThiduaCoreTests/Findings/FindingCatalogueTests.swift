import Foundation
import Testing
import ThiduaCore

@Suite("The catalogue of findings") struct FindingCatalogueTests {
  @Test(arguments: FindingCode.allCases)
  func `a code has a title in both languages and stands in the documentation`(
    _ code: FindingCode
  ) throws {
    #expect(!code.title(in: .vi).isEmpty)
    #expect(!code.title(in: .en).isEmpty)
    #expect(code.title(in: .vi) != code.title(in: .en))
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Documentation/Findings.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(
      text.contains("| `\(code.rawValue)` | \(code.severity.rawValue) |"),
      "Documentation/Findings.md does not list \(code.rawValue) with its severity")
  }

  @Test func `a word that is no estimate gets no advice about estimates`() {
    for reason in ["", " (“khoảng”)", " (“nước”)"] {
      #expect(FindingCause.badNumber(reason: reason).text(in: .vi).hasSuffix("1.820,5."))
    }
  }

  @Test func `findings stand by file, line and column`() {
    let places = [("b", 1, 1), ("a", 10, 2), ("a", 9, 5), ("a", 10, 1), ("", 0, 0)]
    let findings = places.map { Finding(.noUnit).at(file: $0.0, line: $0.1, column: $0.2) }
    let sorted = findings.sorted(by: Finding.inOrder).map { "\($0.file)\($0.line).\($0.column)" }
    #expect(sorted == ["0.0", "a9.5", "a10.1", "a10.2", "b1.1"])
  }

  @Test func `a finding quotes at most 200 characters`() {
    let finding = Finding(.badPeriod)
    let whole = String(repeating: "ộ", count: 200)
    #expect(finding.at(file: "", value: whole).value == whole)
    #expect(finding.at(file: "", value: whole + "x").value == whole.dropLast() + "…")
  }

  @Test(arguments: [
    (
      FindingCause.ambiguousNumber(read: "1820", other: "1.82", .marks),
      ["1820 hoặc 1,82;", "Hãy ghi rõ 1820 hoặc 1,82."]
    ),
    (.ambiguousNumber(read: "2024", other: "2.024", .marks), ["Hãy ghi rõ 2024 hoặc 2,0240."]),
    (
      .ambiguousNumber(read: "2.024 - 3.125", other: "2024 - 3125", .marks),
      ["Hãy ghi rõ 2,0240 - 3,1250 hoặc 2024 - 3125."]
    ),
    (.ambiguousNumber(read: "0.95", other: "95", .scale), ["Nếu là 95 thì hãy ghi lại"]),
    (.ambiguousNumber(read: "2000", other: "2", .format), ["bỏ định dạng riêng"]),
    (.mixedSeparators(read: "-1053.25"), ["đã hiểu là -1053,25."]),
    (.totalMismatch(what: .actual, parts: "1190.7 ≠ 1181.7"), ["1190,7 ≠ 1181,7."]),
    (.planDiffers(registered: "≥ 95.5"), ["(≥ 95,5)"]),
    (
      .convertedMeasure(from: "532.000 đồng", read: "0.532", measure: "1.000 đồng"),
      ["từ 532.000", ": 0,532 1.000 đồng"]
    ),
    (.late(due: "2023-07-05"), ["05/07/2023"]),
    (.badStatus, ["“đạt” hoặc “không đạt”"]), (.wordForNone, ["hãy ghi 0"]),
    (.struckOut, ["bị gạch ngang", "xóa hẳn"]),
    (.unassignedActual, ["bổ sung kế hoạch giao"]),
    (
      .farFromPlan(times: "1000000", isAbove: true, planned: "6.8 tỷ"),
      ["gấp khoảng 1000000 lần", "6,8 tỷ"]
    ),
    (.farFromPlan(times: "1000", isAbove: false, planned: "5 ha"), ["1/1000 kế hoạch (5 ha)"]),
    (.badNumber(reason: " (“ước”)"), ["(“ước”). Hãy nhập lại", "cột “Ước thực hiện”"]),
    // What is quoted, and codes, stay as they are.
    (.repairedCode(code: "1.10"), ["1.10"]),
    (
      .checkFailed(what: .actual, name: "Mục 1.2", sides: "1.5 <= 1"), ["“Mục 1.2”", ": 1,5 <= 1."]
    ),
    (.superseded(by: "quy-2/lần 1.2.csv"), ["lần 1.2.csv"]),
  ])
  func `messages write numbers and days as Vietnamese does`(
    _ cause: FindingCause, _ parts: [String]
  ) {
    for part in parts { #expect(cause.text(in: .vi).contains(part)) }
  }
}
