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

  @Test(arguments: [
    ("units.csv", "units.xlsx", "hãy mở tệp đó và lưu thành “CSV UTF-8” với tên “units.csv”"),
    ("indicators.csv", "Indicators.CSV", "hãy đổi tên tệp đó thành “indicators.csv”"),
    ("calendar.csv", "Calendar.csv", "hãy đổi tên tệp đó thành “calendar.csv”"),
    ("checks.csv", "checks.ods", "hãy mở tệp đó và lưu thành “CSV UTF-8” với tên “checks.csv”"),
  ])
  func `a settings file in another format or under a name in other letters is not passed over`(
    _ name: String, _ other: String, _ advice: String
  ) async throws {
    let office = try Office()
    try? FileManager.default.removeItem(atPath: office.path + "/" + name)
    try office.write("code;name\n", to: other)
    #expect(
      try await Self.lines(office).first
        == "\(name): không có tệp này, nhưng có “\(other)”; \(advice)")
  }

  @Test(arguments: ["units.csv", "indicators.csv", "calendar.csv", "checks.csv"])
  func `where a title stands above the names of the columns, their line is named`(
    _ name: String
  ) async throws {
    let office = try Office()
    let typed = try office.text(of: name)
    try office.write("DANH SÁCH NĂM 2023;;\n;;\n\(typed)", to: name)
    #expect(
      try await Self.lines(office).first
        == "\(name):1: tên các cột ở dòng 3; hãy xóa các dòng phía trên dòng đó")
  }

  @Test(
    arguments: [("units.csv", "tệp rỗng")]
      + ["calendar.csv", "checks.csv"].map { ($0, "tệp rỗng; nếu không cần thì hãy xóa tệp") },
    ["", " \r\n\n"])
  func `a file that is empty is a mistake, also where it may be missing`(
    _ file: (name: String, words: String), _ text: String
  ) async throws {
    let office = try Office()
    try office.write(text, to: file.name)
    #expect(try await Self.lines(office).first == "\(file.name): \(file.words)")
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

  @Test(arguments: ["\\377\\376\\000\\330", "\\377\\376k"])
  func `Unicode of which something is broken is not called empty`(_ bytes: String) async throws {
    let office = try Office()
    try #require(try office.shell("printf '\(bytes)' > campaign.csv").status == 0)
    #expect(
      try await Self.lines(office).first
        == "campaign.csv:1: không phải là tệp CSV; hãy lưu lại thành “CSV UTF-8”")
  }

  @Test(arguments: [
    ("units.csv", "name"), ("units.csv", "cluster"), ("indicators.csv", "name"),
    ("indicators.csv", "sector"), ("campaign.csv", "value"),
  ])
  func `a name in which a character turns the text is refused with its line and column`(
    _ file: String, _ column: String
  ) async throws {
    for sign in ["\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}"] {
      let office = try Office()
      var lines = try office.text(of: file).components(separatedBy: "\n")
      let names = lines[0].split(separator: ";").map(String.init)
      let place = try #require(names.firstIndex(of: column))
      var cells = lines[2].components(separatedBy: ";")
      cells[place] += sign + "x"
      lines[2] = cells.joined(separator: ";")
      try office.write(lines.joined(separator: "\n"), to: file)
      let number = "U+" + String(sign.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
      let line = try #require(try await Self.lines(office).first)
      #expect(line.hasPrefix("\(file):3:\(place + 1): “"))
      #expect(line.hasSuffix("x” có ký tự ẩn đổi chiều chữ (\(number)); hãy xóa đi và gõ lại"))
    }
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
