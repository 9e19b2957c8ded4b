import TestSupport
import Testing

@Suite("Texts that look like numbers") struct StoredTextTests {
  /// A campaign of which the code, the year, the clusters, a sector, a file and the indicators' numbers are
  /// figures; synthetic.
  private static let files = [
    "campaign.csv": "key;value\ncode;2026\nyear;2026\n",
    "units.csv": "code;name;cluster\nA;Xã A;7\nB;Xã B;7\nC;Xã C;8\n",
    "indicators.csv": """
    code;tt;name;sector;measure;kind
    LUA;1;Lúa;1;tấn;flow
    DX;1.1;Lúa vụ đông xuân;1;tấn;flow

    """,
    "inbox/2026": "Mã đơn vị;Mã chỉ tiêu;Kế hoạch;Thực hiện\nA;LUA;10;4\nB;LUA;10;5\nC;DX;10;6\n",
  ]

  /// The cells of ranges as a part names them: `A1:B2 D4`.
  private static func cells(_ ranges: String) -> Set<String> {
    var cells: Set<String> = []
    for range in ranges.split(separator: " ") {
      let ends = range.split(separator: ":").map(Self.place)
      guard let first = ends.first, let last = ends.last else { continue }
      for column in first.column...last.column {
        for row in first.row...last.row { cells.insert("\(column) \(row)") }
      }
    }
    return cells
  }

  private static func place(_ name: Substring) -> (column: Int, row: Int) {
    let letters = name.prefix { $0.isLetter }
    let column = letters.utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
    return (column, Int(name.dropFirst(letters.count)) ?? 0)
  }

  /// Excel marks texts that could be numbers or, with points for thousands or decimals, be typed as some.
  private static func looksLikeNumber(_ text: String) -> Bool {
    text.contains { $0.isNumber } && text.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
  }

  @Test(arguments: [[], ["--accessible"], ["--lang", "en"]])
  func `are nowhere marked as numbers that somebody stored as texts`(_ options: [String])
    async throws
  {
    let scratch = try TemporaryFolder()
    for (path, text) in Self.files { try scratch.write(text, to: path) }
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", "2026", "--format", "xlsx", "--quiet"] + options)
    #expect(run.status <= 1, "\(run.errors)")
    var found: Set<String> = []
    for name in ["tong-hop", "cum/7"] {
      let book = try WorkbookReader(path: scratch.path + "/out/2026/\(name).xlsx")
      for sheet in book.sheetNames {
        let ignored = try book.sheet(sheet).descendants("ignoredError").filter {
          $0["numberStoredAsText"] == "1"
        }
        let quiet = ignored.reduce(into: Set<String>()) {
          $0.formUnion(Self.cells($1["sqref"] ?? ""))
        }
        for (cell, content) in try book.cells(of: sheet)
        where content.kind == "s" && Self.looksLikeNumber(content.value) {
          let place = Self.place(cell[...])
          #expect(
            quiet.contains("\(place.column) \(place.row)"),
            "\(name) \(sheet) \(cell) \(content.value)")
          found.insert(content.value)
        }
      }
    }
    #expect(found.isSuperset(of: ["1", "1.1", "7", "2026"]))
  }
}
