/// Finds codes from which a spreadsheet took zeros: `01` shown as `1`, `1.10` as `1.1`.
public struct DamagedCodes: Sendable {
  private var positions: [String: [Int]] = [:]

  /// Indexes codes.
  public init(_ codes: [String]) {
    for (position, code) in codes.enumerated() {
      positions[Self.key(code), default: []].append(position)
    }
  }

  /// The position of the only code that this text can have been; nothing where none or several
  /// fit.
  public func position(of text: String) -> Int? {
    let fitting = positions[Self.key(text)]
    return fitting?.count == 1 ? fitting?.first : nil
  }

  /// The positions of the codes that a spreadsheet may have turned into this one, which it leaves as
  /// it is; nothing where there is no other.
  public func positions(ofTwins code: String) -> [Int] {
    let key = Self.key(code)
    guard key == FoldedText.caseKey(code),
      code.utf8.allSatisfy({ $0 == 46 || (48...57).contains($0) }),
      let fitting = positions[key], fitting.count > 1
    else {
      return []
    }
    return fitting
  }

  /// The code without an apostrophe before it, zeros before its numbers, and zeros after a mark at
  /// its end.
  private static func key(_ code: String) -> String {
    var key: [UInt8] = []
    var isAfterDigit = false
    var hasPoint = false
    for byte in FoldedText.caseKey(code).utf8.drop(while: { $0 == 0x27 }) {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit, !isAfterDigit, key.last == 0x30 { key.removeLast() }
      hasPoint = byte == 0x2E || hasPoint && isDigit
      key.append(byte)
      isAfterDigit = isDigit && (isAfterDigit || byte != 0x30)
    }
    while hasPoint, key.count > 1, key.last == 0x30 { key.removeLast() }
    if hasPoint, key.last == 0x2E { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }
}
