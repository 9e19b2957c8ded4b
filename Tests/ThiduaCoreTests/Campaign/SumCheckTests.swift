import Testing

@testable import ThiduaCore

@Suite("What is wrong with a side of a check") struct SumCheckTests {
  /// A side, and what its mistake says in Vietnamese; nothing where it is none.
  private static let sides: [(side: String, words: String?)] = [
    ("A + 2 * (B - 1)", nil),
    (Array(repeating: "A", count: 500).joined(separator: "+ "), nil),
    (Array(repeating: "A", count: 1_001).joined(separator: "+"), "dài quá 2000 ký tự"),
    (String(repeating: "(", count: 51) + "A", "lồng nhau quá 50 lớp"),
    (String(repeating: "-", count: 51) + "A", "lồng nhau quá 50 lớp"),
    ("A + C", "không hiểu “C”: không phải mã chỉ tiêu"),
    ("A +", "vế này chưa đủ"),
  ]

  @Test(arguments: sides) func `is said in words of its own`(_ side: String, _ words: String?) {
    var builder = CampaignBuilder()
    builder.readIndicators(
      Self.table(
        "indicators.csv", ["code", "name", "sector", "measure"],
        ["A", "B"].map { [$0, $0, "Trồng trọt", "ha"] }))
    let before = builder.mistakes.count
    builder.readChecks(
      Self.table("checks.csv", ["left", "operator", "right"], [["B", "<=", side]]))
    let said = builder.mistakes.dropFirst(before)
    #expect(said.count == (words == nil ? 0 : 1), "\(said)")
    if let words { #expect(said.allSatisfy { $0.vietnamese.contains(words) }, "\(said)") }
  }

  private static func table(
    _ file: String, _ header: [String], _ rows: [[String]]
  ) -> SettingsTable {
    var table = SettingsTable(file: file)
    table.headerLine = 1
    table.header = header
    table.rows = rows.map { SettingsTable.Row(line: 2, cells: $0) }
    return table
  }
}
