/// A growing list in blocks of 32,768 elements: it never copies what it holds in order to grow.
public struct BlockList<Element: Sendable>: Sendable {
  private static var blockSize: Int { 1 << 15 }
  private var blocks: [[Element]] = []
  /// How many elements there are.
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

  /// Moves the elements of another list to the end of this one, block by block.
  public mutating func take(_ other: inout BlockList<Element>) {
    guard count > 0 else {
      swap(&self, &other)
      return
    }
    other.drain { append($0) }
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
