/// Some months of a year.
struct MonthSet: OptionSet, Hashable, Sendable {
  /// A bit for each month, the lowest for January.
  let rawValue: UInt16

  /// Makes the set of the months of a range, 1 to 12.
  init(_ months: ClosedRange<Int>) {
    let upTo = (UInt16(1) << UInt16(months.upperBound)) - 1
    let before = (UInt16(1) << UInt16(months.lowerBound - 1)) - 1
    rawValue = upTo & ~before
  }

  /// Makes the set of these bits.
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The first one, 1 to 12; 0 where there is none.
  var first: Int { isEmpty ? 0 : rawValue.trailingZeroBitCount + 1 }

  /// The months of the year before the first one.
  var before: MonthSet { first > 1 ? MonthSet(1...(first - 1)) : MonthSet() }

  /// The last one, 1 to 12; 0 where there is none.
  var last: Int { 16 - rawValue.leadingZeroBitCount }

  /// Whether all twelve are there.
  var isWholeYear: Bool { rawValue == 0xFFF }

  /// Adds the months of a range, 1 to 12.
  mutating func insert(_ months: ClosedRange<Int>) { formUnion(MonthSet(months)) }

  /// The months up to one, 1 to 12, that are not there; none up to 0.
  func missing(upTo month: Int) -> MonthSet {
    month > 0 ? MonthSet(1...month).subtracting(self) : []
  }

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
      let name =
        language == .vi ? "tháng" : months.rawValue.nonzeroBitCount == 1 ? "month" : "months"
      names.append("\(name) \(months.text)")
    }
    return names.joined(separator: language == .vi ? " và " : " and ")
  }

  /// The months in words: `1–3, 6`.
  var text: String {
    var ranges: [ClosedRange<Int>] = []
    for month in 1...12 where rawValue & (1 << UInt16(month - 1)) != 0 {
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
