/// What zsh needs to know, in one language.
struct ZshCompletion {
  let tool: ToolDescription
  let language: Language

  var lines: [String] {
    [
      "#compdef \(tool.name)", "_\(tool.name)() {", "  local -a commands", "  commands=(",
    ]
      + (tool.commands.map { ($0.name, $0.summary) } + [(ToolDescription.helpWord, .moreOnCommand)])
      .map { "    " + ShellWord.posix("\($0):\($1[language])") } + [
        "  )",
        "  # Options that every command takes may stand before the command.",
        "  local -i place=2",
        "  while (( place < CURRENT )); do",
        "    case $words[place] in",
        "      \(valueNames)) (( place++ )) ;;",
        "      -*) ;;",
        "      *) break ;;",
        "    esac",
        "    (( place++ ))",
        "  done",
        "  if (( place > CURRENT )) || { (( place == CURRENT )) && [[ $words[CURRENT] == -* ]] }; then",
        "    _arguments \\",
        list(tool.commonOptions.flatMap(specifications)),
        "    return",
        "  elif (( place == CURRENT )); then",
        "    _describe command commands",
        "    return",
        "  fi",
        "  # The command is to its arguments what a program is.",
        "  shift $((place - 1)) words",
        "  (( CURRENT -= place - 1 ))",
        "  case $words[1] in",
      ] + tool.commands.flatMap(arguments) + [
        "    \(ToolDescription.helpWord)) _describe command commands ;;", "  esac", "}",
        "_\(tool.name) \"$@\"",
      ]
  }

  /// The options before a command that a word of their own follows, as a pattern.
  private var valueNames: String {
    tool.commonOptions.filter(\.takesValue).flatMap(\.names).joined(separator: "|")
  }

  /// The specifications of a command's arguments.
  private func arguments(of command: CommandDescription) -> [String] {
    let specifications =
      (command.options + tool.commonOptions).flatMap(specifications)
      + specifications(command.operands)
    return ["    \(command.name)) _arguments \\", list(specifications) + " ;;"]
  }

  /// Words of a command line, each on a line of its own.
  private func list(_ words: [String]) -> String {
    words.map { "      " + ShellWord.posix($0) }.joined(separator: " \\\n")
  }

  /// What may be said of an option: once, by its short name or its long one.
  private func specifications(_ option: OptionDescription) -> [String] {
    let others = option.names.count > 1 ? "(\(option.names.joined(separator: " ")))" : ""
    let help = "[\(escaped(option.help[language]))]"
    return option.names.map { name in
      guard let placeholder = option.placeholder else { return others + name + help }
      let sign = name == option.name ? "=" : ""
      return others + name + sign + help
        + ":\(escaped(placeholder)):\(action(option.offered, isList: option.isList))"
    }
  }

  private func specifications(_ operands: OperandsDescription) -> [String] {
    guard operands.maximum != 0 else { return [] }
    guard !operands.allowed.isEmpty else { return ["*:file:_files"] }
    return ["*:\(escaped(operands.usage)):\(action(operands.allowed, isList: false))"]
  }

  /// What completes a value: the words of the action are read as those of a command line are.
  private func action(_ values: [String], isList: Bool) -> String {
    guard !values.isEmpty else { return "_files" }
    let words = values.map { colonsEscaped(ShellWord.posix($0)) }.joined(separator: " ")
    return isList ? "_sequence compadd - \(words)" : "(\(words))"
  }

  /// A text in which a colon does not end the field.
  private func colonsEscaped(_ text: String) -> String { text.replacing(":", with: #"\:"#) }

  /// A text in which no mark of a specification is one.
  private func escaped(_ text: String) -> String {
    String(text.flatMap { #"\[]:"#.contains($0) ? ["\\", $0] : [$0] })
  }
}
