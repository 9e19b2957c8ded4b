/// Places the rows of a table without codes on the indicators of a campaign.
///
/// Labels repeat (`Sản lượng`), numbers restart in every section, rows are left out, added and moved:
/// so all rows are looked at together, and the way through the catalogue that explains them best is
/// taken. A row is placed only where no other place fits nearly as well.
public struct CatalogueAligner: Sendable {
  private let outline: CatalogueOutline
  private let matcher: RowMatcher
  private let stems: StemHeadings
  private let headingWords: HeadingWords

  /// Prepares a catalogue; rows that name another year than the campaign's are none of it.
  public init(_ indicators: [Indicator], sectors: [String], year: Int) {
    outline = CatalogueOutline(indicators, sectors: sectors)
    matcher = RowMatcher(indicators, outline, year: year)
    stems = StemHeadings(indicators)
    headingWords = HeadingWords(indicators, sectors: sectors)
  }

  /// The place of each row.
  public func place(_ rows: [LabelledRow]) -> [Placement] {
    let keys = rows.map { LabelKey($0.label) }
    let fits = stems.fits(
      of: rows, keys, zip(rows, keys).map { matcher.fits(of: $0, $1) }, outline)
    var placements: [Placement] = []
    while placements.count < rows.count {
      let piece = piece(of: fits, from: placements.count)
      placements += place(Array(rows[piece]), Array(keys[piece]), Array(fits[piece]))
    }
    var nearest: [String: Int?] = [:]
    for row in rows.indices where fits[row].isEmpty && rows[row].hasFigure {
      let label = rows[row].label
      let found = nearest[label] ?? matcher.nearest(to: rows[row])
      nearest[label] = found
      placements[row] = .none(nearest: found)
    }
    headingWords.place(rows, keys, isOfOtherYear: matcher.isOfOtherYear, in: &placements)
    return placements
  }

  private func place(
    _ rows: [LabelledRow], _ keys: [LabelKey], _ fits: [[RowFit]]
  ) -> [Placement] {
    let headings = fits.joined().filter { $0.isExact }.map { outline.items[$0.item] }
      .filter { $0.indicator == nil }
    let costs = StepCosts(
      outline, announcesSectors: headings.contains { !outline.isInner($0.zone) },
      announcesInnerZones: headings.contains { outline.isInner($0.zone) })
    let breaksOff = rows.indices.map { row in
      !(fits[row].isEmpty && BareParts.contains(keys[row]))
        && (rows[row].hasFigure || !keys[row].isEmpty)
    }
    var search = PathSearch(fits, breaksOff: breaksOff, costs: costs)
    var judge = PlacementJudge(rows, keys, fits, search.worths(), outline)
    return judge.judged()
  }

  /// The rows that are looked at together: all, or of a very long table as many as are bearable, up
  /// to where it begins again, else to a row that does not depend on the one above.
  private func piece(of fits: [[RowFit]], from start: Int) -> Range<Int> {
    guard fits.count - start > Self.mostRows else { return start..<fits.count }
    let window = start + Self.mostRows / 2..<start + Self.mostRows
    let first = fits[start...].first { !$0.isEmpty }?.map(\.item)
    let restart = window.last { !fits[$0].isEmpty && fits[$0].map(\.item) == first }
    let whole = window.last { fits[$0].contains { !$0.isPart } }
    return start..<(restart ?? whole ?? window.upperBound)
  }

  private static let mostRows = 2000
}
