/// The catalogue as a table prints it: the indicators in their order, below their headings.
struct CatalogueOutline: Sendable {
  /// A stretch of the catalogue under one heading.
  struct Zone: Sendable {
    /// The zone around it.
    let parent: Int?
    /// The position of its heading in `items`.
    let heading: Int
    /// What its heading says.
    let key: LabelKey
  }

  /// A heading or an indicator.
  struct Item: Sendable {
    /// The indicator, or nil for a heading.
    let indicator: Int?
    /// The innermost zone it stands in; a heading stands in its own.
    let zone: Int
    /// How many indicators stand above it.
    let indicatorsAbove: Int
  }

  /// Headings and indicators in order.
  private(set) var items: [Item] = []
  /// The zones: sectors, and in them stretches such as seasons.
  private(set) var zones: [Zone] = []
  /// The position of each indicator in `items`.
  private(set) var itemOfIndicator: [Int] = []

  /// Finds the headings: the sectors, and what several names in a row have before their colon.
  init(_ indicators: [Indicator], sectors: [String]) {
    let contexts = NameContexts(indicators)
    var sector: Int?
    var sectorZone: Int?
    var context: Int?
    var contextZone: Int?
    for (position, indicator) in indicators.enumerated() {
      if position == 0 || indicator.sector != sector {
        sector = indicator.sector
        let name = sectors.indices.contains(indicator.sector) ? sectors[indicator.sector] : ""
        sectorZone = addZone(named: LabelKey(name), in: nil, above: position)
        context = nil
      }
      if contexts.run(of: position) != context {
        context = contexts.run(of: position)
        contextZone = context.map {
          addZone(named: contexts.key(ofRun: $0), in: sectorZone, above: position)
        }
      }
      let zone = (context == nil ? sectorZone : contextZone) ?? 0
      itemOfIndicator.append(items.count)
      items.append(Item(indicator: position, zone: zone, indicatorsAbove: position))
    }
  }

  /// Whether the zone stands inside another one.
  func isInner(_ zone: Int) -> Bool { zones[zone].parent != nil }

  /// The zone and the one around it, if any.
  func path(of zone: Int) -> [Int] { [zones[zone].parent, zone].compactMap { $0 } }

  /// The zone of an indicator.
  func zone(ofIndicator position: Int) -> Int { items[itemOfIndicator[position]].zone }

  private mutating func addZone(named key: LabelKey, in parent: Int?, above position: Int) -> Int {
    zones.append(Zone(parent: parent, heading: items.count, key: key))
    items.append(Item(indicator: nil, zone: zones.count - 1, indicatorsAbove: position))
    return zones.count - 1
  }
}
