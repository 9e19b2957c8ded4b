/// A language that the tool speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// Vietnamese, spoken unless another language is chosen.
  case vi
  /// English.
  case en
}

/// One text in every language that the tool speaks.
public struct LocalizedText: Hashable, Sendable {
  /// The Vietnamese wording.
  public let vi: String
  /// The English wording.
  public let en: String

  /// Makes a text of its two wordings.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The wording in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
