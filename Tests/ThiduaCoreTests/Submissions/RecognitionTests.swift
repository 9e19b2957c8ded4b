import Testing
import ThiduaCore

@Suite("Names of columns") struct HeaderNamesTests {
  @Test(arguments: [
    ("Mã chỉ tiêu", ColumnMeaning.indicator), ("MÃ CT", .indicator), ("code", .indicator),
    ("Kế hoạch năm 2023", .value(.registered, nil)), ("KẾ HOẠCH", .value(.registered, nil)),
    ("Kế hoạch giao", .value(.assigned, nil)), ("Kế hoạch 2022", .otherYear),
    ("Kế hoạch quý II", .otherYear), ("Thực hiện quý", .value(.actual, nil)),
    ("Thực hiện 6 tháng đầu năm 2023", .value(.actual, Period(year: 2023, slot: 16))),
    ("Thực hiện quý I/2023", .value(.actual, .quarter(1, of: 2023))),
    ("Thực hiện năm 2022", .otherYear), ("Lũy kế từ đầu năm", .value(.cumulative, nil)),
    ("Ước TH", .value(.estimate, nil)), ("ĐVT", .measure), ("Quý", .period(.quarter)),
    ("Kỳ báo cáo", .period(.none)), ("Mã đơn vị", .unitCode), ("Tên đơn vị", .unitName),
    ("K.hoạch", .value(.registered, nil)), ("T/hiện", .value(.actual, nil)),
    ("K.hoạch năm 2022", .otherYear), ("L. kế", .value(.cumulative, nil)), ("N.dung", .label),
    ("K/quả T/hiện", .value(.actual, nil)),
    ("ƯTH 6 tháng", .value(.estimate, Period(year: 2023, slot: Period.firstHalf))),
    ("Ngày nộp", .submitted), ("Lần nộp", .revision), ("  thực   hiện  ", .value(.actual, nil)),
    ("Tỉnh giao", .value(.assigned, nil)), ("Giao", .value(.assigned, nil)),
    ("Chỉ tiêu năm 2023", .value(.registered, nil)),
    ("Chỉ tiêu UBND huyện giao", .value(.assigned, nil)),
    ("Kế hoạch thị xã giao năm 2023", .value(.assigned, nil)), ("TP giao", .value(.assigned, nil)),
    ("Phường đăng ký", .value(.registered, nil)), ("Đơn vị phấn đấu", .value(.registered, nil)),
    ("Chỉ tiêu phấn đấu năm 2023", .value(.registered, nil)), ("Sở giao năm 2022", .otherYear),
    ("Thực hiện 11 tháng", .value(.actual, Period(year: 2023, slot: 25))),
    ("Lũy kế 5 tháng đầu năm", .value(.cumulative, Period(year: 2023, slot: 21))),
    ("Ước thực hiện 10 tháng năm 2023", .value(.estimate, Period(year: 2023, slot: 24))),
    ("Lũy kế từ đầu năm đến kỳ báo cáo", .value(.cumulative, nil)),
    ("Cộng dồn đến nay", .value(.cumulative, nil)),
    ("Lũy kế từ đầu năm đến hết quý II", .value(.cumulative, .quarter(2, of: 2023))),
    ("Lũy kế đến 30/6/2023", .value(.cumulative, .month(6, of: 2023))),
    ("Lũy kế đến ngày 30 tháng 6 năm 2023", .value(.cumulative, .month(6, of: 2023))),
    ("Thực hiện đến hết tháng 5", .value(.actual, Period(year: 2023, slot: 21))),
    ("Thực hiện đến 30/6", .value(.actual, Period(year: 2023, slot: Period.firstHalf))),
    ("Ước thực hiện đến 31/12/2023", .value(.estimate, Period(year: 2023, slot: Period.wholeYear))),
    ("Lũy kế đến 30/6/2022", .otherYear), ("LK từ đầu năm", .value(.cumulative, nil)),
    ("TH (LK)", .value(.cumulative, nil)), ("TH (cộng dồn)", .value(.cumulative, nil)),
    ("Thực hiện tích lũy", .value(.cumulative, nil)),
    ("Đã thực hiện từ đầu năm", .value(.cumulative, nil)),
    ("Kết quả đạt được đến nay", .value(.cumulative, nil)),
    ("TH đến nay", .value(.cumulative, nil)), ("Thực hiện (ước)", .value(.estimate, nil)),
    ("Luỹ kế TH từ đầu năm", .value(.cumulative, nil)),
    ("Kết quả TH 6 tháng", .value(.actual, Period(year: 2023, slot: Period.firstHalf))),
    ("Lũy kế (từ 01/01 đến 30/6)", .value(.cumulative, .month(6, of: 2023))),
    ("Thực hiện từ 01/01-30/6", .value(.actual, Period(year: 2023, slot: Period.firstHalf))),
    ("Số tiền thực hiện quý II", .value(.actual, .quarter(2, of: 2023))),
    ("Chỉ tiêu Nghị quyết HĐND phường giao năm 2023", .value(.registered, nil)),
    ("Nghị quyết HĐND giao", .value(.registered, nil)),
    ("Chỉ tiêu NQ HĐND", .value(.registered, nil)),
    ("Kế hoạch HĐND phường giao", .value(.registered, nil)),
    ("Kế hoạch theo Nghị quyết HĐND phường", .value(.registered, nil)),
    ("Nghị quyết HĐND tỉnh giao", .value(.assigned, nil)),
    ("Mục tiêu năm 2023", .value(.registered, nil)),
    ("Kế hoạch thực hiện năm 2023", .value(.registered, nil)),
    ("Chỉ tiêu cam kết", .value(.registered, nil)), ("Số lượng đăng ký", .value(.registered, nil)),
    ("KH điều chỉnh, bổ sung", .value(.registered, nil)),
    ("Nghị quyết HĐND giao năm 2022", .otherYear),
  ])
  func `a name is known by its letters alone`(_ name: String, _ meaning: ColumnMeaning) {
    #expect(HeaderNames.meaning(of: name, year: 2023) == meaning)
  }

  @Test(arguments: [
    "So với kế hoạch (%)", "", "Thực hiện đúng", "TT chỉ tiêu", "Xã giao", "Kế hoạch thực hiện",
    "Lũy kế (từ 15/12 đến 30/6)", "Nghị quyết Đảng bộ", "Nghị quyết HĐND",
    "NQ", "Mục tiêu", "Cam kết", "Thực hiện đến 15/6",
    "Lũy kế đến ngày 15/6/2023", "Quyết định giao", "Người đăng ký",
  ])
  func `other names are left alone`(_ name: String) {
    #expect(HeaderNames.meaning(of: name, year: 2023) == nil)
  }

  @Test func `a name with lost letters is recognised as lost`() {
    #expect(HeaderNames.isLossy("M? ch? ti?u"))
    #expect(!HeaderNames.isLossy("Mã chỉ tiêu"))
    #expect(!HeaderNames.isLossy("Đạt?"))
  }
}

@Suite("Rows around the figures") struct RowShapeTests {
  @Test(arguments: [
    (["A", "B", "1", "2", "3=2/1"], true), (["A", "B", "C", "1"], true),
    (["1", "2", "3", "4"], true), (["(1)", "(2)"], true), (["I", "TRỒNG TRỌT", ""], false),
    (["TT", "5", "6"], false), (["1", "3"], false), (["A", "B", "1", "2", "3", "4=3/2*100"], true),
    (["4", "5", "6=5/4x100"], true), (["(4)", "(5)", "(5/4)"], true), (["1", "2", "2/1"], true),
    (["4", "5", "6"], false), (["", "2022", "2023", "2023/2022"], false),
    (["5", "7", "8=7/5"], false),
    (["6", "6/6"], false),
  ])
  func `column numbers are recognised by their order`(_ cells: [String], _ expected: Bool) {
    #expect(RowShape.isNumbering(cells) == expected)
  }

  @Test(arguments: [
    (["I", "TRỒNG TRỌT", "", ""], true), (["", "Trong đó:", "", ""], true),
    (["*", "VỤ MÙA 2023", ""], true), (["DT", "Diện tích", "ha"], false),
  ])
  func `a section has one text, perhaps beside a numeral`(_ cells: [String], _ expected: Bool) {
    #expect(RowShape.isSection(cells) == expected)
  }

  @Test(arguments: [
    (["", "CHỦ TỊCH"], true), (["Người lập biểu", ""], true), (["TM. ỦY BAN NHÂN DÂN"], true),
    (["An Khê, ngày 5 tháng 7 năm 2023"], true), (["Nơi nhận:"], true),
    (["Số hộ nghèo đến cuối năm"], false), (["KT1", "Ngày công", "tháng"], false),
  ])
  func `signatures are recognised`(_ cells: [String], _ expected: Bool) {
    #expect(RowShape.isSignature(cells) == expected)
  }
}

@Suite("Which unit a text means") struct UnitDirectoryTests {
  private let units = UnitDirectory([
    ReportingUnit(code: "AB", name: "Phường An Bình", cluster: 0, aliases: ["P. An Bình"]),
    ReportingUnit(code: "XAB", name: "Xã An Bình", cluster: 0),
    ReportingUnit(code: "PT", name: "Xã Phổ Thuận", cluster: 0),
    ReportingUnit(code: "HB", name: "Xã Hòa Bình", cluster: 0),
  ])

  @Test(arguments: [
    ("ab", 0), ("Phường An Bình", 0), ("PHƯỜNG  AN BÌNH", 0), ("UBND phường An Bình", 0),
    ("P. An Bình", 0), ("xã an bình", 1), ("Phổ Thuận", 2), ("Xã Hoà Bình", 3),
    ("UBND xã Hòa Bình", 3), ("X. An Bình", 1), ("x.Hòa Bình", 3), ("P.AN BÌNH", 0),
    ("1. Phường An Bình", 0), ("b) Xã An Bình", 1), ("PHƯỜNG AN BÌNH:", 0), ("Xã Hòa Bình (1)", 3),
    ("Xã Hòa Bình*", 3), ("UBND X. An Bình", 1),
  ])
  func `a unit is found by code, name, alias or short form`(_ text: String, _ unit: Int) {
    #expect(units.match(text) == .unit(unit))
  }

  @Test func `a short form of two units is ambiguous`() {
    #expect(units.match("An Bình") == .ambiguous(["AB", "XAB"]))
  }

  @Test func `a name that differs in a diacritic is never merged, but suggested`() {
    #expect(units.match("Phố Thuận") == .unknown(suggestion: "Xã Phổ Thuận (PT)"))
    #expect(units.match("Khôi Kỳ") == .unknown(suggestion: ""))
  }

  @Test(arguments: [
    ("quy-2/AB.csv", 0, "2023-Q2", 1), ("bao cao/Xã Phổ Thuận quý I lần 2.csv", 2, "2023-Q1", 2),
    ("6-thang/HB_v3.csv", 3, "2023-H1", 3), ("AB/Q1 (2).csv", 0, "2023-Q1", 2),
    ("quy-2/AB đã sửa.xlsx", 0, "2023-Q2", 2), ("quy-2/AB_dieu-chinh.csv", 0, "2023-Q2", 2),
    ("quy-2/Phổ Thuận (bổ sung).csv", 2, "2023-Q2", 2),
    ("quy-2/AB lần 3 điều chỉnh.csv", 0, "2023-Q2", 3),
    ("quy-2/AB lần thứ 3.csv", 0, "2023-Q2", 3), ("quy-2/AB - lần nộp 3.csv", 0, "2023-Q2", 3),
    ("quy-2/AB lần III.csv", 0, "2023-Q2", 3), ("quy-2/AB lần thứ hai.csv", 0, "2023-Q2", 2),
    ("quy-2/AB lần ba.csv", 0, "2023-Q2", 3), ("quy-2/AB (bản 3).csv", 0, "2023-Q2", 3),
    ("quy-2/AB đính chính.csv", 0, "2023-Q2", 2), ("quy-2/AB (sửa).csv", 0, "2023-Q2", 2),
    ("quy-2/AB gửi lại.csv", 0, "2023-Q2", 2), ("quy-2/AB lần 2 (sửa).csv", 0, "2023-Q2", 2),
    ("quy-2/AB sửa lần cuối.csv", 0, "2023-Q2", 999), ("quy-2/AB final.csv", 0, "2023-Q2", 999),
    ("quy-2/AB (chính thức).csv", 0, "2023-Q2", 1), ("quy-2/AB lần năm.csv", 0, "2023-Q2", 5),
    ("quy-2/AB final sửa.csv", 0, "2023-Q2", 999), ("quy-2/AB (1).csv", 0, "2023-Q2", 1),
    ("quy-2/AB (2023).csv", 0, "2023-Q2", 1),
    ("quy-2/lần 2/AB.csv", 0, "2023-Q2", 2), ("lần 2/quy-2/AB (3).csv", 0, "2023-Q2", 3),
    ("quy-2/AB - Copy (2).csv", 0, "2023-Q2", 1), ("quy-2/AB lần 2 - Copy.csv", 0, "2023-Q2", 2),
    // What is told of in a name is no correction.
    ("quy-2/AB đàn bò sữa.csv", 0, "2023-Q2", 1),
    ("quy-2 đã sửa/AB.csv", 0, "2023-Q2", 1), ("quy-2/Điều chỉnh AB.csv", 0, "2023-Q2", 1),
  ])
  func `a path names unit, period and revision`(
    _ path: String, _ unit: Int, _ period: String, _ revision: UInt16
  ) {
    let facts = PathFacts(path, units: units, year: 2023)
    #expect(facts.unit == .unit(unit))
    #expect(facts.period?.description == period)
    #expect(facts.revision == revision)
  }

  private static let town = {
    var settings = CampaignSettings()
    settings.authority = "Hội đồng Thi đua - Khen thưởng thị xã An Khê"
    settings.parentAuthority = "UBND tỉnh Gia Lai"
    settings.place = "An Khê"
    return settings
  }()

  private static let ofTown = UnitDirectory(
    [
      ReportingUnit(code: "NV", name: "Phòng Nội vụ", cluster: 0),
      ReportingUnit(code: "CA", name: "Công an thị xã", cluster: 0),
      ReportingUnit(code: "KT", name: "Phòng Kinh tế thị xã An Khê", cluster: 0),
      ReportingUnit(code: "SA", name: "Xã Song An", cluster: 0),
      ReportingUnit(code: "AK", name: "Phường An Khê", cluster: 0),
      ReportingUnit(code: "C3", name: "Trường THPT An Khê", cluster: 0),
    ],
    settings: town)

  @Test(arguments: [
    ("Phòng Nội vụ thị xã An Khê", 0), ("PHÒNG NỘI VỤ TX. AN KHÊ", 0), ("Phòng Nội vụ thị xã", 0),
    ("Phòng Nội vụ - An Khê", 0), ("Phòng Nội vụ (TX An Khê)", 0),
    ("Phòng Nội vụ thị xã An Khê, tỉnh Gia Lai", 0), ("Công an thị xã An Khê", 1),
    ("CÔNG AN TX.AN KHÊ", 1), ("Công an An Khê", 1), ("Công an", 1), ("Phòng Kinh tế", 2),
    ("Phòng Kinh tế TX", 2), ("UBND xã Song An, thị xã An Khê", 3), ("Song An - TX An Khê", 3),
    ("Xã Song An, thị xã An Khê, tỉnh Bình Định", 3), ("UBND phường An Khê, thị xã An Khê", 4),
    ("An Khê", 4), ("Trường THPT An Khê", 5), ("Trường THPT An Khê - TX. An Khê", 5),
  ])
  func `the place of the campaign may stand behind a unit's name, or be left out of it`(
    _ text: String, _ unit: Int
  ) {
    #expect(Self.ofTown.match(text) == .unit(unit))
  }

  @Test(arguments: [
    "Phòng Nội vụ huyện Krông Pa", "Phòng Nội vụ tỉnh Gia Lai", "Công an tỉnh Gia Lai",
    "UBND thị xã An Khê", "Thị xã An Khê", "Trường THPT", "Xã", "Thị xã",
  ])
  func `other places are others', and the place itself is no unit`(_ text: String) {
    guard case .unknown = Self.ofTown.match(text) else {
      Issue.record("\(text) is no unit")
      return
    }
  }

  @Test func `a province is not the town where it signs`() {
    var settings = CampaignSettings()
    settings.authority = "Ủy ban nhân dân tỉnh Gia Lai"
    settings.place = "Pleiku"
    let units = UnitDirectory(
      [ReportingUnit(code: "CA", name: "Công an tỉnh", cluster: 0)], settings: settings)
    #expect(units.match("Công an tỉnh Gia Lai") == .unit(0))
    #expect(units.match("Công an Gia Lai") == .unit(0))
    #expect(units.exactMatch("Công an Pleiku") == nil)
    #expect(units.exactMatch("Công an thành phố Pleiku") == nil)
  }

  @Test(arguments: [
    ("Thị xã An Khê", true), ("TX. AN KHÊ", true), ("toàn thị xã An Khê", true), ("An Khê", false),
    ("Thị xã", false), ("Phường An Khê", false), ("Thị xã Ayun Pa", false),
  ])
  func `the place with the word for its level is all units together`(
    _ text: String, _ isHome: Bool
  ) {
    #expect(Self.ofTown.isHome(text) == isHome)
  }

  @Test(arguments: [
    ("TP. Đồng Xa", 0), ("TP.Đồng Xa", 0), ("H. Sông Mây", 1), ("TX. An Khê", 2), ("Q.Ninh Hà", 3),
  ])
  func `words for towns and districts may be shortened`(_ text: String, _ unit: Int) {
    let units = UnitDirectory(
      ["Thành phố Đồng Xa", "Huyện Sông Mây", "Thị xã An Khê", "Quận Ninh Hà", "Thị trấn Sông Mây"]
        .map {
          ReportingUnit(code: $0, name: $0, cluster: 0)
        })
    #expect(units.match(text) == .unit(unit))
  }

  @Test(arguments: [
    ("Tổng hợp huyện Sông Mây quý 1.xlsx", nil), ("Huyện Sông Mây/quy-1/tong hop.xlsx", nil),
    ("Thị trấn Sông Mây quý 1.xlsx", 0), ("TT Sông Mây/quy-1.xlsx", 0),
    ("Sông Mây, huyện Sông Mây.xlsx", 0), ("Công an xã An Hòa.xlsx", nil),
    ("Thôn 2 xã An Hòa.xlsx", nil), ("THCS An Hòa.xlsx", nil), ("Xã An Hòa.xlsx", 1),
    ("BC xã An Hòa huyện Sông Mây.xlsx", 1), ("Kinh tế - xã hội xã An Hòa.xlsx", 1),
    ("Tiểu học An Hòa quý 1.xlsx", 2), ("Trường Tiểu học An Hòa.xlsx", 2),
    ("TP Đồng Xa.xlsx", 3), ("Công an thành phố Đồng Xa.xlsx", 3),
  ])
  func `the district, a school or the police are not the commune of the same name`(
    _ path: String, _ unit: Int?
  ) {
    let units = UnitDirectory([
      ReportingUnit(code: "SM", name: "Thị trấn Sông Mây", cluster: 0),
      ReportingUnit(code: "AH", name: "Xã An Hòa", cluster: 0),
      ReportingUnit(code: "TH", name: "Trường Tiểu học An Hòa", cluster: 0),
      ReportingUnit(code: "DX", name: "Thành phố Đồng Xa", cluster: 0, aliases: ["Đồng Xa"]),
    ])
    #expect(PathFacts(path, units: units, year: 2023).unit == unit.map { .unit($0) })
  }

  @Test func `a path that names two units is ambiguous between their codes`() {
    let facts = PathFacts("quy-2/AB và HB.csv", units: units, year: 2023)
    #expect(facts.unit == .ambiguous(["AB", "HB"]))
  }

  @Test(arguments: [
    ("Tân Ước quý 2.csv", false), ("xa Tan Uoc quy 2.csv", false), ("UTH quý 2.csv", false),
    ("An Hòa ước quý 2.csv", true), ("An Hòa quý 2 (ước).csv", true),
  ])
  func `a unit whose name sounds like an estimate is none, and leaves those of others alone`(
    _ path: String, _ isEstimate: Bool
  ) {
    let units = UnitDirectory([
      ReportingUnit(code: "TU", name: "Xã Tân Ước", cluster: 0),
      ReportingUnit(code: "UTH", name: "Xã Ưng Thạnh", cluster: 0),
      ReportingUnit(code: "AH", name: "Xã An Hòa", cluster: 0),
    ])
    #expect(PathFacts(path, units: units, year: 2023).saysEstimate == isEstimate)
  }
}
