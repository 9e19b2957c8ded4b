import TestSupport
import Testing

@Suite("The days on which reports came and were due") struct SubmissionDayTests {
  private static func campaign(_ options: [String]) async throws -> HandCampaign {
    try await HandCampaign(
      "2023-Q1", units: ["A", "B"], indicators: ["VL;Việc làm;;người"],
      reports: ["A;VL;Q1;1;;20/07/2023", "B;VL;Q1;2;;3/4/2023"],
      calendar: ["2023-Q1;05/04/2023;;;"], options: options)
  }

  /// The 1st of January 2023 is day 44,927 of workbooks; 20 July is the 201st of the year, 3 April the 93rd.
  @Test(arguments: [([], "Nộp báo cáo"), (["--lang", "en"], "Submissions")])
  func `are numbers that can be sorted, shown as they are written in Vietnam`(
    _ options: [String], _ sheet: String
  ) async throws {
    let campaign = try await Self.campaign(options)
    let cells = try campaign.cells(sheet)
    let days = ["F", "G"].map { column in
      cells.filter { $0.key.hasPrefix(column) && $0.value.kind == "n" && !$0.value.value.isEmpty }
        .values.map(\.value).sorted()
    }
    #expect(days == [["45019", "45127"], ["45021", "45021"]])
    let heading = options.isEmpty ? ("Ngày nộp", "Hạn nộp") : ("Submitted", "Due")
    let late = options.isEmpty ? "▲ Nộp muộn" : "▲ Late"
    let check = try python(
      "check_shown.py",
      [
        campaign.book, "\(sheet)!\(late)!\(heading.0)!20/07/2023",
        "\(sheet)!\(late)!\(heading.1)!05/04/2023",
      ])
    #expect(check.status == 0, "\(check.output)")
  }

  /// What was typed at the 1st and the 3rd of April and at the 20th of July, and whether it came too late.
  @Test(arguments: [
    (["100", "100", "100"], false), (["100", "120", "100"], true), (["100", "100", "120"], true),
    (["100", "120", "120"], false),
  ]) func `are those of the change that counts, be it one back to an earlier value`(
    _ values: [String], _ isLate: Bool
  ) async throws {
    let days = ["1/4/2023", "3/4/2023", "20/7/2023"]
    let campaign = try await HandCampaign(
      "2023-Q1", units: ["A"], indicators: ["VL;Việc làm;;người"],
      reports: zip(values, days).map { "A;VL;Q1;\($0);;\($1)" },
      calendar: ["2023-Q1;05/04/2023;;;"], options: ["--format", "csv"])
    #expect(try campaign.findings("late").isEmpty != isLate)
    #expect(try campaign.figure("A", "VL")[0] == values[2])
  }
}
