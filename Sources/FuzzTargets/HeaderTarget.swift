import ThiduaCore

extension FuzzTarget {
  /// A row of cells, parted by `;`: what they mean as names, and what the row is.
  static let headers = FuzzTarget("headers") { bytes throws(BrokenLaw) in
    let text = String(decoding: bytes, as: UTF8.self)
    let cells = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    for cell in cells {
      try HeaderLaws.checkMeaning(of: cell)
      try HeaderLaws.checkSpelling(of: cell)
    }
    var title = TitleFacts()
    title.read(cells, line: 1, year: 2023)
    if let place = title.unit {
      try expect(
        cells.indices.contains(place.column - 1), "the unit is in column \(place.column)")
    }
    let clean = cells.map { FoldedText.cleaned($0) }
    _ = RowShape.isNumbering(clean)
    _ = RowShape.isSection(clean)
    _ = RowShape.isSignature(clean)
    try HeaderLaws.checkUnits(cells)
  }
}

/// What must hold of any name.
enum HeaderLaws {
  /// Case, spaces and signs change nothing in what a column's name means.
  static func checkMeaning(of name: String) throws(BrokenLaw) {
    let meaning = HeaderNames.meaning(of: name, year: 2023)
    for other in [FoldedText.cleaned(name), FoldedText.caseKey(name), " \(name)\u{A0}: "] {
      let otherMeaning = HeaderNames.meaning(of: other, year: 2023)
      try expect(
        meaning == otherMeaning,
        "“\(name)” means \(String(describing: meaning)), but “\(other)” does not")
    }
    _ = HeaderNames.isLossy(name)
  }

  /// What was brought to one spelling stays as it is.
  static func checkSpelling(of text: String) throws(BrokenLaw) {
    let forms = [FoldedText.nfc, FoldedText.cleaned, FoldedText.caseKey, FoldedText.bareKey]
    for (index, form) in forms.enumerated() {
      let once = form(text)
      try expect(
        form(once).unicodeScalars.elementsEqual(once.unicodeScalars),
        "form \(index) of “\(text)” is “\(once)”, and then “\(form(once))”")
    }
  }

  /// A unit that is found is one of the campaign's, whatever the case.
  static func checkUnits(_ cells: [String]) throws(BrokenLaw) {
    for cell in cells.prefix(8) {
      let match = FuzzCampaign.units.match(cell)
      if case .unit(let unit) = match {
        try expect(FuzzCampaign.campaign.units.indices.contains(unit), "unit \(unit)")
      }
      let other = FuzzCampaign.units.match(" \(FoldedText.caseKey(cell)) ")
      try expect(match == other, "“\(cell)” is unit \(match), its lower case \(other)")
    }
  }
}
