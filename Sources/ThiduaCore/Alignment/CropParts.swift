/// What may stand at the heads of columns where crops and the like are the rows: `Lúa | Diện tích | Năng suất | Sản lượng`.
public enum CropParts {
  /// The parts that everybody knows, and those in which two names of a catalogue end, as they are printed.
  public static func names(in indicators: [Indicator]) -> [String] {
    var names = BareParts.names
    var counts: [String: Int] = [:]
    for indicator in indicators {
      guard let sign = indicator.name.lastIndex(where: { $0 == "," || $0 == ":" }) else { continue }
      let part = FoldedText.cleaned(
        String(indicator.name[indicator.name.index(after: sign)...]))
      counts[part, default: 0] += 1
      if counts[part] == 2 { names.append(part) }
    }
    return names
  }

  /// What offices write for them, by its letters.
  public static let abbreviations = ["dt": "Diện tích", "ns": "Năng suất", "sl": "Sản lượng"]
}
