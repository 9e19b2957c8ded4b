import CSVStreaming

/// How wide the rows at the beginning of a text are, to know a text that was cut off.
///
/// They are looked at only where a text ends without a line end.
struct RowWidths {
  private let head: [UInt8]
  private let isWhole: Bool
  private let delimiter: UInt8

  /// Looks at the beginning of a text.
  init(of text: TextSource, delimiter: UInt8) {
    (head, isWhole) = (text.head, text.headIsWhole)
    self.delimiter = delimiter
  }

  /// The fewest cells of the rows between two lines; nothing where there are not several.
  func least(between first: Int, and last: Int) -> Int? {
    var least = Int.max
    var count = 0
    do throws(CSVError) {
      try CSVRecordReader.read(head.span, delimiter: delimiter, isWhole: isWhole) { record in
        guard record.line < last else { return false }
        if record.line > first, record.fieldCount > 0 {
          least = min(least, record.fieldCount)
          count += 1
        }
        return true
      }
    } catch { return nil }
    return count > 1 ? least : nil
  }
}
