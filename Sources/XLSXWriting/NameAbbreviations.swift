/// Short forms of names that cannot be told apart by how they begin: `Trường Trung…Tiểu học xã số 02`.
///
/// Whole words are kept of the beginning and of the end; where all ends are the same, of what stands before
/// them. Lengths are counted in UTF-16 units.
struct NameAbbreviations {
  private let limit: Int
  private var forms: [String?]

  /// The short form of the name at a position; nothing where a cut at its end is enough, or where nothing
  /// tells the name apart from others.
  subscript(index: Int) -> String? { forms[index] }

  init(_ names: [String], limit: Int) {
    self.limit = limit
    forms = Array(repeating: nil, count: names.count)
    let long = names.indices.filter { names[$0].utf16.count > limit }
    let alike = Dictionary(grouping: long) {
      SheetName.key(of: names[$0].shortened(toUnits: limit))
    }
    for group in alike.values where group.count > 1 {
      let words = group.map { names[$0].split(separator: " ") }
      let left = abbreviate(group, words, ending: "")
      guard left.count > 1 else { continue }
      let rest = left.map { names[$0].split(separator: " ") }
      let shared = Self.sharedEnd(of: rest)
      guard shared > 0 else { continue }
      _ = abbreviate(left, rest.map { $0.dropLast(shared) }, ending: Self.mark)
    }
  }

  /// Gives each name of a group its short form where no other has the same; gives back the others.
  private mutating func abbreviate(
    _ group: [Int], _ words: [some BidirectionalCollection<Substring>], ending: String
  ) -> [Int] {
    let made = words.map { form(of: $0, ending: ending) }
    let counts = Dictionary(made.map { (SheetName.key(of: $0), 1) }, uniquingKeysWith: +)
    var others: [Int] = []
    for (index, form) in zip(group, made) {
      if counts[SheetName.key(of: form)] == 1 { forms[index] = form } else { others.append(index) }
    }
    return others
  }

  private static let mark = "…"
  /// How much of a name is kept for its beginning, at least.
  private static let leastHead = 12

  private func form(
    of words: some BidirectionalCollection<Substring>, ending: String
  ) -> String {
    let room = limit - Self.mark.utf16.count - ending.utf16.count
    let tail = Self.tail(of: words, within: room - Self.leastHead)
    let head = Self.head(of: words, within: room - tail.utf16.count)
    return head + Self.mark + tail + ending
  }

  /// The last words that fit, or what fits of the last one.
  private static func tail(
    of words: some BidirectionalCollection<Substring>, within room: Int
  ) -> String {
    var kept = ""
    for word in words.reversed() {
      let longer = kept.isEmpty ? String(word) : word + " " + kept
      guard longer.utf16.count <= room else { break }
      kept = longer
    }
    guard kept.isEmpty, let last = words.last else { return kept }
    return String(String(last.reversed()).longestPrefix { $0.utf16.count <= room }.reversed())
  }

  /// The first words that fit, or what fits of the first one.
  private static func head(of words: some Collection<Substring>, within room: Int) -> String {
    var kept = ""
    for word in words {
      let longer = kept.isEmpty ? String(word) : kept + " " + word
      guard longer.utf16.count <= room else { break }
      kept = longer
    }
    guard kept.isEmpty, let first = words.first else { return kept }
    return String(String(first).longestPrefix { $0.utf16.count <= room })
  }

  /// How many words all names end with.
  private static func sharedEnd(of names: [[Substring]]) -> Int {
    guard let first = names.first else { return 0 }
    var shared = first.count
    for name in names {
      let same = zip(first.reversed(), name.reversed()).prefix { $0.0 == $0.1 }
      shared = min(shared, same.count)
    }
    return shared
  }
}
