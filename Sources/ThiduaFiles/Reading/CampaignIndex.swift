public import ThiduaCore

/// A campaign made ready for reading submissions: codes, names and contexts looked up fast.
public struct CampaignIndex: Sendable {
  /// The campaign.
  public let campaign: Campaign
  let units: UnitDirectory
  let knownMeasures: Set<Measure>
  let contexts: [NumberContext]
  private let codes: CodeIndex
  /// The bytes of the codes, for comparing without making a text.
  let codeBytes: [[UInt8]]

  /// Indexes a campaign.
  public init(_ campaign: Campaign) {
    self.campaign = campaign
    units = UnitDirectory(campaign.units)
    let measures = Set(campaign.indicators.map(\.measure).filter { !$0.isEmpty })
    knownMeasures = measures
    contexts = campaign.indicators.map { $0.numberContext(knownMeasures: measures) }
    codes = CodeIndex(campaign.indicators.map(\.code))
    codeBytes = campaign.indicators.map { Array($0.code.utf8) }
  }

  /// The indicator of a code, without regard to case and to marks that a PDF copy misplaced.
  func indicator(_ code: String) -> Int? { codes[code] }

  /// The nearest code, for "did you mean"; blank where none is near.
  func suggestion(forCode code: String) -> String {
    let key = FoldedText.caseKey(code)
    var best: (distance: Int, code: String)?
    for name in campaign.indicators.map(\.code) {
      guard let distance = editDistance(key, FoldedText.caseKey(name), limit: 2) else { continue }
      if best.map({ (distance, name) < $0 }) ?? true { best = (distance, name) }
    }
    return best?.code ?? ""
  }
}
