import TestSupport
import Testing
import ThiduaCore
import XLSXWriting

@testable import ThiduaBooks

/// What stands on the pages of a sheet once it is laid out.
struct PrintedSheet {
  let plan: SheetPlan
  private let layout: SheetLayout

  init(_ plan: SheetPlan) {
    self.plan = plan
    layout = SheetLayout(plan)
  }

  /// The rows of each page, without the repeated ones.
  var pages: [Range<Int>] {
    let starts = [0] + layout.pageBreaks + [plan.rows.count]
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  func page(of row: Int) -> Int? { pages.firstIndex { $0.contains(row) } }

  /// The words in a cell, whether it is one of several that became one or not.
  func text(_ row: Int, _ column: Int) -> String? {
    let merge = plan.merges.first { $0.range.first.row == row && $0.range.first.column == column }
    let content =
      plan.rows[row].cells.first { $0.column == column }?.content ?? merge?.content
    return switch content {
    case .text(let text), .wordFormula(_, let text), .link(let text, _): text
    case .number, .formula, .blank, nil: nil
    }
  }

  /// The rows in which a column says something.
  func rows(saying text: String, column: Int) -> [Int] {
    plan.rows.indices.filter { self.text($0, column) == text }
  }
}

@Suite("What is printed on which page") struct PrintedPagesTests {
  /// A book about a cluster of so many units, each sector with some indicators, of which nothing came.
  static func book(
    units: Int, sectors: [Int], scope: Scope = .cluster(0), title: String = "",
    options: BookOptions = BookOptions(language: .vi, version: "0")
  ) throws -> BookContext {
    var settings = CampaignSettings()
    settings.year = 2026
    settings.title = title
    let indicators = sectors.enumerated().flatMap { sector, count in
      (0..<count).map { place in
        var indicator = Indicator(
          code: "C\(sector)-\(place)", name: "Chỉ tiêu \(sector)-\(place)", measure: Measure("ha"))
        indicator.sector = sector
        return indicator
      }
    }
    let campaign = Campaign(
      settings: settings,
      units: (0..<units).map { ReportingUnit(code: "D\($0)", name: "Thôn \($0)", cluster: 0) },
      clusters: [Cluster(name: "Cụm 1", units: Array(0..<units))],
      sectors: sectors.indices.map { "Lĩnh vực \($0)" }, indicators: indicators)
    let rollup = try RollupBuilder.rollup(campaign, period: .quarter(2, of: 2026), readings: [])
    return BookContext(rollup: rollup, scope: scope, input: BookInput(), options: options)
  }

  @Test func `the header that pages repeat is that of the table which goes on over them`() throws {
    let sheet = try PrintedSheet(
      SectorSheet(book: Self.book(units: 60, sectors: [2, 2, 3])).plan())
    let repeated = try #require(sheet.plan.repeatedRows)
    #expect(repeated.count == 1 && sheet.text(repeated.lowerBound, 1) == "Đơn vị")
    #expect(sheet.pages.count > 1)
    for page in sheet.pages.dropFirst() {
      #expect(page.allSatisfy { sheet.text($0, 1)?.hasPrefix("Thôn") ?? false })
    }
    // No header stays on the screen over the rows of another table.
    #expect(sheet.plan.freeze == nil)
  }

  @Test func `a single table keeps its header, on paper and on the screen`() throws {
    let sheet = try PrintedSheet(
      SectorSheet(book: Self.book(units: 2, sectors: [1, 1], scope: .unit(0))).plan())
    #expect(sheet.plan.freeze?.row == 4 && sheet.plan.repeatedRows == 3...3)
    #expect(sheet.text(3, 1) == "Lĩnh vực")
  }
}

extension PrintedPagesTests {
  @Test(arguments: [[7, 7, 7, 7], [40, 1, 3], [3]])
  func `indicators side by side stand under their sectors, none of which ends a page`(
    _ sectors: [Int]
  ) throws {
    let book = try Self.book(units: 9, sectors: sectors)
    let sheet = PrintedSheet(ComparisonSheet(book: book).plan())
    var line = ComparisonSheet.headerRow(in: book)
    for (sector, count) in sectors.enumerated() {
      line += 1
      #expect(sheet.text(line, 0) == ["I", "II", "III", "IV"][sector])
      #expect(sheet.text(line, 1) == "LĨNH VỰC \(sector)")
      #expect(sheet.page(of: line) == sheet.page(of: line + 1))
      for place in 0..<count {
        line += 1
        #expect(sheet.text(line, 1) == "Chỉ tiêu \(sector)-\(place)")
      }
    }
    #expect(sheet.plan.rows.count == line + 1)
  }

  @Test func `no strip of columns leaves a page of a few rows`() throws {
    for count in 15...60 {
      let sheet = PrintedSheet(
        ComparisonSheet(book: try Self.book(units: 9, sectors: [count])).plan())
      let last = try #require(sheet.pages.last)
      #expect(sheet.pages.count == 1 || last.count >= 8, "\(count) indicators: \(sheet.pages)")
    }
  }
}
