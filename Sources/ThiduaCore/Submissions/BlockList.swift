/// A growing list in blocks of 32,768 elements: it never copies what it holds in order to grow, and
/// hardly when it takes another one.
public struct BlockList<Element: Sendable>: Sendable {
  private static var blockSize: Int { 1 << 15 }
  private var blocks: [[Element]] = []
  /// The position after the last element: how many there are, where nothing long was taken.
  public private(set) var count = 0

  /// Makes an empty list.
  public init() {}

  /// Adds an element at the end.
  ///
  /// Complexity: O(1).
  public mutating func append(_ element: Element) {
    if count & (Self.blockSize - 1) == 0 {
      var block: [Element] = []
      if count > 0 { block.reserveCapacity(Self.blockSize) }
      blocks.append(block)
    }
    blocks[blocks.count - 1].append(element)
    count += 1
  }

  /// The element at a position.
  ///
  /// Complexity: O(1).
  public subscript(position: Int) -> Element {
    get { blocks[position >> 15][position & (Self.blockSize - 1)] }
    set { blocks[position >> 15][position & (Self.blockSize - 1)] = newValue }
  }

  /// Adds elements at the end.
  public static func += (list: inout BlockList, elements: some Sequence<Element>) {
    for element in elements { list.append(element) }
  }

  /// Moves the elements of another list to the end of this one and gives the position of the
  /// first of them.
  ///
  /// Of a long list the blocks themselves are moved: then there may be positions before it at
  /// which there is nothing.
  public mutating func take(_ other: inout BlockList<Element>) -> Int {
    guard other.count >= Self.blockSize else {
      let first = count
      other.drain { append($0) }
      return first
    }
    let first = blocks.count * Self.blockSize
    blocks += other.blocks
    count = first + other.count
    other = BlockList()
    return first
  }

  /// Gives away all elements in order, block by block.
  mutating func drain(_ body: (Element) -> Void) {
    for index in blocks.indices {
      let block = blocks[index]
      blocks[index] = []
      for element in block { body(element) }
    }
    self = BlockList()
  }
}

extension BlockList: Sequence {
  /// Lends the elements in order.
  public func makeIterator() -> some IteratorProtocol<Element> {
    blocks.lazy.joined().makeIterator()
  }
}
