/// The language of messages and books.
public enum Language: String, Sendable, CaseIterable {
  /// Vietnamese, the users' language and the default.
  case vi
  /// English.
  case en
}
