import Testing

@testable import ThiduaCore

@Suite("Measures behind the labels of rows") struct LabelMeasureTests {
  @Test(
    arguments: [
      ("Sản lượng lúa (tạ)", "tạ"), ("Sản lượng lúa (ĐVT: tạ)", "tạ"),
      ("Sản lượng lúa (đvt tạ)", "tạ"), ("Sản lượng lúa (Đơn vị tính: tạ)", "tạ"),
      ("Trồng hoa (ĐVT: bông)", "bông"), ("Thu ngân sách (đơn vị: nghìn đồng)", "nghìn đồng"),
      ("Thu ngân sách (tính bằng nghìn đồng)", "nghìn đồng"),
      ("Thu ngân sách (ĐV: nghìn đồng)", "nghìn đồng"), ("Tỷ lệ hộ nghèo (%)", "%"),
      ("Thu nhập (triệu đồng/người/tháng)", "triệu đồng/người/tháng"),
      ("Diện tích lúa", nil), ("Diện tích lúa (1)", nil), ("Diện tích lúa (*)", nil),
      ("Diện tích lúa (đơn vị: Thôn 5)", nil), ("Hộ nghèo (tính bằng số hộ)", nil),
      ("Trẻ em (nam/nữ)", nil),
      ("Năng suất (kg/sào)", "kg/sào"), ("Chi hỗ trợ (đ/c Nam)", nil),
      ("Cháy, nổ (có/không)", nil), ("Hộ nghèo (QĐ 12/2021)", nil),
      ("Đàn bò (bò lai)", nil), ("Sản lượng (ĐVT: tạ, tấn)", nil),
    ] as [(String, String?)])
  func `they are known, or words say that they are one`(_ label: String, _ measure: String?) {
    #expect(LabelMeasure(behind: label)?.measure.text == measure)
  }

  @Test(arguments: [
    ("hộ", "%"), ("%", "người"), ("%", "ha"), ("triệu đồng/người/tháng", "triệu đồng/người/năm"),
    ("nghìn đồng", "triệu đồng/người/năm"), ("tấn", "tạ/ha"), ("tấn/ha", "tấn"), ("con", "hộ"),
    ("kg/sào", "tạ/ha"),
    ("‰", "%"), ("triệu đồng", "mô hình"), ("ĐVT: quả", "con"), ("triệu đồng/người", "triệu đồng"),
    ("% so với cùng kỳ", "ha"), ("ĐVT: người", "lao động"),
  ])
  func `what is of another kind contradicts`(_ inside: String, _ own: String) {
    #expect(LabelMeasure(behind: "Chỉ tiêu (\(inside))")?.contradicts(Measure(own)) == true)
  }

  @Test(arguments: [
    ("tạ", "tấn"), ("tấn/ha", "tạ/ha"), ("triệu đồng", "triệu đồng/người/năm"),
    ("tr.đ/người", "triệu đồng/người/năm"), ("người/năm", "người"), ("người", "lao động"),
    ("hộ", "gia đình"), ("thôn", "km"), ("đ", "điểm"), ("%", "% so với năm trước"), ("%", "điểm %"),
    ("%", ""), ("% tổng số hộ", "%"), ("ha", "ha rừng trồng"),
  ])
  func `what may be the same does not`(_ inside: String, _ own: String) {
    #expect(LabelMeasure(behind: "Chỉ tiêu (\(inside))")?.contradicts(Measure(own)) != true)
  }

  @Test(
    arguments: [
      ("Thu ngân sách - nghìn đồng", "nghìn đồng"), ("Thu ngân sách, nghìn đồng", "nghìn đồng"),
      ("Thu ngân sách: nghìn đồng", "nghìn đồng"), ("Diện tích lúa [m2]", "m2"),
      ("Thu ngân sách", nil), ("Vụ Đông Xuân: Diện tích lúa", nil), ("Trâu, bò, con", nil),
      ("Chi - đ", nil),
    ] as [(String, String?)])
  func `they may stand at the end of a label`(_ label: String, _ measure: String?) {
    #expect(LabelMeasure(endOf: label)?.measure.text == measure)
  }
}
