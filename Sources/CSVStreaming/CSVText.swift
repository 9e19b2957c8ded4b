/// Writes RFC 4180: comma, LF, quotes only where they are needed.
public enum CSVText {
  /// Appends a field.
  public static func appendField(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    let needsQuotes =
      utf8.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
      || utf8.first == 32 || utf8.last == 32
    guard needsQuotes else {
      bytes.append(contentsOf: utf8)
      return
    }
    bytes.append(34)
    for byte in utf8 {
      if byte == 34 { bytes.append(34) }
      bytes.append(byte)
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
