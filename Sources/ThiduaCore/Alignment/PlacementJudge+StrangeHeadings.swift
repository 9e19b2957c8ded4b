// Headings that are none of the catalogue's, over rows that only a heading tells apart: `VỤ HÈ THU` where the catalogue
// has `Vụ Mùa`, `Cây sắn dây` over `Diện tích` and `Sản lượng`.
extension PlacementJudge {
  /// Rows below such a heading are none of a zone that another heading would have announced, nor again those of the
  /// zone above it.
  mutating func leaveRowsUnderStrangeHeadings() {
    let announced = Set(rows.indices.flatMap { knownZones($0) })
    var heading: Int?
    var below: [Int] = []
    for row in rows.indices {
      if isStrangeHeading(row, announced) || !knownZones(row).isEmpty {
        leave(below, under: heading, announced)
        heading = knownZones(row).isEmpty ? row : nil
        below = []
      } else if chosen[row] != nil {
        below.append(row)
      }
    }
    leave(below, under: heading, announced)
  }

  /// The zones whose heading a row is, beyond doubt.
  private func knownZones(_ row: Int) -> [Int] {
    fits[row].filter { $0.isExact && outline.items[$0.item].indicator == nil }.map {
      outline.items[$0.item].zone
    }
  }

  /// Whether a row is a heading that the catalogue does not know.
  ///
  /// With a figure it is one where it begins like all the headings of a level: `VỤ HÈ THU` with the season's area.
  private func isStrangeHeading(_ row: Int, _ announced: Set<Int>) -> Bool {
    let key = keys[row]
    guard fits[row].isEmpty, key.letterCount > 2, key.words.count <= Self.mostHeadingWords else {
      return false
    }
    guard rows[row].hasFigure || !rows[row].measure.isEmpty else { return true }
    return announced.contains { zone in
      let family = siblings(of: zone).map { outline.zones[$0].key } + [outline.zones[zone].key]
      return family.count > 1
        && family.allSatisfy { $0.words.count > 1 && $0.words.first?.bare == key.words[0].bare }
    }
  }

  private mutating func leave(_ below: [Int], under heading: Int?, _ announced: Set<Int>) {
    guard let heading else { return }
    let doubtful = Set(below.filter { isDoubtful($0, under: heading, announced) }.map(zone))
    let seasons = Set(doubtful.compactMap { outline.zones[$0].parent })
    for row in below {
      let isOfSeason = outline.zones[zone(row)].parent.map(seasons.contains) ?? false
      if doubtful.contains(zone(row)) || isOfSeason { displace(row) }
    }
  }

  /// Whether a row may be of several zones, and the heading above it is that of none of them.
  private func isDoubtful(_ row: Int, under heading: Int, _ announced: Set<Int>) -> Bool {
    let zone = zone(row)
    let siblings = siblings(of: zone)
    guard !announced.isDisjoint(with: siblings) || zonesAbove[row] == zone,
      !names(keys[heading], zone, siblings),
      fits[row].contains(where: { siblings.contains(outline.items[$0.item].zone) })
    else { return false }
    guard zonesAbove[row] == zone else { return true }
    return chosen[..<heading].contains { $0?.item == chosen[row]?.item }
  }

  private func zone(_ row: Int) -> Int { chosen[row].map { outline.items[$0.item].zone } ?? 0 }

  private func siblings(of zone: Int) -> Set<Int> {
    Set(
      outline.zones.indices.filter {
        $0 != zone && outline.zones[$0].parent == outline.zones[zone].parent
      })
  }

  /// Whether a heading has a word of the zone's own in it: `Ngô` for `Cây ngô`, beside `Cây lúa`.
  private func names(_ heading: LabelKey, _ zone: Int, _ siblings: Set<Int>) -> Bool {
    let shared = Set(siblings.flatMap { outline.zones[$0].key.words.map(\.bare) })
    let own = outline.zones[zone].key.words.filter { !shared.contains($0.bare) }
    return own.isEmpty
      || own.contains { word in heading.words.contains { LabelLikeness.slips($0, word) != nil } }
  }

  /// Headings are short.
  private static let mostHeadingWords = 8
}
