import Glibc
import ThiduaFiles

/// Standard output and standard error, through write(2): a failure is never swallowed.
enum StandardStreams {
  /// Writes to standard output; false where it cannot be written.
  static func out(_ text: String) -> Bool { write(text, to: 1) }

  /// Writes bytes to standard output; false where they cannot be written.
  static func out(_ bytes: [UInt8]) -> Bool { ByteOutput.write(bytes, to: 1) }

  /// Writes to standard error; nothing can be done where that fails.
  static func error(_ text: String) { _ = write(text, to: 2) }

  /// Writes lines to standard error that come from no command; under systemd each begins with its priority
  /// and the tool's name.
  static func error(lines text: String) {
    guard isJournal else { return error(text) }
    for line in text.split(separator: "\n") {
      let name = line.hasPrefix("thidua") ? "" : "thidua: "
      error("<\(Console.Priority.error.rawValue)>\(name)\(line)\n")
    }
  }

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
    ByteOutput.write(Array(text.utf8), to: descriptor)
  }
}
