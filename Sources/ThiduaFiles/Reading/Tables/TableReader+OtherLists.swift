import ThiduaCore

// Lists of other things below a table, as forms of registration end with them: who is proposed for which title, which
// households take part.
extension TableReader {
  /// Whether a row is the head of such a list: `TT | Họ và tên | Chức vụ | Danh hiệu`.
  ///
  /// It counts its rows like the table, but names neither labels nor figures, and no number stands in it.
  func isHeadOfOtherList(_ cells: [String]) -> Bool {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard filled.count > 2, index.headerWords.sense(of: cells[filled[0]]) == .key(.number) else {
      return false
    }
    return filled.dropFirst().allSatisfy { place in
      cells[place].contains(where: \.isLetter) && !cells[place].contains(where: \.isNumber)
    }
  }

  /// Remembers the head of a list, which is said once.
  func beginOtherList(_ cells: [String], line: Int) {
    asksRowsAbove = true
    otherList = cells
    let place = cells.indices.filter { !cells[$0].isEmpty }[1]
    report(.listBelow, at: TitleFacts.Place(text: cells[place], line: line, column: place + 1))
  }

  /// Whether a row without an indicator is one of such a list: no number stands where figures do, unless the list's head
  /// calls it something else there (`Năm sinh`).
  func isOfOtherList(_ cells: [String]) -> Bool {
    guard let otherList else { return false }
    return values.allSatisfy { column in
      let place = column.number - 1
      guard cells.indices.contains(place), RowShape.beginsLikeFigure(cells[place]) else {
        return true
      }
      guard otherList.indices.contains(place) else { return false }
      switch index.headerWords.sense(of: otherList[place]) {
      case .unknown, .key: return true
      default: return false
      }
    }
  }
}
