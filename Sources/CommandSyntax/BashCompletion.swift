/// What bash needs to know.
struct BashCompletion {
  let tool: ToolDescription

  private var function: String { "_\(tool.name)" }

  var lines: [String] {
    offering + [
      "\(function)() {",
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} head=",
      "  COMPREPLY=()",
      "  # Bash makes three words of --option=value.",
      "  if [ \"$before\" = = ]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi",
      "  if [ \"$word\" = = ]; then word=; fi",
      "  case $before in",
    ] + values + [
      "  esac",
      "  # Options that every command takes may stand before the command.",
      "  local place=1",
      "  while [ \"$place\" -lt \"$COMP_CWORD\" ]; do",
      "    case ${COMP_WORDS[place]} in",
      "      \(valueNames)) place=$((place + 1)); [ \"${COMP_WORDS[place]}\" = = ] && place=$((place + 1)) ;;",
      "      -*) ;;",
      "      *) break ;;",
      "    esac",
      "    place=$((place + 1))",
      "  done",
      "  if [ \"$place\" -ge \"$COMP_CWORD\" ]; then",
      "    \(offer(tool.words + names(of: tool.commonOptions)))",
      "    return",
      "  fi",
      "  case ${COMP_WORDS[place]},$word in",
    ] + words + [
      "    *) compopt -o default ;;",
      "  esac",
      "}",
      "complete -F \(function) \(tool.name)",
    ]
  }

  /// The options before a command that a word of their own follows, as a pattern.
  private var valueNames: String {
    names(of: tool.commonOptions.filter(\.takesValue)).joined(separator: "|")
  }

  private func names(of options: [OptionDescription]) -> [String] { options.flatMap(\.names) }

  /// A function that offers words: its first argument stands before each of them.
  ///
  /// They are quoted as the word is that was begun, because bash puts them into the line as they are.
  private var offering: [String] {
    [
      "\(function)_offer() {",
      "  local head=$1 value",
      "  shift",
      "  for value; do",
      "    case $word in",
      #"      \'*) value=\'${value//\'/\'\\\'\'} ;;"#,
      #"      \"*) value=\"$(sed 's/[\\"$`]/\\&/g' <<<"$value") ;;"#,
      #"      *) printf -v value %q "$value" ;;"#,
      "    esac",
      #"    [[ $head$value == "$word"* ]] && COMPREPLY+=("$head$value")"#,
      "  done",
      "}",
    ]
  }

  private func offer(_ words: [String], after head: String = "''") -> String {
    "\(function)_offer \(head) " + words.map(ShellWord.posix).joined(separator: " ")
  }

  /// What may follow an option, by its name.
  private var values: [String] {
    var seen: Set<String> = []
    let options = (tool.commands.flatMap(\.options) + tool.commonOptions).filter {
      $0.takesValue && seen.insert($0.name).inserted
    }
    return options.map { option in
      "    \(option.names.joined(separator: "|"))) \(reply(to: option)); return ;;"
    }
  }

  private func reply(to option: OptionDescription) -> String {
    guard !option.offered.isEmpty else { return "compopt -o default" }
    guard option.isList else { return offer(option.offered) }
    // What stands before the last comma stays; a further value may follow.
    return "case $word in *,*) head=${word%,*}, ;; esac; compopt -o nospace; "
      + offer(option.offered, after: "\"$head\"")
  }

  /// What may stand elsewhere, by the command and the word that was begun.
  private var words: [String] {
    tool.commands.flatMap { command in
      let options = names(of: command.options + tool.commonOptions)
      let operands = command.operands.allowed
      return ["    \(command.name),-*) \(offer(options)) ;;"]
        + (operands.isEmpty ? [] : ["    \(command.name),*) \(offer(operands)) ;;"])
    } + ["    \(ToolDescription.helpWord),*) \(offer(tool.commands.map(\.name))) ;;"]
  }
}
