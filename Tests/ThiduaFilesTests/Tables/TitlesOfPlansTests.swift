import Testing

@Suite("Titles that announce plans") struct TitlesOfPlansTests {
  private static let table = "Mã;Kế hoạch\nDT;20\n"
  private static let quarters = "Mã;Kế hoạch năm;Quý I;Quý II;Quý III;Quý IV\nDT;120;20;30;40;30\n"

  @Test(arguments: [
    "KẾ HOẠCH GIAI ĐOẠN 2021-2025", "CHỈ TIÊU NHIỆM KỲ 2020-2025", "KẾ HOẠCH TRUNG HẠN",
    "KẾ HOẠCH 5 NĂM 2021-2025", "KẾ HOẠCH ĐẦU TƯ\nKẾ HOẠCH TRUNG HẠN 2021-2025",
    "ĐĂNG KÝ CHỈ TIÊU THI ĐUA\nGIAI ĐOẠN 2021-2025", "MỤC TIÊU, CHỈ TIÊU GIAI ĐOẠN 2021-2023",
  ])
  func `a plan of several years is not the year's`(_ title: String) throws {
    let read = try ReadTable(title + "\n" + Self.table, path: "ANPHU.csv")
    #expect(read.figures == [])
    let last = title.split(separator: "\n")
    #expect(read.findings == ["period-outside-year \(last.count):1 \(last[last.count - 1])"])
  }

  @Test(arguments: [
    "KẾ HOẠCH NĂM 2023", "KẾ HOẠCH GIAI ĐOẠN 2021-2025 NĂM 2023",
    "ĐĂNG KÝ THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO GIAI ĐOẠN 2021-2025",
    "ĐĂNG KÝ CHỈ TIÊU THI ĐUA NĂM 2023\n(Theo Kế hoạch giai đoạn 2021-2025 của tỉnh)",
  ])
  func `a plan of the year counts, whatever it belongs to`(_ title: String) throws {
    let read = try ReadTable(title + "\n" + Self.table, path: "ANPHU.csv")
    #expect(read.figures == ["ANPHU DT registered - 20"])
    #expect(read.findings == [])
  }

  @Test func `the year in the name of a column goes before`() throws {
    let read = try ReadTable(
      "KẾ HOẠCH GIAI ĐOẠN 2021-2025\nMã;Kế hoạch năm 2023\nDT;20\n", path: "ANPHU.csv")
    #expect(read.figures == ["ANPHU DT registered - 20"])
  }

  @Test(arguments: [
    "PHÂN KHAI CHỈ TIÊU THI ĐUA NĂM 2023", "PHÂN KỲ THỰC HIỆN CHỈ TIÊU NĂM 2023",
    "LỘ TRÌNH THỰC HIỆN NĂM 2023", "PHÂN BỔ THEO QUÝ NĂM 2023", "DỰ KIẾN CHỈ TIÊU NĂM 2023",
  ])
  func `what is planned for each quarter is no result`(_ title: String) throws {
    let read = try ReadTable(title + "\n" + Self.quarters, path: "ANPHU.csv")
    #expect(read.figures == ["ANPHU DT registered - 120"])
    #expect(
      read.findings == [
        "ignored-column 2:3 Quý I", "ignored-column 2:4 Quý II", "ignored-column 2:5 Quý III",
        "ignored-column 2:6 Quý IV",
      ])
  }

  @Test(arguments: ["KẾT QUẢ THỰC HIỆN LỘ TRÌNH NĂM 2023", "THEO DÕI CHỈ TIÊU THEO QUÝ NĂM 2023"])
  func `what was reached in each quarter is one`(_ title: String) throws {
    let read = try ReadTable(title + "\n" + Self.quarters, path: "ANPHU.csv")
    #expect(read.figures.contains("ANPHU DT actual 2023-Q2 30"))
  }
}
