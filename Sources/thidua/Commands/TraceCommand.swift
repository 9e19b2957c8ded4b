import CommandSyntax
import ThiduaCore

/// `thidua trace --period P --indicator CODE`: explains a figure down to file, line and cell.
enum TraceCommand {
  static let indicator = ValueOption(
    "--indicator", "CODE", required: true,
    help: LocalizedText(vi: "Mã hoặc tên chỉ tiêu.", en: "The code or the name of the indicator."))
  static let unit = ValueOption(
    "--unit", "CODE",
    help: LocalizedText(
      vi: "Đơn vị (mã hoặc tên); không có --unit và --cluster là cả phong trào.",
      en: "The unit (code or name); the whole campaign without --unit and --cluster."))
  static let cluster = ValueOption(
    "--cluster", "NAME", help: LocalizedText(vi: "Cụm, khối.", en: "The cluster."))

  static let command = Command(
    description: CommandDescription(
      name: "trace",
      summary: LocalizedText(
        vi: "Giải thích một số liệu đến tận tệp, dòng, ô.",
        en: "Explains a figure down to file, line and cell."),
      operands: CommonOptions.folder,
      options: [CommonOptions.requiredPeriod, indicator, unit, cluster],
      examples: [
        Example(
          "trace examples/an-khe-2023 --period 2023-Q2 --indicator LT --unit NGOMAY",
          effect: LocalizedText(
            vi: "Số của một đơn vị từ những ô nào.", en: "Which cells a unit's figure comes from."))
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    do throws(CampaignRun.Stop) {
      let run = try await CampaignRun.read(arguments, console)
      let search = ScopeSearch(run.campaign)
      guard let period = run.period,
        let scope = search.scope(
          cluster: arguments.value(of: cluster), unit: arguments.value(of: unit), console),
        let position = search.indicator(
          named: arguments.value(of: indicator) ?? "", console)
      else { return .usage }
      let wanted = TraceRequest.indicators(run.campaign.parts(of: position))
      let before = try run.wholeYearBefore(tracing: wanted, console)
      let rollup = try run.rollup(at: period, tracing: wanted, console)
      let text = TraceText(
        sources: TraceSources(rollup: rollup, wholeYearBefore: before), scope: scope,
        position: position, words: TraceWords(language: console.language))
      let lines = text.lines.map { printable($0) + "\n" }
      return console.put(lines.joined()) ? .success : .inputOutput
    } catch {
      return error.status
    }
  }
}
