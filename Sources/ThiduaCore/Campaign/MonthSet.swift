/// Some months of a year.
struct MonthSet: Hashable, Sendable {
  private var bits: UInt16 = 0

  /// Makes an empty set.
  init() {}

  /// Makes the set of the months of a range, 1 to 12.
  init(_ months: ClosedRange<Int>) { insert(months) }

  /// Whether there is none.
  var isEmpty: Bool { bits == 0 }

  /// The first one, 1 to 12; 0 where there is none.
  var first: Int { isEmpty ? 0 : bits.trailingZeroBitCount + 1 }

  /// The months of the year before the first one.
  var before: MonthSet { first > 1 ? MonthSet(1...(first - 1)) : MonthSet() }

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

  /// The months up to one, 1 to 12, that are not there.
  func missing(upTo month: Int) -> MonthSet {
    var others = MonthSet()
    others.bits = ((UInt16(1) << UInt16(month)) - 1) & ~bits
    return others
  }

  /// Whether all of them are among others.
  func isSubset(of other: MonthSet) -> Bool { bits & ~other.bits == 0 }

  /// Adds the months of another set.
  mutating func formUnion(_ other: MonthSet) { bits |= other.bits }

  /// Keeps the months that are in another set, too.
  mutating func formIntersection(_ other: MonthSet) { bits &= other.bits }

  /// Takes the months of another set away.
  mutating func subtract(_ other: MonthSet) { bits &= ~other.bits }

  /// The months with whole quarters by their own names: `quý I, III và tháng 5`.
  func names(in language: Language) -> String {
    var months = self
    var quarters: [String] = []
    for (quarter, roman) in ["I", "II", "III", "IV"].enumerated() {
      let whole = MonthSet((quarter * 3 + 1)...(quarter * 3 + 3))
      guard whole.isSubset(of: self) else { continue }
      quarters.append(roman)
      months.subtract(whole)
    }
    var names: [String] = []
    if !quarters.isEmpty {
      let name = language == .vi ? "quý" : quarters.count == 1 ? "quarter" : "quarters"
      names.append("\(name) \(quarters.joined(separator: ", "))")
    }
    if !months.isEmpty {
      let name = language == .vi ? "tháng" : months.bits.nonzeroBitCount == 1 ? "month" : "months"
      names.append("\(name) \(months.text)")
    }
    return names.joined(separator: language == .vi ? " và " : " and ")
  }

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
