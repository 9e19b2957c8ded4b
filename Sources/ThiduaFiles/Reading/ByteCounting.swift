import Glibc

extension Span<UInt8> {
  /// How often a byte occurs.
  func count(of byte: UInt8) -> Int {
    unsafe withUnsafeBytes { raw in
      let sought = SIMD32<UInt8>(repeating: byte)
      var (place, count) = (0, 0)
      while place + 32 <= raw.count {
        // Many bytes are compared at a time; a lane counts up to 255.
        let end = Swift.min(raw.count - 31, place + 255 * 32)
        var lanes = SIMD32<UInt8>()
        while place < end {
          let bytes = unsafe raw.loadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
          lanes &-= unsafe unsafeBitCast(bytes .== sought, to: SIMD32<UInt8>.self)
          place += 32
        }
        for lane in lanes.indices { count += Int(lanes[lane]) }
      }
      while place < raw.count {
        if unsafe raw[place] == byte { count += 1 }
        place += 1
      }
      return count
    }
  }

  /// How many line ends there are: LF, CR and CRLF; `last` is the byte before the first one.
  func lineEnds(after last: UInt8) -> Int {
    var ends = count(of: 10)
    if last == 13, !isEmpty, self[0] == 10 { ends -= 1 }
    forEachPlace(of: 13) { place in
      if place + 1 == count || self[place + 1] != 10 { ends += 1 }
    }
    return ends
  }

  private func forEachPlace(of byte: UInt8, _ body: (Int) -> Void) {
    unsafe withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return }
      var start = 0
      while start < raw.count,
        let found = unsafe memchr(base + start, Int32(byte), raw.count - start)
      {
        let place = unsafe UnsafeRawPointer(found) - base
        body(place)
        start = place + 1
      }
    }
  }
}
