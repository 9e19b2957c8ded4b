/// The best way through the catalogue for all rows of a table together, and for each row what the
/// best way with it at another place would be worth.
///
/// A row is at one of its fits or passed over. What a way is worth is the sum of its fits' gains less
/// the costs of its steps (``StepCosts``). A bare part (`Sản lượng`) is only reached forwards, and
/// not behind a row that was passed over, since that may be the one it belongs to.
struct PathSearch {
  /// What the best way is worth that puts a row at one of its fits, or nowhere.
  struct Worth {
    /// For each fit of the row.
    var fits: [Int32]
    /// Where the row is passed over.
    var nowhere: Int32
  }

  private let fits: [[RowFit]]
  private let breaksOff: [Bool]
  private let start: Int
  private let width: Int
  private let costsInto: [Int: [Int32]]

  /// States after each row: the last place, first with what follows it connected, then broken off.
  private var states: [[Int32]] = []
  private var arrivals: [[Int32]] = []

  private static let impossible = Int32.min / 4

  /// Prepares the search; `breaksOff` says of a row whether passing it over parts what is around it.
  init(_ fits: [[RowFit]], breaksOff: [Bool], costs: StepCosts) {
    self.fits = fits
    self.breaksOff = breaksOff
    start = costs.start
    width = costs.start + 1
    let targets = Set(fits.joined().map(\.item))
    costsInto = Dictionary(uniqueKeysWithValues: targets.map { ($0, costs.costs(into: $0)) })
  }

  /// Searches; the answer has an element a row.
  mutating func worths() -> [Worth] {
    goForward()
    var worths: [Worth] = []
    var rest = [Int32](repeating: 0, count: 2 * width)
    for row in fits.indices.reversed() {
      let passed = shiftedBack(rest, over: row)
      let nowhere = zip(states[row], passed).reduce(Self.impossible) { max($0, $1.0 &+ $1.1) }
      let placed = zip(fits[row], arrivals[row]).map { max(Self.impossible, $1 &+ rest[$0.item]) }
      worths.append(Worth(fits: placed, nowhere: nowhere))
      rest = goBack(rest, over: row, passed)
    }
    return worths.reversed()
  }

  private mutating func goForward() {
    var state = [Int32](repeating: Self.impossible, count: 2 * width)
    state[start] = 0
    for row in fits.indices {
      states.append(state)
      let arrived = fits[row].map { arrival(at: $0, from: state) }
      arrivals.append(arrived)
      state = shifted(state, over: row)
      for (fit, worth) in zip(fits[row], arrived) { state[fit.item] = max(state[fit.item], worth) }
    }
  }

  /// What the best way to a fit is worth, its own gain included.
  private func arrival(at fit: RowFit, from state: [Int32]) -> Int32 {
    guard let costs = costsInto[fit.item] else { return Self.impossible }
    var best = Self.impossible
    for source in 0..<width {
      let step = step(from: source, to: fit, costs)
      best = max(best, state[source] &+ step)
      if !fit.isPart { best = max(best, state[width + source] &+ step) }
    }
    return max(Self.impossible, best)
  }

  /// What a step to a fit is worth; the source is not broken off.
  private func step(from source: Int, to fit: RowFit, _ costs: [Int32]) -> Int32 {
    let worth = Int32(fit.gain) &- costs[source]
    guard fit.isPart, source != start else { return worth }
    guard source < fit.item else { return Self.impossible }
    return fit.governors?.contains(source) == true ? worth + Int32(Costs.governed) : worth
  }

  /// The states behind a row that was passed over.
  private func shifted(_ state: [Int32], over row: Int) -> [Int32] {
    guard breaksOff[row] else { return state }
    var result = [Int32](repeating: Self.impossible, count: 2 * width)
    for place in 0..<width { result[width + place] = max(state[place], state[width + place]) }
    return result
  }

  /// What is to come after each state, seen from before a row that is passed over.
  private func shiftedBack(_ rest: [Int32], over row: Int) -> [Int32] {
    guard breaksOff[row] else { return rest }
    return Array(rest[width...] + rest[width...])
  }

  /// What is to come after each state, seen from before a row.
  private func goBack(_ rest: [Int32], over row: Int, _ passed: [Int32]) -> [Int32] {
    var result = passed
    for fit in fits[row] {
      guard let costs = costsInto[fit.item] else { continue }
      for source in 0..<width {
        let worth = step(from: source, to: fit, costs) &+ rest[fit.item]
        result[source] = max(result[source], worth)
        if !fit.isPart { result[width + source] = max(result[width + source], worth) }
      }
    }
    return result
  }
}
