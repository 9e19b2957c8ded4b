/// Makes sheet names out of any texts, each different from those it made before.
///
/// The same texts in the same order always give the same names. What a name cannot hold becomes
/// `-`; what is too long ends with `…`, or has it in the middle where the ends tell texts apart whose
/// beginnings are the same; a name that is taken gets ` (2)`, ` (3)`, …; a name that looks like a cell
/// or a number, such as `Q1`, gets a word before it: `Trang Q1`. The full text is for a cell of the
/// sheet to show.
public struct SheetNames: Sendable {
  private let word: String
  private var taken: Set<String> = []

  /// A maker with no names taken; the word (such as "Sheet" or "Trang") must itself be a valid name.
  public init(word: String = "Trang") {
    self.word = SheetName(word)?.text ?? "Trang"
  }

  /// A name for the text.
  public mutating func makeName(for text: String) -> SheetName {
    makeName(wanting: readable(text))
  }

  /// Names for texts that stand side by side, in their order.
  ///
  /// Texts that begin with the same letters, as many as a name has, are told apart by how they end.
  public mutating func makeNames(for texts: [String]) -> [SheetName] {
    let wanted = texts.map(readable)
    let abbreviations = NameAbbreviations(wanted, limit: SheetName.unitLimit)
    var names: [SheetName?] = Array(repeating: nil, count: wanted.count)
    // Names that need no more than a cut are not taken from them by others.
    for index in wanted.indices where abbreviations[index] == nil {
      names[index] = makeName(wanting: wanted[index])
    }
    return wanted.indices.map { index in
      names[index] ?? makeName(wanting: abbreviations[index] ?? wanted[index])
    }
  }

  private mutating func makeName(wanting wanted: String) -> SheetName {
    var number = 1
    while true {
      let suffix = number == 1 ? "" : " (\(number))"
      let name = wanted.shortened(toUnits: SheetName.unitLimit - suffix.utf16.count) + suffix
      if let name = SheetName(name), taken.insert(name.key).inserted { return name }
      number += 1
    }
  }

  /// The text as a name, but for its length and for whether it is taken.
  private func readable(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isInvisible {
      let isBlank = scalar.properties.isWhitespace
      kept.append(isBlank ? " " : SheetName.isAllowed(scalar) ? scalar : "-")
    }
    let words = String(kept).split(separator: " ").joined(separator: " ")
    var name = String(words.trimming { $0 == "'" || $0 == " " })
    // Readers take `_x0041_` for a letter in the names of sheets too.
    if CellText.escaped(name) != name {
      name = String(name.map { $0 == "_" ? "-" : $0 })
    }
    if name.isEmpty { return word }
    if SheetName.looksLikeReference(name) || SheetName.key(of: name) == "history" {
      return "\(word) \(name)"
    }
    return name
  }
}

extension String {
  /// The text if it has at most that many UTF-16 units, else what fits of it with `…` at its end.
  func shortened(toUnits limit: Int) -> String {
    guard utf16.count > limit else { return self }
    let kept = longestPrefix { $0.utf16.count <= limit - 1 }
    return String(kept.trimming { $0 == " " }) + "…"
  }
}
