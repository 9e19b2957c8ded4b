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
  static let axes = ["plain", "encoding", "format", "layout", "notation", "naming"]
  /// Each value of each axis, as `variants.py list` names them.
  static let values: [String] = {
    guard let listed = try? python("variants.py", ["list"]), listed.status == 0 else { return [] }
    return listed.output.split(separator: "\n").map(String.init)
  }()

  @Test func `the witness names the values of its five axes`() {
    #expect(
      Set(Self.values.compactMap { $0.split(separator: "=").first })
        == Set(Self.axes.map { $0[...] }))
    #expect(Self.values.count > 120)
  }

  @Test(.timeLimit(.minutes(30)), arguments: axes)
  func `one thing written otherwise gives the same figures`(_ axis: String) throws {
    let values = Self.values.filter { $0.hasPrefix(axis + "=") }
    #expect(!values.isEmpty)
    let report = try variantReport(values.flatMap { ["--axis", $0] } + ["--periods", "2023-Q2"])
    #expect(report.status == 0, "\(report.output)")
  }

  @Test(.timeLimit(.minutes(30)))
  func `random combinations give the same figures`() throws {
    let report = try variantReport(["--seeds", "1..12"])
    #expect(report.status == 0, "\(report.output)")
  }
}
