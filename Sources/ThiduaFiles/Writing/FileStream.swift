import CSVStreaming
import Glibc

/// A new file that is written part by part: only a part of it is in memory, and its size and
/// SHA-256 are known at the end.
struct FileStream: ~Copyable {
  /// What is to follow in the file.
  private var bytes: [UInt8] = []
  private let descriptor: Int32
  private let name: String
  private let fingerprint = Fingerprint()
  private var count = 0
  private static let partSize = 1 << 20

  /// Creates the file; messages call it by another name.
  init(creating file: String, named name: String) throws(SystemError) {
    descriptor = try ByteOutput.open(newFile: file, named: name)
    self.name = name
    bytes.reserveCapacity(Self.partSize + Self.partSize / 8)
  }

  deinit { close(descriptor) }

  /// Adds a record of a CSV file.
  mutating func record(_ fields: [String]) throws(SystemError) {
    CSVText.appendRecord(fields, to: &bytes)
    try spill()
  }

  /// Adds bytes that are whole records.
  mutating func add(_ text: [UInt8]) throws(SystemError) {
    bytes += text
    try spill()
  }

  private mutating func spill() throws(SystemError) {
    if bytes.count >= Self.partSize { try flush() }
  }

  private mutating func flush() throws(SystemError) {
    fingerprint.add(bytes.span)
    count += bytes.count
    guard ByteOutput.write(bytes, to: descriptor) else { throw .last("write \(name)") }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes the rest and makes sure that the file is on the disk.
  mutating func finish(as path: String) throws(SystemError) -> Manifest.File {
    try flush()
    guard fsync(descriptor) == 0 else { throw .last("write \(name)") }
    return Manifest.File(path: path, byteCount: count, fingerprint: fingerprint.finish())
  }
}
