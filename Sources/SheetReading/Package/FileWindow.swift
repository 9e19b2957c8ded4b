import Glibc

/// A file of which pieces are looked at through its descriptor.
///
/// Small reads are answered from a buffer: the C library reads its headers byte by byte.
final class FileWindow {
  private let descriptor: Int32
  /// How many bytes the file had when it was opened.
  let count: Int
  /// Where the C library reads next.
  var position = 0
  /// The first trouble of the system.
  private(set) var errorNumber: Int32 = 0
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var buffered = 0..<0

  init(descriptor: Int32) throws(SheetError) {
    var info = stat()
    guard unsafe fstat(descriptor, &info) == 0 else { throw SheetError(.unreadable(errno)) }
    self.descriptor = descriptor
    count = Int(info.st_size)
  }

  /// What is wrong with a part: the system's trouble where there was one, else this damage.
  func trouble(_ damage: Damage, part: String) -> SheetError {
    SheetError(errorNumber == 0 ? .damaged(damage) : .unreadable(errorNumber), part: part)
  }

  /// Copies bytes from the position and moves it; returns how many there were.
  func read(into target: UnsafeMutableRawBufferPointer) -> Int {
    var done = 0
    while done < target.count {
      if buffered.contains(position) {
        let start = position - buffered.lowerBound
        let length = min(target.count - done, buffered.upperBound - position)
        unsafe buffer.withUnsafeBytes { source in
          unsafe UnsafeMutableRawBufferPointer(rebasing: target[done...])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[start..<(start + length)]))
        }
        position += length
        done += length
      } else if !fill() {
        break
      }
    }
    return done
  }

  /// The first bytes from a place on, fewer at the end of the file.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    guard offset >= 0 else { return [] }
    position = offset
    var result = [UInt8](repeating: 0, count: count)
    let length = unsafe result.withUnsafeMutableBytes { unsafe read(into: $0) }
    result.removeLast(count - length)
    return result
  }

  /// Fills the buffer from the position on; returns false at the end and on trouble.
  private func fill() -> Bool {
    while true {
      let length = unsafe buffer.withUnsafeMutableBytes { target in
        unsafe pread(descriptor, target.baseAddress, target.count, off_t(position))
      }
      if length < 0, errno == EINTR { continue }
      if length < 0, errorNumber == 0 { errorNumber = errno }
      guard length > 0 else { return false }
      buffered = position..<(position + length)
      return true
    }
  }
}
