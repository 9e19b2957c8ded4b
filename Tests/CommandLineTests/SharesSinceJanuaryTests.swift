import Testing

@Suite("Shares since January beside those of the quarter") struct SharesSinceJanuaryTests {
  @Test(arguments: [("92,5", true), ("12,5", false), ("", false)])
  func `another one is told, and the quarter's counts`(
    _ share: (sinceJanuary: String, isTold: Bool)
  ) async throws {
    let found = try await OneUnitCampaign.findings(
      at: "2023-Q2", indicators: ["BH;Bảo hiểm y tế;%;rate"],
      files: [
        (
          "A.csv",
          "QUÝ II NĂM 2023\nMã;Kế hoạch;Thực hiện trong quý;Lũy kế\n"
            + "BH;95;12,5;\(share.sinceJanuary)\n"
        )
      ]
    ).filter { $0.contains(",overlapping-periods,") }
    #expect(found.count == (share.isTold ? 1 : 0))
    #expect(found.allSatisfy { $0.contains(",A.csv,,3,4,A,BH,") && $0.contains("(“12,5”)") })
  }
}
