// Findings in the order of reports: what is read from one file comes in order, block after block, so
// that a long list is mostly in order already.
extension FindingList {
  /// Puts the findings in order; those of which none stands before the other stay as they are.
  public mutating func sort() {
    guard blocks.count > 1 || !(blocks.first?.isInOrder ?? true) else { return }
    let unsorted = blocks
    blocks = []
    let sorted = Concurrently.map(unsorted.count) { Self.inOrder(unsorted[$0]) }
    let chains = Self.chains(sorted.flatMap(\.self))
    let merged = Concurrently.map(chains.count) { Self.merged(chains[$0]) }
    for chain in merged { blocks += chain }
  }

  private static func inOrder(_ block: FindingBlock) -> [FindingBlock] {
    guard !block.isInOrder else { return [block] }
    var sorted = FindingList()
    sorted += FindingList([block]).sorted(by: Finding.inOrder)
    return sorted.blocks
  }

  /// A block that is in order, with its first and last finding and its place in the list.
  private struct Stretch: Sendable {
    let block: FindingBlock
    let first: Finding
    let last: Finding
    let place: Int
  }

  /// The blocks in the order of their first findings, those together of which one begins before
  /// another ends.
  private static func chains(_ blocks: [FindingBlock]) -> [[Stretch]] {
    let stretches = blocks.enumerated().compactMap { place, block -> Stretch? in
      var findings = block.makeIterator()
      guard let first = findings.next(), let last = block.last else { return nil }
      return Stretch(block: block, first: first, last: last, place: place)
    }
    var chains: [[Stretch]] = []
    var end: Finding?
    for stretch in stretches.sorted(by: { Finding.inOrder($0.first, $1.first) }) {
      if let last = end, !Finding.inOrder(last, stretch.first) {
        chains[chains.count - 1].append(stretch)
        if Finding.inOrder(last, stretch.last) { end = stretch.last }
      } else {
        chains.append([stretch])
        end = stretch.last
      }
    }
    return chains
  }

  /// A block of which some findings are taken already.
  private struct Source {
    private var rest: FindingBlock.Iterator
    private(set) var next: Finding
    private let place: Int

    init(_ stretch: Stretch) {
      rest = stretch.block.makeIterator()
      next = rest.next() ?? stretch.first
      place = stretch.place
    }

    /// Goes on to the finding after the next one, where there is one.
    mutating func advance() -> Bool {
      guard let finding = rest.next() else { return false }
      next = finding
      return true
    }

    /// Whether its next finding comes before another one's.
    func precedes(_ other: Source) -> Bool {
      if Finding.inOrder(next, other.next) { return true }
      return place < other.place && !Finding.inOrder(other.next, next)
    }
  }

  /// Blocks of which one begins before another ends, made into blocks that follow each other.
  private static func merged(_ chain: [Stretch]) -> [FindingBlock] {
    guard chain.count > 1 else { return chain.map(\.block) }
    var list = FindingList()
    var sources = chain.map(Source.init)
    // The one whose next finding comes first is the last.
    var order = sources.indices.sorted { sources[$1].precedes(sources[$0]) }
    while let first = order.popLast() {
      repeat {
        list.append(sources[first].next)
        guard sources[first].advance() else { break }
        guard let second = order.last, sources[second].precedes(sources[first]) else { continue }
        let place = order.partitioningPlace { sources[first].precedes(sources[$0]) }
        order.insert(first, at: place)
        break
      } while true
    }
    return list.blocks
  }
}
