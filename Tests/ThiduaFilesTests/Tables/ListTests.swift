import CSVStreaming
import Foundation
import TestSupport
import ThiduaCore
import Testing

@testable import ThiduaFiles

/// Lists as programs write them, unit by unit in the order of the catalogue, with rows in between that
/// are anything else; drawn at random, synthetic.
private struct RandomList {
  let rows: [[String]]

  static let headers = [
    ["Mã đơn vị", "Kỳ", "Mã chỉ tiêu", "Thực hiện", "Ghi chú"],
    ["Mã chỉ tiêu", "Thực hiện", "Kỳ", "Mã đơn vị", "Tên đơn vị"],
    ["Mã đơn vị", "Kỳ", "Mã chỉ tiêu", "Thực hiện", "Cột X"],
    ["Mã đơn vị", "Mã chỉ tiêu", "Kế hoạch", "Ghi chú", "Tên đơn vị"],
    ["Mã chỉ tiêu", "Mã đơn vị", "Chỉ tiêu giao", "Tên đơn vị", "Ghi chú"],
  ]
  private static let codes = ["DT", "TRAU", "TL", "01", "1.10", "05", "005", "2.1", "2.10"]
  private static let figures = [
    "", "-", "x", "-3", "0", "1.234", "12,50", "12 ha", "012", "≥ 5", "từ 5 đến 7", "150", " 8 ",
    "1e3", "12,5\u{336}",
  ]
  /// Rows that stand between others; `header` stands for the list's own.
  private static let oddities: [[[String]]] = [
    [[""]], [["I", "TRỒNG TRỌT"]], [["Cộng", "", "", "100"]], [["Người lập biểu"]], [["ANPHU"]],
    [["1", "2", "3", "4", "5"]], [["\"không đóng", "2023-Q1", "DT", "7"]],
    [["a\"b", "2023-Q1", "DT", "7"]], [["\0", "DT", "5"]], [["header"]],
    [["BÁO CÁO QUÝ II NĂM 2023"]], [["BÁO CÁO QUÝ III NĂM 2023"], ["header"]],
    [["KẾ HOẠCH NĂM 2023"], [""], ["header"]], [["Đơn vị: Xã Song An"]],
  ]

  /// A list under a header; so many of 100 rows are no plain ones.
  init(_ header: [String], seed: UInt64, oddity: Int) {
    var generator = SeededGenerator(seed: seed)
    func draw(_ choices: [String], _ usual: String) -> String {
      Int.random(in: 0..<100, using: &generator) < oddity
        ? choices.randomElement(using: &generator) ?? usual : usual
    }
    var rows = [header]
    if Bool.random(using: &generator), oddity > 0 {
      rows.append(header.indices.map { "\($0 + 1)" })
    }
    for unit in ["ANBINH", "Phường An Phú", "TUAN", "07"] {
      for period in ["2023-01", "2023-Q2"].prefix(header.contains("Kỳ") ? 2 : 1) {
        for code in Self.codes {
          if Int.random(in: 0..<100, using: &generator) < oddity / 3,
            let odd = Self.oddities.randomElement(using: &generator)
          {
            rows += odd.map { $0 == ["header"] ? header : $0 }
          }
          let number = "\(Int.random(in: 1...90, using: &generator))"
          rows.append(
            header.map { name in
              switch name {
              case "Mã đơn vị": draw(["", "7", "Tu An", "Cộng", "an binh", " \(unit) "], unit)
              case "Kỳ": draw(["", "Q1", "2024-01", "tháng 13"], period)
              case "Mã chỉ tiêu": draw(Self.codes + ["", "1", "X9", "1.1"], code)
              case "Ghi chú": draw(["\"một; hai\"", "Kế toán", "x\"y", "\0"], "")
              case "Tên đơn vị": draw(["Xã Tú An"], "")
              default: draw(Self.figures, number)
              }
            })
          let extra = draw(["thừa"], "")
          if !extra.isEmpty { rows[rows.count - 1] += ["", "", extra] }
        }
      }
    }
    self.rows = rows
  }

  /// The rows as a text; where a column is added, it has a name that says no more than that the table is
  /// no list, and nothing in it.
  func text(adding name: String? = nil) -> String {
    rows.map { row in
      guard let name, row.count == rows[0].count else { return row.joined(separator: ";") }
      return (row + [row == rows[0] ? name : ""]).joined(separator: ";")
    }.joined(separator: "\n")
  }
}

/// All that is read from a text.
private struct Findout {
  let cells: [String]
  let marks: [UInt8]
  let lines: [Int]
  let findings: [String]

  /// All of it, for a comparison.
  var all: [String] { cells + findings + zip(marks, lines).map { "row on \($1): \($0)" } }

  init(_ text: String, pieces: PieceRule = .onePass) throws {
    let scratch = try TemporaryFolder()
    try scratch.write(text, to: "a.csv")
    let reading = SubmissionReader(ReadTable.index, inbox: scratch.path, pieces: pieces).read(
      InboxScan.Item(path: "a.csv", entry: .file))
    cells = reading.cells.map { cell in
      "\(cell.pair) \(cell.row) \(cell.slot) \(cell.value) \(cell.flags.rawValue) "
        + "\(reading.columns[cell.column].kind) \(reading.typed[FileReading.typedKey(cell)] ?? "")"
    }
    marks = reading.marks.map(\.rawValue)
    lines = reading.marks.indices.map { reading.lines.line(ofRow: $0) }
    findings = reading.findings.map { finding in
      // How many columns there are differs, and nothing else.
      let isExtra = finding.cause.code == .extraCells
      return "\(finding.cause.code) \(finding.line):\(finding.column) \(finding.unit) "
        + "\(finding.indicator) \(finding.period) \(finding.value) "
        + (isExtra ? "" : finding.cause.text(in: .vi))
    }
  }
}

@Suite("Long lists") struct ListTests {
  @Test(arguments: RandomList.headers.indices, [0, 3, 15, 40])
  func `are read as they are with a column more that says nothing`(
    _ header: Int, _ oddity: Int
  ) throws {
    for seed in 0..<(oddity == 0 ? 1 : 25) {
      let list = RandomList(RandomList.headers[header], seed: UInt64(seed), oddity: oddity)
      let read = try Findout(list.text())
      // With a column of measures every row is asked what it measures.
      let other = try Findout(list.text(adding: "Đơn vị tính"))
      let difference = read.all.difference(from: other.all)
      #expect(difference.isEmpty, "seed \(seed):\n\(list.text())")
      if oddity == 0 { #expect(read.cells.count == list.rows.count - 1) }
      let pieced = try Findout(list.text(), pieces: PieceRule(workers: 2, leastBytes: 200))
      #expect(pieced.all == read.all, "seed \(seed) in pieces:\n\(list.text())")
    }
  }

  @Test(arguments: RandomList.headers)
  func `are known by their columns`(_ header: [String]) throws {
    let list = RandomList(header, seed: 0, oddity: 0)
    #expect(try reader(of: list.text()).listRow != nil)
    #expect(try reader(of: list.text(adding: "Đơn vị tính")).listRow == nil)
  }

  /// What read a text, at its end.
  private func reader(of text: String) throws -> TableReader {
    let index = ReadTable.index
    let bytes = Array(text.utf8)
    let search = DelimiterSearch(index: index, path: nil)
    let (outcome, delimiter) = search.search(bytes.span, isWhole: true)
    guard case .found(let layout) = outcome else { throw NoTable() }
    let table = TableReader(
      index: index, layout: layout, path: index.pathFacts("a.csv"),
      reading: FileReading(path: "a.csv"))
    _ = try CSVRecordReader(delimiter: delimiter ?? 59).feed(bytes.span) { record in
      table.take(record)
      return true
    }
    return table
  }

  private struct NoTable: Error {}
}
