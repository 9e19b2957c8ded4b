import Testing
import ThiduaCore

@Suite("Headings of crops and seasons over rows that are alike") struct CropHeadingTests {
  /// What a row holds besides its label; headings have neither measure nor figure.
  private static let measures = [
    "Diện tích": "ha", "Năng suất": "tạ/ha", "Sản lượng": "tấn",
  ]

  /// Crops as sectors, as stems of names, and with the first row's label whole.
  private static let sectors = catalogue(
    ["lúa", "ngô", "mì"], ["Diện tích", "Năng suất", "Sản lượng"]
  ) { "Cây \($0)" }
  private static let stems = catalogue(
    ["lúa", "ngô", "mì"], ["Diện tích", "Năng suất", "Sản lượng"])
  private static let pairs = catalogue(
    ["lúa", "ngô", "mì"], ["Diện tích", "Sản lượng"], isWhole: true)
  private static let triples = catalogue(
    ["lúa", "ngô", "mì", "lạc"], ["Diện tích", "Năng suất", "Sản lượng"], isWhole: true)

  @Test(arguments: [
    (
      "Cây lúa|Diện tích|Năng suất|Sản lượng|Cây ngô|Diện tích|Sản lượng",
      "lúa1 lúa2 lúa3 ngô1 ngô3"
    ),
    // Short for a crop of the catalogue.
    ("Cây lúa|Diện tích|Ngô|Diện tích|Sản lượng", "lúa1 ngô1 ngô3"),
    ("Cây sắn dây|Diện tích|Năng suất|Sản lượng|Cây ngô|Diện tích", "- - - ngô1"),
    ("Cây lúa|Diện tích|Cây sắn dây|Diện tích|Sản lượng|Cây mì|Diện tích", "lúa1 - - mì1"),
    (
      "Cây lúa|Diện tích|Sản lượng|Cây sắn dây|Diện tích|Sản lượng|Cây ngô|Diện tích",
      "lúa1 lúa3 - - ngô1"
    ),
    // A slip of the keyboard is no other crop.
    ("Cây lúa|Diện tích|Cây ngôo|Diện tích|Sản lượng", "lúa1 ngô1 ngô3"),
    ("Diện tích|Năng suất|Sản lượng|Diện tích|Năng suất|Sản lượng", "- - - - - -"),
  ])
  func `crops that are sectors`(_ labels: String, _ codes: String) {
    #expect(Self.placed(labels, Self.sectors) == codes)
  }

  @Test(arguments: [
    (
      "Cây lúa|Diện tích|Năng suất|Sản lượng|Cây ngô|Diện tích|Năng suất|Sản lượng",
      "lúa1 lúa2 lúa3 ngô1 ngô2 ngô3"
    ),
    ("Lúa|Diện tích|Sản lượng|Mì|Sản lượng", "lúa1 lúa3 mì3"),
    ("Cây mì|Sản lượng|Cây lúa|Diện tích", "mì3 lúa1"),
    ("Cây sắn dây|Diện tích|Sản lượng|Cây mì|Diện tích", "- - mì1"),
    ("Diện tích|Sản lượng", "- -"),
  ])
  func `crops that names begin with`(_ labels: String, _ codes: String) {
    #expect(Self.placed(labels, Self.stems) == codes)
  }

  @Test(arguments: [
    (
      "Lúa: Diện tích|Năng suất|Sản lượng|Ngô: Diện tích|Năng suất|Sản lượng",
      "lúa1 - lúa2 ngô1 - ngô2"
    ),
    ("Lúa: Diện tích|Kê: Diện tích|Sản lượng", "lúa1 - -"),
  ])
  func `what the catalogue does not count of a crop stands for no other one`(
    _ labels: String, _ codes: String
  ) {
    #expect(Self.placed(labels, Self.pairs) == codes)
  }

  @Test(arguments: [
    (
      "Lúa: Diện tích|Năng suất|Sản lượng|Ngô: Diện tích|Năng suất|Sản lượng|Lạc: Diện tích|Năng suất|Sản lượng",
      "lúa1 lúa2 lúa3 ngô1 ngô2 ngô3 lạc1 lạc2 lạc3"
    ),
    // The output may be that of the crop whose area is left out, too.
    (
      "Lúa: Diện tích|Năng suất|Sản lượng|Ngô: Diện tích|Sản lượng|Lạc: Diện tích",
      "lúa1 lúa2 lúa3 ngô1 - lạc1"
    ),
  ])
  func `a crop that is left out leaves the others whole`(_ labels: String, _ codes: String) {
    #expect(Self.placed(labels, Self.triples) == codes)
  }

  @Test(arguments: [
    ("VỤ MÙA 2023", "DX0 DX1 VM0 VM1"), ("VỤ HÈ THU 2023", "DX0 DX1 - -"),
    ("VỤ MÙA (HÈ THU)", "DX0 DX1 VM0 VM1"),
  ])
  func `a season that the catalogue lacks is not the next one`(_ season: String, _ codes: String) {
    let labels = ["Tổng diện tích gieo trồng", "Cây lạc", "Mía tổng số", "Lúa 1 vụ"]
    let catalogue = [("DX", "Vụ Đông Xuân"), ("VM", "Vụ Mùa")].flatMap { code, name in
      labels.enumerated().map { number, label in
        var indicator = Indicator(
          code: "\(code)\(number)", name: "\(name): \(label)", measure: Measure("ha"))
        indicator.label = label
        return indicator
      }
    }
    let typed = ["VỤ ĐÔNG XUÂN 2022-2023", labels[0], labels[1], season, labels[0], labels[1]]
    let rows = typed.map { Self.row($0, isFigure: labels.contains($0)) }
    #expect(Self.placed(rows, (catalogue, ["Trồng trọt"])) == codes)
  }

  private static func catalogue(
    _ crops: [String], _ parts: [String], isWhole: Bool = false, sector: ((String) -> String)? = nil
  ) -> (indicators: [Indicator], sectors: [String]) {
    var indicators: [Indicator] = []
    for (place, crop) in crops.enumerated() {
      for (number, part) in parts.enumerated() {
        var indicator = Indicator(
          code: "\(crop)\(number + 1)", name: "Cây \(crop), \(part.lowercased())",
          measure: Measure(measures[part] ?? ""))
        indicator.label = isWhole && number == 0 ? "\(crop.capitalizedFirst): \(part)" : part
        indicator.sector = sector == nil ? 0 : place
        indicators.append(indicator)
      }
    }
    return (indicators, sector.map { crops.map($0) } ?? ["Trồng trọt"])
  }

  private static func placed(
    _ labels: String, _ catalogue: (indicators: [Indicator], sectors: [String])
  ) -> String {
    let rows = labels.split(separator: "|").map { label in
      row(String(label), isFigure: measures.keys.contains { label.hasSuffix($0) })
    }
    return placed(rows, catalogue)
  }

  private static func placed(
    _ rows: [LabelledRow], _ catalogue: (indicators: [Indicator], sectors: [String])
  ) -> String {
    CatalogueAligner(catalogue.indicators, sectors: catalogue.sectors, year: 2023).place(rows)
      .filter { $0 != .heading }.map { $0.indicator.map { catalogue.indicators[$0].code } ?? "-" }
      .joined(separator: " ")
  }

  private static func row(_ label: String, isFigure: Bool) -> LabelledRow {
    let measure = measures.first { label.hasSuffix($0.key) }?.value
    return LabelledRow(
      number: "", label: label, measure: isFigure ? measure ?? "ha" : "", hasFigure: isFigure)
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
