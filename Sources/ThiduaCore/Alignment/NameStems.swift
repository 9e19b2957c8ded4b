/// What neighbouring names have in common before their last part: `Vụ Mùa: Ngô` in
/// `Vụ Mùa: Ngô, diện tích` and `Vụ Mùa: Ngô, sản lượng`.
struct NameStems: Sendable {
  private var starts: [Int?] = []
  private var parts: [LabelKey?] = []
  private let hasOwnLabel: [Bool]

  /// Finds the stems of a catalogue.
  init(_ indicators: [Indicator]) {
    let names = indicators.map { Self.split($0.name) }
    let counts = Dictionary(grouping: names.compactMap(\.part?.bare), by: { $0 }).mapValues(\.count)
    hasOwnLabel = indicators.map { !$0.label.isEmpty && $0.label != $0.name }
    for position in names.indices {
      let start = Self.start(of: position, names)
      starts.append(start)
      let part = names[position].part
      let isCommon = counts[part?.bare ?? "", default: 0] >= 2
      parts.append(start != nil && isCommon ? part : nil)
    }
  }

  /// The first indicator with the same stem, where that stands above this one.
  func start(of position: Int) -> Int? { starts[position] }

  /// The part that may stand alone below another row of the same stem.
  ///
  /// Where the campaign gives a label of its own, that must be this part, spelt as it may be.
  func part(of position: Int, labelled label: LabelKey) -> LabelKey? {
    guard let part = parts[position] else { return nil }
    return hasOwnLabel[position] && label.bare != part.bare ? nil : part
  }

  private static func start(
    of position: Int, _ names: [(stem: LabelKey?, part: LabelKey?)]
  ) -> Int? {
    guard let stem = names[position].stem else { return nil }
    var start = position
    while start > 0, names[start - 1].stem == stem { start -= 1 }
    return start < position ? start : nil
  }

  private static func split(_ name: String) -> (stem: LabelKey?, part: LabelKey?) {
    guard let (stem, part) = parted(name) else { return (nil, nil) }
    return (LabelKey(stem), LabelKey(part))
  }

  /// A name before its last part, and that part; nothing where it has only one.
  static func parted(_ name: String) -> (stem: String, part: String)? {
    guard let sign = name.lastIndex(where: { $0 == "," || $0 == ":" }) else { return nil }
    return (String(name[..<sign]), String(name[name.index(after: sign)...]))
  }
}
