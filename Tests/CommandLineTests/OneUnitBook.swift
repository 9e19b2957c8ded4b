import TestSupport
import Testing

/// The book of a cluster of one unit that has one indicator, its plan and its report of the second quarter; synthetic.
struct OneUnitBook {
  private let scratch: TemporaryFolder
  private let reader: WorkbookReader

  /// Rolls up a campaign of such settings, of an indicator as its line of indicators.csv says it.
  init(
    settings: String = "", indicator: String, plan: String, column: String = "Kế hoạch",
    actual: String
  ) async throws {
    scratch = try TemporaryFolder()
    let code = indicator.prefix { $0 != ";" }
    try scratch.write("key;value\ncode;T\nyear;2023\n\(settings)", to: "campaign.csv")
    try scratch.write("code;name;cluster\nA;Xã A;Cụm 1\n", to: "units.csv")
    try scratch.write(
      "code;name;sector;measure;kind;direction;decimals\n\(indicator)\n", to: "indicators.csv")
    let head = "Mã đơn vị;Mã chỉ tiêu;"
    try scratch.write("\(head)\(column)\nA;\(code);\(plan)\n", to: "inbox/ke-hoach.csv")
    try scratch.write("\(head)Thực hiện\nA;\(code);\(actual)\n", to: "inbox/quy-2/kq.csv")
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", "2023-Q2", "--format", "xlsx", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    reader = try WorkbookReader(path: scratch.path + "/out/2023-Q2/cum/Cụm 1.xlsx")
  }

  /// The texts of a sheet.
  func texts(of sheet: String) throws -> [String] {
    try reader.cells(of: sheet).values.map(\.value)
  }

  /// The texts of the row that has a label.
  func texts(of sheet: String, beside label: String) throws -> [String] {
    let cells = try reader.cells(of: sheet)
    let row = try Self.row(of: label, in: cells)
    return cells.filter { $0.key.drop { $0.isLetter } == row }.map(\.value.value)
  }

  /// The cell of the row of a label and the column of a heading; nothing where it is blank.
  func text(of sheet: String, beside label: String, below heading: String) throws -> String? {
    let cells = try reader.cells(of: sheet)
    let head = try #require(cells.first { $0.value.value == heading }?.key)
    let row = try Self.row(of: label, in: cells)
    return cells[String(head.prefix { $0.isLetter } + row)]?.value
  }

  private static func row(
    of label: String, in cells: [String: WorkbookReader.Cell]
  ) throws -> Substring {
    try #require(cells.first { $0.value.value == label }?.key).drop { $0.isLetter }
  }
}
