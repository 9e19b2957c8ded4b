import Glibc

/// A call of the system that failed: its number and what was being done.
public struct SystemError: Error, Hashable, Sendable {
  /// The system's number (`errno`).
  public let number: Int32
  /// What was being done, to follow "cannot".
  public let action: String

  /// Makes an error of a system's number.
  public init(number: Int32, action: String) {
    self.number = number
    self.action = action
  }

  /// Takes the number of the call that just failed.
  static func last(_ action: String) -> SystemError {
    SystemError(number: errno, action: action)
  }

  /// Whether the machine failed (a disk, a share, a limit), and not the one file or folder: what was
  /// read so far must then not pass for all there is.
  public var isOfMachine: Bool {
    [EIO, ESTALE, EMFILE, ENFILE, ENOMEM, ENOBUFS, ENOTCONN, EHOSTDOWN, ETIMEDOUT, EREMOTEIO]
      .contains(number)
  }

  /// The system's words.
  public var words: String {
    unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
  }
}

extension SystemError: CustomStringConvertible {
  /// Such as `cannot open units.csv: No such file or directory`.
  public var description: String { "cannot \(action): \(words)" }
}
