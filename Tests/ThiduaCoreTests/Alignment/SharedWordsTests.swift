import TestSupport
import Testing

@testable import ThiduaCore

@Suite("Readings are found by their words") struct SharedWordsTests {
  private static let labels = [
    "Sản lượng ngô", "Sản lượng lúa", "Diện tích ngô", "Tỷ lệ hộ nghèo cuối năm",
    "Tỷ lệ hộ cận nghèo cuối năm", "Tỷ lệ giao quân", "Đàn bò tổng số", "Đàn bò lai", "Ngô", "Lúa",
    "Số hộ đạt chuẩn gia đình văn hóa trong năm", "Số hộ nghèo giảm trong năm",
  ]
  private static let readings = labels.indices.map {
    LabelReading(indicator: $0 % 10, key: LabelKey(labels[$0]), isPart: labels[$0] == "Lúa")
  }

  /// Labels with other words, letters and orders of words.
  private static func changed(_ generator: inout SeededGenerator) -> LabelKey {
    let all = labels.flatMap { $0.split(separator: " ").map(String.init) }
    var words = labels[Int.random(in: 0..<labels.count, using: &generator)].split(separator: " ")
      .map(String.init)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0..<words.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: words[place] = all[Int.random(in: 0..<all.count, using: &generator)]
      case 1: words[place].removeLast()
      case 2: words[place] += "n"
      default: words.shuffle(using: &generator)
      }
    }
    return LabelKey(words.joined(separator: " "))
  }

  @Test func `what is like a label is among the readings with enough of its words`() {
    var generator = SeededGenerator(seed: 80)
    let shared = SharedWords(Self.readings)
    var count = 0
    for _ in 0..<2000 {
      let key = Self.changed(&generator)
      let found = shared.readings(
        sharing: LabelLikeness.leastIntact(of: key.words.count), ofPlacesIn: key)
      let like = Self.readings.filter {
        $0.key.bare != key.bare && LabelLikeness(typed: key, label: $0.key) != nil
      }
      count += like.count
      #expect(like.allSatisfy { one in found.contains { $0.key == one.key } }, "\(key.bare)")
    }
    #expect(count > 100)
  }

  @Test func `the nearest indicator is the one that a comparison with all of them finds`() {
    var generator = SeededGenerator(seed: 81)
    let shared = SharedWords(Self.readings)
    for _ in 0..<2000 {
      let key = Self.changed(&generator)
      let words = Set(key.words.map(\.letters))
      let shares = Self.readings.filter { !$0.isPart }.map { reading in
        let others = Set(reading.key.words.map(\.letters))
        let both = words.intersection(others).count
        return (Double(2 * both) / Double(words.count + others.count), -reading.indicator)
      }
      let best = shares.filter { $0.0 >= 0.5 }.max { $0 < $1 }
      #expect(shared.nearest(to: key) == best.map { -$0.1 }, "\(key.bare)")
    }
  }
}
