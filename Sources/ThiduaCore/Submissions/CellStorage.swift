/// A place outside memory for cells, so that reading millions of rows does not take memory for each.
///
/// It may refuse what it is given, which then stays in memory. What it took it has to give back: where it
/// cannot, whoever owns it knows, and nothing may be made of what was read.
public protocol CellStorage: AnyObject, Sendable {
  /// Keeps bytes and gives the place from which they can be copied; nothing where it does not take them.
  func keep(_ bytes: RawSpan) -> Int?

  /// Copies bytes back, or says that they cannot be had.
  func copy(_ place: Int, to bytes: inout MutableRawSpan) -> Bool
}
