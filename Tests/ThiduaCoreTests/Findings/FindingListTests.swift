import TestSupport
import Testing

@testable import ThiduaCore

/// A shape of a long list: how its findings follow each other.
enum ListShape: String, CaseIterable, CustomTestStringConvertible {
  /// As one file with an error on every line is read.
  case oneFileInOrder
  /// The same from the last line to the first.
  case backwards
  /// Without any order.
  case mixed
  /// As two checks go through the same file one after the other.
  case twoRows
  /// What is read of a file, then a few things about no file.
  case fewOfNoFile
  /// Every finding at the same place.
  case onePlace
  /// A few each of many files, the files in no order.
  case manyFiles

  var testDescription: String { rawValue }

  /// Findings of this shape, each with a text that tells it from all others.
  func findings(_ count: Int) -> [Finding] {
    var generator = SeededGenerator(seed: 11)
    let findings = (0..<count).map { number -> Finding in
      switch self {
      case .oneFileInOrder, .onePlace:
        Sample.finding(number, file: "a.csv", line: number + 2, &generator)
      case .backwards: Sample.finding(number, file: "a.csv", line: count - number, &generator)
      case .mixed:
        Sample.finding(
          number, file: ["a.csv", "b/ộ.csv", ""][.random(in: 0..<3, using: &generator)],
          line: .random(in: 0..<count, using: &generator), &generator)
      case .twoRows:
        Sample.finding(number, file: "a.csv", line: number * 2 % count + 2, &generator)
      case .fewOfNoFile:
        number < count - 700
          ? Sample.finding(number, file: "a.csv", line: number + 2, &generator)
          : Sample.finding(number, file: "", line: 0, &generator)
      case .manyFiles:
        Sample.finding(
          number, file: "tệp \(number / 3 * 7919 % 5000).csv", line: number % 3, &generator)
      }
    }
    guard self == .onePlace else { return findings }
    return findings.map { finding in
      var finding = finding
      (finding.line, finding.column, finding.sheet) = (5, 1, "")
      (finding.unit, finding.indicator, finding.period, finding.value) = ("", "", "", "")
      finding.cause = .duplicateRow(line: .random(in: 0..<9, using: &generator))
      return finding
    }
  }
}

/// Findings of all sorts.
private enum Sample {
  static func finding(
    _ number: Int, file: String, line: Int, _ generator: inout SeededGenerator
  ) -> Finding {
    let causes: [FindingCause] = [
      .badNumber(reason: ""), .badNumber(reason: " (“tạ”)"), .unplannedActual,
      .duplicateRow(line: number),
      .ambiguousNumber(read: "\(number)", other: "0,\(number)", .marks),
      .outOfRange(low: "0", high: "100"), .unreadableFile(reason: .brokenText(line: number)),
    ]
    let cause = causes[.random(in: causes.indices, using: &generator)]
    return Finding(cause, severity: number % 5 == 0 ? .info : nil)
      .at(
        file: file, sheet: number % 11 == 0 ? "Quý \(number % 3)" : "", line: line,
        column: number % 3 == 0 ? 16_384 : 4, value: number % 7 == 0 ? "" : "ô số \(number)"
      )
      .about(
        unit: number % 13 == 0 ? "" : "DV\(number / 80)", indicator: "CT\(number % 80)",
        period: number % 4 == 0 ? "" : "2023-0\(1 + number % 9)")
  }
}

private func list(_ findings: some Sequence<Finding>) -> FindingList {
  var list = FindingList()
  list += findings
  return list
}

private func texts(_ findings: some Sequence<Finding>) -> [String] { findings.map { "\($0)" } }

@Suite("A long list of findings says what its findings say") struct FindingListTests {
  private static let counts = [0, 1, 100, 9_000]

  @Test(arguments: ListShape.allCases, counts)
  func `every finding comes back as it was added`(_ shape: ListShape, _ count: Int) {
    let findings = shape.findings(max(count, 701)).prefix(count)
    let list = list(findings)
    #expect(texts(list) == texts(findings))
    #expect(list.count == count)
    #expect(list.isEmpty == (count == 0))
  }

  @Test(arguments: ListShape.allCases, counts)
  func `its order is that of an array of the same findings`(_ shape: ListShape, _ count: Int) {
    let findings = shape.findings(max(count, 701)).suffix(count)
    var list = list(findings)
    list.sort()
    #expect(texts(list) == texts(findings.sorted(by: Finding.inOrder)))
  }

  @Test(arguments: ListShape.allCases)
  func `its order is the same where it was put together of several`(_ shape: ListShape) {
    let findings = shape.findings(12_000)
    var whole = FindingList()
    for start in [0, 10, 700, 9_000] {
      let end = [10: 700, 700: 9_000, 9_000: findings.count][start] ?? 10
      var part = list(findings[start..<end])
      whole.take(&part)
      #expect(part.isEmpty)
    }
    #expect(texts(whole) == texts(findings))
    whole.sort()
    #expect(texts(whole) == texts(findings.sorted(by: Finding.inOrder)))
  }

  @Test func `no finding is lost where names have no order`() {
    // The same name in two Unicode forms, and one that stands after the one and before the other.
    let names = ["e\u{301}.csv", "\u{E9}.csv", "f.csv"]
    let findings = (0..<3000).map { number in
      Finding(.noUnit).at(file: names[number * 7 / 3 % 3], line: number % 90, value: "\(number)")
    }
    var list = list(findings)
    list.sort()
    #expect(texts(list).sorted() == texts(findings).sorted())
  }

  @Test(arguments: Severity.allCases) func `it counts what matters how much`(_ severity: Severity) {
    let findings = ListShape.mixed.findings(9_000)
    #expect(list(findings).count(severity) == findings.count { $0.severity == severity })
  }

  @Test(arguments: [[], ["DV7"], ["DV7", "DV249", "no unit of these"], [""]])
  func `it gives what is about some units`(_ units: Set<String>) {
    let findings = ListShape.mixed.findings(9_000)
    let some = list(findings).about(units: units)
    #expect(texts(some) == texts(findings.filter { units.contains($0.unit) }))
  }

  @Test func `it gives what is about files of some units, where it is about no unit`() {
    let findings = [("a.csv", ""), ("b.csv", ""), ("a.csv", "DV1"), ("b.csv", "DV2")].map {
      Finding(.emptyFile).at(file: $0).about(unit: $1)
    }
    let some = list(findings).about(units: ["DV2"], files: ["a.csv"])
    #expect(texts(some) == texts([findings[0], findings[3]]))
    #expect(list(findings).about(units: [], files: ["b.csv"]).count == 1)
  }

  @Test func `100,000 findings of one kind take less than 20 bytes each`() {
    var list = FindingList()
    for number in 0..<100_000 {
      list.append(
        Finding(.badNumber(reason: "")).at(
          file: "kết quả thực hiện.csv", line: number + 2, column: 4, value: "x\(number)"
        ).about(
          unit: "DV\(number / 80)", indicator: "CT\(number % 80)", period: "2023-Q1"))
    }
    #expect(list.blocks.reduce(0) { $0 + $1.byteCount } < 2_000_000)
  }
}
