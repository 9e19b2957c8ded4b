/// The digits that an open document shows of a number, with the marks between them, such as `6.830` or
/// `6,8`; whether a mark is one of thousands or that of decimals nobody says.
struct ShownDigits {
  private let bytes: [UInt8]
  /// The most thousands that a number is divided by.
  private static let mostDivisions = 3

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// How many thousands the number was divided by to be shown so: 2 where `6,8` is shown of 6,830,000.
  ///
  /// None where the digits are those of the number itself, or of something else; zeros alone are shown of
  /// too many numbers.
  func divisions(of number: StoredNumber) -> Int {
    guard !Self.digits(of: bytes).isEmpty else { return 0 }
    return (0...Self.mostDivisions).first { isShown(number, dividedBy: $0) } ?? 0
  }

  private func isShown(_ number: StoredNumber, dividedBy divisions: Int) -> Bool {
    var text: [UInt8] = []
    number.append(to: &text, shiftedBy: -3 * divisions)
    let decimals = bytes.lastIndex { !Self.isDigit($0) }.map { bytes.count - $0 - 1 }
    return [0, decimals].compactMap(\.self).contains { places in
      Self.digits(of: bytes) == Self.rounded(text, decimals: places)
    }
  }

  /// The digits of a plain decimal that is rounded half up to so many decimals.
  private static func rounded(_ text: [UInt8], decimals: Int) -> [UInt8] {
    let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 1)
    let fraction = parts.count > 1 ? Array(parts[1]) : []
    let kept =
      fraction.prefix(decimals) + Array(repeating: 48, count: max(0, decimals - fraction.count))
    var digits = Array(parts.first ?? []).filter(isDigit) + kept
    guard fraction.count > decimals, fraction[decimals] >= UInt8(ascii: "5") else {
      return Self.digits(of: digits)
    }
    var place = digits.count - 1
    while place >= 0, digits[place] == UInt8(ascii: "9") {
      digits[place] = UInt8(ascii: "0")
      place -= 1
    }
    if place < 0 { digits.insert(UInt8(ascii: "1"), at: 0) } else { digits[place] += 1 }
    return Self.digits(of: digits)
  }

  /// Digits alone, without zeros before them.
  private static func digits(of bytes: [UInt8]) -> [UInt8] {
    Array(bytes.filter(isDigit).drop { $0 == UInt8(ascii: "0") })
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
