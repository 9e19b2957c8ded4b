public import ThiduaCore

/// A sheet on which more would have to stand side by side than a sheet has columns for.
public struct CrowdedSheet: Hashable, Sendable {
  /// Whose book it is in: a cluster's, with its units side by side, or the campaign's, with its
  /// clusters.
  public let scope: Scope
  /// How many units or clusters there are.
  public let count: Int
  /// How many fit.
  public let most: Int

  /// The first sheet of a report's books that is crowded, which is known before a figure is read.
  public static func first(in campaign: Campaign, scope: Scope = .campaign) -> CrowdedSheet? {
    let clusters = campaign.clusters.indices.map(Scope.cluster)
    let scopes = scope == .campaign ? [.campaign] + clusters : [scope]
    let most = ComparisonSheet.mostMembers
    for scope in scopes {
      let count = ComparisonSheet.members(of: scope, in: campaign).count
      if count > most { return CrowdedSheet(scope: scope, count: count, most: most) }
    }
    return nil
  }
}
