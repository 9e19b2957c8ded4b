/// How a number is shown where that says more than the number: `1.10`, `1200000 kg`, `Quý 2`.
public struct ShownNumber: Hashable, Sendable {
  /// Parts the pieces in a row's buffer.
  static let mark: UInt8 = 0x1F

  /// What stands before the number.
  public let before: String
  /// The number, a plain decimal: `6830` for one of 6,830 millions that is shown in millions.
  public let number: String
  /// What stands behind it.
  public let behind: String

  /// The whole text.
  public var text: String { before + number + behind }

  /// Makes it of pieces.
  public init(before: String, number: String, behind: String) {
    (self.before, self.number, self.behind) = (before, number, behind)
  }

  init?(_ bytes: ArraySlice<UInt8>) {
    let pieces = bytes.split(separator: Self.mark, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard pieces.count == 3 else { return nil }
    self.init(before: pieces[0], number: pieces[1], behind: pieces[2])
  }
}
