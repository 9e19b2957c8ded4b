extension ToolDescription {
  /// Every command with its options and examples as Markdown, for the handbook.
  ///
  /// Commands have headings of the third level, so the text goes under one of the second.
  public func markdownReference(in language: Language = .vi) -> String {
    let reference = MarkdownReference(tool: self, language: language)
    return (commands.flatMap(reference.command) + reference.commonOptions + reference.exitStatuses)
      .joined(separator: "\n\n") + "\n"
  }
}

/// The blocks of the reference in one language.
struct MarkdownReference {
  let tool: ToolDescription
  let language: Language

  func command(_ command: CommandDescription) -> [String] {
    [
      "### `\(tool.name) \(command.name)`", command.summary[language],
      fenced([tool.usage(of: command, in: language)]),
    ] + options(command.options) + examples(command.examples)
  }

  var commonOptions: [String] {
    ["### \(LocalizedText.commonOptions[language])"] + options(tool.commonOptions)
  }

  var exitStatuses: [String] {
    guard !tool.exitStatuses.isEmpty else { return [] }
    let rows = tool.exitStatuses.map { [$0.status, $0.meaning[language]] }
    return ["### \(LocalizedText.exitStatuses[language])", table([.status, .meaning], rows)]
  }

  private func options(_ options: [OptionDescription]) -> [String] {
    guard !options.isEmpty else { return [] }
    let rows = options.map { option in
      let names = [option.shortName, option.usage].compactMap { $0.map { "`\($0)`" } }
      return [names.joined(separator: ", "), option.fullHelp(in: language)]
    }
    return [table([.options, .meaning], rows)]
  }

  private func examples(_ examples: [Example]) -> [String] {
    guard !examples.isEmpty else { return [] }
    let lines = examples.flatMap { ["# \($0.effect[language])", "\(tool.name) \($0.line)"] }
    return ["\(LocalizedText.examples[language]):", fenced(lines)]
  }

  private func fenced(_ lines: [String]) -> String {
    (["```sh"] + lines + ["```"]).joined(separator: "\n")
  }

  private func table(_ titles: [LocalizedText], _ rows: [[String]]) -> String {
    let head = [titles.map { $0[language] }, titles.map { _ in "---" }]
    return (head + rows).map { "| " + $0.map(escaped).joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// A cell in which a bar does not end the cell.
  private func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
