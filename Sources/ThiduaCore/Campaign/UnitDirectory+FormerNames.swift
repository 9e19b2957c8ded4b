// Names of units that became one.
extension UnitDirectory {
  /// The name under which a text means a unit, where it is an alias that is the whole name of another commune: after two
  /// became one, both send under their old names.
  public func formerName(of unit: Int, in text: String) -> String? {
    guard haveNamesOfCommunes[unit] else { return nil }
    let own = units[unit]
    let key = Self.key(text)
    guard !key.contains(Self.shortKey(own.name)) else { return nil }
    return own.aliases.first {
      let name = Self.shortKey($0)
      return Self.isOfCommune($0) && !name.isEmpty && name != Self.shortKey(own.name)
        && key.contains(name)
    }
  }

  /// Whether a name is that of a commune with the word for it, and no short form.
  static func isOfCommune(_ name: String) -> Bool {
    let key = FoldedText.caseKey(name)
    return kindWords.contains { key.hasPrefix($0) }
  }

  /// The words for the kinds of communes.
  static let communes = ["xã", "phường", "thị trấn"]
  private static let kindWords = communes.map { FoldedText.caseKey($0) + " " }
}
