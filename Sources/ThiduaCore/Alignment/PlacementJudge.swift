/// Turns what the ways through the catalogue are worth into placements, on the safe side.
struct PlacementJudge {
  let rows: [LabelledRow]
  let keys: [LabelKey]
  let fits: [[RowFit]]
  let outline: CatalogueOutline
  var chosen: [RowFit?]
  /// The zone of the last heading.
  private var announced: Int?
  /// The zone of the last heading above each row.
  var zonesAbove: [Int?] = []
  var placements: [Placement]

  /// Takes for each row the place that surpasses every other clearly.
  init(
    _ rows: [LabelledRow], _ keys: [LabelKey], _ fits: [[RowFit]], _ worths: [PathSearch.Worth],
    _ outline: CatalogueOutline
  ) {
    self.rows = rows
    self.keys = keys
    self.fits = fits
    self.outline = outline
    chosen = []
    placements = []
    for (row, worth) in zip(rows.indices, worths) {
      judge(row, worth)
      zonesAbove.append(announced)
    }
  }

  /// The placements, after looking at rows side by side.
  mutating func judged() -> [Placement] {
    letResemblingRowsGiveWay()
    doubtRowsUnderStrangeHeadings()
    leaveRowsUnderStrangeHeadings()
    for row in rows.indices where chosen[row]?.isPart == true { judgePart(row) }
    leaveOpenParts()
    return placements
  }

  private mutating func judge(_ row: Int, _ worth: PathSearch.Worth) {
    let order = worth.fits.indices.sorted { worth.fits[$0] > worth.fits[$1] }
    guard let first = order.first else { return leave(row, nearest: nil) }
    let second = order.dropFirst().first.map { worth.fits[$0] } ?? Int32.min
    let best = worth.fits[first]
    let fit = fits[row][first]
    let margin = Int(best) - Int(max(second, worth.nowhere))
    let indicator = outline.items[fit.item].indicator
    if indicator == nil, margin >= Costs.likelyMargin { announced = outline.items[fit.item].zone }
    guard margin >= neededMargin(fit, in: row), let indicator else {
      let isClear = Int(best) - Int(second) >= Costs.likelyMargin
      return leave(row, nearest: isClear && best > 0 ? indicator : nil)
    }
    let isCertain = fit.isExact && margin >= Costs.certainMargin
    chosen.append(fit)
    placements.append(.indicator(indicator, certainty: isCertain ? .certain : .likely))
  }

  /// The margin that a place needs; more where the last heading is that of another zone with such
  /// a row.
  ///
  /// A bare part goes with the row above it.
  private func neededMargin(_ fit: RowFit, in row: Int) -> Int {
    let zone = outline.items[fit.item].zone
    guard !fit.isPart, let announced, announced != zone, outline.isInner(announced),
      outline.isInner(zone),
      fits[row].contains(where: { outline.items[$0.item].zone == announced })
    else { return Costs.likelyMargin }
    return Costs.contradictedMargin
  }

  private mutating func leave(_ row: Int, nearest: Int?) {
    chosen.append(nil)
    placements.append(rows[row].hasFigure ? .none(nearest: nearest) : .heading)
  }

  /// A row that only resembles an indicator is none where another row names it exactly.
  private mutating func letResemblingRowsGiveWay() {
    let exact = Set(chosen.compactMap { $0?.isExact == true ? $0?.item : nil })
    for row in rows.indices {
      guard let fit = chosen[row], !fit.isExact, !fit.isPart, exact.contains(fit.item) else {
        continue
      }
      displace(row)
    }
  }

  /// A row that is found only under another season than the heading above it says may be none of the catalogue's:
  /// `Cây lạc` under `VỤ MÙA`.
  ///
  /// Where headings are left out the rows go on in the order of the catalogue; under a strange heading they go back,
  /// or the rows below them do.
  private mutating func doubtRowsUnderStrangeHeadings() {
    for row in rows.indices {
      guard let fit = chosen[row], !fit.isPart, let indicator = placements[row].indicator,
        let above = zonesAbove[row], outline.isInner(above)
      else { continue }
      let zone = outline.items[fit.item].zone
      guard zone != above, outline.isInner(zone),
        outline.zones[zone].parent == outline.zones[above].parent
      else { continue }
      let goesBack = fit.item < outline.zones[above].heading
      let returns = rows.indices.dropFirst(row + 1).contains { later in
        zonesAbove[later] == above && chosen[later].map { outline.items[$0.item].zone } == above
      }
      if goesBack || returns { placements[row] = .indicator(indicator, certainty: .likely) }
    }
  }

  /// A bare part may be that of a neighbour in the catalogue whose own row is gone: with `Sản lượng`
  /// and the next crop's `Diện tích` both missing, the next crop's `Sản lượng` would stand here.
  ///
  /// It is left where it stands in a table of which most is missing, and above a row that is none of
  /// the catalogue's: that one stands for the neighbour.
  private mutating func leaveOpenParts() {
    let taken = Set(chosen.compactMap { $0?.item })
    for row in rows.indices {
      guard let fit = chosen[row], fit.isPart, !isStranger(row + 1) else { continue }
      let gap = gap(around: fit.item, taken)
      let isOpen = fits[row].contains { other in
        other.isPart && other.item != fit.item && gap.contains(other.item)
          && (other.governors.map { taken.isDisjoint(with: $0) } ?? true)
      }
      guard isOpen else { continue }
      if stands(inRunOf: Self.wholeRun, row), let indicator = placements[row].indicator {
        placements[row] = .indicator(indicator, certainty: .likely)
      } else {
        displace(row)
      }
    }
  }

  /// The items that no row has, from a place on to both sides; to a side on which there are many of
  /// them, or nothing else up to the catalogue's end, none.
  private func gap(around item: Int, _ taken: Set<Int>) -> ClosedRange<Int> {
    var low = item
    while low > 0, !taken.contains(low - 1) { low -= 1 }
    var high = item
    while high + 1 < outline.items.count, !taken.contains(high + 1) { high += 1 }
    if low == 0 || item - low > Self.widestGap { low = item }
    if high + 1 == outline.items.count || high - item > Self.widestGap { high = item }
    return low...high
  }

  /// As many rows as somebody may have left out between others.
  private static let widestGap = 12

  /// Whether a bare part stands among so many rows that follow each other like those of the catalogue, below a whole
  /// label: `Ngô: Diện tích`, `Năng suất`, `Sản lượng`.
  private func stands(inRunOf count: Int, _ row: Int) -> Bool {
    var first = row
    while first > 0, chosen[first]?.isPart == true, follows(first) { first -= 1 }
    var last = row
    while last + 1 < rows.count, chosen[last + 1]?.isPart == true, follows(last + 1) { last += 1 }
    return chosen[first]?.isPart == false && last - first + 1 >= count
  }

  private func follows(_ row: Int) -> Bool {
    chosen[row].map { $0.item - 1 } == chosen[row - 1]?.item
  }

  /// As many rows as all that is counted of a crop.
  private static let wholeRun = 3

  private func isStranger(_ row: Int) -> Bool {
    rows.indices.contains(row) && rows[row].hasFigure && chosen[row] == nil
      && !fits[row].contains { $0.isPart } && !isIdlePart(row)
  }

  /// Whether a row is what the catalogue does not count of the crop above it.
  private func isIdlePart(_ row: Int) -> Bool { fits[row].isEmpty && BareParts.contains(keys[row]) }

  mutating func displace(_ row: Int) {
    chosen[row] = nil
    placements[row] =
      rows[row].hasFigure ? .none(nearest: placements[row].indicator) : .heading
  }

  /// A bare part is as certain as the row above it, and only likely where that is not the one that
  /// tells what it means.
  private mutating func judgePart(_ row: Int) {
    guard let fit = chosen[row], let indicator = placements[row].indicator else { return }
    let above = (0..<row).last { !isTransparent($0) }
    guard let above else { return placements[row] = .indicator(indicator, certainty: .likely) }
    if case .none = placements[above] { return displace(row) }
    let isGoverned =
      chosen[above].map { fit.governors?.contains($0.item) ?? false } ?? false
    if !isGoverned || !placements[above].isCertain {
      placements[row] = .indicator(indicator, certainty: .likely)
    }
  }

  /// Whether a row says nothing of the rows below it: `Trong đó:` alone, or what the catalogue does not count.
  private func isTransparent(_ row: Int) -> Bool {
    !rows[row].hasFigure && keys[row].isEmpty || isIdlePart(row)
  }
}
