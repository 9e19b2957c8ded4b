import CSVStreaming
import ThiduaCore

/// Finds the delimiter under which the beginning of a text has a header.
struct DelimiterSearch {
  /// The outcome, and the delimiter under which it was reached; none for nothing.
  typealias Result = (outcome: LayoutSearch.Outcome, delimiter: UInt8?)

  let index: CampaignIndex
  let path: PathFacts?
  private static let firstBytes = 256

  /// Looks at the beginning of a text; `isWhole` where that is all of it.
  ///
  /// Only `delimiter` is tried, where one is given.
  func search(_ head: Span<UInt8>, isWhole: Bool, delimiter wished: UInt8? = nil) -> Result {
    let candidates = wished.map { [$0] } ?? Delimiters.candidates(head)
    let likely = candidates.first { delimiter in
      (0..<min(head.count, 8192)).contains { head[$0] == delimiter }
    }
    var best: Result = (.nothing, likely)
    for delimiter in candidates {
      let outcome = search(head, isWhole: isWhole, delimiter: delimiter)
      if case .found = outcome { return (outcome, delimiter) }
      if outcome.rank > best.outcome.rank { best = (outcome, delimiter) }
    }
    return best
  }

  private func search(
    _ head: Span<UInt8>, isWhole: Bool, delimiter: UInt8
  ) -> LayoutSearch.Outcome {
    var search = LayoutSearch(index, path: path)
    let reader = CSVRecordReader(delimiter: delimiter)
    let take = { (record: borrowing CSVRecord) -> Bool in
      var texts: [String] = []
      for column in 0..<min(record.fieldCount, TableReader.mostColumns) {
        texts.append(record.withField(column) { FoldedText.cleanedLines($0) })
      }
      return search.take(line: record.line, texts: texts)
    }
    do throws(CSVError) {
      // A header mostly stands in the first rows: the rest is split only where it does not.
      var (start, size) = (0, Self.firstBytes)
      while start < head.count {
        let end = min(start + size, head.count)
        guard try reader.feed(head.extracting(start..<end), take) else { return search.finish() }
        (start, size) = (end, size * 4)
      }
      if isWhole { _ = try reader.finish(take) }
    } catch {
      return .nothing
    }
    return search.finish()
  }
}

/// The delimiters that submissions have.
enum Delimiters {
  /// An Excel `sep=` line decides; else all of them, the most frequent one first.
  static func candidates(_ head: Span<UInt8>) -> [UInt8] {
    if let obeyed = separatorLine(head) { return [obeyed] }
    let all: [UInt8] = [59, 44, 9, 124]
    let beginning = head.extracting(0..<min(head.count, 8192))
    let counts = all.map { beginning.count(of: $0) }
    let order = all.indices.sorted { (counts[$0], -$0) > (counts[$1], -$1) }
    return order.map { all[$0] }
  }

  /// The delimiter of a first line such as `sep=;`.
  static func separatorLine(_ head: Span<UInt8>) -> UInt8? {
    guard head.count >= 5, head[3] == 61, head[0] | 32 == 115, head[1] | 32 == 101,
      head[2] | 32 == 112, [59, 44, 9, 124].contains(head[4]),
      head.count == 5 || head[5] == 10 || head[5] == 13
    else { return nil }
    return head[4]
  }

  /// The name of a delimiter in sources.csv.
  static func name(of delimiter: UInt8) -> String {
    delimiter == 9 ? "tab" : String(decoding: [delimiter], as: UTF8.self)
  }
}
