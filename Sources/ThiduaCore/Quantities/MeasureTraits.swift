/// What the name of a measure says about its numbers, found once when it is read.
struct MeasureTraits: OptionSet, Sendable {
  let rawValue: UInt16

  static let percent = MeasureTraits(rawValue: 1 << 0)
  static let perMille = MeasureTraits(rawValue: 1 << 1)
  static let beginsWithPercent = MeasureTraits(rawValue: 1 << 2)
  static let beginsWithPerMille = MeasureTraits(rawValue: 1 << 3)
  static let points = MeasureTraits(rawValue: 1 << 4)
  static let change = MeasureTraits(rawValue: 1 << 5)
  static let countable = MeasureTraits(rawValue: 1 << 6)
  static let rate = MeasureTraits(rawValue: 1 << 7)

  /// The measures every campaign knows.
  static let common: MeasureTraits = [.percent, .perMille, .countable]

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The traits of a measure's key.
  init(key: String) {
    self = []
    if key == "%" { insert(.percent) }
    if key == "‰" { insert(.perMille) }
    if key.hasPrefix("%") { insert([.beginsWithPercent, .rate]) }
    if key.hasPrefix("‰") { insert([.beginsWithPerMille, .rate]) }
    if key.hasPrefix("điểm") { insert([.points, .change, .rate]) }
    if key.utf8.contains(UInt8(ascii: "/")) { insert(.rate) }
    if Self.compares(key) { insert(.change) }
    if Self.countables.contains(key) { insert(.countable) }
  }

  /// Whether the measure names what it is compared with.
  private static func compares(_ key: String) -> Bool {
    var rest = key.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "s")) {
      rest = rest[start...]
      if rest.starts(with: "sovới".utf8) { return true }
      rest.removeFirst()
    }
    return false
  }

  private static let countables: Set<String> = [
    "con", "người", "hộ", "giađình", "cái", "chiếc", "côngtrình", "môhình", "khudâncư", "thôn",
    "đơnvị", "vụ", "trường",
  ]
}
