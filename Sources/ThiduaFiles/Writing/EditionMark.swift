import CLinux
import Glibc

/// The names of folders that stand beside a place while editions change: built there, stepped aside,
/// about to be removed.
///
/// A name begins with `.2023-Q2.tmp-`, a process and a number by chance. A folder that is about to take
/// the place adds the number of the one that stands there (its inode, which it keeps when it is
/// renamed): whatever ends the run, the name tells which of the two it is.
enum EditionMark {
  /// How the name of an edition ends that steps aside for another one.
  private static let asideEnding = "-old"
  /// How the name of an edition ends that was the previous one and is about to be removed.
  private static let olderEnding = "-older"
  /// What stands between the name of the place and the process.
  private static let mark = ".tmp-"
  /// What stands before the number of the edition that gives way.
  private static let numberMark = "-no"

  /// A path beside a place that no other run has.
  static func newPath(beside place: FilePlace) -> String {
    place.beside(prefix(of: place) + "\(getpid())-\(UInt32.random(in: 0...UInt32.max))")
  }

  /// The path of an edition that steps aside.
  static func asidePath(beside place: FilePlace) -> String {
    newPath(beside: place) + asideEnding
  }

  /// The path of an edition that was the previous one.
  static func olderPath(of path: String) -> String { path + olderEnding }

  /// The path of a folder that is about to take the place of an edition with this number.
  static func path(_ path: String, inPlaceOf number: UInt64) -> String {
    path + numberMark + String(number)
  }

  /// What runs left beside a place: only names that are wholly ours.
  static func leftovers(beside place: FilePlace) -> [String] {
    let prefix = prefix(of: place)
    return ((try? FolderFiles.names(in: place.folder)) ?? []).filter {
      $0.hasPrefix(prefix) && isOwn($0.dropFirst(prefix.count))
    }.map(place.beside)
  }

  /// The places in a folder beside which runs left something.
  static func places(in folder: String) -> [String] {
    let names = ((try? FolderFiles.names(in: folder)) ?? []).compactMap { name -> String? in
      guard name.hasPrefix("."), let mark = name.ranges(of: mark).last,
        isOwn(name[mark.upperBound...])
      else { return nil }
      return String(name[..<mark.lowerBound].dropFirst())
    }
    return Set(names).sorted().filter { !$0.isEmpty }.map { folder + "/" + $0 }
  }

  private static func prefix(of place: FilePlace) -> String { ".\(place.name)\(mark)" }

  /// Whether the end of a name is one that a run gave, with what it may have added.
  private static func isOwn(_ end: Substring) -> Bool {
    let parts = end.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, UInt32(parts[0]) != nil, UInt32(parts[1]) != nil else { return false }
    var rest = parts.dropFirst(2).map { "-" + $0 }
    if let first = rest.first, first.hasPrefix(numberMark),
      UInt64(first.dropFirst(numberMark.count)) != nil
    {
      rest.removeFirst()
    }
    return rest.isEmpty || rest == [asideEnding] || rest == [olderEnding]
  }

  /// Whether an edition stepped aside.
  static func steppedAside(_ path: String) -> Bool { path.hasSuffix(asideEnding) }

  /// Whether what a run left behind is an edition that another one took the place of: it had stepped
  /// aside, or it has the number that the name of the new folder says, because the two were swapped.
  static func gaveWay(_ path: String) -> Bool {
    if steppedAside(path) { return true }
    guard let mark = path.ranges(of: numberMark).last,
      let named = UInt64(path[mark.upperBound...]), let own = number(of: path)
    else { return false }
    return named == own
  }

  /// The number that a folder keeps when it is renamed; nothing where none stands there.
  static func number(of path: String) -> UInt64? {
    var info = stat()
    return unsafe lstat(path, &info) == 0 ? UInt64(info.st_ino) : nil
  }
}
