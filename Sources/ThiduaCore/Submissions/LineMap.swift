/// The physical lines on which rows start, kept as the places where they jump.
public struct LineMap: Sendable {
  private var rows: [UInt32] = []
  private var lines: [UInt32] = []

  /// Makes an empty map.
  public init() {}

  /// Notes the line of the next row; rows come in order.
  public mutating func append(row: Int, line: Int) {
    if let lastRow = rows.last, let lastLine = lines.last,
      Int(lastLine) + row - Int(lastRow) == line
    {
      return
    }
    rows.append(UInt32(row))
    lines.append(UInt32(clamping: line))
  }

  /// Adds the lines of rows that come after so many others.
  mutating func append(_ other: LineMap, after rowCount: Int) {
    for (row, line) in zip(other.rows, other.lines) {
      append(row: Int(row) + rowCount, line: Int(line))
    }
  }

  /// The line of a row.
  ///
  /// Complexity: O(log of the jumps).
  public func line(ofRow row: Int) -> Int {
    let next = rows.partitioningPlace { $0 <= row }
    guard next > 0 else { return 0 }
    return Int(lines[next - 1]) + row - Int(rows[next - 1])
  }
}
