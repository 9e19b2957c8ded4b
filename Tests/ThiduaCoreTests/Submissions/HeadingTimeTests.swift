import Testing
import ThiduaCore

@Suite("Headings that say of when figures are") struct HeadingTimeTests {
  private static func read(_ heading: String) -> HeadingTime? {
    HeadingTime(heading, year: 2023, lastMonth: 6)
  }

  @Test(arguments: [
    "CÙNG KỲ NĂM TRƯỚC", "Số liệu cùng kỳ năm 2022", "CÙNG KỲ", "NĂM TRƯỚC", "Kết quả kỳ trước",
    "QUÝ TRƯỚC",
    "GIAI ĐOẠN 2021-2025", "MỤC TIÊU GIAI ĐOẠN 2021 - 2025", "KẾT QUẢ NHIỆM KỲ 2020-2025",
    "TỪ NĂM 2021 ĐẾN NAY", "KẾ HOẠCH QUÝ SAU", "PHƯƠNG HƯỚNG", "PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM",
    "NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", "ƯỚC QUÝ III", "Dự kiến kết quả cả năm",
    "ƯỚC THỰC HIỆN NĂM 2023",
    "TĂNG, GIẢM SO VỚI CÙNG KỲ", "So sánh với kế hoạch năm 2022", "KẾ HOẠCH NĂM 2024",
    "CHỈ TIÊU CHỦ YẾU NĂM 2024", "MỤC TIÊU NĂM 2024", "NHIỆM VỤ NĂM 2024",
    "ĐĂNG KÝ THI ĐUA NĂM 2024",
    "KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2024", "PHƯƠNG HƯỚNG NĂM 2024", "KẾT QUẢ NĂM 2022",
    "LŨY KẾ NĂM 2022", "LŨY KẾ ĐẾN HẾT QUÝ II NĂM 2022", "SỐ LIỆU NĂM TRƯỚC (THAM KHẢO)",
    "SỐ LIỆU NĂM 2022 ĐỂ THAM KHẢO", "KẾT QUẢ NĂM 2022 để so sánh",
    "NHIỆM VỤ QUÝ III", "Chỉ tiêu phấn đấu 6 tháng cuối năm",
  ])
  func `another time is no result of the report's`(_ heading: String) {
    #expect(Self.read(heading) == .strange)
  }

  @Test(arguments: [
    "CHĂN NUÔI", "KẾT QUẢ THỰC HIỆN", "Nhiệm vụ phát triển kinh tế", "Giảm nghèo",
    "KẾ HOẠCH NĂM 2023",
    "Chương trình mục tiêu quốc gia", "Chương trình giảm nghèo giai đoạn 2021-2025",
    "NHIỆM VỤ TRỌNG TÂM",
    "Thiệt hại do thiên tai", "Trong đó", "CHỈ TIÊU KINH TẾ", "NHIỆM VỤ QUÝ II",
    "KẾ HOẠCH 6 THÁNG ĐẦU NĂM",
    "Giai đoạn 1", "VỤ ĐÔNG XUÂN 2023-2024", "Đăng ký nghĩa vụ quân sự năm 2024",
    "ƯỚC THỰC HIỆN QUÝ II",
    "KẾT QUẢ SO VỚI CÙNG KỲ", "Tăng trưởng kinh tế", "Giảm hộ nghèo so với năm trước",
    "CHỈ TIÊU KẾ HOẠCH QUÝ II", "CHỈ TIÊU GIAO QUÝ II", "KẾ HOẠCH ĐẾN HẾT QUÝ II",
    "LŨY KẾ SỐ HỘ THOÁT NGHÈO", "SỐ LIỆU THAM KHẢO", "ƯỚC THỰC HIỆN ĐẾN HẾT QUÝ II",
    "CÁC CHỈ TIÊU NĂM 2023", "CÁC CHỈ TIÊU ĐẾN HẾT NĂM 2023", "KẾT QUẢ ĐẾN NĂM 2023",
    "Kết quả quý II, phương hướng quý III", "Hộ thoát nghèo trong năm trước", "",
  ])
  func `other headings say nothing of time`(_ heading: String) {
    #expect(Self.read(heading) == nil)
  }

  @Test(
    arguments: [
      ("QUÝ I", .period(Period(year: 2023, slot: 12))),
      ("KẾT QUẢ THỰC HIỆN QUÝ II", .period(Period(year: 2023, slot: 13))),
      ("KẾT QUẢ KỲ NÀY", .own), ("LŨY KẾ TỪ ĐẦU NĂM", .cumulative), ("KẾ HOẠCH KỲ NÀY", nil),
      ("CÁC CHỈ TIÊU LŨY KẾ TỪ ĐẦU NĂM", .cumulative), ("CHỈ TIÊU TÍNH LŨY KẾ", .cumulative),
      ("LŨY KẾ 6 THÁNG ĐẦU NĂM", .sum(Period(year: 2023, slot: Period.firstHalf))),
      ("Số lũy kế đến hết quý II", .sum(Period(year: 2023, slot: Period.firstHalf))),
      ("CHỈ TIÊU THỰC HIỆN ĐẾN HẾT QUÝ II", .sum(Period(year: 2023, slot: Period.firstHalf))),
      ("KẾT QUẢ TÍNH ĐẾN 30/6/2023", .sum(Period(year: 2023, slot: Period.firstHalf))),
      ("CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM", .period(Period(year: 2023, slot: Period.firstHalf))),
      ("CÁC CHỈ TIÊU TRONG QUÝ", .own),
    ] as [(String, HeadingTime?)])
  func `a time of the report is read`(_ heading: String, _ time: HeadingTime?) {
    #expect(Self.read(heading) == time)
  }

  @Test func `what is part of the row above says nothing of the rows below`() {
    #expect(HeadingTime("Năm trước", year: 2023, lastMonth: 6, isBullet: true) == nil)
  }
}
