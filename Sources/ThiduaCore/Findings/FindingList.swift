/// Findings one after the other: millions of them take a dozen bytes each, and what they quote.
///
/// They are kept in blocks that know nothing of each other: a long list is read, put in order and
/// written by all cores.
public struct FindingList: Sendable {
  /// The findings in blocks, for work that all cores do.
  public internal(set) var blocks: [FindingBlock] = []

  /// Makes an empty list.
  public init() {}

  init(_ blocks: [FindingBlock]) { self.blocks = blocks }

  /// How many there are.
  ///
  /// Complexity: O(blocks).
  public var count: Int { blocks.reduce(0) { $0 + $1.count } }

  /// Whether there is none.
  public var isEmpty: Bool { blocks.isEmpty }

  /// How many of a severity there are.
  ///
  /// Complexity: O(blocks).
  public func count(_ severity: Severity) -> Int {
    blocks.reduce(0) { sum, block in
      switch severity {
      case .error: sum + block.errors
      case .warning: sum + block.warnings
      case .info: sum + block.count - block.errors - block.warnings
      }
    }
  }

  /// Adds a finding at the end.
  public mutating func append(_ finding: Finding) {
    add { $0.append(finding) }
  }

  /// Adds a finding about a cell at the end, of which there may be millions; it has its code's severity.
  ///
  /// The text as typed has at most 200 characters.
  public mutating func append(
    _ cause: FindingCause, file: String, sheet: String, line: Int, column: Int, unit: String,
    indicator: String, period: String, value: String
  ) {
    let severity = cause.code.severity
    add {
      $0.append(
        cause, severity, file: file, sheet: sheet, line: line, column: column, unit: unit,
        indicator: indicator, period: period, value: value)
    }
  }

  /// Adds what goes to the end of the last block, or into a new one where that one takes it not.
  @inline(__always)
  private mutating func add(_ append: (inout FindingBlock) -> Bool) {
    if !blocks.isEmpty, append(&blocks[blocks.count - 1]) { return }
    var block = FindingBlock(isLikelyFull: !blocks.isEmpty)
    _ = append(&block)
    blocks.append(block)
  }

  /// Adds findings at the end.
  public static func += (list: inout FindingList, findings: some Sequence<Finding>) {
    for finding in findings { list.append(finding) }
  }

  /// The fewest findings of a block that is moved as it is.
  private static let leastMoved = FindingBlock.most / 8

  /// Moves the findings of another list to the end; of a long list the blocks themselves.
  public mutating func take(_ other: inout FindingList) {
    if other.blocks.count > 1 || other.count >= Self.leastMoved {
      blocks += other.blocks
    } else {
      self += other
    }
    other = FindingList()
  }

  /// The findings about some units, by their codes, and those about no unit in some files.
  public func about(units: Set<String>, files: Set<String> = []) -> FindingList {
    var list = FindingList()
    for block in blocks {
      let marks = FindingBlock.UnitMarks(units, files: files, in: block)
      guard !marks.isEmpty else { continue }
      var findings = block.makeIterator()
      while let finding = findings.next(about: marks) { list.append(finding) }
    }
    return list
  }
}

extension FindingList: Sequence {
  /// The findings, one after the other.
  public struct Iterator: IteratorProtocol {
    private var rest: ArraySlice<FindingBlock>
    private var findings: FindingBlock.Iterator?

    init(_ blocks: [FindingBlock]) { rest = blocks[...] }

    /// The next finding, where there is one.
    public mutating func next() -> Finding? {
      while true {
        if let finding = findings?.next() { return finding }
        guard let block = rest.popFirst() else { return nil }
        findings = block.makeIterator()
      }
    }
  }

  /// Lends the findings in order.
  public func makeIterator() -> Iterator { Iterator(blocks) }
}
