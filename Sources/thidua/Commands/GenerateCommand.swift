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
      operands: .choice(kinds),
      examples: [
        Example(
          "generate bash",
          effect: LocalizedText(
            vi: "Gõ Tab để hoàn thành lệnh, trong bash.", en: "Completion with Tab in bash."))
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    let tool = CommandTable.tool
    let language: CommandSyntax.Language = console.language == .vi ? .vi : .en
    let shell = arguments.operands.first.flatMap(Shell.init)
    let text =
      shell.map { tool.completion(for: $0, in: language) } ?? tool.manPage(in: language)
    return console.put(text) ? .success : .inputOutput
  }
}
