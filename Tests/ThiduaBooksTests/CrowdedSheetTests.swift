import Foundation
import TestSupport
import Testing
import ThiduaCore
import XLSXWriting

@testable import ThiduaBooks

/// Excel's last column is XFD, the 16,384th: three columns of names, three a member, and three more that
/// find the highest and the lowest leave room for 5,459 members.
@Suite("Sheets on which much stands side by side") struct CrowdedSheetTests {
  private static let most = 5_459

  private static func campaign(_ sizes: [Int]) -> Campaign {
    var units: [ReportingUnit] = []
    let clusters = sizes.enumerated().map { place, size in
      let first = units.count
      for unit in first..<(first + size) {
        units.append(ReportingUnit(code: "D\(unit)", name: "Thôn \(unit)", cluster: place))
      }
      return Cluster(name: "Cụm \(place + 1)", units: Array(first..<(first + size)))
    }
    var settings = CampaignSettings()
    settings.year = 2026
    return Campaign(
      settings: settings, units: units, clusters: clusters, sectors: ["Trồng trọt"],
      indicators: [Indicator(code: "DT", name: "Diện tích", measure: Measure("ha"))])
  }

  @Test
  func `as many clusters as fit make a book that is whole, more pages than can be begun and all`()
    throws
  {
    let campaign = Self.campaign(Array(repeating: 1, count: Self.most))
    #expect(CrowdedSheet.first(in: campaign) == nil)
    let rollup = try RollupBuilder.rollup(
      campaign, period: .quarter(1, of: 2026), readings: [])
    let folder = try TemporaryFolder()
    let path = folder.path + "/book.xlsx"
    let record = try CampaignBooks.write(
      CampaignBooks.plans(for: rollup)[0], of: rollup, madeFrom: BookInput(),
      options: BookOptions(language: .vi, version: "0"), toPath: path,
      temporaryFolder: folder.path)
    try BookReadBack.check(path, against: record)
    // The last member's completion, a blank column, the highest and the lowest.
    let sheet = try ZIPArchive(path: path).text(of: "xl/worksheets/sheet3.xml")
    let header = ["XEZ6", "XFA6", "XFB6", "XFC6", "XFD6"]
    #expect(header.filter { sheet.contains("r=\"\($0)\"") } == ["XEZ6", "XFB6", "XFC6"])
  }

  @Test func `more files than pages that can be begun stand in a book that is whole`() throws {
    let readings = (1...32_000).map { FileReading(path: "xa/tep-\($0).csv") }
    let rollup = try RollupBuilder.rollup(
      Self.campaign([1]), period: .quarter(1, of: 2026), readings: readings)
    let folder = try TemporaryFolder()
    let path = folder.path + "/book.xlsx"
    let record = try CampaignBooks.write(
      CampaignBooks.plans(for: rollup)[0], of: rollup, madeFrom: BookInput(),
      options: BookOptions(language: .vi, version: "0"), toPath: path,
      temporaryFolder: folder.path)
    try BookReadBack.check(path, against: record)
    let archive = try ZIPArchive(path: path)
    let counts = try (1...7).map {
      try archive.text(of: "xl/worksheets/sheet\($0).xml").components(separatedBy: "<brk ").count
    }
    // As many as Excel takes; behind them it begins pages where they are full.
    #expect(counts.max() == Worksheet.pageBreakLimit + 1)
  }

  @Test func `one more does not fit, and is known before a figure is read`() {
    let crowd = Self.most + 1
    let cluster = Self.campaign([2, crowd])
    #expect(
      CrowdedSheet.first(in: cluster)
        == CrowdedSheet(scope: .cluster(1), count: crowd, most: Self.most))
    #expect(CrowdedSheet.first(in: cluster, scope: .cluster(0)) == nil)
    #expect(CrowdedSheet.first(in: cluster, scope: .unit(5)) == nil)
    #expect(
      CrowdedSheet.first(in: Self.campaign(Array(repeating: 1, count: crowd)))
        == CrowdedSheet(scope: .campaign, count: crowd, most: Self.most))
  }
}
