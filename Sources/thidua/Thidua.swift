import CommandSyntax
import Glibc
import OldSheetReading
import ThiduaCore
import ThiduaFiles

/// The command-line tool: finds the command and ends with its status.
@main struct Thidua {
  static func main() async {
    // The tool starts itself with this word to read an old workbook behind limits.
    if OldSheetChild.isMeant(by: CommandLine.arguments) { exit(OldSheetChild.run()) }
    ClosedStreams.fill()
    // A closed pipe or a full quota is answered where it is written to, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // Who ignores the ends of children cannot ask for theirs.
    signal(SIGCHLD, SIG_DFL)
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = CommandTable.tool.language(in: arguments)
    let console = Self.console(nil, language)
    if let lack = Room.lack {
      console.fail("\(lack.vi); chưa làm gì", "\(lack.en); nothing was done")
      exit(ExitStatus.inputOutput.rawValue)
    }
    // Repaired, it would be the name of another file or folder.
    if let broken = BrokenArgument.first {
      let error = UsageError(tool: CommandTable.tool.name, command: nil, .brokenText(broken))
      StandardStreams.error(lines: error.message(in: language))
      exit(ExitStatus.usage.rawValue)
    }
    Interruption.listen { number in
      console.fail(
        "dừng theo yêu cầu (tín hiệu \(number)); sổ đã lập xong vẫn nguyên",
        "ended by signal \(number); what was published stands", .warning)
    }
    let status = await run(arguments)
    exit(status.rawValue)
  }

  private static func run(_ arguments: [String]) async -> ExitStatus {
    let tool = CommandTable.tool
    let language = tool.language(in: arguments)
    do throws(UsageError) {
      switch try tool.parse(arguments) {
      case .help(let command):
        let text = command.map { tool.help(for: $0, in: language) } ?? tool.help(in: language)
        return console(nil, language).put(text) ? .success : .inputOutput
      case .version:
        let text = "\(tool.name) \(tool.version)\n"
        return console(nil, language).put(text) ? .success : .inputOutput
      case .run(let parsed):
        let command = CommandTable.commands.first { $0.description.name == parsed.command }
        guard let command else { return .usage }
        return await command.run(parsed, console(parsed, language))
      }
    } catch {
      StandardStreams.error(lines: error.message(in: language))
      return .usage
    }
  }

  /// The console of a command, or of no command, which has only a language.
  private static func console(
    _ arguments: ParsedArguments?, _ language: CommandSyntax.Language
  ) -> Console {
    let isTerminal = StandardStreams.isTerminal(2)
    let forbidsColor = unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
    return Console(
      language: language == .vi ? .vi : .en, isQuiet: arguments?.contains(.quiet) ?? false,
      isColored: isTerminal && !forbidsColor && !(arguments?.contains(.noColor) ?? false),
      isInteractive: isTerminal)
  }
}
