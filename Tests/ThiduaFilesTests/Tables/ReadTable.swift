import Foundation
import TestSupport
import Testing
import ThiduaCore

@testable import ThiduaFiles

/// What was read from one submission of a small campaign, as texts that a table of tests can hold.
struct ReadTable {
  /// The figures, each as unit, indicator, what it is, period and value, in the order of the rows:
  /// `ANBINH TRAU actual 2023-Q2 17`.
  ///
  /// A blank period is `-`, a doubtful value `?` and the text as typed.
  let figures: [String]
  /// The findings, each as code, place and value: `unknown-unit 2:4 Tu An`.
  let findings: [String]
  /// How many of them are errors.
  let errorCount: Int
  /// What the findings say in Vietnamese.
  let messages: [String]

  /// Reads a text as the file of a path.
  init(_ text: String, path: String = "bang.csv", in index: CampaignIndex = Self.index) throws {
    try self.init(Array(text.utf8), path: path, in: index)
  }

  /// Reads bytes as the file of a path.
  init(_ bytes: [UInt8], path: String, in index: CampaignIndex = Self.index) throws {
    let scratch = try TemporaryFolder()
    try scratch.write(Data(bytes), to: path)
    self.init(
      SubmissionReader(index, inbox: scratch.path).read(
        InboxScan.Item(path: path, entry: .file)), index)
  }

  private init(_ reading: FileReading, _ index: CampaignIndex) {
    figures = reading.cells.map { Self.words($0, in: reading, index) }
    errorCount = reading.findings.count { $0.severity == .error }
    messages = reading.findings.map { $0.cause.text(in: .vi) }
    findings = reading.findings.map { finding in
      let sheet = finding.sheet.isEmpty ? "" : finding.sheet + "!"
      return "\(finding.cause.code.rawValue) \(sheet)\(finding.line):\(finding.column) "
        + finding.value
    }
  }

  private static func words(_ cell: Cell, in reading: FileReading, _ index: CampaignIndex)
    -> String
  {
    let (unit, indicator) = Int(cell.pair).quotientAndRemainder(
      dividingBy: index.campaign.indicators.count)
    let period =
      cell.slot == Cell.noSlot ? "-" : Period(year: 2023, slot: cell.slot).description
    let value =
      cell.flags.contains(.isPending)
      ? "?" + reading.pending[cell.index].typed
      : cell.flags.contains(.isInterval)
        ? reading.intervals[cell.index].plainText : cell.value.description
    return [
      index.campaign.units[unit].code, index.campaign.indicators[indicator].code,
      "\(reading.columns[cell.column].kind)", period, value,
    ].joined(separator: " ")
  }

  /// The campaign: four units, and indicators of which some have codes that spreadsheets damage.
  static let index = index(
    of: """
      code;name;sector;measure;kind;decimals
      DT;Diện tích lúa;Trồng trọt;ha;flow;1
      TRAU;Đàn trâu;Chăn nuôi;con;stock;0
      TL;Tỷ lệ hộ nghèo;Xã hội;%;rate;2
      01;Đàn bò;Chăn nuôi;con;stock;0
      1.10;Đàn lợn;Chăn nuôi;con;stock;0
      05;Đàn gà;Chăn nuôi;con;stock;0
      005;Đàn dê;Chăn nuôi;con;stock;0
      2.1;Đàn ngựa;Chăn nuôi;con;stock;0
      2.10;Đàn vịt;Chăn nuôi;con;stock;0
      NTM;Xã đạt chuẩn nông thôn mới;Nông thôn mới;;status;
      CHAY;Không để xảy ra cháy, nổ;An ninh;;status;
      THU;Thu ngân sách;Tài chính;triệu đồng;flow;1

      """)

  /// The campaign with other indicators.
  static func index(of indicators: String) -> CampaignIndex {
    do {
      let scratch = try TemporaryFolder()
      try scratch.write(
        "key;value\ncode;T\nyear;2023\nauthority;Ủy ban nhân dân thị xã An Khê\n",
        to: "campaign.csv")
      try scratch.write(
        """
        code;name;cluster
        ANBINH;Phường An Bình;Cụm 1
        ANPHU;Phường An Phú;Cụm 1
        TUAN;Xã Tú An;Cụm 1
        07;Xã Song An;Cụm 1

        """, to: "units.csv")
      try scratch.write(indicators, to: "indicators.csv")
      return CampaignIndex(try CampaignFolder.campaign(in: scratch.path))
    } catch {
      fatalError("the campaign of the tests is wrong: \(error)")
    }
  }
}

/// A table as somebody typed it, and what must be read from it.
struct TableCase: Sendable, CustomStringConvertible {
  let description: String
  let path: String
  let text: String
  let figures: [String]
  let findings: [String]

  init(
    _ description: String, path: String = "bang.csv", _ text: String, figures: [String],
    findings: [String] = []
  ) {
    self.description = description
    self.path = path
    self.text = text
    self.figures = figures
    self.findings = findings
  }

  /// Reads the table, and expects the figures and findings that are meant and no others.
  func expectAsMeant(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let read = try ReadTable(text, path: path)
    #expect(read.figures == figures, sourceLocation: sourceLocation)
    #expect(read.findings == findings, sourceLocation: sourceLocation)
  }
}
