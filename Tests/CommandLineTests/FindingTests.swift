import TestSupport
import Testing
import ThiduaCore

@Suite("Findings on real files, one folder a code") struct FindingTests {
  @Test(.timeLimit(.minutes(30)), arguments: FindingCase.all)
  func `a submission gives the findings of its folder and no others`(
    _ example: FindingCase
  ) async throws {
    let expected = try example.expected()
    let found = try await example.found()
    #expect(found == expected, "found: \(found.map { $0.joined(separator: ",") })")
    #expect(expected.contains { $0[1] == example.name }, "the case does not show its own code")
  }

  @Test(arguments: ["duplicate-row", "repeated-row"])
  func `a row that another sheet has, too, is told with that sheet`(_ code: String) async throws {
    let rows = try await FindingCase(name: code).rows()
    let row = try #require(rows.first { $0[3] == "Bản sao" })
    #expect(row.last?.hasPrefix("Dòng 3 của trang “Quý II” có cùng") == true)
  }

  @Test func `two files that call a unit by names that were those of two are told with both`()
    async throws
  {
    let rows = try await FindingCase(name: "unclear-order").rows()
    let messages = rows.filter { $0[1] == "unclear-order" }.compactMap(\.last)
    #expect(
      messages.map {
        $0.hasPrefix("Tệp này ghi “Xã Phú Hưng”, “quy-2/bao-cao-2.csv” ghi “Xã Song An”:")
      }
        == [false, true])
  }

  @Test func `both readings of a converted number are told in the measure of the indicator`()
    async throws
  {
    let rows = try await FindingCase(name: "converted-measure").rows()
    let row = try #require(rows.first { $0[1] == "ambiguous-number" })
    #expect(row.last?.hasSuffix("Hãy ghi rõ 2,0240 triệu đồng hoặc 0,002024 triệu đồng.") == true)
  }

  @Test func `every code has a case`() {
    #expect(FindingCase.all.map(\.name) == FindingCode.allCases.map(\.rawValue).sorted())
  }

  @Test func `the severities are those of the codes`() throws {
    for example in FindingCase.all {
      for row in try example.expected().dropFirst() {
        let code = try #require(FindingCode(rawValue: row[1]))
        // A campaign's own check may have any severity.
        if code != .checkFailed { #expect(row[0] == code.severity.rawValue, "\(example.name)") }
      }
    }
  }
}
