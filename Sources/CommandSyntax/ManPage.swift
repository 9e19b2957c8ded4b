extension ToolDescription {
  /// The manual page of the tool in the troff language, section 1.
  public func manPage(in language: Language) -> String {
    ManPage(tool: self, language: language).text
  }
}

/// The parts of a manual page in one language.
private struct ManPage {
  let tool: ToolDescription
  let language: Language

  private func word(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  var text: String {
    var lines = [
      ".TH \(tool.name.uppercased()) 1 \"\" \"\(tool.name) \(tool.version)\" \"\"",
      ".SH \(word("TÊN", "NAME"))",
      "\(tool.name) \\- \(escaped(tool.summary[language]))",
      ".SH \(word("CÁCH DÙNG", "SYNOPSIS"))",
      ".B \(tool.name)",
      "\\fI\(LocalizedText.command[language])\\fR [\\fI\(LocalizedText.anyOptions[language])\\fR]",
      ".SH \(word("CÁC LỆNH", "COMMANDS"))",
    ]
    for command in tool.commands { lines += self.command(command) }
    lines += [
      ".SS \(tool.name) \(ToolDescription.helpWord) [\(LocalizedText.command[language])]",
      "\(LocalizedText.moreOnCommand[language]).",
    ]
    lines.append(".SH \(word("TÙY CHỌN CHUNG", "COMMON OPTIONS"))")
    lines += options(tool.commonOptions)
    if !tool.exitStatuses.isEmpty {
      lines.append(".SH \(word("MÃ THOÁT", "EXIT STATUS"))")
      for status in tool.exitStatuses {
        lines += [".TP", ".B \(escaped(status.status))", escaped(status.meaning[language])]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func command(_ command: CommandDescription) -> [String] {
    var lines = [
      ".SS \(escaped(tool.usage(of: command, in: language)))", escaped(command.summary[language]),
    ]
    lines += options(command.options)
    for example in command.examples {
      lines += [
        ".PP", escaped(example.effect[language]), ".PP", ".RS", ".nf",
        escaped("\(tool.name) \(example.line)"), ".fi", ".RE",
      ]
    }
    return lines
  }

  private func options(_ options: [OptionDescription]) -> [String] {
    options.flatMap { option in
      let names = [option.shortName, option.usage].compactMap(\.self).joined(separator: ", ")
      return [".TP", ".B \(escaped(names))", escaped(option.fullHelp(in: language))]
    }
  }

  /// A text in which nothing is a request or an escape, and dashes are those of options.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for letter in text {
      switch letter {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\n": escaped += " "
      default: escaped.append(letter)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
