/// Writes RFC 4180: comma, LF, quotes only where they are needed.
public enum CSVText {
  /// Appends a field.
  public static func appendField(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { raw in
      appendField(unsafe Span(_unsafeElements: raw), to: &bytes)
    }
  }

  /// Appends a field that is UTF-8 already.
  public static func appendField(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var needsQuotes = text.count > 0 && (text[0] == 32 || text[text.count - 1] == 32)
    for place in text.indices {
      let byte = text[place]
      if byte == 44 || byte == 34 || byte == 10 || byte == 13 { needsQuotes = true }
    }
    guard needsQuotes else {
      unsafe text.withUnsafeBytes { raw in unsafe bytes.append(contentsOf: raw) }
      return
    }
    bytes.append(34)
    for place in text.indices {
      if text[place] == 34 { bytes.append(34) }
      bytes.append(text[place])
    }
    bytes.append(34)
  }

  /// Appends the fields of a record and its end.
  public static func appendRecord(_ fields: [String], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(44) }
      appendField(field, to: &bytes)
    }
    bytes.append(10)
  }
}
