import TestSupport
import Testing

/// A campaign of the year 2023, as small as what a test asks of it; synthetic.
struct HandCampaign {
  private let scratch: TemporaryFolder
  private let period: String

  /// Writes the campaign and rolls it up: units by their codes (their names begin with `Xã`) with their clusters, else in
  /// one, the lines of
  /// indicators.csv and calendar.csv as the heads below name their fields, plans as `unit;code;target`, reports
  /// as `unit;code;period;actual;estimate;submitted`, further lines of campaign.csv, last year's
  /// reports in the same form, and further words of the command.
  init(
    _ period: String, units: [String] = ["A"], clusters: [String] = [], indicators: [String],
    plans: [String] = [],
    reports: [String], calendar: [String] = [], settings: [String] = [],
    lastYear: [String] = [], options: [String] = []
  ) async throws {
    scratch = try TemporaryFolder()
    self.period = period
    let previous = lastYear.isEmpty ? [] : ["previous;nam-truoc"]
    let reportHead = "unit;code;period;actual;estimate;submitted"
    let files = [
      ("campaign", "key;value\ncode;T\nyear;2023", settings + previous),
      (
        "units", "code;name;cluster",
        units.enumerated().map { place, unit in
          "\(unit);Xã \(unit);\(clusters.indices.contains(place) ? clusters[place] : "Cụm 1")"
        }
      ),
      (
        "indicators",
        "code;name;sector;measure;kind;direction;numerator;denominator;total;relation;min",
        indicators
      ),
      ("calendar", "item;due;from;to;required", calendar),
      ("inbox/ke-hoach", "unit;code;target", plans),
      ("inbox/kq", reportHead, reports),
    ]
    func write(_ lines: [String], to name: String) throws {
      try scratch.write(lines.joined(separator: "\n") + "\n", to: name + ".csv")
    }
    for (name, head, lines) in files where name != "calendar" || !lines.isEmpty {
      try write([head] + lines, to: name)
      guard !lastYear.isEmpty, name == "units" || name == "indicators" else { continue }
      try write([head] + lines, to: "nam-truoc/" + name)
    }
    if !lastYear.isEmpty {
      try write(["key;value", "code;T", "year;2022"], to: "nam-truoc/campaign")
      try write([reportHead] + lastYear, to: "nam-truoc/inbox/kq")
    }
    let run = try await RunningTool().run(
      ["rollup", scratch.path, "--period", period, "--quiet"] + options)
    #expect(run.status < 2, "\(run.errors)")
  }

  /// The findings of a code, each as its file, line, unit, indicator and period.
  func findings(_ code: String) throws -> [String] {
    try rows("findings").filter { $0[1] == code }.map {
      [$0[2], $0[4], $0[6], $0[7], $0[8]].joined(separator: " ")
    }
  }

  /// The messages of the findings of a code.
  func messages(_ code: String) throws -> [String] {
    try rows("findings").filter { $0[1] == code }.compactMap(\.last)
  }

  /// An indicator's actual, its completion and its verdict for a unit, the cluster or the campaign.
  func figure(_ scope: String, _ code: String) throws -> [String] {
    let row = try #require(try rows("rollup").first { $0[2] == scope && $0[3] == code })
    return [row[12], row[14], row[15]]
  }

  private func rows(_ name: String) throws -> [[String]] {
    CSVRows.rows(
      String(decoding: try scratch.read("out/\(period)/data/\(name).csv"), as: UTF8.self))
  }

  /// Where the cluster's book stands.
  var book: String { scratch.path + "/out/\(period)/cum/Cụm 1.xlsx" }

  /// The cells of a sheet of the cluster's book, or of the campaign's.
  func cells(
    _ sheet: String, in book: String = "cum/Cụm 1"
  ) throws -> [String: WorkbookReader.Cell] {
    try WorkbookReader(path: scratch.path + "/out/\(period)/\(book).xlsx").cells(of: sheet)
  }

  /// The cell of the row of a label and the column of a heading; nothing where it is blank.
  func cell(_ sheet: String, _ label: String, _ heading: String) throws -> WorkbookReader.Cell? {
    let cells = try cells(sheet)
    let head = try #require(cells.first { $0.value.value == heading }?.key)
    let row = try #require(cells.first { $0.value.value == label }?.key)
    return cells[String(head.prefix { $0.isLetter } + row.drop { $0.isLetter })]
  }

  /// What stands in the cell of the row of a label and the column of a heading.
  func text(_ sheet: String, _ label: String, _ heading: String) throws -> String {
    try cell(sheet, label, heading)?.value ?? ""
  }

  /// What `trace` prints of an indicator.
  func trace(_ code: String, _ options: [String] = []) async throws -> String {
    let run = try await RunningTool().run(
      ["trace", scratch.path, "--period", period, "--indicator", code] + options)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }
}
