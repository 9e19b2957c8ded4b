/// What it costs to go from one place of the catalogue to the next row's place.
struct StepCosts {
  /// The place before the first row.
  let start: Int
  private let outline: CatalogueOutline
  private let announcesSectors: Bool
  private let announcesInnerZones: Bool
  private let paths: [[Int]]

  /// Prepares the costs for a table, which has headings of sectors and of zones inside or not.
  init(_ outline: CatalogueOutline, announcesSectors: Bool, announcesInnerZones: Bool) {
    self.outline = outline
    self.announcesSectors = announcesSectors
    self.announcesInnerZones = announcesInnerZones
    start = outline.items.count
    paths = outline.zones.indices.map { outline.path(of: $0) }
  }

  /// The costs of coming to an item from each item, and from the start.
  func costs(into target: Int) -> [Int32] {
    (0...start).map { Int32(cost(from: $0, to: target)) }
  }

  /// Rows left out cost nothing: between two places as many are left out whatever stands between.
  private func cost(from source: Int, to target: Int) -> Int {
    guard source != start else { return entryCost(from: nil, to: target) }
    let entering = entryCost(from: outline.items[source].zone, to: target)
    guard target <= source else { return entering }
    let distance = outline.items[source].indicatorsAbove - outline.items[target].indicatorsAbove
    return entering + Costs.jump + min(2 * distance, Costs.mostDistance)
      + (leavesOutwards(source, target) ? Costs.neighbour : 0)
  }

  /// Whether the target stands in the zone around that of the source.
  private func leavesOutwards(_ source: Int, _ target: Int) -> Bool {
    outline.items[target].indicator != nil
      && outline.zones[outline.items[source].zone].parent == outline.items[target].zone
  }

  /// What entering zones costs whose heading is not the target itself.
  private func entryCost(from zone: Int?, to target: Int) -> Int {
    let sourcePath = zone.map { paths[$0] } ?? []
    var cost = 0
    for entered in paths[outline.items[target].zone] where !sourcePath.contains(entered) {
      guard outline.zones[entered].heading != target else { continue }
      let isAnnounced = outline.isInner(entered) ? announcesInnerZones : announcesSectors
      let parent = outline.zones[entered].parent
      if isAnnounced {
        cost += Costs.unannounced
      } else if sourcePath.contains(where: { outline.zones[$0].parent == parent }) {
        cost += Costs.neighbour
      }
    }
    return cost
  }
}
