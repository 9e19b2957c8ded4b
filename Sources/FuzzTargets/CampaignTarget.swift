import ThiduaCore
import ThiduaFiles

extension FuzzTarget {
  /// The campaign's own files, parted by `%%`: a campaign, or the mistakes in them.
  static let campaign = FuzzTarget("campaign") { bytes throws(BrokenLaw) in
    var folder = try ScratchFolder()
    let names = ["campaign.csv", "units.csv", "indicators.csv", "calendar.csv", "checks.csv"]
    for (name, bytes) in zip(names, FuzzInput(bytes).parts) { try folder.write(bytes, to: name) }
    if let campaign = try CampaignLaws.campaign(in: folder.path) {
      try CampaignLaws.check(campaign)
    }
  }
}

/// What must hold of any campaign that was read.
enum CampaignLaws {
  /// Reads a campaign; nothing where it is refused with mistakes.
  static func campaign(in folder: String) throws(BrokenLaw) -> Campaign? {
    do throws(CampaignFolder.Failure) {
      return try CampaignFolder.campaign(in: folder)
    } catch {
      guard case .mistakes(let mistakes) = error else { throw BrokenLaw("\(error)") }
      try expect(!mistakes.isEmpty, "a campaign is refused, and nothing is said")
      return nil
    }
  }

  /// A campaign is whole, and can be rolled up.
  static func check(_ campaign: Campaign) throws(BrokenLaw) {
    try expect(!campaign.units.isEmpty, "a campaign without units")
    let places = campaign.indicators.indices
    for indicator in campaign.indicators {
      for other in [indicator.numerator, indicator.denominator, indicator.total] {
        try expect(other.map { places.contains($0) } ?? true, "an indicator that is not there")
      }
    }
    let period = Period.quarter(2, of: campaign.settings.year)
    do throws(SelfCheckFailure) {
      _ = try RollupBuilder.rollup(campaign, period: period, readings: [])
    } catch {
      throw BrokenLaw("self-check: \(error.description)")
    }
  }
}
