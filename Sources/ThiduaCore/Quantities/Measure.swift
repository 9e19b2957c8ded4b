/// What an indicator is counted in (đơn vị tính): `ha`, `con`, `%`, `triệu đồng/người/năm`.
///
/// Two measures are equal whatever their case, spaces and spelling (`Triệu đồng` and `tr.đ`).
public struct Measure: Sendable {
  /// The measure as written, cleaned.
  public let text: String
  /// The spelling under which equal measures of no family are found.
  let key: String
  private let family: MeasureFamily?
  private let power: Int8
  private let traits: MeasureTraits

  /// Reads a measure; empty text is a measure of its own, "none".
  public init(_ text: String) {
    self.text = FoldedText.cleaned(text)
    key = Measure.key(of: self.text)
    let known = MeasureFamily.known(key)
    family = known?.family
    power = known?.power ?? 0
    traits = MeasureTraits(key: key)
  }

  /// Whether nothing was written.
  public var isEmpty: Bool { key.isEmpty }
  /// Whether it is exactly `%`.
  public var isPercent: Bool { traits.contains(.percent) }
  /// Whether it is exactly `‰`.
  public var isPerMille: Bool { traits.contains(.perMille) }
  /// Whether it measures a change: begins with `điểm` or compares with something (`so với`).
  public var isChange: Bool { traits.contains(.change) }
  /// Whether it counts things that are never parted: people, animals, households, ...
  public var isCountable: Bool { traits.contains(.countable) }
  /// Whether there are measures that are a power of ten of it, as often used as itself: kg, tạ and tấn, đồng
  /// and triệu đồng, but not people and thousands of people.
  public var hasMultiples: Bool { family.map { !$0.isCounted } ?? false }
  /// Whether it counts people, households or animals.
  var isCounted: Bool { family?.isCounted ?? false }
  /// Whether it is a share of something: `%`, `% so với cùng kỳ`, `‰`.
  var isShare: Bool { !traits.isDisjoint(with: [.beginsWithPercent, .beginsWithPerMille]) }
  /// Whether it counts money.
  public var isMoney: Bool { family == .money }
  /// Whether an indicator in it is a rate unless said otherwise.
  public var looksLikeRate: Bool { traits.contains(.rate) }
  /// Whether it is one of the measures that are known without any campaign.
  public var isCommon: Bool { family != nil || !traits.isDisjoint(with: .common) }

  /// What the quotient of numerator and denominator is multiplied with: 100, 1000 or 1.
  public var rateFactor: Int {
    if traits.contains(.beginsWithPercent) { return 100 }
    return traits.contains(.beginsWithPerMille) ? 1000 : 1
  }

  /// How many decimals are printed unless the indicator says so.
  public var defaultDecimals: Int {
    if isCountable { return 0 }
    return isPercent ? 2 : 1
  }

  /// The power of ten that turns a number in this measure into one in the other measure, or nil
  /// where they have nothing to do with each other.
  ///
  /// A typed `%` fits every measure that begins with `%` or `điểm`, a typed `‰` one with `‰`.
  public func powerOfTen(to other: Measure) -> Int? {
    if let family, let othersFamily = other.family {
      return family == othersFamily ? Int(power) - Int(other.power) : nil
    }
    if key == other.key { return 0 }
    if traits.contains(.rate), let power = powerOfTen(toQuotient: other) { return power }
    if isPercent, !other.traits.isDisjoint(with: [.beginsWithPercent, .points]) { return 0 }
    return isPerMille && other.traits.contains(.beginsWithPerMille) ? 0 : nil
  }

  /// Whether it is the money of another one without the heads and times by which that is divided: `triệu đồng` for
  /// `triệu đồng/người/năm`.
  public func isMoneyAlone(of other: Measure) -> Bool {
    guard isMoney, let sign = other.text.firstIndex(of: "/") else { return false }
    return Measure(String(other.text[..<sign])) == self
  }

  /// The text without spaces, in lower case, with `²` and `³` as digits.
  ///
  /// Full stops at its end do not matter, and the words for `%` are the sign.
  private static func key(of text: String) -> String {
    var key = TextBuilder(capacity: text.utf8.count)
    for scalar in FoldedText.caseKey(text).unicodeScalars where scalar != " " {
      key.append(scalar == "²" ? "2" : scalar == "³" ? "3" : scalar)
    }
    var plain = key.text
    while plain.hasSuffix(".") { plain.removeLast() }
    if ["%o", "%0"].contains(plain) { return "‰" }
    return plain.hasPrefix(percentWords) ? "%" + plain.dropFirst(percentWords.count) : plain
  }

  private static let percentWords = FoldedText.caseKey("phần trăm").filter { $0 != " " }
}

extension Measure: Hashable {
  /// Whether a number means the same in both.
  public static func == (left: Measure, right: Measure) -> Bool {
    guard left.family == nil else {
      return left.family == right.family && left.power == right.power
    }
    return left.key == right.key
  }

  /// Puts into the hash what equality looks at.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(family)
    hasher.combine(power)
    if family == nil { hasher.combine(key) }
  }
}
