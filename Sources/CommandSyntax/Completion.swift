/// A shell that completes words.
public enum Shell: String, CaseIterable, Sendable {
  /// GNU Bash.
  case bash
  /// Zsh.
  case zsh
  /// Fish.
  case fish
}

extension ToolDescription {
  /// The script with which a shell completes the tool's commands, options and files.
  public func completion(for shell: Shell, in language: Language) -> String {
    let script = CompletionScript(tool: self, language: language)
    return switch shell {
    case .bash: script.bash
    case .zsh: script.zsh
    case .fish: script.fish
    }
  }
}

/// What shells need to know, in their languages.
private struct CompletionScript {
  let tool: ToolDescription
  let language: Language

  private var names: [String] { tool.commands.map(\.name) }

  private func words(_ command: CommandDescription) -> [String] {
    (command.options + tool.commonOptions).flatMap { [$0.shortName, $0.name].compactMap(\.self) }
  }

  private var withValues: [OptionDescription] {
    var seen: Set<String> = []
    return (tool.commands.flatMap(\.options) + tool.commonOptions).filter {
      $0.takesValue && seen.insert($0.name).inserted
    }
  }

  var bash: String {
    var lines = [
      "_\(tool.name)() {",
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}",
      "  COMPREPLY=()", "  case $before in",
    ]
    for option in withValues {
      let reply =
        option.allowed.isEmpty
        ? "compgen -f -- \"$word\""
        : "compgen -W '\(option.allowed.joined(separator: " "))' -- \"$word\""
      lines.append("    \(option.name)) mapfile -t COMPREPLY < <(\(reply)); return ;;")
    }
    lines += ["  esac", "  if [ \"$COMP_CWORD\" -eq 1 ]; then"]
    lines += [
      "    mapfile -t COMPREPLY < <(compgen -W '\(names.joined(separator: " ")) --help --version' "
        + "-- \"$word\")", "    return", "  fi", "  case $word in", "    -*) ;;",
      "    *) mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); return ;;", "  esac",
      "  case ${COMP_WORDS[1]} in",
    ]
    for command in tool.commands {
      lines.append(
        "    \(command.name)) mapfile -t COMPREPLY < <(compgen -W "
          + "'\(words(command).joined(separator: " "))' -- \"$word\") ;;")
    }
    lines += ["  esac", "}", "complete -o filenames -F _\(tool.name) \(tool.name)"]
    return lines.joined(separator: "\n") + "\n"
  }

  var zsh: String {
    var lines = [
      "#compdef \(tool.name)", "_\(tool.name)() {", "  local -a commands", "  commands=(",
    ]
    for command in tool.commands {
      lines.append("    \(quoted("\(command.name):\(command.summary[language])"))")
    }
    lines += [
      "  )", "  if (( CURRENT == 2 )); then", "    _describe command commands", "    return",
      "  fi",
      "  case $words[2] in",
    ]
    for command in tool.commands {
      lines.append("    \(command.name)) _arguments \\")
      for option in command.options + tool.commonOptions {
        lines.append("      \(quoted(zsh(option))) \\")
      }
      lines.append("      '*:file:_files' ;;")
    }
    lines += ["  esac", "}", "_\(tool.name) \"$@\""]
    return lines.joined(separator: "\n") + "\n"
  }

  private func zsh(_ option: OptionDescription) -> String {
    let help = option.help[language].map { "[]:".contains($0) ? " " : $0 }
    var text = "\(option.name)[\(String(help))]"
    if let placeholder = option.placeholder {
      let values = option.allowed.isEmpty ? "_files" : "(\(option.allowed.joined(separator: " ")))"
      text += ":\(placeholder.replacing(":", with: " ")):\(values)"
    }
    return text
  }

  var fish: String {
    var lines: [String] = []
    for command in tool.commands {
      lines.append(
        "complete -c \(tool.name) -n __fish_use_subcommand -f -a \(command.name) -d "
          + quoted(command.summary[language]))
      for option in command.options { lines.append(fish(option, of: command.name)) }
    }
    lines += tool.commonOptions.map { fish($0, of: nil) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fish(_ option: OptionDescription, of command: String?) -> String {
    var line = "complete -c \(tool.name)"
    if let command { line += " -n '__fish_seen_subcommand_from \(command)'" }
    line += " -l \(option.name.dropFirst(2))"
    if let short = option.shortName { line += " -s \(short.dropFirst())" }
    if option.takesValue {
      let values = option.allowed.joined(separator: " ")
      line += " -r" + (values.isEmpty ? "" : " -f -a '\(values)'")
    }
    return line + " -d " + quoted(option.help[language])
  }

  /// A text in single quotes, for all three shells.
  private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "’") + "'" }
}
