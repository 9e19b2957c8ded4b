/// Makes file names out of any texts, each different from those it made before.
///
/// A name stays in its folder and can be kept on Linux, Windows and macOS: letters of any script are
/// kept, `/ \ : * ? " < > |`, control characters and the last private ones become `-`, and a name never begins with a dot,
/// a dash or `~`, never ends with a dot or a blank, and is none of Windows' device names. Two names
/// differ in more than case or the encoding of marks. The same texts in the same order always give
/// the same names.
public struct FileNames: Sendable {
  private let ending: String
  private let fallback: String
  private var taken: Set<String> = []

  /// The bytes of UTF-8 a name may have, its ending included.
  public static let byteLimit = 120

  /// A maker of names with an ending such as `xlsx`; `fallback` stands in for a text without letters.
  public init(ending: String, fallback: String = "khong-ten") {
    self.ending = "." + ending
    self.fallback = fallback
  }

  /// A name for the text.
  public mutating func makeName(for text: String) -> String {
    let wanted = readable(text)
    var number = 1
    while true {
      let suffix = (number == 1 ? "" : " (\(number))") + ending
      let room = Self.byteLimit - suffix.utf8.count
      let kept = wanted.longestPrefix { $0.utf8.count <= room }
      let name = String(kept.trimming(atStart: false, Self.isLoose)) + suffix
      if taken.insert(SheetName.key(of: name)).inserted { return name }
      number += 1
    }
  }

  /// The text as a name, but for its length and for whether it is taken.
  private func readable(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isInvisible {
      let isBlank = scalar.properties.isWhitespace
      kept.append(isBlank ? " " : Self.isAllowed(scalar) ? scalar : "-")
    }
    let words = String(kept).split(separator: " ").joined(separator: " ")
    let name = words.trimming { "-~".contains($0) || Self.isLoose($0) }
    if name.isEmpty { return fallback }
    return Self.isDevice(name) ? "_" + name : String(name)
  }

  private static func isLoose(_ character: Character) -> Bool {
    character == " " || character == "."
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\u{FFFE}", "\u{FFFF}": false
    // The last private characters stand for bytes that are no text, in names on the disk.
    case "\u{10FF80}"...: false
    default: scalar.properties.generalCategory != .control
    }
  }

  /// Whether Windows would open a device: the part before the first dot decides.
  private static func isDevice(_ name: Substring) -> Bool {
    let stem = name.prefix { $0 != "." }.trimming { $0 == " " }.lowercased()
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    guard stem.count == 4, stem.hasPrefix("com") || stem.hasPrefix("lpt") else { return false }
    return "0123456789¹²³".contains(stem.suffix(1))
  }
}
