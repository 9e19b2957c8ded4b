/// The bytes of a part as the file holds them, read forward.
struct PackedBytes {
  private let window: FileWindow
  private var position: Int
  private let end: Int

  /// Looks at the header before the bytes; nil where it is not that of the part, or the file ends.
  init?(_ entry: ZIPDirectory.Entry, in window: FileWindow) {
    guard entry.offset < window.count else { return nil }
    let head = window.bytes(at: entry.offset, count: 30)
    guard head.number(at: 0, bytes: 4) == 0x0403_4B50,
      head.number(at: 8, bytes: 2) == entry.method,
      let nameLength = head.number(at: 26, bytes: 2),
      let extraLength = head.number(at: 28, bytes: 2), nameLength == entry.name.count,
      window.bytes(at: entry.offset + 30, count: nameLength) == entry.name
    else { return nil }
    position = entry.offset + 30 + nameLength + extraLength
    guard position <= window.count, entry.packedBytes <= window.count - position else {
      return nil
    }
    end = position + entry.packedBytes
    self.window = window
  }

  /// Copies the next bytes, none at the end; nil where the file does not give them.
  mutating func read(into target: UnsafeMutableRawBufferPointer) -> Int? {
    let wanted = min(target.count, end - position)
    guard wanted > 0 else { return 0 }
    window.position = position
    let length = unsafe window.read(
      into: UnsafeMutableRawBufferPointer(rebasing: target[..<wanted]))
    guard length == wanted else { return nil }
    position += length
    return length
  }
}
