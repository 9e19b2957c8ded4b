import CLinux
import Glibc

/// An ordinary file, open for reading; read in pieces, from the beginning as often as needed.
public final class ByteSource: Sendable {
  /// The open file; it stays open as long as this lives.
  let descriptor: Int32
  /// How many bytes the file has.
  public let count: Int
  private let path: String
  private let opened: FileStamp
  private static let pieceSize = 1 << 18

  /// Opens a file; a link, a pipe or a device is refused.
  ///
  /// A link is followed only where that is asked for.
  ///
  /// - Throws: `SystemError` with `ELOOP` for a link and `EINVAL` for what is no ordinary file.
  public init(path: String, followsLinks: Bool = false) throws(SystemError) {
    let links = followsLinks ? 0 : O_NOFOLLOW
    let descriptor = unsafe open(path, O_RDONLY | links | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(.reading(path)) }
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0 else {
      let error = SystemError.last(.reading(path))
      close(descriptor)
      throw error
    }
    guard info.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw SystemError(number: EINVAL, .reading(path))
    }
    self.descriptor = descriptor
    self.path = path
    count = Int(info.st_size)
    opened = FileStamp(info)
  }

  /// Copies what comes from a pipe or a terminal into memory, so that it can be read again.
  ///
  /// - Throws: `SystemError` with `EBADF` where whoever started the tool had closed it.
  init(copying input: Int32) throws(SystemError) {
    guard OpenDescriptor.isInherited(input) else {
      throw SystemError(number: EBADF, .reading("-"))
    }
    let copy = clinux_memory_file()
    guard copy >= 0 else { throw .last(.keepingInput) }
    do throws(SystemError) {
      try Self.copy(input, to: copy)
    } catch {
      close(copy)
      throw error
    }
    var info = stat()
    _ = unsafe fstat(copy, &info)
    descriptor = copy
    path = "-"
    count = Int(info.st_size)
    opened = FileStamp(info)
  }

  private static func copy(_ input: Int32, to output: Int32) throws(SystemError) {
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let length = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe read(input, buffer.baseAddress, buffer.count)
      }
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw .last(.keepingInput) }
      guard length > 0 else { return }
      var done = 0
      while done < length {
        let count = unsafe piece.withUnsafeBytes { buffer in
          unsafe write(output, buffer.baseAddress.map { unsafe $0 + done }, length - done)
        }
        guard count > 0 else { throw .last(.keepingInput) }
        done += count
      }
    }
  }

  /// Whether the file is still as it was when it was opened, by its size and its times.
  var isUnchanged: Bool {
    var info = stat()
    return unsafe fstat(descriptor, &info) == 0 && FileStamp(info) == opened
  }

  deinit { close(descriptor) }

  /// Lends the bytes piece by piece, in order, until `body` returns false.
  public func forEachPiece(_ body: (Span<UInt8>) -> Bool) throws(SystemError) {
    try forEachPiece(in: 0..<Int.max, body)
  }

  /// Lends the bytes of a range piece by piece, in order, until `body` returns false.
  func forEachPiece(
    in range: Range<Int>, _ body: (Span<UInt8>) -> Bool
  ) throws(SystemError) {
    let size = min(Self.pieceSize, range.count, max(count, 1) + 1)
    var piece = [UInt8](repeating: 0, count: size)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let wanted = min(size, range.upperBound - offset)
      let length = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe pread(descriptor, buffer.baseAddress, wanted, off_t(offset))
      }
      if length < 0, errno == EINTR { continue }
      guard length >= 0 else { throw .last(.reading(path)) }
      guard length > 0 else { return }
      offset += length
      guard body(piece.span.extracting(0..<length)) else { return }
    }
  }
}
