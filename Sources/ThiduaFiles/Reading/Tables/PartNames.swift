import ThiduaCore

/// Finds what is counted of a thing (`Diện tích`, `Năng suất`, `Sản lượng` of a crop) by what stands at the head of a
/// column.
struct PartNames: Sendable {
  /// The parts by their letters, as the catalogue or everybody calls them.
  private let names: [String: String]

  /// The parts that everybody knows, and those in which several names of a catalogue end.
  init(_ indicators: [Indicator]) {
    names = Dictionary(
      CropParts.abbreviations.map { ($0.key, $0.value) }
        + CropParts.names(in: indicators).map { (FoldedText.bareKey($0), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a cell says that begins with a part: `Diện tích (ha)`, `Sản lượng kế hoạch`.
  func part(of cell: String, year: Int) -> HeaderSense? {
    // `%` below `Diện tích` compares.
    guard !cell.contains("%") else { return nil }
    let text = Measure.parted(HeaderText(cell).name).name
    if let name = names[FoldedText.bareKey(text)] { return .part(name, nil, nil) }
    let words = text.split(separator: " ")
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      guard let name = names[FoldedText.bareKey(words[..<count].joined(separator: " "))],
        case .value(let kind, let period)? = HeaderNames.meaning(
          of: words[count...].joined(separator: " "), year: year)
      else { continue }
      return .part(name, kind, period)
    }
    return nil
  }
}
