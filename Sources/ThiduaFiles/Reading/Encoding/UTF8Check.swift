/// Checks that bytes that come in pieces are UTF-8, and finds the line where they are not.
struct UTF8Check {
  private var carry: [UInt8] = []
  /// The line at hand, counted from 1.
  var lines = 1
  /// The line with the first broken bytes; nothing while all is well.
  private(set) var brokenLine: Int?

  mutating func add(_ piece: Span<UInt8>) {
    guard brokenLine == nil else { return }
    guard carry.isEmpty else {
      var joined = carry
      joined.reserveCapacity(carry.count + piece.count)
      for index in piece.indices { joined.append(piece[index]) }
      carry = []
      check(joined.span)
      return
    }
    check(piece)
  }

  /// Ends the check; a character cut off at the end is broken too.
  mutating func finish() {
    if !carry.isEmpty, brokenLine == nil { brokenLine = lines }
  }

  private mutating func check(_ bytes: Span<UInt8>) {
    var end = bytes.count
    var back = 0
    while end > 0, back < 4, bytes[end - 1] & 0xC0 == 0x80 {
      end -= 1
      back += 1
    }
    if end > 0, bytes[end - 1] >= 0xC0 {
      let lead = bytes[end - 1]
      let needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      end = back + 1 == needed ? bytes.count : end - 1
    } else {
      end = bytes.count
    }
    let whole = bytes.extracting(0..<end)
    if (try? UTF8Span(validating: whole)) == nil {
      brokenLine = lines + Self.breaksBeforeBreakage(in: whole)
      return
    }
    lines += whole.count(of: 10)
    for index in end..<bytes.count { carry.append(bytes[index]) }
  }

  private static func breaksBeforeBreakage(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var start = 0
    for index in bytes.indices where bytes[index] == 10 {
      if (try? UTF8Span(validating: bytes.extracting(start..<index))) == nil { return count }
      count += 1
      start = index + 1
    }
    return count
  }
}
