import TestSupport
import Testing
import ThiduaFiles

@Suite("The order of paths") struct NaturalOrderTests {
  @Test(arguments: [
    ("quy-2/a.csv", "quy-10/a.csv"), ("a (2).csv", "a (10).csv"), ("a.csv", "b.csv"),
    ("a01.csv", "a1.csv"), ("a1.csv", "a02.csv"), ("a", "a1"),
  ])
  func `numbers stand by their value`(_ first: String, _ second: String) {
    #expect(NaturalOrder.precedes(first, second))
    #expect(!NaturalOrder.precedes(second, first))
  }
}
