import ThiduaCore

/// What a note on a cell says: the files, lines and cells that its number comes from.
struct ProvenanceNote {
  let rollup: Rollup
  let words: BookWords

  /// The most places that a note names.
  private static let mostPlaces = 10

  /// One line a value: the text as typed and where it stands; nothing where there is no value.
  func text(_ cells: [TracedCell]) -> String? {
    guard !cells.isEmpty else { return nil }
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

  /// The values of a unit's cumulative actual; of a computed rate those of its numerator and
  /// denominator.
  func text(unit: Int, indicator: Int) -> String? {
    let rate = rollup.campaign.indicators[indicator]
    guard rollup.units[rollup.campaign.pair(unit: unit, indicator: indicator)].isComputed,
      let numerator = rate.numerator, let denominator = rate.denominator
    else {
      return text(rollup.trace(unit: unit, indicator: indicator)?.parts ?? [])
    }
    let parts = [
      (words("Tử số", "Numerator"), numerator), (words("Mẫu số", "Denominator"), denominator),
    ]
    let texts = parts.compactMap { name, part in
      text(unit: unit, indicator: part).map {
        "\(name) \(rollup.campaign.indicators[part].code):\n\($0)"
      }
    }
    return texts.joined(separator: "\n")
  }
}
