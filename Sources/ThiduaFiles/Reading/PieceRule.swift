/// Into how many pieces a large file is cut, so that all cores read it.
public struct PieceRule: Sendable {
  /// How many pieces are read at a time.
  public var workers: Int
  /// The least size of a piece in bytes.
  public var leastBytes: Int
  /// More pieces than workers, so that none of these waits long for the last one.
  private static let piecesOfWorker = 16

  /// Makes a rule; one worker reads all in one pass.
  public init(workers: Int, leastBytes: Int = 1 << 22) {
    self.workers = workers
    self.leastBytes = leastBytes
  }

  /// All in one pass.
  public static let onePass = PieceRule(workers: 1)

  func count(forBytes bytes: Int) -> Int {
    guard workers > 1 else { return 1 }
    return max(1, min(workers * Self.piecesOfWorker, bytes / max(leastBytes, 1)))
  }
}

extension ByteSource {
  /// So many ranges of about the same size that end with LF, the last one with the file; fewer
  /// where lines are too long.
  func lineRanges(_ count: Int) throws(SystemError) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for position in 1..<max(count, 1) {
      let place = max(start, self.count / count * position)
      guard let cut = try lineFeed(from: place), cut + 1 < self.count else { break }
      ranges.append(start..<(cut + 1))
      start = cut + 1
    }
    // What the file gains meanwhile is seen by its size and time.
    ranges.append(start..<Int.max)
    return ranges
  }

  private func lineFeed(from start: Int) throws(SystemError) -> Int? {
    var (place, found) = (start, -1)
    try forEachPiece(in: start..<Int.max) { bytes in
      for index in bytes.indices where bytes[index] == 10 {
        found = place + index
        return false
      }
      place += bytes.count
      return true
    }
    return found < 0 ? nil : found
  }
}
