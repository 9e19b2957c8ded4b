import CommandSyntax
import ThiduaCore
import ThiduaFiles

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
      let note = olderEdition(run, rollup, at: period, console).map { ["", $0] } ?? []
      let lines = (text.lines + note).map { printable($0) + "\n" }
      return console.put(lines.joined()) ? .success : .inputOutput
    } catch {
      return error.status
    }
  }

  /// That the edition that stands was made from other files than those that are traced; nothing where it was not, or where
  /// there is none.
  private static func olderEdition(
    _ run: CampaignRun, _ rollup: Rollup, at period: Period, _ console: Console
  ) -> String? {
    let name = "out/\(period.description)"
    guard let edition = PublishedFolder.manifest(of: run.folder + "/" + name) else { return nil }
    let now = ReportInput(run, rollup)
    let pairs = [
      (edition.settings, now.settings), (edition.inputs, now.inputs),
      (edition.lastYear, now.lastYear),
    ]
    guard pairs.contains(where: { !ManifestDifference.between($0, $1).isEmpty }) else { return nil }
    return console.words(
      "Sổ đang có ở \(name) lập từ các tệp trước khi có tệp mới, bị sửa hoặc mất: số trong sổ có thể khác. “thidua rollup” "
        + "lập lại sổ.",
      "The edition in \(name) was made before files came, changed or went: its figure may be another one. “thidua rollup” "
        + "makes it again.")
  }
}
