/// Some months of a year.
struct MonthSet: Hashable, Sendable {
  private var bits: UInt16 = 0

  /// Whether there is none.
  var isEmpty: Bool { bits == 0 }

  /// The last one, 1 to 12; 0 where there is none.
  var last: Int { 16 - bits.leadingZeroBitCount }

  /// Whether all twelve are there.
  var isWholeYear: Bool { bits == 0xFFF }

  /// Adds the months of a range, 1 to 12.
  mutating func insert(_ months: ClosedRange<Int>) {
    let upTo = (UInt16(1) << UInt16(months.upperBound)) - 1
    let before = (UInt16(1) << UInt16(months.lowerBound - 1)) - 1
    bits |= upTo & ~before
  }

  /// Whether all of them are among others.
  func isSubset(of other: MonthSet) -> Bool { bits & ~other.bits == 0 }

  /// The months in words: `1–3, 6`.
  var text: String {
    var ranges: [ClosedRange<Int>] = []
    for month in 1...12 where bits & (1 << UInt16(month - 1)) != 0 {
      if let last = ranges.last, last.upperBound == month - 1 {
        ranges[ranges.count - 1] = last.lowerBound...month
      } else {
        ranges.append(month...month)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }
}
