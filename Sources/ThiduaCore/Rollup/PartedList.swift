/// A list with positions from anywhere on, held in parts of one size: parts that are made at the
/// same time are put together without being copied.
struct PartedList<Element: Sendable>: Sendable {
  private let first: Int
  private var partSize: Int
  private var parts: [[Element]]

  /// One part, with the same element at all positions.
  init(repeating element: Element, _ positions: Range<Int>) {
    first = positions.lowerBound
    partSize = positions.count
    parts = positions.isEmpty ? [] : [Array(repeating: element, count: positions.count)]
  }

  /// The element at a position.
  @inline(__always) subscript(position: Int) -> Element {
    get { parts[part(of: position)][(position - first) % partSize] }
    _modify { yield &parts[part(of: position)][(position - first) % partSize] }
  }

  /// The part in which a position lies, counted from 0.
  func part(of position: Int) -> Int { (position - first) / partSize }

  /// Adds the parts that follow; only the last of all may be smaller than the others.
  mutating func append(_ next: consuming PartedList) {
    if parts.isEmpty { partSize = next.partSize }
    parts += next.parts
  }
}
