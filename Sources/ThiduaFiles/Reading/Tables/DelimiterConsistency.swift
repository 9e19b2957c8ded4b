import CSVStreaming

/// Finds the delimiter of a text whose header nobody knows: the one under which its rows are alike
/// and its cells look like cells.
struct DelimiterConsistency {
  private static let mostRows = 200
  private static let mostBytes = 1 << 16

  /// How many rows there are of each width.
  private var widths: [Int: Int] = [:]
  private var rows = 0
  private var cells = 0
  private var plainCells = 0
  private let delimiter: UInt8

  /// The best delimiter for the beginning of a text; `;` for a text of one column.
  static func delimiter(of head: Span<UInt8>, isWhole: Bool) -> UInt8 {
    let cut = min(head.count, mostBytes)
    let beginning = head.extracting(0..<cut)
    var best: (score: Int, delimiter: UInt8) = (0, 59)
    for candidate in Delimiters.candidates(head) {
      var consistency = DelimiterConsistency(delimiter: candidate)
      consistency.read(beginning, isWhole: isWhole && cut == head.count)
      let score = consistency.score
      if score > best.score { best = (score, candidate) }
    }
    return best.delimiter
  }

  /// How many cells most rows at the beginning of a text have, the wider ones of equally many.
  static func usualWidth(of head: Span<UInt8>, delimiter: UInt8) -> Int {
    var consistency = DelimiterConsistency(delimiter: delimiter)
    consistency.read(head.extracting(0..<min(head.count, mostBytes)), isWhole: true)
    return consistency.widths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  private init(delimiter: UInt8) { self.delimiter = delimiter }

  /// From 0 to a million: the share of rows that are as wide as others, wider ones counting more,
  /// times the share of cells that hold no other delimiter.
  private var score: Int {
    guard rows > 0, cells > 0 else { return 0 }
    var alike = 0
    for (width, count) in widths where width > 1 {
      alike += count * count * 1000 * (width - 1) / width
    }
    return alike / (rows * rows) * (plainCells * 1000 / cells)
  }

  private mutating func read(_ text: Span<UInt8>, isWhole: Bool) {
    var counted = self
    do throws(CSVError) {
      try CSVRecordReader.read(text, delimiter: delimiter, isWhole: isWhole) { record in
        counted.take(record)
        return counted.rows < Self.mostRows
      }
    } catch {
      counted.widths = [:]
    }
    self = counted
  }

  private mutating func take(_ record: borrowing CSVRecord) {
    guard record.fieldCount > 0 else { return }
    rows += 1
    widths[record.fieldCount, default: 0] += 1
    for index in 0..<min(record.fieldCount, 256) {
      cells += 1
      if record.withField(index, isPlain) { plainCells += 1 }
    }
  }

  /// Whether a cell holds no other delimiter, but for the comma of a decimal number.
  private func isPlain(_ cell: Span<UInt8>) -> Bool {
    var isNumber = true
    var others = 0
    for place in cell.indices {
      let byte = cell[place]
      if byte != delimiter, byte == 59 || byte == 9 || byte == 124 || byte == 44 { others += 1 }
      let belongsToNumber = (48...57).contains(byte) || byte == 44 || byte == 46 || byte == 45
      if !belongsToNumber { isNumber = false }
    }
    return others == 0 || isNumber
  }
}
