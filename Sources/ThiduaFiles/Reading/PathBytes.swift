/// A path as the system tells paths apart: by its bytes.
///
/// Texts of Swift are equal where only their Unicode normalisation differs, as in `tính.csv` typed on two
/// machines; to a disk those are two files.
public struct PathBytes: Hashable, Sendable {
  /// The path as a text.
  public let text: String

  /// The bytes of a path.
  public init(_ text: String) { self.text = text }

  /// Whether two paths have the same bytes.
  public static func == (left: PathBytes, right: PathBytes) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { bytes in unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
  }

  /// Whether a path lies below a folder.
  public func isBelow(_ folder: String) -> Bool {
    text.utf8.starts(with: (folder == "/" ? folder : folder + "/").utf8)
  }
}

extension PathBytes: Comparable {
  /// Whether one path stands before another in the order of their bytes.
  public static func < (left: PathBytes, right: PathBytes) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
