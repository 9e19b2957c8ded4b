/// What a conversion is told instead of finding it out.
public struct ConversionOptions: Sendable {
  /// The sheet of a workbook, by its name or its number from 1.
  public var sheet: String?
  /// The encoding of a text, by its name in sources.csv.
  public var encoding: String?
  /// The delimiter of a text.
  public var delimiter: UInt8?

  /// Makes options that leave everything to be found out.
  public init() {}

  /// The names of the encodings, for help and for what was mistyped.
  public static let encodingNames = TextEncoding.all.map(\.name)

  /// The delimiter that a word means: the character itself, `tab`, `comma`, ...; nothing for
  /// another word.
  public static func delimiter(named word: String) -> UInt8? {
    let names: [String: UInt8] = [
      ";": 59, "semicolon": 59, ",": 44, "comma": 44, "\t": 9, "\\t": 9, "tab": 9, "|": 124,
      "pipe": 124, "bar": 124,
    ]
    return names[word.lowercased()]
  }
}

extension TextEncoding {
  /// All encodings that a file may be said to have.
  static let all: [TextEncoding] =
    [.utf8, .utf16LittleEndian, .utf16BigEndian] + legacy
    + OldLetters.allCases.map { .wrapped($0, in: .utf8) }
}
