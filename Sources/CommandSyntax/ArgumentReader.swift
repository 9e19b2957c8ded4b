/// Reads a command line word by word and remembers the first mistake.
struct ArgumentReader {
  let tool: ToolDescription
  private(set) var command: CommandDescription?
  private(set) var operands: [String] = []
  private(set) var flags: Set<String> = []
  private(set) var values: [String: String] = [:]
  private(set) var error: UsageError?
  private var helpCommandGiven = false

  init(tool: ToolDescription) {
    self.tool = tool
  }

  /// Whether `--help`, `-h` or the word `help` was read.
  var asksForHelp: Bool { helpCommandGiven || flags.contains(FlagOption.help.description.name) }

  /// What was read.
  var parsed: ParsedArguments {
    ParsedArguments(
      command: command?.name ?? "", operands: operands, flags: flags, values: values)
  }

  /// Reads all words, past mistakes too.
  mutating func read(_ arguments: [String]) {
    var words = arguments[...]
    var optionsEnded = false
    while let word = words.popFirst() {
      if optionsEnded {
        take(word: word)
      } else if word == "--" {
        optionsEnded = true
      } else if isOption(word) {
        take(option: word, following: &words)
      } else {
        take(word: word)
      }
    }
  }

  /// Checks what can only be judged at the end: what is missing and what is too much.
  mutating func checkWhole() {
    guard let command else {
      return note(.missingCommand(available: tool.commands.map(\.name)))
    }
    for option in command.options where option.isRequired && values[option.name] == nil {
      note(.missingOption(usage: option.usage))
    }
    checkOperands(command.operands)
  }

  private mutating func checkOperands(_ wanted: OperandsDescription) {
    if operands.count < wanted.minimum {
      note(
        .tooFewOperands(given: operands.count, minimum: wanted.minimum, usage: wanted.usage))
    }
    if let maximum = wanted.maximum, operands.count > maximum {
      note(
        .tooManyOperands(first: operands[maximum], maximum: maximum, usage: wanted.usage))
    }
    if operands.contains("") { note(.emptyOperand(usage: wanted.usage)) }
    guard !wanted.allowed.isEmpty else { return }
    for word in operands where !wanted.allowed.contains(word) {
      note(
        .operandNotAllowed(
          word, allowed: wanted.allowed, suggestion: suggestion(for: word, among: wanted.allowed)))
    }
  }

  /// Remembers a mistake, if it is the first.
  private mutating func note(_ mistake: UsageMistake) {
    error = error ?? UsageError(tool: tool.name, command: command?.name, mistake)
  }
}

/// Words besides options.
extension ArgumentReader {
  private mutating func take(word: String) {
    if command != nil {
      operands.append(word)
    } else if word == ToolDescription.helpWord {
      helpCommandGiven = true
    } else if let known = tool.command(named: word) {
      command = known
    } else {
      note(.unknownCommand(word, suggestion: suggestion(for: word, among: tool.words)))
    }
  }
}

/// Options and their values.
extension ArgumentReader {
  /// The options that may stand here.
  private var known: [OptionDescription] { tool.commonOptions + (command?.options ?? []) }

  /// The long names that may have been meant; before the command, those of all commands.
  private var likely: [String] {
    let options = command.map(\.options) ?? tool.commands.flatMap(\.options)
    return (options + tool.commonOptions).map(\.name)
  }

  private func isOption(_ word: String) -> Bool {
    if beginsWithTypographicDash(word) {
      return suggestion(for: name(in: word), among: likely) != nil
    }
    return word.hasPrefix("-") && word != "-"
  }

  private func name(in word: String) -> String { String(word.prefix { $0 != "=" }) }

  private mutating func take(option word: String, following words: inout ArraySlice<String>) {
    let name = name(in: word)
    let attached = name == word ? nil : String(word.dropFirst(name.count + 1))
    guard let option = known.first(where: { $0.name == name || $0.shortName == name }) else {
      return noteUnknown(name)
    }
    guard option.takesValue else { return set(option, as: name, attached: attached) }
    let value = attached ?? words.first.flatMap { $0.hasPrefix("-") && $0 != "-" ? nil : $0 }
    if attached == nil, value != nil { words.removeFirst() }
    take(value: value ?? "", of: option, as: name)
  }

  private mutating func noteUnknown(_ name: String) {
    if command == nil, tool.commands.contains(where: { $0.options.contains { $0.name == name } }) {
      return note(.optionBeforeCommand(name))
    }
    note(.unknownOption(name, suggestion: suggestion(for: name, among: likely)))
  }

  private mutating func set(_ flag: OptionDescription, as name: String, attached: String?) {
    if let attached { return note(.unexpectedValue(option: name, value: attached)) }
    flags.insert(flag.name)
  }

  private mutating func take(value: String, of option: OptionDescription, as name: String) {
    if value.isEmpty {
      note(.missingValue(option: name, usage: option.usage))
    } else if values[option.name] != nil {
      note(.repeatedOption(name))
    } else if !option.allowed.isEmpty, !option.allowed.contains(value) {
      note(
        .valueNotAllowed(
          option: name, value: value, allowed: option.allowed,
          suggestion: suggestion(for: value, among: option.allowed)))
    } else {
      values[option.name] = value
    }
  }
}
