/// A formula together with its result, which viewers that do not calculate show.
public struct Formula: Hashable, Sendable {
  /// The result of a formula.
  public enum Result: Hashable, Sendable {
    /// A number.
    case number(Double)
    /// A text; may be empty.
    case text(String)
  }

  /// The formula in Excel's English notation (`SUM(A1,A3)`), with or without `=`.
  public let expression: String

  /// The result as the caller has computed it.
  public let result: Result

  /// A formula whose result is a number.
  public init(_ expression: String, result: Double) {
    self.expression = expression
    self.result = .number(result)
  }

  /// A formula whose result is a text.
  public init(_ expression: String, resultText: String) {
    self.expression = expression
    self.result = .text(resultText)
  }

  /// A text as a formula writes it: in double quotes, inner ones doubled.
  public static func quoted(_ text: String) -> String {
    let quote = UInt8(ascii: "\"")
    guard text.utf8.contains(quote) else { return "\"" + text + "\"" }
    return "\"" + String(text.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] }) + "\""
  }

  /// A text of any length as a formula writes it: Excel takes at most 255 characters between quotes.
  public static func text(_ text: String) -> String {
    var parts = [""]
    for character in text {
      let longer = parts[parts.count - 1] + String(character)
      if quoted(longer).utf16.count - 2 <= quotedLimit {
        parts[parts.count - 1] = longer
      } else {
        parts.append(String(character))
      }
    }
    return parts.map(quoted).joined(separator: "&")
  }

  private static let quotedLimit = 255

  /// The characters a formula may have.
  static let limit = 8_192
}
