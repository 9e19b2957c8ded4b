import TestSupport
import Testing

@Suite("A growth of what last year does not have") struct MissingBaseTests {
  /// Last year's campaign has unit A alone, with no figure of KHONG; this year's names it or not.
  private static func message(_ plan: String, hasLastYear: Bool = true) async throws -> [String] {
    let scratch = try TemporaryFolder()
    let head = "code;name;sector;measure;kind\n"
    let catalogues = [
      2022: "SL;Sản lượng;;tạ;flow\nBO;Đàn bò;;con;flow\nKHONG;Không có số;;ha;flow\n",
      2023:
        "SL;Sản lượng;;tấn;flow\nBO;Đàn bò;;con;stock\nKHONG;Không có số;;ha;flow\nMOI;Mới;;ha;flow\n",
    ]
    for (year, catalogue) in catalogues {
      let previous = year == 2023 && hasLastYear ? "previous;../2022\n" : ""
      let units = year == 2022 ? "A;Xã A;Cụm\n" : "A;Xã A;Cụm\nB;Xã B;Cụm\n"
      let files = [
        "campaign": "key;value\ncode;T\nyear;\(year)\n" + previous,
        "units": "code;name;cluster\n" + units, "indicators": head + catalogue,
        "inbox/kq": year == 2022
          ? "unit;code;period;actual\nA;SL;2022;50\nA;BO;2022;5\n" : "unit;code;target\n\(plan)\n",
      ]
      for (name, text) in files { try scratch.write(text, to: "\(year)/\(name).csv") }
    }
    let run = try await RunningTool().run(
      ["rollup", scratch.path + "/2023", "--period", "2023-Q1", "--quiet", "--format", "csv"])
    #expect(run.status == 1, "\(run.errors)")
    let text = try scratch.read("2023/out/2023-Q1/data/findings.csv")
    return CSVRows.rows(String(decoding: text, as: UTF8.self)).filter { $0[1] == "bad-target" }
      .compactMap(\.last)
  }

  @Test(arguments: [
    ("A;SL;tăng 10%", "năm 2022 chỉ tiêu này có đơn vị tính khác (“tạ”)"),
    ("A;BO;tăng 10%", "năm 2022 chỉ tiêu này được cộng theo cách khác (cột kind)"),
    ("A;MOI;tăng 10%", "phong trào năm 2022 không có chỉ tiêu có mã này"),
    ("A;KHONG;tăng 10%", "năm 2022 đơn vị không có số liệu của chỉ tiêu này"),
    ("B;SL;tăng 10%", "phong trào năm 2022 không có đơn vị có mã này"),
  ]) func `is told with the reason`(_ plan: String, _ reason: String) async throws {
    #expect(
      try await Self.message(plan) == [
        "Mức tăng, giảm so với năm trước không đổi ra số được vì \(reason). Hãy ghi con số cần đạt."
      ])
  }

  @Test func `is told to name last year's folder where none is named`() async throws {
    let messages = try await Self.message("A;SL;tăng 10%", hasLastYear: false)
    #expect(messages.count == 1 && messages[0].contains("khai báo thư mục năm trước (previous)"))
  }
}
