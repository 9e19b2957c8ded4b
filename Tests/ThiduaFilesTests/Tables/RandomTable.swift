import TestSupport

/// Tables of all that may stand at a cut, drawn at random; synthetic.
struct RandomTable {
  let text: String

  private static let headers = [
    "Mã đơn vị;Kỳ;Mã chỉ tiêu;Thực hiện;Ghi chú",
    "Mã đơn vị;Mã chỉ tiêu;Kế hoạch;Ghi chú",
    "Kỳ;Mã chỉ tiêu;Đơn vị;Kế hoạch;Thực hiện",
    "Kỳ báo cáo: Quý II năm 2023\nĐơn vị;Mã chỉ tiêu;Lũy kế;Lần;Ngày nộp",
    "Đơn vị: Phường An Bình\nKỳ;Mã chỉ tiêu;Thực hiện",
    "Mã đơn vị;Kỳ;Mã chỉ tiêu;Thực hiện;Đạt;Chưa đạt;Tự đánh giá",
    "KẾT QUẢ QUÝ II NĂM 2023\nMã đơn vị;Mã chỉ tiêu;Chỉ tiêu;Thực hiện",
  ]
  private static let units = ["ANBINH", "Phường An Phú", "TUAN", "Xã Tú An", "7"]
  private static let codes = ["DT", "TRAU", "TL", "1", "1.1", "5", "NTM"]
  private static let values = [
    "12", "12,5", "1.234", "1.234,5", "-3", "từ 5 đến 7", "7 con", "x", "≥ 90%", "10:00", "12,50",
  ]
  /// What is no plain row: `header` stands for the table's own.
  private static let oddities = [
    "", ";;;;", "ANPHU;;;;", "Người lập biểu", "header", "1;2;3;4;5", "\"a\nb\";c;d;e;f",
    "ANBINH;2023-Q1;DT;\"5\";\"một\nhai\"", "ANBINH;2023-Q1;DT;6;\"không đóng",
    "a\"b;c;DT;7;x", "\0;;;;", ";;TRỒNG TRỌT (ĐVT: m2);", ";;QUÝ I;", ";;NHIỆM VỤ QUÝ III;",
    "Cộng;;;100;", "A. Trồng trọt;;;;", ";2024-Q1;DT;5;", ";;DT;8;",
    ";;TRAU;9;;;;thừa", "ANPHU;13/2023;DT;5;",
  ]

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let header = Self.headers.randomElement(using: &generator) ?? ""
    let columns = header.split(separator: "\n").last?.split(separator: ";") ?? []
    let ends = ["\n", "\r\n", "\r"].prefix(seed % 9 == 0 ? 3 : 2)
    let end = ends.randomElement(using: &generator) ?? "\n"
    let oddity = [0, 2, 10, 30].randomElement(using: &generator) ?? 0
    var rows = [header]
    for _ in 0..<Int.random(in: 5...120, using: &generator) {
      if Int.random(in: 0..<100, using: &generator) < oddity {
        let row = Self.oddities.randomElement(using: &generator) ?? ""
        rows.append(row == "header" ? header : row)
      } else {
        rows.append(
          columns.map { Self.cell(of: $0, isAssessed: columns.contains("Đạt"), &generator) }
            .joined(separator: ";"))
      }
    }
    text = rows.joined(separator: String(end)) + (Bool.random(using: &generator) ? end : "")
  }

  private static func cell(
    of column: Substring, isAssessed: Bool, _ generator: inout SeededGenerator
  ) -> String {
    let choices: [String] =
      switch column {
      case "Mã đơn vị", "Đơn vị": units
      case "Mã chỉ tiêu": codes
      case "Kỳ": ["2023-Q1", "Q2", "tháng 3", "2023"]
      case "Ghi chú": ["", "\"Ghi chú; hai\"", "xong"]
      case "Đạt", "Chưa đạt": ["", "", "x"]
      case "Tự đánh giá": ["", "", "Đạt", "Chưa đạt", "Tốt"]
      case "Lần": ["", "1", "2"]
      case "Ngày nộp": ["", "15/7/2023", "hôm qua"]
      case "Thực hiện" where isAssessed && Bool.random(using: &generator): [""]
      default: Int.random(in: 0..<4, using: &generator) > 0 ? ["10", "12,5", "9"] : values
      }
    return choices.randomElement(using: &generator) ?? ""
  }
}
