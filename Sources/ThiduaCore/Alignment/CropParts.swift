/// What may stand at the heads of columns where crops and the like are the rows: `Lúa | Diện tích | Năng suất | Sản lượng`.
public enum CropParts {
  /// The parts that everybody knows, and those in which two names of a catalogue end, as they are printed.
  public static func names(in indicators: [Indicator]) -> [String] {
    var names = BareParts.names
    var counts: [String: Int] = [:]
    for indicator in indicators {
      guard let typed = NameStems.parted(indicator.name)?.part else { continue }
      let part = FoldedText.cleaned(typed)
      counts[part, default: 0] += 1
      if counts[part] == 2 { names.append(part) }
    }
    return names
  }

  /// The letters of the names that a thing makes up with what is counted of it: `Lúa` and `Diện tích`.
  public static func joined(_ thing: String, _ part: String) -> [String] {
    let words = FoldedText.words(of: thing)
    let plain = words.count > 1 && words[0] == crop ? thing.drop { $0 != " " } : thing[...]
    let (bare, part) = (FoldedText.bareKey(String(plain)), FoldedText.bareKey(part))
    let whole = abbreviations[part].map { FoldedText.bareKey($0) } ?? part
    guard !bare.isEmpty, !whole.isEmpty else { return [] }
    return [bare + whole, "cay" + bare + whole, whole + bare, whole + "cay" + bare]
  }

  private static let crop = FoldedText.words(of: "cây")[0]

  /// What offices write for them, by its letters.
  public static let abbreviations = ["dt": "Diện tích", "ns": "Năng suất", "sl": "Sản lượng"]
}
