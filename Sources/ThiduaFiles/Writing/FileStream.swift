import CLinux
import CSVStreaming
import Glibc
import SheetReading
import ThiduaCore

/// A new file that is written part by part: only a part of it is in memory, and its size and
/// SHA-256 are known at the end.
///
/// It is used by one thread at a time.
final class FileStream: @unchecked Sendable {
  /// What is to follow in the file.
  private var bytes: [UInt8] = []
  private let descriptor: Int32
  private let name: String
  private let fingerprint = Fingerprint()
  /// The bytes so far, for whoever reads them back.
  private(set) var checksum = Checksum()
  /// How much of the file the system was asked to bring to the disk.
  private var begun = 0
  private static let stretch = 1 << 23
  private static let partSize = 1 << 20

  /// Creates the file; messages call it by another name.
  init(creating file: String, named name: String) throws(SystemError) {
    descriptor = try ByteOutput.open(newFile: file, named: name)
    self.name = name
    bytes.reserveCapacity(Self.partSize + Self.partSize / 8)
  }

  deinit { close(descriptor) }

  /// Adds a record of a CSV file.
  func record(_ fields: [String]) throws(SystemError) {
    CSVText.appendRecord(fields, to: &bytes)
    try spill()
  }

  /// Adds bytes that are whole records.
  func add(_ text: [UInt8]) throws(SystemError) {
    if text.count >= Self.partSize {
      try flush()
      try put(text)
    } else {
      bytes += text
      try spill()
    }
  }

  private func spill() throws(SystemError) {
    if bytes.count >= Self.partSize { try flush() }
  }

  private func flush() throws(SystemError) {
    var part: [UInt8] = []
    swap(&part, &bytes)
    try put(part)
    part.removeAll(keepingCapacity: true)
    swap(&part, &bytes)
  }

  private func put(_ part: [UInt8]) throws(SystemError) {
    fingerprint.add(part.span)
    checksum.add(part.span)
    let count = checksum.byteCount
    guard ByteOutput.write(part, to: descriptor) else { throw .last(.writing(name)) }
    if count - begun >= Self.stretch {
      // A hint: what is on its way to the disk already is not waited for at the end.
      clinux_begin_writing(descriptor, off_t(begun), off_t(count - begun))
      begun = count
    }
  }

  /// Writes the rest and makes sure that the file is on the disk.
  func finish(as path: String) throws(SystemError) -> Manifest.File {
    try flush()
    guard fsync(descriptor) == 0 else { throw .last(.writing(name)) }
    return Manifest.File(
      path: path, byteCount: checksum.byteCount, fingerprint: fingerprint.finish())
  }
}
