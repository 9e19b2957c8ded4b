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
  /// The script with which a shell completes the tool's commands, options, values and files.
  public func completion(for shell: Shell, in language: Language) -> String {
    let lines =
      switch shell {
      case .bash: BashCompletion(tool: self).lines
      case .zsh: ZshCompletion(tool: self, language: language).lines
      case .fish: FishCompletion(tool: self, language: language).lines
      }
    return lines.joined(separator: "\n") + "\n"
  }
}
