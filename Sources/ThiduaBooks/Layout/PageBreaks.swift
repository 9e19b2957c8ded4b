/// Where the pages of a sheet begin, found from the heights of its rows.
struct PageBreaks {
  /// The heights of the rows, in points.
  let heights: [Double]
  /// The height of a page in points of the sheet, and of the rows that each page repeats.
  let page: Double
  let repeated: Double
  /// Rows that stand on one page together, where they fit on one, by the first of them.
  private let together: [Int: ClosedRange<Int>]
  /// Rows that begin a page unless all of them fit on the one at hand, by the first of them.
  private let sections: [Int: ClosedRange<Int>]

  init(
    heights: [Double], page: Double, repeated: Double = 0, together: [ClosedRange<Int>] = [],
    sections: [ClosedRange<Int>] = []
  ) {
    self.heights = heights
    self.page = page
    self.repeated = repeated
    self.together = Self.byFirst(Self.joined(together))
    self.sections = Self.byFirst(sections)
  }

  private static func byFirst(_ groups: [ClosedRange<Int>]) -> [Int: ClosedRange<Int>] {
    Dictionary(groups.map { ($0.lowerBound, $0) }) { first, _ in first }
  }

  /// Groups that share rows are one: a heading stays with its rows where these stay with the
  /// signature.
  private static func joined(_ groups: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var joined: [ClosedRange<Int>] = []
    for group in groups.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, group.lowerBound <= last.upperBound {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, group.upperBound)
      } else {
        joined.append(group)
      }
    }
    return joined
  }

  private func height(of rows: ClosedRange<Int>) -> Double {
    heights[rows].reduce(0, +)
  }

  /// The rows with which a page begins where each page takes what fits on it.
  var full: [Int] { rows(filledTo: page).starts }

  /// The rows with which a page begins where the pages, no more than needed, are filled alike: a last
  /// page of a row or two gets more from those before.
  var even: [Int] {
    let count = full.count
    guard count > 0 else { return [] }
    var (low, high) = (page / 2, page)
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows(filledTo: middle).starts.count > count { low = middle } else { high = middle }
    }
    return rows(filledTo: high).starts
  }

  /// What is left of the last page where each page takes what fits on it.
  var roomLeft: Double { page - rows(filledTo: page).used }

  /// The rows with which a page begins where pages are filled to some height, and what is used of the
  /// last one.
  private func rows(filledTo limit: Double) -> (starts: [Int], used: Double) {
    var starts: [Int] = []
    var used = 0.0
    for row in heights.indices {
      // What fits on no page at all is parted wherever it must be.
      let group = together[row].map(height) ?? heights[row]
      let needed = group + repeated <= page ? group : heights[row]
      let section = sections[row].map(height) ?? 0
      if used > 0, used + max(needed, section) > limit {
        starts.append(row)
        used = repeated
      }
      used += heights[row]
    }
    return (starts, used)
  }
}
