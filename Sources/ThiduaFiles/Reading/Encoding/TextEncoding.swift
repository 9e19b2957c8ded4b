/// The encoding of a text file.
enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1258
  case tcvn3
  case vni
  /// Unicode text that shows the bytes of an old encoding as Western letters: `ChØ tiªu`.
  case wrapped(OldLetters, in: UnicodeForm)

  /// What a text may be that is no Unicode, the likeliest first.
  static let legacy: [TextEncoding] = [.windows1258, .tcvn3, .vni]

  /// The name in sources.csv.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .windows1258: "windows-1258"
    case .tcvn3: OldLetters.tcvn3.rawValue
    case .vni: OldLetters.vni.rawValue
    case .wrapped(let letters, let form): "\(form.encoding.name) (\(letters.rawValue))"
    }
  }

  /// Whether thidua says `legacy-encoding` of it.
  var isLegacy: Bool {
    switch self {
    case .utf8, .utf16LittleEndian, .utf16BigEndian: false
    case .windows1258, .tcvn3, .vni, .wrapped: true
    }
  }

  /// The form of Unicode on the outside; none for an encoding of single bytes.
  var unicodeForm: UnicodeForm? {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .windows1258, .tcvn3, .vni: nil
    case .wrapped(_, let form): form
    }
  }
}

/// An encoding that came with fonts of its own, so that its text goes on living in workbooks.
enum OldLetters: String, CaseIterable, Sendable {
  /// One byte a letter: the ABC fonts (`.VnTime`).
  case tcvn3
  /// Mostly two bytes a letter: the VNI fonts (`VNI-Times`).
  case vni
}

/// How Unicode is laid down in bytes.
enum UnicodeForm: CaseIterable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian

  /// The encoding of text that is in this form and nothing else.
  var encoding: TextEncoding {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    }
  }
}
