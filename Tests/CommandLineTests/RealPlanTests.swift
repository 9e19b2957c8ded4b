import Foundation
import TestSupport
import Testing

/// The real plan of a ward, without codes, exactly as it was typed, and what its figures mean.
private struct RealPlan {
  private static let data = ProjectFolder.root.appendingPathComponent("Tests/ThiduaCoreTests/Data")
  static let typed = data.appendingPathComponent("ngo-may-2023.as-typed.csv")
  static let values = data.appendingPathComponent("ngo-may-2023.values.csv")

  /// A line as typed, with the indicator that it means and its value where it has a figure.
  struct Line {
    var text: String
    var meaning: (code: String, value: Decimal)?
    var cells: [String] { text.components(separatedBy: ";") }
  }

  var lines: [Line]

  init() throws {
    var meanings = try String(contentsOf: Self.values, encoding: .utf8)
      .components(separatedBy: .newlines).dropFirst().filter { !$0.isEmpty }
      .map { line -> (code: String, value: Decimal) in
        let cells = line.components(separatedBy: ";")
        return (cells[0], try #require(exactly(cells[cells.count - 1])))
      }[...]
    lines = try String(contentsOf: Self.typed, encoding: .utf8).components(separatedBy: .newlines)
      .filter { !$0.isEmpty }.map { Line(text: $0) }
    for index in lines.indices.dropFirst() where lines[index].cells[3] != "" {
      lines[index].meaning = meanings.popFirst()
    }
    try #require(meanings.isEmpty)
  }

  var text: String { lines.map { $0.text + "\n" }.joined() }

  /// The lines of each section, headed by its Roman number; the header by itself.
  var sections: [[Line]] {
    var sections: [[Line]] = [[]]
    for line in lines {
      if let numeral = line.cells.first, ["I", "II", "III", "IV", "V"].contains(numeral) {
        sections.append([])
      }
      sections[sections.count - 1].append(line)
    }
    return sections
  }
}

/// What the tool makes of a file as the ward's registration, the only one in the inbox.
private struct Registration {
  /// The targets, by indicator.
  var targets: [String: Decimal] = [:]
  /// The lines of the file with a finding that is an error.
  var refusedLines: Set<Int> = []

  init(_ place: (URL) throws -> Void) async throws {
    let scratch = try TemporaryFolder()
    let example = ProjectFolder.example("an-khe-2023")
    for name in ["campaign.csv", "units.csv", "indicators.csv"] {
      try scratch.write(Data(contentsOf: example.appendingPathComponent(name)), to: "c/" + name)
    }
    try scratch.write("", to: "c/inbox/dang-ky/.keep")
    try place(scratch.file("c/inbox/dang-ky"))
    let run = try await RunningTool().run(
      ["rollup", scratch.path + "/c", "--period", "2023-Q2", "--quiet"])
    #expect(run.status <= 1, "\(run.errors)")
    for row in try Self.rows("rollup", scratch) where row[1] == "unit" && row[2] == "NGOMAY" {
      #expect(row[6] == row[8], "\(row[3]) is no single number")
      targets[row[3]] = exactly(row[6])
    }
    for row in try Self.rows("findings", scratch) where row[0] == "error" {
      refusedLines.insert(try #require(Int(row[4]), "\(row)"))
    }
  }

  private static func rows(_ name: String, _ scratch: TemporaryFolder) throws -> [[String]] {
    let data = try scratch.read("c/out/2023-Q2/data/\(name).csv")
    return Array(CSVRows.rows(String(decoding: data, as: UTF8.self)).dropFirst())
  }
}

@Suite("The real plan of a ward, whose rows have no codes") struct RealPlanTests {
  private static func expectAll(_ plan: RealPlan, _ registration: Registration) {
    let meanings = plan.lines.compactMap(\.meaning)
    #expect(meanings.count == 77)
    for (code, value) in meanings {
      #expect(registration.targets[code] == value, "\(code)")
    }
    #expect(registration.targets.count == 77)
    #expect(registration.refusedLines.isEmpty)
  }

  @Test(.timeLimit(.minutes(30)))
  func `all 77 figures of the file as typed land on their indicators`() async throws {
    let plan = try RealPlan()
    let registration = try await Registration { folder in
      try FileManager.default.copyItem(
        at: RealPlan.typed, to: folder.appendingPathComponent("NGOMAY.csv"))
    }
    Self.expectAll(plan, registration)
  }

  @Test(.timeLimit(.minutes(30)), arguments: ["tcvn3", "xlsx-texts", "xlsx-numbers"])
  func `so do they in old letters and in workbooks`(_ form: String) async throws {
    let ending = form == "tcvn3" ? "csv" : "xlsx"
    let registration = try await Registration { folder in
      let made = try python(
        "real_plan.py",
        [
          RealPlan.typed.path, RealPlan.values.path, form,
          folder.appendingPathComponent("NGOMAY.\(ending)").path,
        ])
      #expect(made.status == 0, "\(made.output)")
    }
    Self.expectAll(try RealPlan(), registration)
  }

  @Test(.timeLimit(.minutes(30)))
  func `so do they with the second and the fourth section swapped`() async throws {
    var plan = try RealPlan()
    var sections = plan.sections
    try #require(sections.count == 6)
    sections.swapAt(2, 4)
    plan.lines = Array(sections.joined())
    let registration = try await Registration { folder in
      try Data(plan.text.utf8).write(to: folder.appendingPathComponent("NGOMAY.csv"))
    }
    Self.expectAll(plan, registration)
  }

  @Test(.timeLimit(.minutes(30)), arguments: UInt64(1)...12)
  func `with ten rows gone none of the others is wrong, and none is left out in silence`(
    _ seed: UInt64
  ) async throws {
    var plan = try RealPlan()
    var generator = SeededGenerator(seed: seed)
    let gone = Set(
      plan.lines.indices.filter { plan.lines[$0].meaning != nil }
        .shuffled(using: &generator).prefix(10))
    let missing = gone.compactMap { plan.lines[$0].meaning?.code }
    plan.lines = plan.lines.indices.filter { !gone.contains($0) }.map { plan.lines[$0] }
    let registration = try await Registration { folder in
      try Data(plan.text.utf8).write(to: folder.appendingPathComponent("NGOMAY.csv"))
    }
    for code in missing { #expect(registration.targets[code] == nil, "\(code)") }
    var landed = 0
    for (index, line) in plan.lines.enumerated() {
      guard let (code, value) = line.meaning else { continue }
      if registration.targets[code] == value {
        landed += 1
      } else {
        #expect(registration.targets[code] == nil, "\(code) is wrong")
        #expect(registration.refusedLines.contains(index + 1), "\(code) is left out")
      }
    }
    #expect(landed >= 65, "of 67 only \(landed) landed")
  }
}
