import Glibc

/// Standard output and standard error, through write(2): a failure is never swallowed.
enum StandardStreams {
  /// Writes to standard output; false where it cannot be written.
  static func out(_ text: String) -> Bool { write(text, to: 1) }

  /// Writes bytes to standard output; false where they cannot be written.
  static func out(_ bytes: [UInt8]) -> Bool { write(bytes, to: 1) }

  /// Writes to standard error; nothing can be done where that fails.
  static func error(_ text: String) { _ = write(text, to: 2) }

  /// Whether a stream is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether standard error goes to the journal of systemd.
  static let isJournal: Bool = {
    guard let name = unsafe getenv("JOURNAL_STREAM") else { return false }
    var info = stat()
    guard unsafe fstat(2, &info) == 0 else { return false }
    return unsafe String(cString: name) == "\(info.st_dev):\(info.st_ino)"
  }()

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    write(Array(text.utf8), to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { raw in
        unsafe Glibc.write(
          descriptor, raw.baseAddress.map { unsafe $0 + offset }, raw.count - offset)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }
}
