import Glibc
public import ThiduaCore

/// A call of the system that failed: its number and what was being done.
public struct SystemError: Error, Hashable, Sendable {
  /// The system's number (`errno`).
  public let number: Int32
  /// What was being done.
  public let deed: SystemDeed

  /// Makes an error of a system's number.
  public init(number: Int32, _ deed: SystemDeed) {
    self.number = number
    self.deed = deed
  }

  /// Takes the number of the call that just failed.
  static func last(_ deed: SystemDeed) -> SystemError { SystemError(number: errno, deed) }

  /// Whether the machine failed (a disk, a share, a limit), and not the one file or folder: what was
  /// read so far must then not pass for all there is.
  public var isOfMachine: Bool { Self.isOfMachine(number) }

  /// Whether a number of the system's is that of a machine that fails: every one that is not known to
  /// belong to the one file.
  static func isOfMachine(_ number: Int32) -> Bool { !numbersOfFiles.contains(number) }

  /// The rights, the place and the kind of a file: `EINVAL` and `ENXIO` are what pipes, sockets and
  /// devices give.
  private static let numbersOfFiles: Set<Int32> = [
    EACCES, EPERM, ENOENT, ELOOP, ENOTDIR, EISDIR, ENAMETOOLONG, EFBIG, EOVERFLOW, EINVAL, ENXIO,
  ]

  /// Why the file of a submission could not be read.
  var trouble: FileTrouble { .refused(byNumber: number) }

  /// Why it failed, such as `không có quyền`.
  public func reason(in language: Language) -> String {
    SystemWords.text(of: number, in: language)
  }

  /// What failed, and why, such as `không đọc được units.csv: không có quyền`.
  public func text(in language: Language) -> String {
    "\(deed.failure(in: language)): \(reason(in: language))"
  }
}

extension SystemError: CustomStringConvertible {
  /// Such as `cannot read units.csv: Permission denied`.
  public var description: String { text(in: .en) }
}
