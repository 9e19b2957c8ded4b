import ThiduaCore

/// What a note on a cell says: the files, lines and cells that its number comes from.
struct ProvenanceNote {
  let words: BookWords

  /// The most places that a note names.
  private static let mostPlaces = 10

  /// One line a value: the text as typed and where it stands.
  func text(_ cells: [TracedCell]) -> String {
    var lines = cells.prefix(Self.mostPlaces).map { cell in
      "“\(cell.typed)” — \(cell.place(in: words.language))"
    }
    if cells.count > Self.mostPlaces {
      lines.append(
        words(
          "… và \(cells.count - Self.mostPlaces) ô khác; xem “thidua trace”",
          "… and \(cells.count - Self.mostPlaces) more; see “thidua trace”"))
    }
    return lines.joined(separator: "\n")
  }
}
