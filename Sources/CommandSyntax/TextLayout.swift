/// Lines of text for a screen of a given width, measured in characters.
struct TextLayout {
  let width: Int
  /// The widest label that still has its text beside it.
  private let widestLabel = 30

  /// The words of a text in lines that fit; a word that is too long has a line of its own.
  func paragraph(_ text: String, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return (lines + [line]).map { spaces(indent) + $0 }
  }

  /// Labels in one column and their texts in the next.
  func table(_ rows: [(label: String, text: String)], indent: Int = 2) -> [String] {
    let labels = rows.map(\.label.count).filter { $0 <= widestLabel }
    let column = indent + (labels.max() ?? 0) + 2
    return rows.flatMap { row in
      var lines = paragraph(row.text, indent: column)
      let label = spaces(indent) + row.label
      guard label.count + 2 <= column else { return [label] + lines }
      lines[0] = label + lines[0].dropFirst(label.count)
      return lines
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
