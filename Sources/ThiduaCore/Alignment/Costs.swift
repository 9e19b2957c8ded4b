/// The weights of what speaks for and against a place.
///
/// Only their order matters: a whole label outweighs going anywhere in the catalogue and back
/// (twice a jump with everything that comes with it); a bare part outweighs no jump; rows left out
/// cost nothing.
enum Costs {
  /// A whole label fits.
  static let label = 240
  /// A slip in a whole label.
  static let slip = 16
  /// Diacritics set otherwise in a whole label.
  static let respelt = 4
  /// Diacritics left out in a whole label.
  static let plain = 2
  /// A bare part fits.
  static let part = 30
  /// Anything mended in a bare part, for each slip: as much as standing below the right row, for a
  /// form filled in has the label as the catalogue has it.
  static let mendedPart = 12
  /// A bare part stands directly below the row that tells what it means.
  static let governed = 12
  /// A heading fits.
  static let heading = 100
  /// `Trong đó:` alone may be the heading of any inner zone.
  static let ofWhich = 10
  /// The number (TT) is the same.
  static let sameNumber = 6
  /// The number (TT) is another one.
  ///
  /// Both together stay below `likelyMargin`: a number alone never decides.
  static let otherNumber = 3
  /// Going back in the catalogue, or staying.
  static let jump = 40
  /// The most that the distance of a jump costs, two for each indicator.
  static let mostDistance = 80
  /// Entering a zone without its heading, in a table that has headings of that level.
  static let unannounced = 18
  /// Going over into a neighbouring zone without its heading, in a table without such headings, or
  /// back into the zone around.
  static let neighbour = 12

  /// By how much the best place must surpass every other to be taken.
  static let likelyMargin = 10
  /// By how much it must do so to be beyond doubt.
  static let certainMargin = 35
  /// The same to be taken at all below the heading of another zone that has such a row as well.
  static let contradictedMargin = 50
}
