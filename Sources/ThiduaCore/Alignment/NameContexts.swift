/// What names have in common before their colon: `Vụ Mùa` in `Vụ Mùa: Ngô, sản lượng`.
///
/// A context is a heading in tables. `Ngô: Diện tích` and `Ngô: Sản lượng` have no context in
/// common, though they have a colon: their ends repeat elsewhere, and they are few.
struct NameContexts: Sendable {
  private var runs: [Int?] = []
  private var keys: [LabelKey] = []

  /// Finds the contexts of a catalogue.
  init(_ indicators: [Indicator]) {
    let names = indicators.map { Self.split($0.name) }
    let tails = Dictionary(grouping: names.compactMap(\.tail?.bare), by: { $0 }).mapValues(\.count)
    runs = Array(repeating: nil, count: names.count)
    var start = 0
    while start < names.count {
      let head = names[start].head
      var end = start + 1
      while end < names.count, names[end].head == head,
        indicators[end].sector == indicators[start].sector
      {
        end += 1
      }
      if let head, !head.isEmpty, end - start >= 2 {
        let isOwn = names[start..<end].allSatisfy { tails[$0.tail?.bare ?? ""] == 1 }
        if end - start >= 4 || isOwn { add(head, start..<end) }
      }
      start = end
    }
  }

  /// The context of an indicator, as a number that its neighbours in the context share.
  func run(of position: Int) -> Int? { runs[position] }

  /// What a context is called.
  func key(ofRun run: Int) -> LabelKey { keys[run] }

  /// The name of an indicator in its context: what stands behind the colon.
  static func nameInContext(_ name: String) -> String? {
    name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) }
  }

  private mutating func add(_ key: LabelKey, _ positions: Range<Int>) {
    for position in positions { runs[position] = keys.count }
    keys.append(key)
  }

  private static func split(_ name: String) -> (head: LabelKey?, tail: LabelKey?) {
    guard let colon = name.firstIndex(of: ":") else { return (nil, nil) }
    return (LabelKey(String(name[..<colon])), LabelKey(String(name[name.index(after: colon)...])))
  }
}
