extension ToolDescription {
  /// The help on the tool as a whole, for a terminal of 80 characters.
  public func help(in language: Language) -> String {
    let help = HelpText(tool: self, language: language)
    return help.text([
      help.purpose(summary),
      help.usage(["\(name) \(help[.command]) [\(help[.anyOptions])]"]),
      help.commands,
      help.options(commonOptions, titled: .commonOptions),
      help.examples(examples),
      help.exitStatuses,
      help.pointer,
    ])
  }

  /// The help on one command, for a terminal of 80 characters.
  public func help(for command: CommandDescription, in language: Language) -> String {
    let help = HelpText(tool: self, language: language)
    return help.text([
      help.purpose(command.summary),
      help.usage([usage(of: command, in: language)]),
      help.options(command.options, titled: .options),
      help.options(commonOptions, titled: .commonOptions),
      help.examples(command.examples),
      help.exitStatuses,
    ])
  }

  /// How a command is typed: `tool rollup [FOLDER] --period P [options]`.
  func usage(of command: CommandDescription, in language: Language) -> String {
    let required = command.options.filter(\.isRequired).map(\.usage)
    let parts = [name, command.name, command.operands.usage] + required
    return (parts + ["[\(LocalizedText.anyOptions[language])]"])
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// The sections of a help text in one language; an empty section is left out.
struct HelpText {
  let tool: ToolDescription
  let language: Language
  let layout = TextLayout(width: 80)

  /// A word of the help in its language.
  subscript(word: LocalizedText) -> String { word[language] }

  /// Sections one below the other.
  func text(_ sections: [[String]]) -> String {
    sections.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  func purpose(_ summary: LocalizedText) -> [String] { layout.paragraph(summary[language]) }

  func usage(_ lines: [String]) -> [String] {
    section(.usage, lines.flatMap { layout.paragraph($0, indent: 2) })
  }

  var commands: [String] {
    section(.commands, layout.table(tool.commands.map { ($0.name, $0.summary[language]) }))
  }

  func options(_ options: [OptionDescription], titled title: LocalizedText) -> [String] {
    section(
      title,
      layout.table(
        options.map { option in
          let short = option.shortName.map { "\($0), " } ?? "    "
          return (short + option.usage, option.fullHelp(in: language))
        }))
  }

  func examples(_ examples: [Example]) -> [String] {
    section(
      .examples,
      examples.flatMap { example in
        ["  \(tool.name) \(example.line)"] + layout.paragraph(example.effect[language], indent: 6)
      })
  }

  var exitStatuses: [String] {
    section(
      .exitStatuses,
      layout.table(tool.exitStatuses.map { ($0.status, $0.meaning[language]) }))
  }

  var pointer: [String] {
    layout.paragraph(
      "\(self[.moreOnCommand]): \(tool.name) \(ToolDescription.helpWord) \(self[.command])")
  }

  private func section(_ title: LocalizedText, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(title[language]):"] + lines
  }
}
