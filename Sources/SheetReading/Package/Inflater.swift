import CZlib

/// The sole owner of a stream of the C library that inflates.
///
/// The library keeps the address of its stream, so the stream stays where it was made.
@safe final class Inflater {
  private static let inputBytes = 1 << 16
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer
  private var isAtEnd = false

  init?() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    unsafe input = .allocate(byteCount: Self.inputBytes, alignment: 16)
    // Negative window bits: a part has no header of zlib's own.
    let status = unsafe inflateInit2_(
      stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    if status != Z_OK { return nil }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
    unsafe input.deallocate()
  }

  /// Inflates until the target is full or the part ends; nil where the bytes cannot be inflated,
  /// end early, or go on behind the end.
  func read(
    from packed: inout PackedBytes, into target: UnsafeMutableRawBufferPointer
  ) -> Int? {
    guard let start = target.baseAddress, !isAtEnd else { return 0 }
    unsafe stream.pointee.next_out = unsafe start.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_out = UInt32(target.count)
    while unsafe stream.pointee.avail_out > 0, !isAtEnd {
      if unsafe stream.pointee.avail_in == 0 {
        // Of what the last bytes gave some may still be to come: the library says when it has nothing.
        guard let length = unsafe packed.read(into: input) else { return nil }
        unsafe stream.pointee.next_in = unsafe input.baseAddress?.assumingMemoryBound(
          to: UInt8.self)
        unsafe stream.pointee.avail_in = UInt32(length)
      }
      switch unsafe inflate(stream, Z_NO_FLUSH) {
      case Z_OK: break
      case Z_STREAM_END:
        isAtEnd = true
        guard unsafe stream.pointee.avail_in == 0, unsafe packed.read(into: input) == 0 else {
          return nil
        }
      default: return nil
      }
    }
    return target.count - Int(unsafe stream.pointee.avail_out)
  }
}
