import Testing

@Suite("Quarters that make up the year exactly") struct PlannedQuartersTests {
  private static let full = "DT;60;10;20;20;10\n"

  private static func read(
    _ title: String, year: String, _ rows: String, path: String = "ANPHU.csv"
  )
    throws -> [String]
  {
    try ReadTable("\(title)\nMã;\(year);Quý I;Quý II;Quý III;Quý IV\n\(rows)", path: path).findings
  }

  @Test(arguments: ["Kế hoạch năm", "Cả năm"])
  func `they may be the plan of each quarter`(_ year: String) throws {
    #expect(
      try Self.read("CHỈ TIÊU THI ĐUA NĂM 2023", year: year, Self.full) == [
        "planned-quarters 2:3 "
      ])
  }

  @Test func `also with levels beside them, or one row that differs of many`() throws {
    let rows = Self.full + "TRAU;7;6;7;8;9\n"
    #expect(
      try Self.read("SỐ LIỆU NĂM 2023", year: "Kế hoạch", rows) == ["planned-quarters 2:3 "])
  }

  @Test(arguments: [
    ("BÁO CÁO KẾT QUẢ NĂM 2023", full), ("TỔNG KẾT NĂM 2023", full),
    ("SỐ LIỆU NĂM 2023", "DT;60;10;20;20;11\n"), ("SỐ LIỆU NĂM 2023", "DT;60;10;20;30;\n"),
    ("SỐ LIỆU NĂM 2023", "DT;1;0;0;1;0\n"), ("SỐ LIỆU NĂM 2023", "TRAU;28;7;7;7;7\n"),
    ("SỐ LIỆU QUÝ IV NĂM 2023", full),
  ])
  func `results, sums that differ and small numbers say nothing`(
    _ title: String, _ rows: String
  ) throws {
    #expect(try Self.read(title, year: "Kế hoạch", rows) == [])
  }

  @Test func `in the last quarter all are known`() throws {
    #expect(
      try Self.read("SỐ LIỆU", year: "Kế hoạch", Self.full, path: "quy-4/ANPHU.csv") == [])
  }
}
