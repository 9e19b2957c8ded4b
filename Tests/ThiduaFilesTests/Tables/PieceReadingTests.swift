import Foundation
import TestSupport
import ThiduaCore
import Testing

@testable import ThiduaFiles

@Suite("Pieces of a large table") struct PieceReadingTests {
  @Test(arguments: 0..<8)
  func `the result is that of one pass, wherever the table is cut`(part: Int) throws {
    let scratch = try TemporaryFolder()
    for seed in UInt64(part * 60)..<UInt64((part + 1) * 60) {
      let table = RandomTable(seed: seed + 1)
      try scratch.write(Data(table.text.utf8), to: "bang.csv")
      let whole = read(scratch, .onePass)
      for workers in [2, 3, 7, 20] {
        let pieces = read(scratch, PieceRule(workers: workers, leastBytes: 1))
        guard Self.facts(pieces) == Self.facts(whole) else {
          Issue.record("seed \(seed + 1), \(workers) pieces: \(table.text.debugDescription)")
          return
        }
      }
    }
  }

  @Test func `a long regular table is whole, too`() throws {
    let scratch = try TemporaryFolder()
    var text = "Mã đơn vị;Kỳ;Mã chỉ tiêu;Thực hiện;Ghi chú\n"
    for row in 0..<4000 { text += "ANBINH;2023-Q\(row % 4 + 1);DT;\(row),5;\"lần \(row)\"\n" }
    try scratch.write(Data(text.utf8), to: "bang.csv")
    let whole = read(scratch, .onePass)
    let pieces = read(scratch, PieceRule(workers: 4, leastBytes: 1000))
    #expect(pieces.cells.count == 4000)
    #expect(Self.facts(pieces) == Self.facts(whole))
  }

  static let long: [(head: String, rows: String)] = [
    // What is said once for a table.
    ("Mã đơn vị;Mã chỉ tiêu;Thực hiện quý II;Ghi chú", "ANBINH;DT;12,5;Lũy kế từ đầu năm\n"),
    ("ĐVT: k\nMã đơn vị;Mã chỉ tiêu;Thực hiện", "ANBINH;THU;12,5\n"),
    // Rows below a merged code.
    (
      "Mã đơn vị;Mã chỉ tiêu;Loại số liệu;Thực hiện",
      "ANBINH;DT;Kế hoạch;20\nANBINH;;Thực hiện;12,5\n"
    ),
    (
      "Mã đơn vị;Mã chỉ tiêu;Loại số liệu;Thực hiện",
      "ANBINH;DT;Kế hoạch;20\nANBINH;DT;Thực hiện;12,5\nANBINH;DT;Tỷ lệ (%);62\n"
    ),
  ]

  @Test(arguments: long)
  func `so is one whose rows need what stands above them, or say what was said`(
    _ table: (head: String, rows: String)
  ) throws {
    let scratch = try TemporaryFolder()
    let text =
      "BÁO CÁO QUÝ II NĂM 2023\n\(table.head)\n" + String(repeating: table.rows, count: 600)
    try scratch.write(Data(text.utf8), to: "bang.csv")
    let whole = read(scratch, .onePass)
    for workers in 2...9 {
      let pieces = read(scratch, PieceRule(workers: workers, leastBytes: 1))
      #expect(Self.facts(pieces) == Self.facts(whole), "\(workers)")
    }
  }

  private func read(_ scratch: TemporaryFolder, _ rule: PieceRule) -> FileReading {
    SubmissionReader(ReadTable.index, inbox: scratch.path, pieces: rule).read(
      InboxScan.Item(path: "bang.csv", entry: .file))
  }

  /// All that a reading says.
  static func facts(_ reading: FileReading) -> [String] {
    var facts = [
      "\(reading.fingerprint) \(reading.encoding) \(reading.delimiter) \(reading.columns)",
      "\(reading.order)", "\(reading.intervals)", "\(reading.pending)",
    ]
    facts += reading.cells.map { "\($0)" }
    facts += reading.marks.enumerated().map { row, mark in
      "\(mark.rawValue) line \(reading.lines.line(ofRow: row))"
    }
    facts += reading.typed.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    facts += reading.findings.map { "\($0)" }
    return facts
  }
}
