/// A text as one word of a shell, in which nothing is expanded.
enum ShellWord {
  /// The word for bash and zsh; plain texts stay as they are.
  static func posix(_ text: String) -> String {
    isPlain(text) ? text : "'" + text.replacing("'", with: #"'\''"#) + "'"
  }

  /// The word for fish, which knows two escapes inside single quotes; plain texts stay as they are.
  static func fish(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    return "'" + text.replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#) + "'"
  }

  /// Whether no shell reads anything else into a text.
  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.,/".contains($0)) }
  }
}
