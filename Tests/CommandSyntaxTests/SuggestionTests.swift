import Testing

@testable import CommandSyntax

struct DistanceCase: Sendable, CustomTestStringConvertible {
  let source: String
  let target: String
  let distance: Int
  var testDescription: String { "\(source) → \(target)" }
}

private let distanceCases = [
  DistanceCase(source: "", target: "", distance: 0),
  DistanceCase(source: "", target: "abc", distance: 3),
  DistanceCase(source: "abc", target: "", distance: 3),
  DistanceCase(source: "kitten", target: "sitting", distance: 3),
  DistanceCase(source: "chcek", target: "check", distance: 1),
  DistanceCase(source: "ab", target: "ba", distance: 1),
  DistanceCase(source: "ca", target: "abc", distance: 3),
  DistanceCase(source: "lỗi", target: "loi", distance: 1),
]

struct SuggestionCase: Sendable, CustomTestStringConvertible {
  let word: String
  let suggestion: String?
  var testDescription: String { word }
}

private let suggestionCases = [
  SuggestionCase(word: "rolup", suggestion: "rollup"),
  SuggestionCase(word: "ROLLUP", suggestion: "rollup"),
  SuggestionCase(word: "stats", suggestion: "status"),
  SuggestionCase(word: "-period", suggestion: "--period"),
  SuggestionCase(word: "–period", suggestion: "--period"),
  SuggestionCase(word: "priod", suggestion: "--period"),
  SuggestionCase(word: "exit", suggestion: nil),
  SuggestionCase(word: "int", suggestion: "init"),
  SuggestionCase(word: "", suggestion: nil),
  SuggestionCase(word: "--", suggestion: nil),
  SuggestionCase(word: "x", suggestion: nil),
  SuggestionCase(word: String(repeating: "rollup", count: 10_000), suggestion: nil),
]

@Suite("Finding the word that was meant") struct SuggestionTests {
  @Test(arguments: distanceCases)
  func `changes are counted`(_ example: DistanceCase) {
    #expect(
      editDistance(from: Array(example.source), to: Array(example.target)) == example.distance)
  }

  @Test(arguments: suggestionCases)
  func `the nearest word is suggested, a far one is not`(_ example: SuggestionCase) {
    let words = ["init", "rollup", "status", "--period", "x"].filter { $0 != example.word }
    #expect(suggestion(for: example.word, among: words) == example.suggestion)
  }

  @Test func `of equally near words the first is suggested, of nearer ones the nearest`() {
    #expect(suggestion(for: "cat", among: ["car", "cap"]) == "car")
    #expect(suggestion(for: "statue", among: ["states", "status", "statute"]) == "status")
  }
}
