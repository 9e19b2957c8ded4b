/// Decides which of several cells for the same unit, indicator, period and column counts.
///
/// Inside one submission a repeated value counts once (`repeated-row`) and different values do not
/// count at all (`duplicate-row`); between submissions the later one counts (`superseded`).
struct CellContest {
  /// What is said about a cell that lost.
  enum Loss {
    case repeats(first: Int)
    case contradicts(first: Int)
    case isReplaced(by: Int)
  }

  /// The cell that counts.
  private(set) var winner: Int?
  /// The first cell that gave its value, which later ones did no more than repeat.
  private(set) var origin: Int?
  /// The cells that do not count, each with the reason.
  private(set) var losses: [(position: Int, loss: Loss)] = []

  /// Settles a contest.
  ///
  /// `positions` are in the order of files and rows.
  init(_ positions: [Int], in table: CellTable) {
    guard positions.count > 1 else {
      winner = positions.first
      origin = winner
      return
    }
    var groups: [(rank: SubmissionRank, members: [Int])] = []
    for position in positions {
      let rank = table.rank(of: position)
      if let index = groups.firstIndex(where: { $0.rank == rank }) {
        groups[index].members.append(position)
      } else {
        groups.append((rank, [position]))
      }
    }
    var standing: [(rank: SubmissionRank, position: Int)] = []
    for group in groups {
      if let first = settleInside(group.members, table) { standing.append((group.rank, first)) }
    }
    settleBetween(standing, table)
  }

  /// The value of one submission, or nothing where it contradicts itself.
  private mutating func settleInside(_ members: [Int], _ table: CellTable) -> Int? {
    let first = members[0]
    let isSame = members.dropFirst().allSatisfy { table.hasSameValue($0, first) }
    for position in members.dropFirst() {
      losses.append((position, isSame ? .repeats(first: first) : .contradicts(first: first)))
    }
    return isSame ? first : nil
  }

  private mutating func settleBetween(
    _ standing: [(rank: SubmissionRank, position: Int)], _ table: CellTable
  ) {
    guard let latest = standing.max(by: { $0.rank < $1.rank }) else { return }
    winner = latest.position
    // Who goes back to an earlier value changes what stood in between.
    origin =
      standing.sorted { $0.rank > $1.rank }
      .prefix { table.hasSameValue($0.position, latest.position) }.last?.position
    for other in standing where other.position != latest.position {
      losses.append((other.position, .isReplaced(by: latest.position)))
    }
  }
}

extension CellTable {
  /// Whether two cells of one file hold the same value.
  func hasSameValue(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (cell(left), cell(right))
    let tables: Cell.Flags = [.isInterval, .isPending]
    guard one.flags.intersection(tables) == other.flags.intersection(tables) else { return false }
    let reading = files[file(of: left)]
    let otherReading = files[file(of: right)]
    if one.flags.contains(.isPending) {
      return reading.pending[one.index].typed == otherReading.pending[other.index].typed
    }
    if one.flags.contains(.isInterval) {
      return reading.intervals[one.index] == otherReading.intervals[other.index]
    }
    return one.value == other.value
  }
}
