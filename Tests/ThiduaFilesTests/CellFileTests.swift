import Foundation
import Synchronization
import TestSupport
import ThiduaCore
import Testing

@testable import ThiduaFiles

@Suite("Cells that lie on the disk") struct CellFileTests {
  @Test(arguments: 0..<4) func `a table is read as it is in memory`(part: Int) throws {
    let scratch = try TemporaryFolder()
    for seed in UInt64(part * 60 + 1)...UInt64((part + 1) * 60) {
      let table = RandomTable(seed: seed)
      try scratch.write(Data(table.text.utf8), to: "bang.csv")
      let inMemory = PieceReadingTests.facts(Self.read(scratch, nil))
      for workers in [2, 7] {
        let storage = CellFile(beside: scratch.path + "/out", mostInMemory: 0)
        guard PieceReadingTests.facts(Self.read(scratch, storage, workers: workers)) == inMemory
        else {
          Issue.record("seed \(seed), \(workers) pieces: \(table.text.debugDescription)")
          return
        }
      }
    }
  }

  /// Orders of rows in which the cells of a unit stand together, apart, or anywhere.
  enum RowOrder: CaseIterable {
    case byUnit, byMonth, shuffled
  }

  @Test(arguments: RowOrder.allCases)
  func `a report is made of them as of cells in memory`(_ order: RowOrder) throws {
    let scratch = try TemporaryFolder()
    try scratch.write(Data(Self.table(order).utf8), to: "bang.csv")
    let storage = CountingStorage(CellFile(beside: scratch.path + "/out", mostInMemory: 0))
    let reports = try [nil, storage].map { storage in
      try Self.report(Self.read(scratch, storage, workers: 5))
    }
    #expect(reports[0].count > 3000)
    #expect(reports[0] == reports[1])
    // Cells that would be fetched one by one stay in memory.
    #expect((storage.kept > 0) == (order != .shuffled))
    #expect((storage.copied > 0) == (order != .shuffled))
    #expect(storage.file.failure == nil)
  }

  @Test func `a unit after the other is not fetched by itself`() throws {
    let scratch = try TemporaryFolder()
    try scratch.write(Data(Self.table(.byMonth, isPlain: true).utf8), to: "bang.csv")
    let storage = CountingStorage(CellFile(beside: scratch.path + "/out", mostInMemory: 0))
    let reading = Self.read(scratch, storage, workers: 2)
    _ = try RollupBuilder.rollup(
      Self.index.campaign, period: .quarter(3, of: 2023), readings: [reading])
    // The cells of 240 units stand in 12 places each, and are looked at twice.
    #expect(storage.copied < 240 * 12)
  }

  @Test func `the file has no name, and takes no room once it is removed`() throws {
    let scratch = try TemporaryFolder()
    try scratch.write(Data(Self.table(.byUnit).utf8), to: "bang.csv")
    let storage = CellFile(beside: scratch.path + "/out", mostInMemory: 0)
    let open = try Self.openFiles(in: scratch)
    let reading = Self.read(scratch, storage, workers: 5)
    #expect(reading.cells.count > 5000)
    #expect(try Self.openFiles(in: scratch) == open + 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["bang.csv"])
    storage.remove()
    #expect(try Self.openFiles(in: scratch) == open)
  }

  /// How many files of a folder this process has open.
  private static func openFiles(in scratch: TemporaryFolder) throws -> Int {
    let files = FileManager.default
    return try files.contentsOfDirectory(atPath: "/proc/self/fd").count { name in
      (try? files.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + name))?
        .hasPrefix(scratch.path) == true
    }
  }

  @Test func `what is lost on the disk is a failure and makes nothing fall over`() throws {
    let scratch = try TemporaryFolder()
    try scratch.write(Data(Self.table(.byMonth).utf8), to: "bang.csv")
    let file = CellFile(beside: scratch.path + "/out", mostInMemory: 0)
    for sound in [0, 1, 2, 10, 50] {
      let storage = CountingStorage(file, losingAfter: sound)
      // Whatever is made of what is left, or that it proves wrong, is not used.
      _ = try? Self.rollup(Self.read(scratch, storage, workers: 5))
      #expect(storage.copied > sound)
    }
    var bytes: [UInt8] = [1, 2, 3]
    var span = bytes.mutableSpan
    var place = unsafe span.mutableBytes
    #expect(!file.copy(1 << 40, to: &place))
    #expect(file.failure == SystemError(number: EIO, .keepingCells))
  }

  @Test(arguments: ["/proc/self/out", "/không/có/đâu", "ở-đây"])
  func `where there can be no such file, or no room is needed, cells stay in memory`(
    _ path: String
  ) throws {
    let bytes: [UInt8] = Array(repeating: 7, count: 100)
    let small = CellFile(beside: path, mostInMemory: 250)
    let places = (0..<4).map { _ in unsafe small.keep(bytes.span.bytes) }
    // The third one is too much; the disk of /proc takes nothing.
    #expect(places == (path.hasPrefix("/proc") ? [nil, nil, nil, nil] : [nil, nil, 0, 100]))
    #expect(small.failure == nil)
  }

  // MARK: What is read

  /// 240 units in 12 months with 3 indicators; some rows come twice, or in two readings; synthetic.
  private static func table(_ order: RowOrder, isPlain: Bool = false) -> String {
    var generator = SeededGenerator(seed: 9)
    var rows: [(unit: Int, month: Int, text: String)] = []
    for unit in 0..<units {
      for month in 1...12 {
        for indicator in ["DT", "TRAU", "BO"] {
          let start = "U\(unit);Tháng \(month)/2023;\(indicator);"
          let values = isPlain ? ["17"] : ["\(unit + month)", "1.234", "12,5", "x", "-"]
          let value = values.randomElement(using: &generator) ?? ""
          let plan = isPlain ? indicator == "DT" ? "200" : "18" : "từ \(unit) đến \(unit + 9)"
          let row = start + value + ";" + plan + "\n"
          rows.append((unit, month, row))
          if !isPlain, unit % 17 == month { rows.append((unit, month, row)) }
        }
      }
    }
    switch order {
    case .byUnit: break
    case .byMonth: rows.sort { ($0.month, $0.unit, $0.text) < ($1.month, $1.unit, $1.text) }
    case .shuffled: rows.shuffle(using: &generator)
    }
    return "Mã đơn vị;Kỳ;Mã chỉ tiêu;Thực hiện;Kế hoạch\n" + rows.map(\.text).joined()
  }

  private static let units = 240

  private static let index: CampaignIndex = {
    do {
      let scratch = try TemporaryFolder()
      try scratch.write("key;value\ncode;T\nyear;2023\n", to: "campaign.csv")
      try scratch.write(
        "code;name;cluster\n"
          + (0..<units).map { "U\($0);Xã số \($0);Cụm \($0 % 3)\n" }.joined(), to: "units.csv")
      try scratch.write(
        "code;name;sector;measure;kind;decimals\nDT;Diện tích lúa;Trồng trọt;ha;flow;1\n"
          + "TRAU;Đàn trâu;Chăn nuôi;con;stock;0\nBO;Đàn bò;Chăn nuôi;con;stock;0\n",
        to: "indicators.csv")
      return CampaignIndex(try CampaignFolder.campaign(in: scratch.path))
    } catch {
      fatalError("the campaign of the tests is wrong: \(error)")
    }
  }()

  private static func read(
    _ scratch: TemporaryFolder, _ storage: (any CellStorage)?, workers: Int = 1
  ) -> FileReading {
    let holdsUnits =
      (try? String(contentsOfFile: scratch.path + "/bang.csv", encoding: .utf8))?
      .contains("U0;") == true
    return SubmissionReader(
      holdsUnits ? index : ReadTable.index, inbox: scratch.path,
      pieces: PieceRule(workers: workers, leastBytes: 1), storage: storage
    ).read(InboxScan.Item(path: "bang.csv", entry: .file))
  }

  private static func rollup(_ reading: consuming FileReading) throws -> Rollup {
    try RollupBuilder.rollup(
      index.campaign, period: .quarter(3, of: 2023), readings: [reading], tracing: .everything)
  }

  /// All that a report says.
  private static func report(_ reading: consuming FileReading) throws -> [String] {
    let rollup = try rollup(reading)
    var facts = rollup.findings.map { "\($0)" }
    for unit in 0..<units {
      for indicator in 0..<3 {
        facts.append("\(rollup.figure(.unit(unit), indicator: indicator))")
        facts.append("\(String(describing: rollup.trace(unit: unit, indicator: indicator)))")
      }
    }
    return facts + rollup.clusterFigures.map { "\($0)" } + rollup.sources.map { "\($0)" }
      + rollup.status.map { "\($0)" }
  }
}

/// Counts what is kept and copied back, and loses it after so many times.
private final class CountingStorage: CellStorage {
  let file: CellFile
  private let sound: Int
  private let counts = Mutex((kept: 0, copied: 0))

  init(_ file: CellFile, losingAfter sound: Int = .max) {
    self.file = file
    self.sound = sound
  }

  var kept: Int { counts.withLock { $0.kept } }
  var copied: Int { counts.withLock { $0.copied } }

  func keep(_ bytes: RawSpan) -> Int? {
    counts.withLock { $0.kept += 1 }
    return file.keep(bytes)
  }

  func copy(_ place: Int, to bytes: inout MutableRawSpan) -> Bool {
    let isSound = counts.withLock { counts in
      counts.copied += 1
      return counts.copied <= sound
    }
    return isSound && file.copy(place, to: &bytes)
  }
}
