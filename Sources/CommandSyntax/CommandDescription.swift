/// What may follow a command besides options.
public struct OperandsDescription: Hashable, Sendable {
  /// How the operands stand in the usage line, such as `[CAMPAIGN-FOLDER]`.
  public let usage: String
  /// The fewest that the command needs.
  public let minimum: Int
  /// The most that it takes; nil where there is no limit.
  public let maximum: Int?
  /// The words that are accepted; any word is when there are none.
  public let allowed: [String]

  /// A command without operands.
  public static let none = OperandsDescription("", minimum: 0, maximum: 0)

  /// Describes operands by their usage and how many there may be.
  public init(_ usage: String, minimum: Int, maximum: Int?, allowed: [String] = []) {
    self.usage = usage
    self.minimum = minimum
    self.maximum = maximum
    self.allowed = allowed
  }

  /// One operand, which is one of some words.
  public static func choice(_ words: [String]) -> OperandsDescription {
    OperandsDescription(words.joined(separator: "|"), minimum: 1, maximum: 1, allowed: words)
  }
}

/// A command line worth copying, and what it does.
public struct Example: Hashable, Sendable {
  /// The line without the tool's name: `check units`.
  public let line: String
  /// What the line does.
  public let effect: LocalizedText

  /// Makes an example of a line and its effect.
  public init(_ line: String, effect: LocalizedText) {
    self.line = line
    self.effect = effect
  }
}

/// A command of the tool: one value that parsing, help and the reference read.
public struct CommandDescription: Hashable, Sendable {
  /// The word that chooses the command.
  public let name: String
  /// What the command is for, in one sentence.
  public let summary: LocalizedText
  /// What may follow the command besides options.
  public let operands: OperandsDescription
  /// The options of this command alone.
  public let options: [OptionDescription]
  /// Lines worth copying.
  public let examples: [Example]

  /// Describes a command.
  public init(
    name: String, summary: LocalizedText, operands: OperandsDescription = .none,
    options: [any CommandOption] = [], examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.options = options.map(\.description)
    self.examples = examples
  }
}
