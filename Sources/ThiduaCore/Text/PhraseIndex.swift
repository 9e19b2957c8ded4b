/// Phrases without diacritics that mean something, found by their first words.
struct PhraseIndex<Meaning: Sendable>: Sendable {
  /// A phrase in words, and what it means.
  typealias Entry = (meaning: Meaning, phrase: [String])

  private let entries: [String: [Entry]]

  /// Takes the phrases of each meaning; blanks around them do not matter.
  init(_ meanings: [(meaning: Meaning, phrases: [String])]) {
    let all = meanings.flatMap { meaning, phrases in
      phrases.map { Entry(meaning, $0.split(separator: " ").map(String.init)) }
    }
    entries = Dictionary(grouping: all) { $0.phrase[0] }
      .mapValues { $0.sorted { $0.phrase.count > $1.phrase.count } }
  }

  /// The longest phrase with which some words begin.
  func longest(beginning words: ArraySlice<String>) -> Entry? {
    words.first.flatMap { entries[$0] }?.first { words.starts(with: $0.phrase) }
  }

  /// The phrases with which some words begin, longer ones first.
  func phrases(beginning words: ArraySlice<String>) -> some Sequence<Entry> {
    (words.first.flatMap { entries[$0] } ?? []).lazy.filter { words.starts(with: $0.phrase) }
  }
}
