/// A number found in a cell: its sign, what its digits mean, and where it ends.
struct TypedNumber: Hashable, Sendable {
  let digits: DigitReading
  let isNegative: Bool
  /// The position after its last digit.
  let end: Int

  /// Reads the number that begins at a position, or nil where none does.
  ///
  /// The bytes are ASCII, with any other byte for what is not. A space belongs to the number where
  /// a digit follows it, if the caller wants spaces at all.
  init?(in bytes: Span<UInt8>, from start: Int = 0, withSpaces: Bool) {
    var begin = start
    guard begin < bytes.count else { return nil }
    isNegative = bytes[begin] == UInt8(ascii: "-")
    if isNegative || bytes[begin] == UInt8(ascii: "+") { begin += 1 }
    var end = begin
    while end < bytes.count {
      let byte = bytes[end]
      let belongs =
        byte.isASCIIDigit || byte == .point || byte == .comma
        || withSpaces && byte == .space && end > begin && end + 1 < bytes.count
          && bytes[end + 1].isASCIIDigit
      guard belongs else { break }
      end += 1
    }
    guard end > begin else { return nil }
    self.end = end
    digits = DigitReading(bytes.extracting(begin..<end))
    if case .fault(.noNumber) = digits { return nil }
  }

  /// The only value the number can have, or nil where it has none or several.
  var wholeValue: Quantity? {
    guard case .value(let value) = digits, value.isWhole else { return nil }
    return isNegative ? -value : value
  }
}
