/// A text with its control characters shown as escapes, so that it cannot steer a terminal.
///
/// Escaped are the C0 and C1 controls, DEL, and the characters that turn the direction of text
/// (U+202A to U+202E, U+2066 to U+2069): a line feed becomes `\n`, an escape `\u{1B}`.
/// Backslashes stay as they are.
public func printable(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\t": result += "\\t"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
      "\u{2066}"..."\u{2069}":
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
