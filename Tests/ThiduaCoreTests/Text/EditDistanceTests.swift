import Testing
import ThiduaCore

@Suite("Slips of the keyboard are counted")
struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("rollup", "rollup", 0), ("rolup", "rollup", 1), ("rollupp", "rollup", 1),
    ("rallup", "rollup", 1), ("sttaus", "status", 1), ("phổ", "phố", 1), ("ca", "abc", 3),
    ("", "ab", 2), ("kitten", "sitting", 3),
  ]) func `a distance`(_ left: String, _ right: String, _ slips: Int) {
    #expect(editDistance(left, right, limit: 5) == slips)
    #expect(editDistance(right, left, limit: slips) == slips)
    #expect(editDistance(left, right, limit: slips - 1) == nil)
  }
}
