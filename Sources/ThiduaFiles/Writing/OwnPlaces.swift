public import ThiduaCore

/// The places of a campaign folder where only thidua and whoever keeps the settings write: the campaign's
/// own files and its results.
public enum OwnPlaces {
  /// Whether something that is written to a path would take the place of such a file, or stand among
  /// them.
  ///
  /// Beside the editions, and among the records of runs, there is room for others.
  public static func contains(_ path: String, ofCampaignIn folder: String) -> Bool {
    let place = FilePlace.whole(path)
    if isSettings(place, in: folder) { return true }
    guard let names = names(of: place, belowOutIn: folder), !names.isEmpty else { return false }
    if names.contains(where: { $0.hasPrefix(".") }) { return true }
    return names.count > 1 && names[0] != "runs"
  }

  /// Whether a folder of results must not stand at a path, where it would take the place of the
  /// campaign's own files, of what thidua keeps in `out`, or of another period, or would
  /// stand in an edition.
  public static func isTaken(
    _ path: String, forResultsOf period: Period, ofCampaignIn folder: String
  ) -> Bool {
    let place = FilePlace.whole(path)
    if isSettings(place, in: folder) { return true }
    guard let names = names(of: place, belowOutIn: folder) else { return false }
    guard let first = names.first else { return false }
    if first.lowercased() == "runs" || names.contains(where: { $0.hasPrefix(".") }) { return true }
    guard let named = self.period(ofEdition: first) else { return false }
    return named != period || names.count > 1
  }

  /// The campaign folder that a path leads into; nothing where it leads into none.
  public static func campaignFolder(around path: String) -> String? {
    var place = FilePlace(FilePlace.whole(path))
    while !place.folder.isEmpty, place.folder != "/", place.folder != "." {
      if CampaignFolder.isCampaign(place.folder) { return place.folder }
      place = FilePlace(place.folder)
    }
    return nil
  }

  /// The period of an edition, or of a part of it, by its name in `out`.
  private static func period(ofEdition name: String) -> Period? {
    let stem = String(name.prefix { $0 != "." })
    // A share may not tell capital letters from small ones.
    guard let period = PeriodText.period(stem, defaultYear: 0),
      period.description.lowercased() == stem.lowercased()
    else { return nil }
    return period
  }

  private static func isSettings(_ place: String, in folder: String) -> Bool {
    CampaignFolder.names.contains {
      PathBytes(FilePlace.whole(folder + "/" + $0)) == PathBytes(place)
    }
  }

  /// The names that lead from `out` of a campaign to a place, none for `out` itself; nothing for a place
  /// that is not below it.
  private static func names(of place: String, belowOutIn folder: String) -> [String]? {
    let out = FilePlace.whole(folder + "/out")
    if PathBytes(place) == PathBytes(out) { return [] }
    guard PathBytes(place).isBelow(out) else { return nil }
    return place.utf8.dropFirst(out.utf8.count + 1).split(separator: UInt8(ascii: "/"))
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
