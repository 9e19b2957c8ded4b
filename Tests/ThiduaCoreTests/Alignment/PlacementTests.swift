import Testing
import ThiduaCore

@Suite("A row is placed by what it says and where it stands")
struct PlacementTests {
  @Test(
    arguments: [
      ("Tỷ lệ giao quân", "%", "NC.2", true), ("Tỉ lệ giao quân", "%", "NC.2", true),
      ("2) Tỷ lệ giao quân", "", "NC.2", true), ("- Tỷ lệ giao quân năm 2023", "%", "NC.2", true),
      ("Tỷ lệ giao quânn", "%", "NC.2", false), ("Tỷ lệ giaoquân", "%", "NC.2", false),
      ("Vụ Mùa: Ngô, sản lượng", "tấn", "VM.1.2.SL", true),
      ("Vụ Mùa 2023: Ngô - Sản lượng", "tạ", "VM.1.2.SL", true),
      ("Vụ Đông Xuân 2022-2023: Cây lạc, sản lượng", "tấn", "DX.4.2.SL", true),
      ("Vụ Đông Xuân 2023-2024: Cây lạc, sản lượng", "tấn", nil, false),
      ("Cây hàng năm khác (ớt)", "ha", nil, false), ("Đàn bò tổng số", "con", "CN.2", true),
      ("Đàn dê tổng số", "con", nil, false), ("Sản lượng", "tấn", nil, false),
      ("Tỷ lệ giao quân", "ha", "NC.2", false), ("", "", nil, false),
      ("Tỷ lệ giao quân (%)", "", "NC.2", true), ("Tỷ lệ giao quân (*)", "%", "NC.2", true),
      ("Tỷ lệ giao quân (TLGQ)", "%", "NC.2", true),
      ("Tỷ lệ giao quân (nếu có)", "%", "NC.2", true),
      ("Tỷ lệ giao quân (đợt chính)", "%", "NC.2", false),
      ("Tỷ lệ giao quân (nữ)", "%", nil, false),
      ("Tỷ lệ giao quân (không kể nữ)", "%", nil, false),
      ("Tỷ lệ giao quân (giảm)", "%", nil, false),
      ("Tỷ lệ giao quân (năm 2022)", "%", nil, false),
      ("Tỷ lệ giao quân năm 2022", "%", nil, false),
      ("Tỷ lệ giao quân (đầu năm)", "%", nil, false),
      ("Tỷ lệ giao quân (năm 2023)", "%", "NC.2", true),
      ("Tỷ lệ giao quân (cuối năm)", "%", "NC.2", false),
      ("Tỷ lệ giao quân (lũy kế)", "%", "NC.2", false),
      ("Tỷ lệ giao quân (ước)", "%", "NC.2", false),
      ("Tỷ lệ giao quân (DTTS)", "%", "NC.2", false), ("Tỷ lệ giao quân (mới)", "%", "NC.2", false),
      ("Tỷ lệ giao quân (Q1)", "%", "NC.2", false), ("Tỷ lệ giao quân (CK)", "%", nil, false),
      ("Tỷ lệ giao quân (KH)", "%", "NC.2", false), ("Tỷ lệ giao quân (NQ)", "%", "NC.2", true),
      ("Tỷ lệ giao quân (1)", "%", "NC.2", true),
      ("Tỷ lệ giao quân (ĐVT: %)", "%", "NC.2", true),
      ("Tỷ lệ giao quân (nam, nữ)", "%", "NC.2", true),
      ("Tỷ lệ giao quân (không phân biệt giới)", "%", "NC.2", false),
      ("Tỷ lệ giao quân (theo QĐ năm 2021)", "%", "NC.2", false),
    ] as [(String, String, String?, Bool)])
  func `a row alone`(_ label: String, _ measure: String, _ code: String?, _ isCertain: Bool) {
    let placement = place([(label, measure)])[0]
    #expect(placement.indicator.map { NgoMay.indicators[$0].code } == code)
    if let indicator = placement.indicator {
      #expect(placement == .indicator(indicator, certainty: isCertain ? .certain : .likely))
    }
  }

  @Test(
    arguments: [
      (["Cây lạc: Diện tích", "Sản lượng"], ["DX.4.2.DT", "DX.4.2.SL"]),
      (["Cây lạc: Diện tích", "Sản lượng", "Sản lượng"], ["DX.4.2.DT", "DX.4.2.SL", nil]),
      (["Cây lạc: Diện tích", "Cây mè: Diện tích", "Sản lượng"], ["DX.4.2.DT", nil, nil]),
      (["Khoai lang: Diện tích", "Sản lượng", "Cây lạc: Diện tích"], [nil, nil, "DX.4.2.DT"]),
      (
        ["Lúa 1 vụ: Diện tích", "Sản lượng", "Lúa 3 vụ: Diện tích"],
        ["VM.1.1b.DT", "VM.1.1b.SL", nil]
      ),
      (["Cây thực phẩm"], [nil]),
      (["Cây thực phẩm", "Đậu các loại: Diện tích"], ["DX.3", "DX.3.1.DT"]),
      (["Đàn bò tổng số", "Đàn bò tổng số"], ["CN.2", "CN.2"]),
      (["Đàn bò tổng số", "Đàn bò tổng sôố"], ["CN.2", nil]),
      (["Đàn bò tổng số", "Đàn bò tổng số (thôn 1)"], ["CN.2", nil]),
    ] as [([String], [String?])])
  func `rows together`(_ labels: [String], _ codes: [String?]) {
    let placements = place(labels.map { ($0, "") })
    #expect(placements.map { $0.indicator.map { NgoMay.indicators[$0].code } } == codes)
  }

  @Test(
    arguments: [
      ("Đàn dê tổng số", "CN"), ("Tỷ lệ hộ giàu", "XH.4.1b"), ("Số vụ tai nạn", nil),
      ("Sản lượng", nil),
    ] as [(String, String?)])
  func `an unknown row is told what it resembles`(_ label: String, _ code: String?) {
    guard case .none(let nearest) = place([(label, "")])[0] else {
      Issue.record("\(label) is placed")
      return
    }
    let found = nearest.map { NgoMay.indicators[$0].code }
    #expect(code.map { found?.hasPrefix($0) == true } ?? (found == nil), "\(found ?? "-")")
  }

  @Test func `rows without figures are headings unless they name an indicator`() {
    let rows = ["I", "Khác", "Đàn bò tổng số"].map {
      LabelledRow(number: "", label: $0, measure: "", hasFigure: false)
    }
    let cattle = NgoMay.indicators.firstIndex { $0.code == "CN.2" } ?? 0
    #expect(
      NgoMay.aligner.place(rows)
        == [.heading, .heading, .indicator(cattle, certainty: .certain)])
  }

  /// One label is an abbreviation that the full name spells out.
  @Test func `a catalogue of names alone is enough for all but one row`() {
    var tally = Tally()
    tally.add(NgoMay.plan, by: NgoMay.namesOnly)
    #expect(tally.wrong == 0 && tally.none == 1, "\(tally)")
  }

  @Test func `an empty table and an empty catalogue`() {
    #expect(NgoMay.aligner.place([]) == [])
    let row = LabelledRow(number: "1", label: "Ngô", measure: "ha", hasFigure: true)
    #expect(CatalogueAligner([], sectors: [], year: 2023).place([row]) == [.none(nearest: nil)])
  }

  @Test func `a table of thousands of rows is placed in pieces`() {
    let plan = NgoMay.plan
    var tally = Tally()
    tally.add((0..<4500).map { plan[$0 % plan.count] })
    #expect(tally.wrong == 0 && tally.none == 0, "\(tally)")
  }

  private func place(_ rows: [(label: String, measure: String)]) -> [Placement] {
    NgoMay.aligner.place(
      rows.map {
        LabelledRow(number: "", label: $0.label, measure: $0.measure, hasFigure: true)
      })
  }
}
