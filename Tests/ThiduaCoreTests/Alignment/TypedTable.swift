import TestSupport
import Testing
import ThiduaCore

/// A row as typed, with the indicator that its author meant.
struct TypedRow: Sendable {
  var row: LabelledRow
  /// The indicator's position; nil for headings and rows that are no indicator.
  let meant: Int?
}

/// The Ngô Mây plan of 2023 as its author typed it, and the catalogue of the example campaign.
enum NgoMay {
  static let indicators: [Indicator] = readIndicators()
  static let sectors = [
    "Trồng trọt", "Chăn nuôi", "Văn hóa - Xã hội", "Thu chi ngân sách", "Nội chính",
  ]
  static let aligner = CatalogueAligner(indicators, sectors: sectors, year: 2023)
  static let plan: [TypedRow] = readPlan()

  /// The catalogue of a campaign that gives neither labels nor numbers.
  static let namesOnly = CatalogueAligner(
    indicators.map { indicator in
      var plain = indicator
      (plain.label, plain.number) = (indicator.name, "")
      return plain
    }, sectors: sectors, year: 2023)

  private static func readIndicators() -> [Indicator] {
    let table = (try? rows(of: "../../../examples/an-khe-2023/indicators.csv")) ?? []
    return table.map { cells in
      var indicator = Indicator(
        code: cells["code"] ?? "", name: FoldedText.cleaned(cells["name"] ?? ""),
        measure: Measure(cells["measure"] ?? ""))
      indicator.number = cells["tt"] ?? ""
      indicator.label = FoldedText.cleaned(cells["label"] ?? "")
      indicator.sector = sectors.firstIndex(of: cells["sector"] ?? "") ?? 0
      return indicator
    }
  }

  /// The rows with a value are the catalogue's indicators, in its order.
  private static func readPlan() -> [TypedRow] {
    let table = (try? rows(of: "ngo-may-2023.as-typed.csv")) ?? []
    var count = 0
    return table.map { cells in
      let hasFigure = cells["KẾ HOẠCH NĂM 2023"]?.isEmpty == false
      if hasFigure { count += 1 }
      return TypedRow(
        row: LabelledRow(
          number: cells["TT"] ?? "", label: FoldedText.cleaned(cells["CHỈ TIÊU"] ?? ""),
          measure: cells["ĐVT"] ?? "", hasFigure: hasFigure),
        meant: hasFigure ? count - 1 : nil)
    }
  }

  /// A plan in sections: what stands from one Roman numeral to the next.
  static func sections(of rows: [TypedRow]) -> [[TypedRow]] {
    blocks(of: rows) { ["I", "II", "III", "IV", "V"].contains($0) }
  }

  /// The first section in three: the year, winter-spring, the rainy season.
  static func seasons(of section: [TypedRow]) -> [[TypedRow]] {
    blocks(of: section) { $0 == "*" }
  }

  private static func blocks(
    of rows: [TypedRow], startingAt isStart: (String) -> Bool
  ) -> [[TypedRow]] {
    rows.reduce(into: [[]]) { blocks, row in
      if isStart(row.row.number), blocks.last?.isEmpty == false { blocks.append([]) }
      blocks[blocks.count - 1].append(row)
    }
  }
}

/// How the rows of many tables were placed.
struct Tally: CustomStringConvertible {
  var certain = 0
  var likely = 0
  var none = 0
  var wrong = 0
  var wrongAndCertain = 0
  var tables = 0
  var tablesAllRight = 0
  var examples: [String] = []

  /// Places the rows of a table and adds up how the counted ones fared.
  mutating func add(
    _ rows: [TypedRow], by aligner: CatalogueAligner = NgoMay.aligner,
    counting counts: [Bool]? = nil
  ) {
    let before = none + wrong
    tables += 1
    let placements = aligner.place(rows.map(\.row))
    for (index, (row, placement)) in zip(rows, placements).enumerated()
    where counts?[index] ?? true {
      add(row, placement, index)
    }
    if none + wrong == before { tablesAllRight += 1 }
  }

  private mutating func add(_ typed: TypedRow, _ placement: Placement, _ index: Int) {
    switch placement {
    case .indicator(let position, let certainty) where position == typed.meant:
      if certainty == .certain { certain += 1 } else { likely += 1 }
    case .indicator(let position, let certainty):
      wrong += 1
      if certainty == .certain { wrongAndCertain += 1 }
      note(
        "\(index) \(typed.row.label) \(typed.meant ?? -1) at \(position) \(certainty)",
        isGrave: certainty == .certain)
    case .none, .heading:
      guard let meant = typed.meant else { return }
      none += 1
      note("\(index) \(typed.row.label) \(meant) nowhere")
    }
  }

  private mutating func note(_ text: String, isGrave: Bool = false) {
    if isGrave {
      examples.insert("table \(tables) row " + text, at: 0)
    } else if examples.count < 12 {
      examples.append("table \(tables) row " + text)
    }
  }

  var description: String {
    """
    \(tables) tables, \(tablesAllRight) all right; rows: \(certain) certain, \(likely) likely, \
    \(none) none, \(wrong) wrong (\(wrongAndCertain) of them certain)
    """ + examples.map { "\n  " + $0 }.joined()
  }
}
