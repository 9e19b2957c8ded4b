/// The places of a campaign folder where only thidua and whoever keeps the settings write: the campaign's
/// own files and its results.
public enum OwnPlaces {
  /// Whether something that is written to a path would take the place of such a file, or stand among
  /// them.
  ///
  /// Beside the editions, and among the records of runs, there is room for others.
  public static func contains(_ path: String, ofCampaignIn folder: String) -> Bool {
    let place = FilePlace.whole(path)
    let settings = CampaignFolder.names.map { FilePlace.whole(folder + "/" + $0) }
    guard !settings.contains(where: { PathBytes($0) == PathBytes(place) }) else { return true }
    let out = FilePlace.whole(folder + "/out")
    guard PathBytes(place).isBelow(out) else { return false }
    let names = place.utf8.dropFirst(out.utf8.count + 1).split(separator: UInt8(ascii: "/"))
    if names.contains(where: { $0.first == UInt8(ascii: ".") }) { return true }
    return names.count > 1 && !names[0].elementsEqual("runs".utf8)
  }
}
