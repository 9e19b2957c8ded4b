import Foundation
import TestSupport
import Testing

@Suite("Last year") struct LastYearTests {
  static let folder = ProjectFolder.root.appendingPathComponent(
    "Tests/CommandLineTests/Data/LastYear")

  /// A scratch copy of both years, rolled up at a period of 2023.
  private static func report(_ period: String) async throws -> [String: [String: Any]] {
    let scratch = try TemporaryFolder()
    _ = try scratch.copy(folder, to: "years")
    let campaign = scratch.path + "/years/nam-2023"
    let run = try await RunningTool().run(
      ["rollup", campaign, "--period", period, "--format", "json", "--quiet"])
    #expect(run.status == 1, "\(run.errors)")
    return try figures(in: scratch.read("years/nam-2023/out/\(period)/data/report.json"))
  }

  /// The figures of a report, by the codes of scope and indicator.
  private static func figures(in text: Data) throws -> [String: [String: Any]] {
    let json = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    var figures: [String: [String: Any]] = [:]
    for scope in try #require(json["scopes"] as? [[String: Any]]) {
      for figure in try #require(scope["indicators"] as? [[String: Any]]) {
        figures["\(scope["code"] ?? "") \(figure["indicator"] ?? "")"] = figure
      }
    }
    return figures
  }

  /// Worked by hand from Data/LastYear: unit A harvested 100.5 + 200 + 300 + 399.5 = 1000 t in
  /// 2022, so `tăng 10%` is 1100; it had 18 poor households in December, so `giảm 2-3 hộ` is 15 to
  /// 16; of 400 households 18 are 4.5 %, so `giảm 0,5%` is 4.
  @Test(
    arguments: [
      ("A LUA", 1100, nil), ("B LUA", 220, nil), ("A NGHEO", 15, 16), ("B NGHEO", nil, 20),
      ("A TLNGHEO", nil, 4), ("D LUA", nil, nil), ("A TRAU", 50, 50),
    ] as [(String, Double?, Double?)])
  func `a growth becomes the figure that last year's whole year leads to`(
    _ place: String, _ low: Double?, _ high: Double?
  ) async throws {
    let figure = try #require(try await Self.report("2023-Q2")[place])
    #expect(figure["low"] as? Double == low)
    #expect(figure["high"] as? Double == high)
  }

  /// Unit C left the campaign and unit D came; sums of last year are over those that are here now.
  @Test(
    arguments: [
      ("2023-Q2", "A LUA", 300.5), ("2023-Q2", "LY-2023 LUA", 410.5),
      ("2023-Q2", "Cụm 1 TRAU", 100), ("2023-Q2", "D TRAU", nil), ("2023-Q2", "A TLNGHEO", 5),
      ("2023-Q2", "Cụm 1 TLNGHEO", 5), ("2023", "A LUA", 1000), ("2023", "Cụm 1 LUA", 1200),
      ("2023-Q1", "A LUA", 100.5),
    ] as [(String, String, Double?)])
  func `last year's figure is the same period's, of the units that are here now`(
    _ period: String, _ place: String, _ expected: Double?
  ) async throws {
    let figure = try #require(try await Self.report(period)[place])
    #expect(figure["last_year"] as? Double == expected)
  }

  @Test func `a folder of another year is refused, and a missing one, before anything is written`()
    async throws
  {
    let scratch = try TemporaryFolder()
    let campaign = try scratch.copy(
      Self.folder.appendingPathComponent("nam-2023"), to: "campaign")
    let settings = campaign.appendingPathComponent("campaign.csv")
    let text = try String(contentsOf: settings, encoding: .utf8)
    for (previous, status) in [("../khong-co", Int32(74)), (".", 78)] {
      try text.replacingOccurrences(of: "../nam-2022", with: previous)
        .write(to: settings, atomically: true, encoding: .utf8)
      let run = try await RunningTool().run(["rollup", campaign.path, "--period", "2023-Q2"])
      #expect(run.status == status, "\(previous): \(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: campaign.path + "/out"))
    }
  }

  @Test(arguments: [("tạ", "flow"), ("tấn", "stock")])
  func `an indicator in another measure, or of another kind, is not comparable`(
    _ measure: String, _ kind: String
  ) async throws {
    let scratch = try TemporaryFolder()
    for (year, measure, kind) in [(2022, measure, kind), (2023, "tấn", "flow")] {
      let folder = "\(year)/"
      let previous = year == 2023 ? "previous;../2022\n" : ""
      try scratch.write("key;value\ncode;T\nyear;\(year)\n" + previous, to: folder + "campaign.csv")
      try scratch.write("code;name;cluster\nA;Xã A;Cụm 1\n", to: folder + "units.csv")
      try scratch.write(
        "code;name;sector;measure;kind\nLUA;Lúa;Trồng trọt;\(measure);\(kind)\n",
        to: folder + "indicators.csv")
      try scratch.write(
        "Mã đơn vị;Kỳ;Mã chỉ tiêu;Thực hiện\nA;Q1;LUA;7\n", to: folder + "inbox/kq.csv")
    }
    let run = try await RunningTool().run(
      ["rollup", scratch.path + "/2023", "--period", "2023-Q1", "--format", "json", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    let figure = try #require(
      try Self.figures(in: scratch.read("2023/out/2023-Q1/data/report.json"))["A LUA"])
    #expect(figure["actual"] as? Double == 7)
    #expect(figure["last_year"] as? Double == nil)
  }

  /// A had two quarters of both years, B only the first one of 2022; B's rate of this year stands
  /// without its numerator and denominator.
  @Test func `figures of other parts of the year, or of other units, are not compared`()
    async throws
  {
    let scratch = try TemporaryFolder()
    for year in [2022, 2023] {
      let folder = "\(year)/"
      let previous = year == 2023 ? "previous;../2022\n" : ""
      try scratch.write("key;value\ncode;T\nyear;\(year)\n" + previous, to: folder + "campaign.csv")
      try scratch.write("code;name;cluster\nA;Xã A;Cụm 1\nB;Xã B;Cụm 1\n", to: folder + "units.csv")
      try scratch.write(
        """
        code;name;sector;measure;kind;direction;numerator;denominator
        LUA;Sản lượng lúa;Trồng trọt;tấn;flow;up;;
        BH;Người có thẻ;Xã hội;người;stock;none;;
        DAN;Dân số;Xã hội;người;stock;none;;
        BHYT;Tỷ lệ bao phủ;Xã hội;%;rate;up;BH;DAN

        """, to: folder + "indicators.csv")
    }
    let header = "Mã đơn vị;Mã chỉ tiêu;Kỳ;Thực hiện\n"
    try scratch.write(
      header + "A;LUA;Q1;10\nA;LUA;Q2;10\nB;LUA;Q1;7\nA;BH;Q2;90\nA;DAN;Q2;100\nB;BH;Q2;30\n"
        + "B;DAN;Q2;50\n", to: "2022/inbox/kq.csv")
    try scratch.write(
      header + "A;LUA;Q1;15\nA;LUA;Q2;15\nB;LUA;Q1;8\nB;LUA;Q2;9\nA;BH;Q2;96\nA;DAN;Q2;100\n"
        + "B;BHYT;Q2;50\n", to: "2023/inbox/kq.csv")
    let campaign = scratch.path + "/2023"
    try await RunningTool().prepare(
      ["rollup", campaign, "--period", "2023-Q2", "--quiet"], status: 0)
    let book = try WorkbookReader(path: campaign + "/out/2023-Q2/cum/Cụm 1.xlsx")
    /// What stands in the row of an indicator.
    func row(_ name: String, on sheet: String) throws -> Set<String> {
      let cells = try book.cells(of: sheet)
      let place = try #require(cells.first { $0.value.value == name }?.key)
      let number = place.drop { $0.isLetter }
      return Set(cells.filter { $0.key.drop { $0.isLetter } == number }.map(\.value.value))
    }
    let rice = try row("Sản lượng lúa", on: "KH-TH")
    let rate = try row("Tỷ lệ bao phủ", on: "KH-TH")
    // 30 / 20: A's own; 17 / 7, 47 / 27 and 96 % / 80 % are nobody's.
    #expect(try row("Sản lượng lúa", on: "Xã A").contains("150"))
    #expect(rice.isSuperset(of: ["47", "27"]) && rate.isSuperset(of: ["96", "80"]))
    let note = "không cùng các đơn vị hoặc không cùng phần của năm nên không so sánh"
    for cells in [rice, rate] {
      #expect(cells.contains { $0.contains(note) })
      #expect(!cells.contains { $0.hasPrefix("174") || $0 == "120" })
    }
    #expect(rate.contains { $0.contains("tỷ lệ chung của 1 đơn vị có tử số và mẫu số") })
    let own = try row("Sản lượng lúa", on: "Xã B")
    #expect(own.isSuperset(of: ["17", "7"]) && !own.contains { $0.hasPrefix("242") })
    #expect(own.contains { $0.contains("không cùng phần của năm nên không so sánh") })
  }

  /// Each unit's months by hand: a half year beside a half year, however it was reported, and nothing
  /// beside less of it; a rate is of the time of its numerator.
  @Test func `a part of the year is compared with the same part only`() async throws {
    let scratch = try TemporaryFolder()
    let halves: [(unit: String, before: [String], now: [String], expected: String?)] = [
      ("A", ["Q1;LUA;100", "Q2;LUA;100"], ["Q2;LUA;110"], nil),
      ("B", ["Q1;LUA;100", "Q2;LUA;100"], ["Tháng 1;LUA;10", "Tháng 6;LUA;60"], nil),
      ("C", ["Q1;LUA;100", "Q2;LUA;100"], ["5 tháng;LUA;150"], nil),
      ("D", ["Q1;LUA;100", "Q2;LUA;100"], ["6 tháng;LUA;150"], "75"),
      (
        "E", ["Q1;LUA;100", "Q2;LUA;100"], ["Q1;LUA;20", "T4;LUA;30", "T5;LUA;30", "T6;LUA;40"],
        "60"
      ),
      ("F", ["Q1;LUA;100"], ["Q1;LUA;90"], "90"),
      ("G", ["Q2;HN;20", "Q2;HO;100"], ["Q1;HN;10", "Q2;HO;100"], nil),
      ("H", ["Q2;HN;20", "Q2;HO;100"], ["Q2;HN;10", "Q2;HO;100"], "50"),
      ("I", ["Q2;HN;20", "Q1;HO;100"], ["Q2;HN;10", "Q2;HO;100"], "50"),
    ]
    for year in [2022, 2023] {
      let folder = "\(year)/"
      let previous = year == 2023 ? "previous;../2022\n" : ""
      try scratch.write("key;value\ncode;T\nyear;\(year)\n" + previous, to: folder + "campaign.csv")
      try scratch.write(
        "code;name;cluster\n" + halves.map { "\($0.unit);Xã \($0.unit);Cụm 1\n" }.joined(),
        to: folder + "units.csv")
      try scratch.write(
        """
        code;name;sector;measure;kind;direction;numerator;denominator
        LUA;Sản lượng lúa;Trồng trọt;tấn;flow;up;;
        HN;Hộ nghèo;Xã hội;hộ;stock;down;;
        HO;Tổng số hộ;Xã hội;hộ;stock;none;;
        TL;Tỷ lệ hộ nghèo;Xã hội;%;rate;down;HN;HO

        """, to: folder + "indicators.csv")
      let rows = halves.flatMap { unit in
        (year == 2022 ? unit.before : unit.now).map { "\(unit.unit);\($0)\n" }
      }
      try scratch.write(
        "Mã đơn vị;Kỳ;Mã chỉ tiêu;Thực hiện\n" + rows.joined(), to: folder + "inbox/kq.csv")
    }
    let campaign = scratch.path + "/2023"
    let run = try await RunningTool().run(["rollup", campaign, "--period", "2023-Q2", "--quiet"])
    #expect(run.status < 2, "\(run.errors)")
    let book = try WorkbookReader(path: campaign + "/out/2023-Q2/cum/Cụm 1.xlsx")
    for (unit, _, now, expected) in halves {
      let cells = try book.cells(of: "Xã \(unit)")
      let name = now[0].contains("LUA") ? "Sản lượng lúa" : "Tỷ lệ hộ nghèo"
      let heading = try #require(cells.first { $0.value.value == "So với cùng kỳ (%)" }?.key)
      let place = try #require(cells.first { $0.value.value == name }?.key)
      let number = place.drop { $0.isLetter }
      let column = heading.prefix { $0.isLetter }
      let compared = cells[String(column) + number]?.value ?? ""
      #expect(compared == expected ?? "", "\(unit)")
      let notes = cells.filter { $0.key.drop { $0.isLetter } == number }.map(\.value.value)
      #expect(
        notes.contains { $0.contains("không cùng phần của năm") } == (expected == nil), "\(unit)")
    }
    let late = try book.cells(of: "Xã G").values.map(\.value)
    #expect(late.count { $0.contains("chưa có số cuối kỳ") } == 2)
  }

  @Test func `what changes in last year's folder is found by verify`() async throws {
    let scratch = try TemporaryFolder()
    _ = try scratch.copy(Self.folder, to: "years")
    let campaign = scratch.path + "/years/nam-2023"
    try await RunningTool().prepare(
      ["rollup", campaign, "--period", "2023-Q2", "--format", "csv", "--quiet"])
    let arguments = ["verify", campaign + "/out/2023-Q2", "--against", campaign]
    #expect(try await RunningTool().run(arguments).status == 0)
    let file = scratch.path + "/years/nam-2022/inbox/kq.csv"
    try (String(contentsOfFile: file, encoding: .utf8) + "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let changed = try await RunningTool().run(arguments)
    #expect(changed.status == 1)
    #expect(changed.output == "../nam-2022/inbox/kq.csv: đã bị sửa\n")
  }
}
