import Foundation
import TestSupport
import Testing

@Suite("A machine that fails") struct FailingMachineTests {
  private static func rollup(_ office: Office) -> [String] {
    ["rollup", office.path, "--period", "2023-Q2", "--quiet"]
  }

  @Test(
    arguments: [
      ["FAIL_LIST": "1"], ["FAIL_LIST": "3"], ["FAIL_LIST": "12"], ["FAIL_LIST": "30"],
      ["FAIL_READ": "dang-ky/NGOMAY.csv"],
    ])
  func `an inbox that cannot be read to its end leaves the standing edition alone`(
    _ fault: [String: String]
  ) async throws {
    let office = try Office()
    let tool = try RunningTool()
    try await tool.prepare(Self.rollup(office))
    let standing = try office.published()
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    let run = try await tool.run(Self.rollup(office), environment: office.failing(fault))
    #expect(run.status == 74)
    #expect(run.errors.contains("ổ đĩa hoặc thiết bị có lỗi"))
    #expect(try office.published() == standing)
    #expect(try await tool.run(Self.rollup(office)).status == 1)
    #expect(try office.published() != standing)
  }

  /// Numbers of `errno(3)`: EAGAIN, EHOSTUNREACH, EBADMSG, EUCLEAN.
  @Test(
    arguments: [11, 113, 74, 117], [["FAIL_LIST": "12"], ["FAIL_READ": "dang-ky/NGOMAY.csv"]])
  func `whatever a share or a disk answers, a unit's file is not called bad`(
    _ number: Int, _ fault: [String: String]
  ) async throws {
    let office = try Office()
    try await office.prepareQuickly()
    let standing = try office.published()
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    let fault = fault.merging(["ERROR": "\(number)"]) { own, _ in own }
    #expect(try await office.runQuickly(environment: office.failing(fault)).status == 74)
    #expect(try office.published() == standing)
  }

  @Test func `a run that has nothing to do puts in order what others left`() async throws {
    let office = try Office()
    try await office.prepareQuickly()
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    // The first notes that a record is owed, the second names the new edition; the third would keep the old
    // one, which it has swapped with.
    let killed = try await office.runQuickly(environment: office.failing(["KILL_RENAME": "3"]))
    #expect(killed.status == 137)
    #expect(office.names(in: "out/.previous").isEmpty)
    // What is left of a period that is not due, and of one that is being made.
    for name in [".2023-Q2.Cụm 1.tmp-4711-17", ".2023-Q3.tmp-4711-17"] {
      try FileManager.default.createDirectory(
        atPath: office.path + "/out/\(name)/data", withIntermediateDirectories: true)
    }
    let holder = try LockHolder(office.path + "/out/.2023-Q3.lock", saying: "4711 x\n")
    // Of the error that the killed run published the next one tells.
    #expect(try await office.runQuickly().status == 1)
    #expect(
      office.names(in: "out")
        == [".2023-Q3.lock", ".2023-Q3.tmp-4711-17", ".previous", "2023-Q1", "runs"])
    for edition in ["2023-Q1", ".previous/2023-Q1"] {
      #expect(
        try await RunningTool().run(["verify", office.path + "/out/" + edition]).status == 0)
    }
    try holder.release()
  }

  // MARK: Locks that others left

  @Test func `locks of runs that were killed go with the next run, and one that is held stays`()
    async throws
  {
    let office = try Office()
    for name in [".2023-Q3.lock", ".2023-Q2.Cụm 1.lock", ".moi.lock"] {
      try FileManager.default.createDirectory(
        atPath: office.path + "/out", withIntermediateDirectories: true)
      try office.write("4711 2026-01-02T03:04:05Z\n", to: "out/" + name)
    }
    try office.write("", to: "out/.rong.lock")
    try office.write("của người khác, không phải của thidua\n", to: "out/.ghi-chu.lock")
    let holder = try LockHolder(
      office.path + "/out/.2023-Q4.lock", saying: "4711 2026-01-02T03:04:05Z\n")
    #expect(try await office.runQuickly().status == 1)
    #expect(
      office.names(in: "out") == [".2023-Q4.lock", ".ghi-chu.lock", "2023-Q1", "runs"])
    try holder.release()
    #expect(try await office.runQuickly().status == 0)
    #expect(office.names(in: "out") == [".ghi-chu.lock", "2023-Q1", "runs"])
  }

  @Test func `a lock that another user left is no hindrance, and one that is held is waited for`()
    async throws
  {
    let office = try Office()
    let foreign = try office.failing(["FAIL_WRITE": "out/.run.lock"])
    let lock = office.path + "/out/.run.lock"
    let holder = try LockHolder(lock, saying: "4711 2026-01-02T03:04:05Z\n")
    let refused = try await office.runQuickly(environment: foreign)
    #expect(refused.status == 75)
    #expect(refused.errors.contains("4711"))
    let marking = try office.failing(
      ["FAIL_WRITE": "out/.run.lock", "MARK_HELD": office.heldMark])
    async let waiting = office.runQuickly(["--wait", "600"], environment: marking)
    await office.waitUntilLockIsMet()
    try holder.release()
    #expect(try await waiting.status == 1)
    try office.write("4711 x\n", to: "out/.run.lock")
    #expect(try await office.runQuickly(environment: foreign).status == 0)
    #expect(!FileManager.default.fileExists(atPath: lock))
  }

  @Test func `a lock whose holder wrote nothing down is told without who it is`() async throws {
    let office = try Office()
    let holder = try LockHolder(office.path + "/out/.run.lock", saying: "")
    let run = try await office.runQuickly()
    try holder.release()
    #expect(run.status == 75)
    #expect(run.errors == "thidua: một lần chạy khác đang giữ thư mục; hãy thử lại sau\n")
  }

  @Test(arguments: [
    ("vi", "không ghi được vào ./out/2023-Q1: tệp lớn quá giới hạn của hệ thống"),
    ("en", "cannot write into ./out/2023-Q1: File too large"),
  ])
  func `a book that the system refuses is told with the folder and the system's reason`(
    _ language: String, _ words: String
  ) throws {
    let office = try Office()
    let run = try office.shell(
      "ulimit -f 16; exec \"$TOOL\" run . --as-of 2023-04-06 --lang \(language) 2>&1")
    #expect(run.status == 74)
    #expect(run.output.contains(words))
    #expect(!run.output.contains("libxlsxwriter error"))
    #expect(run.output.split(separator: "\n").allSatisfy { !$0.hasPrefix("[") })
  }

  @Test(
    .timeLimit(.minutes(30)),
    arguments: [
      ("NEW_NUMBER", "ổ đĩa này không cho khóa"),
      ("FAIL_LOOK", "ổ đĩa hoặc thiết bị có lỗi"),
    ])
  func `a lock of which nobody can tell whether it is still there ends the run`(
    _ fault: String, _ reason: String
  ) async throws {
    let office = try Office()
    let run = try await office.runQuickly(environment: office.failing([fault: ".run.lock"]))
    #expect(run.status == 74)
    #expect(run.errors.contains("không khóa được \(office.path)/out/.run.lock: \(reason)"))
  }

  @Test func `a lock that cannot be opened is named`() async throws {
    let office = try Office()
    try await office.prepareQuickly()
    try office.write("4711 x\n", to: "out/.run.lock")
    let run = try await office.runQuickly(
      environment: office.failing(["FAIL_READ": "out/.run.lock", "ERROR": "13"]))
    #expect(run.status == 74)
    #expect(run.errors.contains("không khóa được \(office.path)/out/.run.lock: không có quyền"))
  }

  /// The fingerprint takes two pieces, the workbook's own reader the third.
  @Test(arguments: [
    ("xlsx", ["PIECE": "1"]), ("xlsx", ["PIECE": "2"]), ("xlsx", ["PIECE": "3"]),
    ("xls", ["PIECE": "1"]), ("xls", ["PIECE": "2"]), ("xls", ["FAIL_SPAWN": "1"]),
  ])
  func `a workbook that the machine cannot read is not called damaged`(
    _ ending: String, _ fault: [String: String]
  ) async throws {
    var fault = fault
    if fault["PIECE"] != nil { fault["FAIL_PIECE"] = "/so-moi." }
    let office = try Office()
    let tool = try RunningTool()
    try await tool.prepare(Self.rollup(office))
    let standing = try office.published()
    let book =
      ending == "xls" ? "date-like-cell/inbox/quy-2/A-2.xls" : "hidden-cells/inbox/quy-2/A.xlsx"
    try office.take(ProjectFolder.finding(book), to: "inbox/so-moi." + ending)
    let run = try await tool.run(Self.rollup(office), environment: office.failing(fault))
    #expect(run.status == 74)
    #expect(run.errors.contains("ổ đĩa hoặc thiết bị có lỗi"))
    #expect(try office.published() == standing)
  }

  /// Numbers of `errno(3)`: EACCES is of the file, EIO and ESTALE are of the machine.
  @Test(arguments: [(13, 1), (5, 74), (116, 74)])
  func `a submission that cannot be read is not called gone`(
    _ number: Int, _ status: Int32
  ) async throws {
    let office = try Office()
    let tool = try RunningTool()
    try await tool.prepare(Self.rollup(office) + ["--format", "csv"])
    let verify = ["verify", office.path + "/out/2023-Q2", "--against", office.path]
    #expect(try await tool.run(verify).status == 0)
    let file = "inbox/dang-ky/NGOMAY.csv"
    let run = try await tool.run(
      verify, environment: office.failing(["FAIL_READ": file, "ERROR": "\(number)"]))
    #expect(run.status == status)
    if status == 1 {
      #expect(run.output == "\(file): không đọc được: không có quyền\n")
    } else {
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("không đọc được \(office.path)/\(file): "))
    }
  }

  @Test func `new files that cannot be read, and those that can be by now, are named by verify`()
    async throws
  {
    let office = try Office()
    let tool = try RunningTool()
    let (locked, new) = ("inbox/quy-1/khoa.csv", "inbox/quy-1/moi.csv")
    try office.write("Ghi chú\n", to: locked)
    let denied = try office.failing(["FAIL_READ": locked, "ERROR": "13"])
    try await tool.prepare(Self.rollup(office) + ["--format", "csv"], environment: denied)
    let verify = ["verify", office.path + "/out/2023-Q2", "--against", office.path]
    #expect(try await tool.run(verify, environment: denied).status == 0)
    try office.write("Ghi chú\n", to: new)
    try FileManager.default.createSymbolicLink(
      atPath: office.path + "/inbox/tat.csv", withDestinationPath: "quy-1/moi.csv")
    let run = try await tool.run(
      verify, environment: office.failing(["FAIL_READ": new, "ERROR": "13"]))
    #expect(run.status == 1)
    #expect(
      run.output == """
        \(locked): đã bị sửa
        \(new): không đọc được: không có quyền
        inbox/tat.csv: không có trong bản kê

        """)
  }

  @Test(arguments: ["campaign.csv", "units.csv", "indicators.csv", "calendar.csv"])
  func `settings that the machine cannot read are not called wrong`(_ file: String) async throws {
    let office = try Office()
    let run = try await RunningTool().run(
      Self.rollup(office), environment: office.failing(["FAIL_READ": file]))
    #expect(run.status == 74)
    #expect(run.errors.contains(file) && run.errors.contains("ổ đĩa hoặc thiết bị có lỗi"))
    #expect(!office.names(in: "").contains("out"))
  }

  @Test(arguments: 1...4)
  func `where folders cannot be swapped in one step a killed run still leaves an edition`(
    _ rename: Int
  ) async throws {
    let office = try Office()
    let tool = try RunningTool()
    try await tool.prepare(Self.rollup(office))
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    let killed = try await tool.run(
      Self.rollup(office),
      environment: office.failing(["NO_EXCHANGE": "1", "KILL_RENAME": "\(rename)"]))
    #expect(killed.status == 137)
    // A run that can read nothing puts back what had stepped aside, or leaves what stands.
    try await tool.prepare(
      Self.rollup(office) + ["--format", "csv"],
      environment: office.failing(["FAIL_READ": ".tmp-"]), status: 74)
    #expect(try await tool.run(["verify", office.path + "/out/2023-Q2"]).status == 0)
    #expect(try await tool.run(Self.rollup(office)).status == 1)
    #expect(try await tool.run(["verify", office.path + "/out/2023-Q2"]).status == 0)
    #expect(office.names(in: "out").allSatisfy { !$0.contains(".tmp-") })
  }

  @Test(
    arguments: (1...2).map { ["KILL_RENAME": "\($0)"] }
      + (1...8).map { ["KILL_RENAME": "\($0)", "NO_EXCHANGE": "1"] }
      + [1, 4].flatMap {
        [["KILL_UNLINK": "\($0)"], ["KILL_UNLINK": "\($0)", "NO_EXCHANGE": "1"]]
      })
  func `after a run was killed while its edition took its place the one before still comes back`(
    _ fault: [String: String]
  ) async throws {
    let office = try Office()
    let tool = try RunningTool()
    let rollup = Self.rollup(office) + ["--format", "csv"]
    let standing = office.path + "/out/2023-Q2"
    let edition = { try Data(contentsOf: URL(filePath: standing + "/data/manifest.json")) }
    var editions: [Data] = []
    for number in 1...2 {
      try office.write("Ghi chú \(number)\n", to: "inbox/ghi-chu.csv")
      try await tool.prepare(rollup)
      editions.append(try edition())
    }
    try office.write("Ghi chú 3\n", to: "inbox/ghi-chu.csv")
    #expect(try await tool.run(rollup, environment: office.failing(fault)).status == 137)
    // A run that publishes nothing puts in order what it left, too.
    try await tool.prepare(rollup, environment: office.failing(["FAIL_READ": ".tmp-"]), status: 74)
    // Where the third one stands already, the second one comes back, else the first.
    let isPublished = (try? edition()) ?? editions[1] != editions[1]
    #expect(try await tool.run(rollup + ["--undo"]).status == 0)
    #expect(try edition() == editions[isPublished ? 1 : 0])
    #expect(try await tool.run(["verify", standing]).status == 0)
    #expect(office.names(in: "out").allSatisfy { !$0.contains(".tmp-") })
  }

  @Test func `editions come back also where folders cannot be swapped in one step`() async throws {
    let office = try Office()
    let tool = try RunningTool()
    try await tool.prepare(Self.rollup(office))
    let first = try office.published()
    try office.write("Ghi chú\n", to: "inbox/ghi-chu.csv")
    try await tool.prepare(Self.rollup(office))
    let none = try office.failing(["NO_EXCHANGE": "1"])
    for _ in 0..<2 {
      #expect(
        try await tool.run(Self.rollup(office) + ["--undo"], environment: none).status == 0)
    }
    #expect(try await tool.run(Self.rollup(office) + ["--undo"], environment: none).status == 0)
    #expect(try office.published().filter { !$0.key.hasPrefix(".previous") } == first)
    #expect(office.names(in: "out/.previous") == ["2023-Q2"])
  }

  @Test func `a report goes through a link and into a device, which both stay`() async throws {
    let office = try Office()
    let place = office.scratch.path + "/link.json"
    try FileManager.default.createSymbolicLink(
      atPath: place, withDestinationPath: office.scratch.path + "/record.json")
    try office.write("{}", to: "../record.json")
    try await office.prepare(["--report", place])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: place).hasSuffix("record.json"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: place)).count > 100)
    #expect(try await office.run(["--report", "/dev/full"]).status == 74)
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type]
    #expect(kind as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func `samples of a campaign are all written, or none`() async throws {
    let scratch = try TemporaryFolder()
    let tool = try RunningTool()
    let blocked = try scratch.write("x", to: "moi/inbox/quy-1")
    let run = try await tool.run(["init", scratch.path + "/moi"])
    #expect(run.status == 74)
    #expect(run.errors.contains("inbox/quy-1/THON1.csv: không phải là thư mục"))
    #expect(try scratch.files() == ["moi/inbox/quy-1"])
    try FileManager.default.removeItem(at: blocked)
    #expect(try await tool.run(["init", scratch.path + "/moi"]).status == 0)
    #expect(try await tool.run(["check", scratch.path + "/moi"]).status == 0)
  }

  @Test func `what is corrected while a run waits for its turn is in its books`() async throws {
    let office = try Office()
    let tool = try RunningTool()
    let holder = try LockHolder(office.path + "/out/.2023-Q2.lock", saying: "4711 x\n")
    let marking = try office.failing(["MARK_HELD": office.heldMark])
    async let waiting = tool.run(
      Self.rollup(office) + ["--wait", "600"], environment: marking)
    await office.waitUntilLockIsMet()
    let path = office.path + "/units.csv"
    let units = try String(contentsOfFile: path, encoding: .utf8)
    let corrected = units.replacingOccurrences(of: "Ngô Mây", with: "Ngô Mây Mới")
    try #require(units != corrected)
    try corrected.write(toFile: path, atomically: true, encoding: .utf8)
    try holder.release()
    #expect(try await waiting.status == 1)
    let (out, folder) = (office.path + "/out/2023-Q2", office.path)
    #expect(try await tool.run(["verify", out, "--against", folder]).status == 0)
  }
}
