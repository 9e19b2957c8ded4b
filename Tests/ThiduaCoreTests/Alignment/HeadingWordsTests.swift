import Testing
import ThiduaCore

@Suite("Names that stand by themselves, over a form with headings") struct HeadingWordsTests {
  private static let indicators = [
    ("DX", "Diện tích lúa Đông Xuân", "ha"), ("DXS", "Sản lượng lúa Đông Xuân", "tấn"),
    ("NDX", "Diện tích ngô Đông Xuân", "ha"), ("VM", "Diện tích lúa Mùa", "ha"),
    ("VMS", "Sản lượng lúa Mùa", "tấn"), ("NG", "Diện tích ngô", "ha"),
    ("BO", "Tổng đàn bò", "con"), ("BOL", "Đàn bò lai", "con"),
  ].map { Indicator(code: $0.0, name: $0.1, measure: Measure($0.2)) }

  /// Each row as number, label and measure; one without a measure is a heading.
  private static func placed(_ rows: String) -> String {
    let rows = rows.split(separator: "|").map { row in
      let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return LabelledRow(
        number: cells[0], label: cells[1], measure: cells.count > 2 ? cells[2] : "",
        hasFigure: cells.count > 2)
    }
    return CatalogueAligner(indicators, sectors: ["Trồng trọt"], year: 2023).place(rows)
      .filter { $0 != .heading }.map { $0.indicator.map { indicators[$0].code } ?? "-" }
      .joined(separator: " ")
  }

  @Test(arguments: [
    (
      "I;Vụ Đông Xuân|1;Lúa|;Diện tích;ha|;Sản lượng;tấn|2;Ngô|;Diện tích;ha|II;Vụ Mùa|1;Lúa|;Diện tích;ha"
        + "|;Sản lượng;tấn", "DX DXS NDX VM VMS"
    ),
    // A sector above, and a season that is told from a crop by its capitals.
    ("A;TRỒNG TRỌT|;VỤ MÙA|;Cây lúa|;Diện tích;ha", "VM"),
    ("I;Vụ Đông Xuân 2022-2023|1;Lúa|;Diện tích;ha", "DX"),
    ("I;KINH TẾ|1;Vụ Mùa năm 2023|a;Lúa|-;Diện tích;ha", "VM"),
    ("I;Vụ Mùa|;Diện tích lúa;ha", "VM"),
    // A heading of the same rank ends the one before.
    ("1;Vụ Đông Xuân|1;Lúa|;Diện tích;ha", "-"),
  ])
  func `a row is placed by its own words and those of the headings above it`(
    _ rows: String, _ codes: String
  ) {
    #expect(Self.placed(rows) == codes)
  }

  @Test(arguments: [
    // Another season, another part, another measure, another crop.
    ("I;Vụ Hè Thu|1;Lúa|;Diện tích;ha", "-"), ("I;Vụ Mùa|1;Lúa|;Diện tích gặt;ha", "-"),
    ("I;Vụ Mùa|1;Lúa|;Diện tích;tấn", "-"), ("I;Vụ Mùa|1;Lạc|;Diện tích;ha", "-"),
    // The whole year's is none of a season's, nor of a village's.
    ("I;Vụ Mùa|1;Ngô|;Diện tích;ha", "-"), ("I;Vụ Hè Thu|1;Ngô|;Diện tích;ha", "-"),
    ("I;Thôn Ba|1;Ngô|;Diện tích;ha", "-"),
    // Another year's.
    ("I;Vụ Mùa năm 2022|1;Lúa|;Diện tích;ha", "-"), ("I;Vụ Mùa|1;Lúa|;Diện tích năm 2022;ha", "-"),
    ("I;Vụ Đông Xuân 2023-2024|1;Lúa|;Diện tích;ha", "-"),
    // Twice, or there already.
    ("I;Vụ Mùa|1;Lúa|;Diện tích;ha|;Diện tích;ha", "- -"),
    (";Diện tích lúa Mùa;ha|I;Vụ Mùa|1;Lúa|;Diện tích;ha", "VM -"),
  ])
  func `and left where they do not make up one name`(_ rows: String, _ codes: String) {
    #expect(Self.placed(rows) == codes)
  }

  @Test func `it is no more than likely`() {
    let rows = [
      LabelledRow(number: "I", label: "Vụ Mùa", measure: "", hasFigure: false),
      LabelledRow(number: "", label: "Diện tích lúa", measure: "ha", hasFigure: true),
    ]
    #expect(
      CatalogueAligner(Self.indicators, sectors: [], year: 2023).place(rows).last
        == .indicator(3, certainty: .likely))
  }
}
