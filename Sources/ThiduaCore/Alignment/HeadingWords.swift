/// Finds the indicator whose name holds all that a row and the headings above it say, in whatever order: `Diện tích` below
/// `Lúa` below `Vụ Đông Xuân` is `Diện tích lúa Đông Xuân`.
///
/// For catalogues whose names stand by themselves, and not in the order in which a form prints them.
struct HeadingWords: Sendable {
  private typealias Words = Set<[Unicode.Scalar]>

  private let indicators: [Indicator]
  private let byWords: [Words: [Int]]
  /// The words that tell one indicator from another.
  private let vocabulary: Words
  private let sectors: Set<String>

  init(_ indicators: [Indicator], sectors: [String]) {
    self.indicators = indicators
    let words = indicators.map { Self.words(of: LabelKey($0.name)) }
    byWords = Dictionary(grouping: words.indices) { words[$0] }
    vocabulary = words.reduce(into: []) { $0.formUnion($1) }
    self.sectors = Set(sectors.map { LabelKey($0).bare })
  }

  /// Places rows that were left, each where nothing else is placed; they are likely at best.
  ///
  /// Nothing is placed that is of another year, or stands below a heading that is.
  func place(
    _ rows: [LabelledRow], _ keys: [LabelKey], isOfOtherYear: (String) -> Bool,
    in placements: inout [Placement]
  ) {
    var headings: [(rank: Int, key: LabelKey, isOfOtherYear: Bool)] = []
    var found: [Int: [Int]] = [:]
    for row in rows.indices {
      switch placements[row] {
      case .heading where !keys[row].isEmpty:
        let rank = Self.rank(of: rows[row])
        while let last = headings.last, last.rank >= rank { headings.removeLast() }
        headings.append((rank, keys[row], isOfOtherYear(rows[row].label)))
      case .none where !isOfOtherYear(rows[row].label):
        guard !headings.contains(where: \.isOfOtherYear) else { continue }
        if let indicator = indicator(of: rows[row], keys[row], below: headings.map(\.key)) {
          found[indicator, default: []].append(row)
        }
      case .none, .heading, .indicator: break
      }
    }
    guard !found.isEmpty else { return }
    let taken = Set(placements.compactMap(\.indicator))
    for (indicator, rows) in found where rows.count == 1 && !taken.contains(indicator) {
      placements[rows[0]] = .indicator(indicator, certainty: .likely)
    }
  }

  /// The only indicator with the words of a row and of the nearest headings above it; those further up must say nothing
  /// that another indicator has in its name.
  private func indicator(
    of row: LabelledRow, _ key: LabelKey, below headings: [LabelKey]
  ) -> Int? {
    guard !key.isEmpty else { return nil }
    for first in headings.indices {
      let words = headings[first...].reduce(into: Self.words(of: key)) {
        $0.formUnion(Self.words(of: $1))
      }
      if let only = byWords[words], only.count == 1 { return fits(row, only[0]) ? only[0] : nil }
      guard saysNothing(headings[first]) else { return nil }
    }
    return nil
  }

  private func fits(_ row: LabelledRow, _ indicator: Int) -> Bool {
    row.measure.isEmpty
      || Measure(unbracketed: row.measure).powerOfTen(to: indicators[indicator].measure) != nil
  }

  /// Whether a heading is that of a sector, or has no word of any indicator and names no season, place or time of its own.
  private func saysNothing(_ heading: LabelKey) -> Bool {
    sectors.contains(heading.bare)
      || Self.words(of: heading).isDisjoint(with: vocabulary)
        && heading.words.allSatisfy { !$0.hasDigit && !Self.divisions.contains($0.bare) }
  }

  private static let divisions: Set<String> = [
    "vu", "thon", "lang", "to", "ap", "xa", "phuong", "quy", "thang", "dot",
  ]

  private static func words(of key: LabelKey) -> Words {
    Set(key.words.lazy.filter { !plainWords.contains($0.bare) }.map(\.letters))
  }

  /// Words that headings and names have or leave out.
  private static let plainWords: Set<String> = [
    "vu", "cay", "trong", "do", "tong", "so", "cac", "va", "ca", "nam", "loai", "cua",
  ]

  /// How far a heading's word reaches: one of a lower rank ends none of a higher one, which is less.
  private static func rank(of row: LabelledRow) -> Int {
    let text = row.number.isEmpty ? row.label : row.number
    let mark = text.prefix { !")-/ ".contains($0) }
    let plain = mark.hasSuffix(".") ? mark.dropLast() : mark
    let isNumbered = !row.number.isEmpty || RowShape.behindNumeral(row.label) != nil
    if isNumbered, let first = plain.first {
      if first.isNumber { return 2 + plain.count { $0 == "." } }
      if first.isLowercase { return lowest - 1 }
      return RowShape.numeralKind(of: [String(plain), "-"]) == .roman ? 1 : 0
    }
    return row.label.contains(where: \.isLowercase) ? lowest : 1
  }

  private static let lowest = 8
}
