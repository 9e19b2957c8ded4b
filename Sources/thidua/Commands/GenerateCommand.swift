import CommandSyntax
import ThiduaCore

/// `thidua generate KIND`: completions for shells and manual pages, for whoever installs the tool.
enum GenerateCommand {
  private static let kinds = Shell.allCases.map(\.rawValue) + ["man"]

  static let command = Command(
    description: CommandDescription(
      name: "generate",
      summary: LocalizedText(
        vi: "In phần bổ sung cho shell (bash, zsh, fish) hoặc trang hướng dẫn (man).",
        en: "Prints completions for a shell (bash, zsh, fish) or the manual page (man)."),
      operands: OperandsDescription(kinds.joined(separator: "|"), minimum: 1, maximum: 1),
      examples: [
        Example(
          "generate bash",
          effect: LocalizedText(
            vi: "Gõ Tab để hoàn thành lệnh, trong bash.", en: "Completion with Tab in bash."))
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    let kind = arguments.operands.first ?? ""
    let tool = CommandTable.tool
    let language: CommandSyntax.Language = console.language == .vi ? .vi : .en
    let text: String
    if let shell = Shell(rawValue: kind) {
      text = tool.completion(for: shell, in: language)
    } else if kind == "man" {
      text = tool.manPage(in: language)
    } else {
      console.fail(
        "không có “\(kind)”; chỉ có: \(kinds.joined(separator: ", "))",
        "there is no “\(kind)”; one of: \(kinds.joined(separator: ", "))")
      return .usage
    }
    return StandardStreams.out(text) ? .success : .inputOutput
  }
}
