/// A name that Excel accepts for a sheet, and that formulas can use.
///
/// Besides Excel's own rules two kinds of names are left out, because the library writes references
/// to them that Excel cannot read: names with `#`, and names such as `Q1`, `R1C1` or `2026`, which
/// need quotes in a reference and do not get them. `SheetNames` makes a name out of any text.
public struct SheetName: Hashable, Sendable {
  /// The name as the tab shows it.
  public let text: String

  /// The name itself, or nothing if it is not allowed.
  public init?(_ text: String) {
    guard Self.problem(with: text) == nil else { return nil }
    self.text = text
    quoted = "'" + String(text.flatMap { $0 == "'" ? ["'", "'"] : [$0] }) + "'"
  }

  /// The name as a formula writes it: always in quotes, inner ones doubled.
  public let quoted: String

  /// Two names with the same key cannot stand in one workbook: Excel looks at neither case nor the
  /// way a letter and its marks are encoded.
  public var key: String { Self.key(of: text) }

  /// The UTF-16 units a name may have.
  public static let unitLimit = 31

  static func key(of text: String) -> String { text.uppercased().lowercased() }

  /// Why a text is not a name, if it is not.
  static func problem(with text: String) -> String? {
    if text.isEmpty { return "a sheet name cannot be empty" }
    if text.utf16.count > unitLimit { return "a sheet name has at most \(unitLimit) UTF-16 units" }
    if text.unicodeScalars.contains(where: { !isAllowed($0) }) {
      return "a sheet name cannot hold [ ] : * ? / \\ # or control characters"
    }
    if text.hasPrefix("'") || text.hasSuffix("'") {
      return "a sheet name cannot begin or end with an apostrophe"
    }
    if CellText.escaped(text) != text { return "a sheet name cannot look like an escape" }
    if key(of: text) == "history" { return "Excel keeps the sheet name History for itself" }
    if looksLikeReference(text) { return "a sheet name cannot look like a cell or a number" }
    return nil
  }

  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\", "#", "\u{FFFE}", "\u{FFFF}": false
    default: scalar.properties.generalCategory != .control
    }
  }

  /// Whether the library would write references to the name without the quotes they need.
  static func looksLikeReference(_ text: String) -> Bool {
    guard text.utf8.allSatisfy({ isLetter($0) || isDigit($0) || $0 == 0x5F || $0 == 0x2E }) else {
      return false  // Any other byte makes the library add the quotes.
    }
    guard let first = text.utf8.first, isLetter(first) || first == 0x5F else { return true }
    return isCellName(text.utf8) || isRowColumnName(text)
      || ["true", "false"].contains(key(of: text))
  }

  private static func isCellName(_ name: String.UTF8View) -> Bool {
    let letters = name.prefix(while: isLetter)
    let digits = name.dropFirst(letters.count)
    return (1...3).contains(letters.count) && !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  private static func isRowColumnName(_ name: String) -> Bool {
    var rest = Substring(name)
    for letter in ["r", "c"] where rest.first?.lowercased() == letter {
      rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber }
    }
    return rest.isEmpty
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
