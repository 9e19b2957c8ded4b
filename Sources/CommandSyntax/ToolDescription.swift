/// An exit status and what it tells the caller.
public struct ExitStatusDescription: Hashable, Sendable {
  /// The number that the shell sees, or how it is made: `128+n`.
  public let status: String
  /// What it means.
  public let meaning: LocalizedText

  /// Describes an exit status.
  public init(_ status: String, _ meaning: LocalizedText) {
    self.status = status
    self.meaning = meaning
  }
}

/// A whole tool: its commands and what they share.
public struct ToolDescription: Hashable, Sendable {
  /// The name under which the tool is started.
  public let name: String
  /// The version, such as `1.2.0`.
  public let version: String
  /// What the tool is for, in one sentence.
  public let summary: LocalizedText
  /// The commands, in the order of the help.
  public let commands: [CommandDescription]
  /// Lines worth copying, for the help of the tool as a whole.
  public let examples: [Example]
  /// The exit statuses, for the end of every help.
  public let exitStatuses: [ExitStatusDescription]

  /// The word that asks for help, alone or before a command's name.
  static let helpWord = "help"

  /// The words that may stand first: the commands and that which asks for help.
  var words: [String] { commands.map(\.name) + [Self.helpWord] }

  /// The options that stand anywhere, before or after the command.
  public var commonOptions: [OptionDescription] { OptionDescription.common }

  /// Describes a tool.
  ///
  /// - Precondition: No name stands for two things, `help` is no command's name, and option names
  ///   begin with their dashes.
  public init(
    name: String, version: String, summary: LocalizedText, commands: [CommandDescription],
    examples: [Example] = [], exitStatuses: [ExitStatusDescription] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.commands = commands
    self.examples = examples
    self.exitStatuses = exitStatuses
    checkNames()
  }

  /// The command with a name.
  public func command(named name: String) -> CommandDescription? {
    commands.first { $0.name == name }
  }
}

extension ToolDescription {
  private func checkNames() {
    precondition(Set(words).count == words.count, "two commands have one name")
    for command in commands {
      let options = commonOptions + command.options
      let names = options.map(\.name) + options.compactMap(\.shortName)
      precondition(Set(names).count == names.count, "two options of \(command.name) have one name")
      precondition(
        options.allSatisfy { $0.name.hasPrefix("--") }, "an option's name begins with two dashes")
    }
  }
}
