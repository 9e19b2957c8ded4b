/// Values or blanks at positions from anywhere on.
struct RatioList: Sendable {
  private var values: PartedList<PackedRatio>
  /// The tables of the parts.
  private var tables: [[Ratio]]

  /// One part of blanks.
  init(_ positions: Range<Int>) {
    values = PartedList(repeating: PackedRatio(), positions)
    tables = positions.isEmpty ? [] : [[]]
  }

  /// The value at a position.
  @inline(__always) subscript(position: Int) -> Ratio? {
    get { values[position].value(tables[values.part(of: position)]) }
    set { values[position] = PackedRatio(newValue, &tables[values.part(of: position)]) }
  }

  /// Adds the parts that follow; only the last of all may be smaller than the others.
  mutating func append(_ next: consuming RatioList) {
    tables += next.tables
    values.append(next.values)
  }
}
