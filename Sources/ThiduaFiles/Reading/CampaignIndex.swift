public import ThiduaCore

/// A campaign made ready for reading submissions: codes, names and contexts looked up fast.
public struct CampaignIndex: Sendable {
  /// The campaign.
  public let campaign: Campaign
  let units: UnitDirectory
  let knownMeasures: Set<Measure>
  let contexts: [NumberContext]
  private let byCode: [String: Int]
  /// The bytes of the codes, for comparing without making a text.
  let codeBytes: [[UInt8]]

  /// Indexes a campaign.
  public init(_ campaign: Campaign) {
    self.campaign = campaign
    units = UnitDirectory(campaign.units)
    let measures = Set(campaign.indicators.map(\.measure).filter { !$0.isEmpty })
    knownMeasures = measures
    contexts = campaign.indicators.map { $0.numberContext(knownMeasures: measures) }
    var byCode: [String: Int] = [:]
    for (position, indicator) in campaign.indicators.enumerated() {
      byCode[FoldedText.caseKey(indicator.code)] = position
    }
    self.byCode = byCode
    codeBytes = campaign.indicators.map { Array($0.code.utf8) }
  }

  /// The indicator of a code, without regard to case.
  func indicator(_ code: String) -> Int? { byCode[FoldedText.caseKey(code)] }

  /// The nearest code, for "did you mean"; blank where none is near.
  func suggestion(forCode code: String) -> String {
    let key = FoldedText.caseKey(code)
    var best: (distance: Int, code: String)?
    for (candidate, position) in byCode {
      guard let distance = editDistance(key, candidate, limit: 2) else { continue }
      let name = campaign.indicators[position].code
      if best.map({ (distance, name) < $0 }) ?? true { best = (distance, name) }
    }
    return best?.code ?? ""
  }
}
