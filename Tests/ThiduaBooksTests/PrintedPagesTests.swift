import TestSupport
import Testing
import ThiduaCore
import XLSXWriting

@testable import ThiduaBooks

/// What stands on the pages of a sheet once it is laid out.
struct PrintedSheet {
  let plan: SheetPlan
  let layout: SheetLayout

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
    units: Int, sectors: [Int], scope: Scope = .cluster(0), authority: String = "",
    settings files: Int = 0, language: Language = .vi
  ) throws -> BookContext {
    var settings = CampaignSettings()
    settings.year = 2026
    settings.authority = authority
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
    let input = BookInput(
      settings: (0..<files).map {
        FingerprintedFile(
          path: "tệp-\($0).csv", byteCount: 1, fingerprint: String(repeating: "a", count: 64))
      })
    return BookContext(
      rollup: rollup, scope: scope, input: input,
      options: BookOptions(language: language, version: "0"))
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

extension PrintedPagesTests {
  @Test func `a list of settings files that fits on a page is not parted`() throws {
    for count in 1...10 {
      let book = try Self.book(units: 1, sectors: [1], settings: count)
      let sheet = PrintedSheet(SourcesSheet(book: book).plan())
      let heading = try #require(
        sheet.rows(saying: "Tệp thiết lập, tệp năm trước", column: 0).first)
      let last = try #require(sheet.rows(saying: "tệp-\(count - 1).csv", column: 0).first)
      #expect(last == heading + 1 + count)
      #expect(sheet.page(of: heading) == sheet.page(of: last))
      let rules = try #require(sheet.rows(saying: "Cách tính", column: 0).first)
      #expect(sheet.page(of: rules) == sheet.page(of: rules + 1))
    }
  }

  @Test(arguments: [Language.vi, .en])
  func `a period in words makes no row of submissions higher`(_ language: Language) throws {
    let book = try Self.book(units: 3, sectors: [1], language: language)
    let sheet = PrintedSheet(StatusSheet(book: book).plan())
    let period = language == .vi ? "Quý I năm 2026" : "Quarter I of 2026"
    let rows = sheet.rows(saying: period, column: 3)
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { sheet.layout.heights[$0] == 16 })
  }

  @Test(arguments: [
    "Ủy ban nhân dân xã Ia", "Ủy ban nhân dân thị xã An Khê",
    "Ban Chỉ đạo phong trào thi đua thành phố",
  ])
  func `a line of a third to half of the authority's length stands under it`(
    _ authority: String
  ) throws {
    let book = try Self.book(units: 1, sectors: [1], authority: authority)
    let sheet = PrintedSheet(OverviewSheet(book: book).plan())
    let name = authority.uppercased()
    let row = try #require(sheet.rows(saying: name, column: 0).first)
    let line = try #require(sheet.text(row + 1, 0))
    #expect(Set(line) == ["—"])
    // A dash is as wide as its letters are high, 8 points; the authority has bold ones of 12.
    let letters = name.unicodeScalars.reduce(0) { $0 + LetterWidths.width(of: $1) }
    let share = Double(line.count * 8) / (Double(letters) * 12 / 1000 * 1.07)
    #expect((1.0 / 3...1.0 / 2).contains(share), "\(share)")
  }

  @Test func `where there is no authority there is no line`() throws {
    let sheet = PrintedSheet(
      OverviewSheet(book: try Self.book(units: 1, sectors: [1])).plan())
    #expect(sheet.plan.rows.indices.allSatisfy { !(sheet.text($0, 0)?.hasPrefix("—") ?? false) })
  }
}
