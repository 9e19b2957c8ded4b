import Glibc

extension Span<UInt8> {
  /// How often a byte occurs.
  func count(of byte: UInt8) -> Int {
    var count = 0
    forEachPlace(of: byte) { _ in count += 1 }
    return count
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
