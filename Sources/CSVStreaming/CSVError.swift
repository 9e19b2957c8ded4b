/// The C library gave up: its words, and the line it had come to.
public struct CSVError: Error, Hashable, Sendable {
  /// The library's words.
  public let words: String
  /// The physical line, from 1.
  public let line: Int
}

extension CSVError: CustomStringConvertible {
  /// Such as `cannot split line 12: memory exhausted`.
  public var description: String { "cannot split line \(line): \(words)" }
}
