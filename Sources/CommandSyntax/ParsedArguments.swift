/// A command line taken apart and found to be right.
///
/// Options are kept under their long names, however they were typed.
public struct ParsedArguments: Hashable, Sendable {
  /// The command's name.
  public let command: String
  /// What stands besides the options, in the order typed.
  public let operands: [String]
  /// The long names of the flags that are set.
  public let flags: Set<String>
  /// The values by the long names of their options.
  public let values: [String: String]

  /// Whether a flag is set.
  public func contains(_ flag: FlagOption) -> Bool {
    flags.contains(flag.description.name)
  }

  /// The value of an option, if it was given.
  public func value(of option: ValueOption) -> String? {
    values[option.description.name]
  }
}

/// What a command line asks for.
public enum Request: Hashable, Sendable {
  /// Help on a command, or on the tool as a whole.
  case help(CommandDescription?)
  /// The version.
  case version
  /// To run a command.
  case run(ParsedArguments)
}

extension ToolDescription {
  /// Takes a command line apart; the arguments do not include the tool's own name.
  ///
  /// Who asks for help gets it, whatever else is wrong with the line; only an unknown command goes
  /// before.
  ///
  /// - Throws: The first mistake, with the likely right spelling.
  public func parse(_ arguments: [String]) throws(UsageError) -> Request {
    var reader = ArgumentReader(tool: self)
    reader.read(arguments)
    if let error = reader.error, case .unknownCommand = error.mistake { throw error }
    if reader.asksForHelp { return .help(reader.command) }
    if reader.flags.contains(FlagOption.version.description.name) { return .version }
    reader.checkWhole()
    if let error = reader.error { throw error }
    return .run(reader.parsed)
  }

  /// The language that a command line asks for, found even where the line is wrong.
  public func language(in arguments: [String], default fallback: Language = .vi) -> Language {
    let option = ValueOption.language.description.name
    let words = arguments.prefix { $0 != "--" }
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      let value = word == option ? next : String(word.dropFirst(option.count + 1))
      guard word == option || word.hasPrefix("\(option)=") else { continue }
      if let language = Language(rawValue: value) { return language }
    }
    return fallback
  }
}
