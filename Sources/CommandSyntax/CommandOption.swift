/// An option as a command asks for it: a flag or one with a value, which no command can mix up.
public protocol CommandOption: Sendable {
  /// How the option is typed, and its help.
  var description: OptionDescription { get }
}

/// An option that is either there or not.
public struct FlagOption: CommandOption {
  /// How it is typed, and its help.
  public let description: OptionDescription

  /// Declares a flag.
  public init(_ name: String, short: String? = nil, help: LocalizedText) {
    description = OptionDescription(
      name: name, shortName: short, placeholder: nil, allowed: [], offered: [], isList: false,
      isRequired: false, help: help)
  }
}

/// An option that is followed by a value: `--name VALUE` or `--name=VALUE`.
public struct ValueOption: CommandOption {
  /// How it is typed, and its help.
  public let description: OptionDescription

  /// Declares an option with a value.
  public init(
    _ name: String, _ placeholder: String, short: String? = nil, allowed: [String] = [],
    required isRequired: Bool = false, help: LocalizedText
  ) {
    description = OptionDescription(
      name: name, shortName: short, placeholder: placeholder, allowed: allowed, offered: allowed,
      isList: false, isRequired: isRequired, help: help)
  }

  /// An option whose value shells offer and the command judges, because it knows more spellings.
  ///
  /// A list takes several values with commas between them: `--name ONE,OTHER`.
  public init(
    _ name: String, _ placeholder: String, offering offered: [String], isList: Bool = false,
    help: LocalizedText
  ) {
    description = OptionDescription(
      name: name, shortName: nil, placeholder: placeholder, allowed: [], offered: offered,
      isList: isList, isRequired: false, help: help)
  }
}
