/// A command line that cannot be run, and what to tell the user.
public struct UsageError: Error, Hashable, Sendable {
  /// The tool's name.
  public let tool: String
  /// The command's name, once it is known.
  public let command: String?
  /// What is wrong.
  public let mistake: UsageMistake

  /// Makes an error of a mistake in a command line.
  public init(tool: String, command: String?, _ mistake: UsageMistake) {
    self.tool = tool
    self.command = command
    self.mistake = mistake
  }

  /// The message: a line that names the mistake and a line that points to the help.
  ///
  /// Control characters are escaped, so the two lines are safe on a terminal.
  public func message(in language: Language) -> String {
    let place = [tool, command].compactMap(\.self).joined(separator: " ")
    let pointer = LocalizedText(vi: "Xem thêm", en: "See also")[language]
    return printable("\(place): \(mistake.text[language])") + "\n"
      + printable("\(pointer): \(place) --help") + "\n"
  }
}
