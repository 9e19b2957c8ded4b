import Foundation
import TestSupport
import Testing

/// What the witness in Python says about one way of writing the example's submissions.
private func variantReport(_ arguments: [String]) throws -> (status: Int32, output: String) {
  try python(
    "variants.py",
    ["check", ProjectFolder.example("an-khe-2023").path, "--thidua", RunningTool().executable.path]
      + arguments)
}

@Suite("Every variant of the same submissions") struct VariantTests {
  /// Each value of each axis, as `variants.py list` names them.
  static let cases: [String] = {
    guard let listed = try? python("variants.py", ["list"]), listed.status == 0 else { return [] }
    return listed.output.split(separator: "\n").map(String.init)
  }()

  @Test func `the witness names the values of its five axes`() {
    let axes = Set(Self.cases.compactMap { $0.split(separator: "=").first })
    #expect(axes == ["plain", "encoding", "format", "layout", "notation", "naming"])
  }

  @Test(.timeLimit(.minutes(3)), arguments: cases)
  func `one thing written otherwise gives the same figures`(_ value: String) throws {
    let report = try variantReport(["--axis", value])
    #expect(report.status == 0, "\(report.output)")
  }

  @Test(.timeLimit(.minutes(3)), arguments: 1...12)
  func `a random combination gives the same figures`(_ seed: Int) throws {
    let report = try variantReport(["--seeds", "\(seed)"])
    #expect(report.status == 0, "\(report.output)")
  }
}
