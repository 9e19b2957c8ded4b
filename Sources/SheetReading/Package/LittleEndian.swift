/// Numbers as ZIP files write them, the lowest byte first.
extension [UInt8] {
  /// The number in so many bytes, at most eight; nil where they are not all there.
  ///
  /// A number that does not fit is the largest one, which no place and no size is.
  func number(at offset: Int, bytes: Int) -> Int? {
    guard offset >= 0, offset + bytes <= count else { return nil }
    var value: UInt64 = 0
    for index in (offset..<(offset + bytes)).reversed() {
      value = value << 8 | UInt64(self[index])
    }
    return Int(clamping: value)
  }
}
