import CommandSyntax
import ThiduaCore
import ThiduaFiles

/// `thidua check`: reads everything, writes nothing but findings.
enum CheckCommand {
  static let strict = FlagOption(
    "--strict",
    help: LocalizedText(
      vi: "Kết thúc với mã 65 nếu có lỗi.", en: "End with status 65 where there are errors."))

  static let command = Command(
    description: CommandDescription(
      name: "check",
      summary: LocalizedText(
        vi: "Đọc tất cả, chỉ in ra lỗi và cảnh báo, không ghi gì.",
        en: "Reads everything and lists what is wrong; writes nothing."),
      operands: CommonOptions.folder, options: [CommonOptions.period, strict],
      examples: [
        Example(
          "check examples/an-khe-2023",
          effect: LocalizedText(
            vi: "Liệt kê mọi lỗi của phong trào mẫu.", en: "Lists all findings of the example."))
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    do throws(CampaignRun.Stop) {
      let run = try await CampaignRun.read(arguments, console)
      let period = run.period ?? run.latestQuarter
      let rollup = try run.rollup(at: period, console)
      guard print(rollup, console) else { return .inputOutput }
      guard rollup.findingCount(.error) > 0 else { return .success }
      return arguments.contains(strict) ? .refused : .findings
    } catch {
      return error.status
    }
  }

  /// Prints the findings; without a terminal a run that found no error prints nothing.
  private static func print(_ rollup: Rollup, _ console: Console) -> Bool {
    let hasErrors = rollup.findingCount(.error) > 0
    guard hasErrors || console.isInteractive || StandardStreams.isTerminal(1) else { return true }
    var text = ""
    for finding in rollup.findings
    where finding.severity > .info && (!console.isQuiet || finding.severity == .error) {
      text += console.line(finding) + "\n"
      if text.utf8.count > 1 << 16 {
        guard console.put(text) else { return false }
        text = ""
      }
    }
    if !console.isQuiet { text += Summary.text(rollup, console) + "\n" }
    return console.put(text)
  }
}
