/// An option, declared beside its help.
///
/// Names are spelled as they are typed: `--period`, `-q`.
public struct OptionDescription: Hashable, Sendable {
  /// The long name, such as `--period`.
  public let name: String
  /// The short name, such as `-q`.
  public let shortName: String?
  /// The word that stands for the value in help; a flag has none.
  public let placeholder: String?
  /// The values that are accepted; any value is when there are none.
  public let allowed: [String]
  /// The values that shells offer; files where there are none.
  public let offered: [String]
  /// Whether several of the offered values may stand with commas between them.
  public let isList: Bool
  /// Whether the command cannot run without the option.
  public let isRequired: Bool
  /// What the option does.
  public let help: LocalizedText

  /// Whether the option is followed by a value.
  public var takesValue: Bool { placeholder != nil }
}

extension OptionDescription {
  /// The names under which the option is known, the short one first.
  var names: [String] { [shortName, name].compactMap(\.self) }

  /// How the option is typed: `--period P`.
  var usage: String {
    guard let placeholder else { return name }
    return "\(name) \(placeholder)"
  }

  /// What the option does, with the accepted values where the usage does not show them.
  func fullHelp(in language: Language) -> String {
    guard !allowed.isEmpty, placeholder != allowed.joined(separator: "|") else {
      return help[language]
    }
    let accepted = LocalizedText.accepted[language]
    return "\(help[language]) \(accepted): \(allowed.joined(separator: ", "))."
  }
}
