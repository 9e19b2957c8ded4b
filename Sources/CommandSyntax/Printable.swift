/// A text with its control characters shown as escapes, so that it cannot steer a terminal.
///
/// Escaped are the C0 and C1 controls, DEL, and the characters that turn the direction of text
/// (U+202A to U+202E, U+2066 to U+2069): a line feed becomes `\n`, an escape `\u{1B}`.
/// Backslashes stay as they are.
public func printable(_ text: String) -> String {
  // Nearly all texts need nothing, and there may be millions of them.
  guard text.utf8.contains(where: mayNeedEscape) else { return text }
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

/// Whether a byte is one of those that need an escape, or begins them: C1 controls begin with C2, and
/// what turns the direction of text with E2.
private func mayNeedEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2
}
