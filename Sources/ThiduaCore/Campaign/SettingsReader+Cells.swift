// Cells that nothing would be read from: a name that is parted by the file's delimiter moves all that stands behind it.
extension SettingsReader {
  /// Refuses filled cells below no name of a column.
  mutating func refuseNamelessCells() {
    for row in table.rows {
      let nameless = row.cells.indices.first {
        !row.cells[$0].isEmpty
          && (table.header.indices.contains($0) ? table.header[$0] : "").isEmpty
      }
      guard let nameless else { continue }
      add(
        line: row.line, column: nameless + 1,
        vi:
          "“\(row.cells[nameless])” đứng ngoài các cột có tên; nếu tên có dấu phân cách của tệp, hãy đặt trong "
          + "dấu ngoặc kép",
        en:
          "“\(row.cells[nameless])” stands in a column without a name; put a text that holds the file's delimiter "
          + "into quotation marks")
    }
  }

  /// Refuses the name of a column that is one slip away from a name that is known; any other column is the office's own
  /// and is not read.
  mutating func refuseMisspelt(_ cell: String, column: Int, _ names: [String: String]) {
    let bare = FoldedText.bareKey(cell)
    let known = names.values.flatMap { $0.split(separator: " ") }.sorted()
    let meant = known.first {
      $0.utf8.count > 3 && editDistance(bare, String($0), limit: 1) != nil
    }
    guard let meant else { return }
    add(
      line: table.headerLine, column: column,
      vi: "không có cột “\(cell)”; có phải “\(meant)”?",
      en: "there is no column “\(cell)”; did you mean “\(meant)”?")
  }
}
