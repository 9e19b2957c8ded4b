/// Rows without figures that name what the bare parts below them are of: `Cây lúa` above `Diện tích`, `Năng suất`,
/// `Sản lượng`.
struct StemHeadings: Sendable {
  /// The indicators whose names begin so, by the letters of that beginning.
  private var indicators: [String: Set<Int>] = [:]

  /// Finds what the names of a catalogue begin with, with their context and without it.
  init(_ catalogue: [Indicator]) {
    for (position, indicator) in catalogue.enumerated() {
      for name in [indicator.name, NameContexts.nameInContext(indicator.name)].compactMap(\.self) {
        guard let (stem, _) = NameStems.parted(name) else { continue }
        indicators[Self.letters(of: LabelKey(stem)), default: []].insert(position)
      }
    }
  }

  /// The places of rows, where those of bare parts below such a heading are whole, and of its indicators alone.
  func fits(
    of rows: [LabelledRow], _ keys: [LabelKey], _ fits: [[RowFit]], _ outline: CatalogueOutline
  ) -> [[RowFit]] {
    var result = fits
    var named: Set<Int>?
    for row in rows.indices where !keys[row].isEmpty {
      if !rows[row].hasFigure {
        named = fits[row].isEmpty ? indicators[Self.letters(of: keys[row])] : nil
      } else if let known = named, !fits[row].isEmpty, fits[row].allSatisfy(\.isPart) {
        result[row] = fits[row].filter { fit in
          outline.items[fit.item].indicator.map(known.contains) ?? false
        }.map(\.whole)
      } else if !BareParts.contains(keys[row]) || !fits[row].isEmpty {
        named = nil
      }
    }
    return result
  }

  /// `Cây lúa` and `Lúa` are the same.
  private static func letters(of key: LabelKey) -> String {
    let words = key.words.map(\.bare)
    return (words.count > 1 && words[0] == "cay" ? words.dropFirst() : words[...]).joined()
  }
}
