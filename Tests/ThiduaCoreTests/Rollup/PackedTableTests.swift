import TestSupport
import Testing

@testable import ThiduaCore

@Suite("What is packed comes back") struct PackedTableTests {
  @Test func `every position has the owner that noted it`() {
    var generator = SeededGenerator(seed: 3)
    var owners: [Int: Int] = [:]
    var position = 0
    let ranges = (0..<400).map { owner -> [Range<Int>] in
      (0..<Int.random(in: 0..<3, using: &generator)).map { _ in
        // Short stretches, long ones, and gaps between them.
        let length = owner % 40 == 0 ? 20_000 : Int.random(in: 0..<90, using: &generator)
        if owner % 9 == 0 { position += 5_000 }
        let range = position..<(position + length)
        position = range.upperBound
        for place in range { owners[place] = owner }
        return range
      }
    }
    let table = CellOwners(of: ranges)
    let wrong = owners.filter { table.owner(of: $0.key) != $0.value }
    #expect(owners.count > 100_000)
    #expect(wrong.isEmpty)
  }

  private static let values: [Ratio?] = [
    nil, .zero, Ratio(1), Ratio(-7), Ratio(parts: 1, 3), Ratio(parts: -2, 6), .overflowed,
    Ratio(parts: Int128(Int64.max), 1), Ratio(parts: Int128(Int64.max) + 1, 1),
    Ratio(parts: Int128(Int64.min), 7), Ratio(parts: Int128(Int64.min) - 1, 7),
    Ratio(parts: 1, Int128(Int64.max)), Ratio(parts: 1, Int128(Int64.max) + 1),
    Ratio(parts: Int128.max, Int128.max),
  ]

  private static func parts(_ value: Ratio?) -> String {
    value.map { "\($0.numerator)/\($0.denominator)" } ?? "blank"
  }

  @Test func `a value comes back with the parts it had, also from a list of several parts`() {
    let count = Self.values.count
    var whole = RatioList(0..<0)
    for part in 0..<3 {
      var list = RatioList(part * count..<(part + 1) * count)
      for (place, value) in Self.values.enumerated() { list[part * count + place] = value }
      // A value may be replaced by another one.
      list[part * count] = Ratio(parts: Int128.max, Int128(part + 1))
      list[part * count + 1] = nil
      whole.append(list)
    }
    for part in 0..<3 {
      let read = (0..<count).map { Self.parts(whole[part * count + $0]) }
      let first = Ratio(parts: Int128.max, Int128(part + 1))
      #expect(read == ([first, nil] + Self.values.dropFirst(2)).map(Self.parts))
    }
  }
}
