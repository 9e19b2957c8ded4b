/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// It was read in a way worth knowing.
  case info
  /// It counts, look at it.
  case warning
  /// The cell, row or file does not count.
  case error

  /// Whether one severity is lighter than another.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// So many of them in words: `2 lỗi`, `2 errors`.
  public func counted(_ count: Int, in language: Language) -> String {
    language == .en && self != .info
      ? count.counted(rawValue) : "\(count) \(word(in: language))"
  }

  /// The word for users.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.info, .vi): "thông tin"
    case (.warning, .vi): "cảnh báo"
    case (.error, .vi): "lỗi"
    case (_, .en): rawValue
    }
  }
}
