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

  /// The characters a formula may have.
  static let limit = 8_192
}
