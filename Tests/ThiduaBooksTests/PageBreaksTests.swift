import Testing

@testable import ThiduaBooks

/// Pages of 100 points; what is right was counted by hand.
@Suite("Where pages begin") struct PageBreaksTests {
  private static func breaks(
    _ heights: [Double], repeated: Double = 0, together: [ClosedRange<Int>] = [],
    sections: [ClosedRange<Int>] = []
  ) -> PageBreaks {
    PageBreaks(
      heights: heights, page: 100, repeated: repeated, together: together, sections: sections)
  }

  @Test func `a page takes what fits on it, below what each page repeats`() {
    let rows = Array(repeating: 20.0, count: 12)
    #expect(Self.breaks(rows).full == [5, 10])
    #expect(Self.breaks(rows, repeated: 40).full == [5, 8, 11])
  }

  @Test func `rows that belong together are not parted, unless they fit on no page`() {
    let rows = Array(repeating: 20.0, count: 8)
    #expect(Self.breaks(rows, together: [4...6]).full == [4])
    // A heading that shares a row with the signature goes where the signature goes.
    #expect(Self.breaks(rows, together: [3...4, 4...6]).full == [3])
    #expect(Self.breaks(rows, together: [1...6]).full == [5])
  }

  @Test func `a section that fits stays on the page at hand, any other begins its own`() {
    let rows = Array(repeating: 20.0, count: 12)
    #expect(Self.breaks(Array(rows.prefix(5)), sections: [3...4]).full == [])
    #expect(Self.breaks(Array(rows.prefix(6)), sections: [3...5]).full == [3])
    // One that fits on no page begins on its own and goes on over the next ones.
    #expect(Self.breaks(rows, sections: [3...11]).full == [3, 8])
  }

  @Test(arguments: [(6, [3]), (11, [4, 8]), (10, [5]), (5, []), (0, [])])
  func `a last page of a row or two gets more from those before`(_ count: Int, _ wanted: [Int]) {
    #expect(Self.breaks(Array(repeating: 20, count: count)).even == wanted)
  }

  @Test func `pages filled alike keep together what belongs together`() {
    let rows = Array(repeating: 10.0, count: 12)
    // Alike would be 6 and 6; the rows 4 to 8 stay on one page.
    #expect(Self.breaks(rows, together: [4...8]).even == [4])
  }
}
