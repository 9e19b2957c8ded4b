import Testing

@Suite("A later file that may hold only what was added") struct AdditionTests {
  struct Later: Sendable, CustomStringConvertible {
    let description: String
    /// What the second file says of Thu (520 before), Chi (900) and the share of households (80).
    let figures: [(code: String, figure: String)]
    let isTold: Bool
  }

  static let laterFiles: [Later] = [
    Later(
      description: "all far below what stood", figures: [("X", "15"), ("Y", "450")], isTold: true),
    Later(description: "one figure, a quarter of it", figures: [("X", "130")], isTold: true),
    Later(description: "one figure, more than a quarter", figures: [("X", "131")], isTold: false),
    Later(
      description: "one of them repeated", figures: [("X", "15"), ("Y", "900")], isTold: false),
    Later(
      description: "a mark of decimals put right", figures: [("X", "52"), ("Y", "90")],
      isTold: false),
    Later(description: "larger figures", figures: [("X", "530"), ("Y", "950")], isTold: false),
    Later(description: "nothing left", figures: [("X", "0"), ("Y", "0")], isTold: false),
    Later(description: "a share", figures: [("P", "10")], isTold: false),
  ]

  @Test(arguments: laterFiles)
  func `is told once, at its first figure, where all are far below those that they replace`(
    _ later: Later
  ) async throws {
    let head = "unit;indicator;period;actual\n"
    let rows = later.figures.map { "A;\($0.code);2023-Q2;\($0.figure)\n" }
    let told = try await OneUnitCampaign.findings(
      at: "2023-Q2",
      indicators: ["X;Thu;triệu đồng;flow", "Y;Chi;triệu đồng;flow", "P;Hộ;%;rate"],
      files: [
        ("A.csv", head + "A;X;2023-Q2;520\nA;Y;2023-Q2;900\nA;P;2023-Q2;80\n"),
        ("A lần 2.csv", head + rows.joined()),
      ]
    ).filter { $0.contains("ambiguous-number") }
    #expect(told.count == (later.isTold ? 1 : 0))
    if later.isTold {
      #expect(
        told[0].hasPrefix("warning,ambiguous-number,A lần 2.csv,,2,4,A,X,2023-Q2,"), "\(told[0])")
      #expect(told[0].contains("(520)"))
    }
  }

  @Test(arguments: [
    (["X;530", "Y;950"], true), (["X;530"], false), (["X;530", "Y;950", "Z;"], true),
    (["X;530", "Y;950", "Z;41"], false),
  ]) func `a figure that a later file leaves out among others still counts, and this is told`(
    _ later: (rows: [String], isTold: Bool)
  ) async throws {
    // The first quarter is none of the later file's business.
    let told = try await OneUnitCampaign.findings(
      at: "2023-Q2",
      indicators: ["X;Thu;triệu đồng;flow", "Y;Chi;triệu đồng;flow", "Z;Vay;triệu đồng;flow"],
      files: [
        (
          "A.csv",
          "unit;indicator;period;actual\nA;X;2023-Q1;1\nA;Y;2023-Q1;2\nA;Z;2023-Q1;3\n"
            + "A;X;2023-Q2;520\nA;Y;2023-Q2;900\nA;Z;2023-Q2;40\n"
        ),
        (
          "A lần 2.csv",
          "unit;period;indicator;actual\n" + later.rows.map { "A;2023-Q2;\($0)\n" }.joined()
        ),
      ]
    ).filter { $0.contains("vẫn được tính") && $0.contains("superseded") }
    #expect(told.count == (later.isTold ? 1 : 0))
    #expect(told.allSatisfy { $0.hasPrefix("info,superseded,A.csv,,7,4,A,Z,2023-Q2,40,") })
  }
}
