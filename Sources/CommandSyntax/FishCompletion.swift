/// What fish needs to know, in one language.
struct FishCompletion {
  let tool: ToolDescription
  let language: Language

  var lines: [String] {
    tool.commands.flatMap(self.command) + [help] + tool.commonOptions.map { option($0, of: nil) }
  }

  /// The names of all commands: before one of them stands, an option's value is none.
  private var names: String { tool.commands.map(\.name).joined(separator: " ") }

  /// The word that asks for help: a command may follow it, and itself not.
  private var help: String {
    offer(ToolDescription.helpWord, .moreOnCommand, before: "\(names) \(ToolDescription.helpWord)")
  }

  private func offer(_ word: String, _ meaning: LocalizedText, before others: String) -> String {
    "complete -c \(tool.name) -n 'not __fish_seen_subcommand_from \(others)' -f -a \(word) -d "
      + ShellWord.fish(meaning[language])
  }

  private func command(_ command: CommandDescription) -> [String] {
    var lines = [offer(command.name, command.summary, before: names)]
    if !command.operands.allowed.isEmpty {
      lines.append("\(complete(after: command.name)) -f" + offer(command.operands.allowed))
    }
    return lines + command.options.map { option($0, of: command.name) }
  }

  private func option(_ option: OptionDescription, of command: String?) -> String {
    var line = complete(after: command) + " -l \(option.name.dropFirst(2))"
    if let short = option.shortName { line += " -s \(short.dropFirst())" }
    if option.takesValue {
      line += " -r"
      if !option.offered.isEmpty { line += " -f" + offer(option.offered, isList: option.isList) }
    }
    return line + " -d " + ShellWord.fish(option.help[language])
  }

  /// The beginning of a line about a command, or about all of them.
  private func complete(after command: String?) -> String {
    "complete -c \(tool.name)"
      + (command.map { " -n '__fish_seen_subcommand_from \($0)'" } ?? "")
  }

  /// The values as fish reads them when it completes: as words of a command line.
  private func offer(_ values: [String], isList: Bool = false) -> String {
    let words = values.map(ShellWord.fish).joined(separator: " ")
    return " -a " + ShellWord.fish(isList ? "(__fish_append , \(words))" : words)
  }
}
