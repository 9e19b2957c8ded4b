/// Characters that turn the direction of text: what is read is then another thing than what stands there.
extension SettingsReader {
  /// Refuses names in which they stand, in all rows of some columns.
  mutating func refuseTurnedNames(in keys: [String]) {
    for row in table.rows {
      for key in keys { refuseTurned(text(row, key), line: row.line, column: number(of: key)) }
    }
  }

  /// Refuses one text in which they stand.
  mutating func refuseTurned(_ text: String, line: Int, column: Int) {
    guard let sign = text.unicodeScalars.first(where: Self.turns) else { return }
    let number = "U+" + String(sign.value, radix: 16, uppercase: true)
    add(
      line: line, column: column,
      vi: "“\(text)” có ký tự ẩn đổi chiều chữ (\(number)); hãy xóa đi và gõ lại",
      en:
        "“\(text)” has a hidden character that turns the direction of text (\(number)); delete it and "
        + "type the text again")
  }

  private static func turns(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
