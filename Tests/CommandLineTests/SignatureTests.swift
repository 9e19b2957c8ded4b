import TestSupport
import Testing

@Suite("The signature below the figures") struct SignatureTests {
  private static let name = "Nguyễn Văn A"
  /// As Nghị định 30/2020/NĐ-CP has them where a deputy signs for the committee.
  private static let deputy = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
  private static let long = [
    "TM. BAN CHỈ ĐẠO PHONG TRÀO THI ĐUA YÊU NƯỚC VÀ HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH",
    "KT. TRƯỞNG BAN",
  ]

  private static func campaign(_ office: [String], _ options: [String]) async throws -> HandCampaign
  {
    try await HandCampaign(
      "2023-Q1", units: ["A", "B"], indicators: ["VL;Việc làm;;người"], reports: ["A;VL;Q1;1"],
      settings: [
        "signer_title;\(office.joined(separator: " | "))", "signer;\(name)", "recipients;Lưu: VT",
      ], options: options)
  }

  @Test(arguments: [deputy, long], [[], ["--lang", "en"], ["--accessible"]])
  func `has the signer's office in the lines that it is given, whole on paper`(
    _ office: [String], _ options: [String]
  ) async throws {
    let campaign = try await Self.campaign(office, options)
    // The cluster's own sheet and those of its two units.
    let check = try python("check_signature.py", [campaign.book, "3"] + office)
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: [(deputy, [1, 1, 4]), (["CHỦ TỊCH"], [4])])
  func `has room for a hand between the office and the name`(
    _ office: [String], _ distances: [Int]
  ) async throws {
    let cells = try await Self.campaign(office, []).cells("KH-TH")
    let places = cells.filter { (office + [Self.name]).contains($0.value.value) }.keys
    let rows = places.compactMap { Int($0.drop { $0.isLetter }) }.sorted()
    #expect(zip(rows, rows.dropFirst()).map { $1 - $0 } == distances)
    #expect(Set(places.map { $0.prefix { $0.isLetter } }).count == 1)
  }
}
