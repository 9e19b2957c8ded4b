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
    let hasEndSpace = text.count > 0 && (text[0] == 32 || text[text.count - 1] == 32)
    let needsQuotes = unsafe hasEndSpace || text.withUnsafeBytes { unsafe holdsSign($0) }
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

  /// Whether a byte is a sign of the format; all bytes are looked at, many at a time.
  private static func holdsSign(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var found: UInt8 = 0
    for place in bytes.indices {
      let byte = unsafe bytes[place]
      found |= byte == 44 || byte == 34 || byte == 10 || byte == 13 ? 1 : 0
    }
    return found != 0
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
