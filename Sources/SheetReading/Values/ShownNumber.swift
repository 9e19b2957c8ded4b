/// How a number is shown where that says more than the number: `1.10`, `1200000 kg`, `Quý 2`.
public struct ShownNumber: Hashable, Sendable {
  /// Parts the pieces in a row's buffer.
  private static let mark: UInt8 = 0x1F

  /// What stands before the number.
  public let before: String
  /// The number, a plain decimal: `6830` for one of 6,830 millions that is shown in millions; empty where
  /// no digit is shown.
  public let number: String
  /// What stands behind it.
  public let behind: String
  /// Whether it is shown in thousands, millions, ...
  public let isScaled: Bool

  /// Whether it is a zero that is shown as a dash, or not at all.
  public var isHiddenZero: Bool { number.isEmpty }

  /// The whole text.
  public var text: String { before + number + behind }

  /// Appends the pieces to a row's buffer.
  static func append(
    before: [UInt8], number: [UInt8], behind: [UInt8], isScaled: Bool, to bytes: inout [UInt8]
  ) {
    for piece in [before, number, behind] {
      bytes.append(contentsOf: piece.lazy.filter { $0 != mark })
      bytes.append(mark)
    }
    if isScaled { bytes.append(UInt8(ascii: "1")) }
  }

  /// Appends the pieces of a zero that is shown as a dash, or not at all.
  static func append(zeroAs text: [UInt8], to bytes: inout [UInt8]) {
    append(before: text, number: [], behind: [], isScaled: false, to: &bytes)
  }

  /// Reads the pieces.
  package init?(_ bytes: ArraySlice<UInt8>) {
    let pieces = bytes.split(separator: Self.mark, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard pieces.count == 4 else { return nil }
    (before, number, behind) = (pieces[0], pieces[1], pieces[2])
    isScaled = !pieces[3].isEmpty
  }

  /// Whether there is a letter among what stands around a number, or a sign beyond ASCII.
  static func hasWord(_ text: [UInt8]) -> Bool {
    text.contains { $0 >= 0x80 || (0x61...0x7A).contains($0 | 0x20) }
  }
}
