import CommandSyntax
import ThiduaBooks
import ThiduaCore
import ThiduaFiles

/// `thidua rollup --period P`: the workbooks and data files of a period.
enum RollupCommand {
  static let out = OptionDescription.value(
    "--out", "DIR",
    help: LocalizedText(
      vi: "Thư mục kết quả; mặc định là out/P trong thư mục phong trào.",
      en: "The folder of the results; by default out/P inside the campaign folder."))
  static let strict = OptionDescription.flag(
    "--strict",
    help: LocalizedText(
      vi: "Không ghi gì nếu có lỗi trong số liệu (mã 65).",
      en: "Write nothing where there are errors (status 65)."))

  static let command = Command(
    description: CommandDescription(
      name: "rollup",
      summary: LocalizedText(
        vi: "Lập sổ kế hoạch và thực hiện của một kỳ.",
        en: "Makes the plan-versus-actual workbooks and data files of a period."),
      operands: CommonOptions.folder,
      options: [CommonOptions.requiredPeriod, out, strict] + RollupOptions.all,
      examples: [
        Example(
          "rollup examples/an-khe-2023 --period 2023-Q2",
          effect: LocalizedText(
            vi: "Ghi sổ vào examples/an-khe-2023/out/2023-Q2.",
            en: "Writes the books into examples/an-khe-2023/out/2023-Q2.")),
        Example(
          "rollup examples/an-khe-2023 --period 2023-Q2 --unit NGOMAY",
          effect: LocalizedText(
            vi: "Chỉ lập sổ gửi lại một đơn vị.", en: "Only the book that goes back to a unit.")),
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    do throws(CampaignRun.Stop) {
      let run = try await CampaignRun.read(arguments, console)
      guard let period = run.period,
        let options = RollupOptions(arguments, run.campaign, console)
      else { return .usage }
      let rollup = try run.rollup(
        at: period, tracing: options.books.hasNotes ? .everything : .nothing, console)
      let errors = rollup.findingCount(.error)
      if errors > 0, arguments.contains(strict) {
        report(rollup, console)
        console.fail(
          "\(errors) lỗi trong số liệu; không ghi gì vì có --strict",
          "\(errors) errors in the figures; nothing was written because of --strict")
        return .refused
      }
      let target =
        arguments.value(of: out) ?? options.folder(run.campaign, period, below: run.folder)
      try await Publication(
        rollup: rollup, options: options, campaignFolder: run.folder,
        lastYear: run.lastYear, target: target, console: console
      ).publish()
      if errors > 0 { report(rollup, console) }
      if console.isInteractive, !console.isQuiet {
        console.say(Summary.text(rollup, console))
        console.say(console.words("Sổ đã lập ở ", "The books are in ") + printable(target))
      }
      return errors > 0 ? .findings : .success
    } catch {
      return error.status
    }
  }

  /// Lists the errors; the rest stands in the books and in findings.csv.
  private static func report(_ rollup: Rollup, _ console: Console) {
    guard !console.isQuiet else { return }
    for finding in rollup.findings where finding.severity == .error {
      console.say(console.line(finding))
    }
  }
}
