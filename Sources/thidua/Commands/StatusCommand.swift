import CommandSyntax
import ThiduaCore

/// `thidua status`: who registered, who reported, who is late.
enum StatusCommand {
  static let command = Command(
    description: CommandDescription(
      name: "status",
      summary: LocalizedText(
        vi: "Đơn vị nào đã đăng ký, đã báo cáo, nộp muộn.",
        en: "Who registered, who reported, who is late."),
      operands: CommonOptions.folder, options: [CommonOptions.period],
      examples: [
        Example(
          "status examples/an-khe-2023 --period 2023-Q2",
          effect: LocalizedText(
            vi: "Tình hình nộp đến hết quý II.", en: "What has come in up to the second quarter."))
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    do throws(CampaignRun.Stop) {
      let run = try await CampaignRun.read(arguments, console)
      let period = run.period ?? run.latestQuarter
      let rollup = try run.rollup(at: period, console)
      return console.put(table(rollup, console)) ? .success : .inputOutput
    } catch {
      return error.status
    }
  }

  /// One line a unit, one column an item.
  private static func table(_ rollup: Rollup, _ console: Console) -> String {
    let campaign = rollup.campaign
    let items = campaign.schedule.items(upTo: rollup.period)
    var rows = [
      [console.words("Đơn vị", "Unit")]
        + items.map { $0.period?.description ?? console.words("Đăng ký", "Registration") }
    ]
    let entries = Dictionary(grouping: rollup.status, by: \.unit)
    for unit in campaign.units.indices {
      let cells = entries[unit, default: []].map { cell($0, console) }
      rows.append([printable(campaign.units[unit].name)] + cells)
    }
    let missing = rollup.status.count { $0.state == .missing }
    let late = rollup.status.count { $0.state == .late }
    return columns(rows)
      + console.words(
        "Chưa nộp: \(missing); nộp muộn: \(late)", "Missing: \(missing); late: \(late)") + "\n"
  }

  private static func cell(_ entry: StatusEntry, _ console: Console) -> String {
    let word = entry.state.word(in: console.language)
    return entry.submitted.map { "\(word) \($0)" } ?? word
  }

  private static func columns(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) {
        line += cell + String(repeating: " ", count: width - cell.count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
