/// How many slips of the keyboard lie between two texts, or nil where it is more than the limit.
///
/// A slip is a letter added, left out, exchanged for another, or swapped with its neighbour.
/// Compare keys (``FoldedText``), or every capital counts as a slip.
public func editDistance(_ left: String, _ right: String, limit: Int) -> Int? {
  let rows = Array(left.unicodeScalars)
  let columns = Array(right.unicodeScalars)
  guard abs(rows.count - columns.count) <= limit else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...columns.count)
  for row in rows.indices {
    var current = [row + 1]
    current.reserveCapacity(columns.count + 1)
    for column in columns.indices {
      let differs = rows[row] == columns[column] ? 0 : 1
      var cost = min(previous[column + 1] + 1, current[column] + 1, previous[column] + differs)
      if row > 0, column > 0, rows[row] == columns[column - 1], rows[row - 1] == columns[column] {
        cost = min(cost, beforePrevious[column - 1] + 1)
      }
      current.append(cost)
    }
    guard current.contains(where: { $0 <= limit }) else { return nil }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[columns.count] <= limit ? previous[columns.count] : nil
}
