import ThiduaCore

/// The names of units, indicators and periods as findings give them; the last ones are kept, as those of
/// the next finding are mostly the same.
struct FindingNames {
  private let campaign: Campaign
  private var slot = Cell.noSlot
  private var slotName = ""
  private var unit = -1
  private var unitCode = ""
  /// The indicators' codes, apart from those of the campaign, which all cores hold at a time.
  private lazy var indicatorCodes = campaign.indicators.map(\.code)

  init(_ campaign: Campaign) { self.campaign = campaign }

  mutating func code(ofUnit unit: Int) -> String {
    if self.unit != unit {
      self.unit = unit
      unitCode = campaign.units[unit].code
    }
    return unitCode
  }

  mutating func code(ofIndicator indicator: Int) -> String { indicatorCodes[indicator] }

  mutating func period(ofSlot slot: UInt8) -> String {
    if self.slot != slot {
      self.slot = slot
      slotName = Period(year: campaign.settings.year, slot: slot).description
    }
    return slotName
  }
}
