/// Orders paths as people do: runs of digits by their number, everything else by its bytes.
public enum NaturalOrder {
  /// Whether one path stands before another; equal numbers are told apart by their bytes.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        precedes(unsafe Span(_unsafeElements: left), unsafe Span(_unsafeElements: right))
      }
    }
  }

  private static func precedes(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if isDigit(a[i]), isDigit(b[j]) {
        let (one, other) = (number(a, from: i), number(b, from: j))
        if one.count != other.count { return one.count < other.count }
        for place in 0..<one.count where a[one.lowerBound + place] != b[other.lowerBound + place] {
          return a[one.lowerBound + place] < b[other.lowerBound + place]
        }
        (i, j) = (one.upperBound, other.upperBound)
      } else {
        if a[i] != b[j] { return a[i] < b[j] }
        i += 1
        j += 1
      }
    }
    if a.count - i != b.count - j { return a.count - i < b.count - j }
    for place in 0..<min(a.count, b.count) where a[place] != b[place] { return a[place] < b[place] }
    return a.count < b.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// The digits from a place without leading zeros.
  private static func number(_ bytes: Span<UInt8>, from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    var first = start
    while first < end, bytes[first] == 48 { first += 1 }
    return first..<end
  }
}
