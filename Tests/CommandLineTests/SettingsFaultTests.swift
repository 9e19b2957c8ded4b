import Foundation
import TestSupport
import Testing

@Suite("Settings that cannot be read") struct SettingsFaultTests {
  private static func lines(_ office: Office) async throws -> [String] {
    let run = try await RunningTool().run(["check", office.path])
    #expect(run.status == 78)
    return run.errors.split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["campaign.csv", "units.csv", "indicators.csv"])
  func `of a file that is missing only that is said, and not what others lack without it`(
    _ name: String
  ) async throws {
    let office = try Office()
    try FileManager.default.removeItem(atPath: office.path + "/" + name)
    #expect(
      try await Self.lines(office) == [
        "\(name): không có tệp này trong thư mục phong trào; hãy chạy “thidua init” để có mẫu",
        "thidua: 1 lỗi trong tệp thiết lập của phong trào; chưa ghi gì",
      ])
  }

  @Test(arguments: ["campaign.csv", "calendar.csv"], ["mkdir", "mkfifo"])
  func `what is no file is called so`(_ name: String, _ maker: String) async throws {
    let office = try Office()
    let path = office.path + "/" + name
    try FileManager.default.removeItem(atPath: path)
    try #require(program([maker, path]).status == 0)
    #expect(
      try await Self.lines(office).first
        == "\(name): đây không phải là tệp (mà là thư mục, ống dẫn hoặc thiết bị)")
  }

  @Test func `mistakes of other files are still told beside a missing one`() async throws {
    let office = try Office()
    try FileManager.default.removeItem(atPath: office.path + "/campaign.csv")
    try office.write("code;name\n", to: "units.csv")
    let lines = try await Self.lines(office)
    #expect(lines.contains { $0.hasPrefix("campaign.csv: ") })
    #expect(lines.contains { $0.hasPrefix("units.csv:") })
  }
}
