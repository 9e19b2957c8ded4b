/// Which readings share words with a label, found by the words and not reading by reading: a table may
/// have hundreds of thousands of labels that the catalogue does not know.
struct SharedWords: Sendable {
  /// The readings, in their order.
  let readings: [LabelReading]
  /// How many different words each reading has.
  private let wordCounts: [Int]
  /// The readings in which a word stands, by its letters.
  private var byWord: [[Unicode.Scalar]: [Int]] = [:]
  /// The readings of so many words in which a word stands at a place.
  private var byPlace: [Place: [Int]] = [:]

  private struct Place: Hashable {
    let wordCount: Int
    let position: Int
    let letters: [Unicode.Scalar]
  }

  init(_ readings: [LabelReading]) {
    self.readings = readings
    let words = readings.map { Set($0.key.words.map(\.letters)) }
    wordCounts = words.map(\.count)
    for number in readings.indices {
      for word in words[number] { byWord[word, default: []].append(number) }
      for place in Self.places(in: readings[number].key) {
        byPlace[place, default: []].append(number)
      }
    }
  }

  /// The readings of as many words as a label of which so many stand in the same place, with the same
  /// letters.
  func readings(sharing least: Int, ofPlacesIn key: LabelKey) -> [LabelReading] {
    let shared = counts(Self.places(in: key).compactMap { byPlace[$0] })
    return readings.indices.filter { shared[$0] >= least }.map { readings[$0] }
  }

  /// The indicator whose words a label shares most, of those of which it shares half; parts of
  /// indicators do not count.
  func nearest(to key: LabelKey) -> Int? {
    let words = Set(key.words.map(\.letters))
    let shared = counts(words.compactMap { byWord[$0] })
    // What is shared twice over, of all words: a share without a fraction's rounding.
    var best: (shared: Int, all: Int, indicator: Int)?
    for (number, reading) in readings.enumerated() where shared[number] > 0 && !reading.isPart {
      let (both, all) = (2 * shared[number], words.count + wordCounts[number])
      guard 2 * both >= all else { continue }
      if let standing = best {
        let (share, other) = (both * standing.all, standing.shared * all)
        guard share > other || share == other && reading.indicator < standing.indicator
        else { continue }
      }
      best = (both, all, reading.indicator)
    }
    return best?.indicator
  }

  private func counts(_ lists: [[Int]]) -> [Int] {
    var counts = Array(repeating: 0, count: readings.count)
    for list in lists { for number in list { counts[number] += 1 } }
    return counts
  }

  private static func places(in key: LabelKey) -> [Place] {
    key.words.enumerated().map { position, word in
      Place(wordCount: key.words.count, position: position, letters: word.letters)
    }
  }
}
