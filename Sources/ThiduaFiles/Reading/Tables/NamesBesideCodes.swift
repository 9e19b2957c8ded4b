import ThiduaCore

/// What was found out about the names that stand beside codes: those that are not another one's are known by
/// their bytes, so that the rows of a long list are not asked again.
struct NamesBesideCodes {
  private var agreed: [[UInt8]] = []

  /// Whether a name stood beside a code before, and was not another one's.
  func holds(_ name: Span<UInt8>, beside position: Int) -> Bool {
    position < agreed.count && TableReader.equal(name, agreed[position])
  }

  /// Remembers the name that stood beside a code last.
  mutating func remember(_ name: Span<UInt8>, beside position: Int) {
    while agreed.count <= position { agreed.append([]) }
    agreed[position] = name.indices.map { name[$0] }
  }
}
