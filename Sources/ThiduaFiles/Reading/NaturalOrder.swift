/// Orders paths as people do: runs of digits by their number, everything else by its bytes.
public enum NaturalOrder {
  /// Whether one path stands before another; equal numbers are told apart by their bytes.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if isDigit(a[i]), isDigit(b[j]) {
        let (one, nextI) = number(a, from: i)
        let (other, nextJ) = number(b, from: j)
        if one.count != other.count { return one.count < other.count }
        if one != other { return one.lexicographicallyPrecedes(other) }
        (i, j) = (nextI, nextJ)
      } else {
        if a[i] != b[j] { return a[i] < b[j] }
        i += 1
        j += 1
      }
    }
    if a.count - i != b.count - j { return a.count - i < b.count - j }
    return a.lexicographicallyPrecedes(b)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// The digits from a place without leading zeros, and where they end.
  private static func number(_ bytes: [UInt8], from start: Int) -> (ArraySlice<UInt8>, Int) {
    var end = start
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    let digits = bytes[start..<end].drop { $0 == 48 }
    return (digits, end)
  }
}
