import ThiduaCore

/// What one cell of a header says, taken by itself.
enum HeaderSense: Equatable {
  case blank
  /// A column that is no figures: a code, a label, a measure, ...
  case key(ColumnMeaning)
  case figures(FigureKind, Period?)
  /// Figures that are not of the campaign's year, or a plan for a part of it.
  case otherYear
  case unit(Int)
  /// An indicator at the head of its column, which is looked for only where units are the rows.
  case indicator(Int)
  /// A name that several units have; their codes.
  case ambiguousUnit([String])
  case period(Period)
  /// What is counted of the things that are the rows (`Diện tích`), perhaps with what its figures are; where parts are
  /// looked for.
  case part(String, FigureKind?, Period?)
  /// A comparison, such as `So với kế hoạch (%)`, or the period before: no figures that are wanted,
  /// whatever stands below it.
  case comparison
  /// A word that adds nothing, such as `Số lượng` below `Kế hoạch`.
  case neutral
  case unknown

  /// Whether the cell names figures, or whose or when they are.
  var namesFigures: Bool {
    switch self {
    case .figures, .otherYear, .unit, .indicator, .ambiguousUnit, .period, .comparison, .part:
      true
    case .blank, .key, .neutral, .unknown: false
    }
  }

  /// Whether the cell names a plan.
  var isTarget: Bool {
    switch self {
    case .figures(let kind, _), .part(_, let kind?, _): kind.isTarget
    default: false
    }
  }

  /// Whether the cell names what was reached.
  var isReached: Bool {
    switch self {
    case .figures(let kind, _), .part(_, let kind?, _): !kind.isTarget
    default: false
    }
  }

  /// Whether the cell names a period, be it of another year.
  var namesPeriod: Bool {
    switch self {
    case .figures(_, .some), .otherYear, .period: true
    default: false
    }
  }

  /// Whether the cell names an indicator.
  var namesIndicator: Bool {
    if case .indicator = self { true } else { false }
  }

  /// The meaning of a column that is no figures.
  var key: ColumnMeaning? {
    if case .key(let meaning) = self { return meaning }
    return nil
  }
}

/// Reads the cells of headers: names of columns, units, periods.
///
/// What a cell says is remembered: the headers of thousands of files are much the same.
final class HeaderWords: Sendable {
  let year: Int
  let units: UnitDirectory
  /// The names of indicators, where they may stand in the header.
  let indicators: IndicatorNames?
  /// The names of parts, where they may stand in the header.
  let parts: PartNames?
  private let known = RememberedAnswers<HeaderSense>(most: 4096)

  init(
    year: Int, units: UnitDirectory, indicators: IndicatorNames? = nil, parts: PartNames? = nil
  ) {
    self.year = year
    self.units = units
    self.indicators = indicators
    self.parts = parts
  }

  /// What a cleaned cell says.
  func sense(of cell: String) -> HeaderSense {
    guard !cell.isEmpty else { return .blank }
    return known.answer(to: cell) { newSense(of: cell) }
  }

  /// What a cell says together with the one above it.
  func sense(of cell: String, below above: String) -> HeaderSense {
    let joined = sense(of: above + " " + cell)
    guard joined == .unknown, let only = indicators?.position(of: above, cell) else {
      return joined
    }
    return .indicator(only)
  }

  private func newSense(of cell: String) -> HeaderSense {
    if Self.isShareOf(cell, year: year) || Self.dividesPeriod(cell, year: year) {
      return .comparison
    }
    if let part = parts?.part(of: cell, year: year) { return part }
    if let meaning = HeaderNames.meaning(of: cell, year: year) {
      switch meaning {
      case .value(let kind, let period): return .figures(kind, period)
      case .otherYear: return .otherYear
      default: return .key(meaning)
      }
    }
    if let found = indicators?.positions(of: cell), found.count == 1, let only = found.first {
      return .indicator(only)
    }
    if let period = PeriodText.period(cell, defaultYear: year),
      cell.utf8.contains(where: { (48...57).contains($0) }) || FoldedText.bareKey(cell) != "nam"
    {
      return .period(period)
    }
    if let list = PeriodText.listAtEnd(of: cell, defaultYear: year), list.before.isEmpty {
      return .period(list.period)
    }
    switch units.exactMatch(cell) {
    case .unit(let unit)?: return .unit(unit)
    case .ambiguous(let codes)?: return .ambiguousUnit(codes)
    case .unknown?, nil: break
    }
    if Measure.stated(behind: cell) != nil {
      let sense = sense(of: Measure.parted(cell).name)
      if case .figures = sense { return sense }
      if sense == .key(.measure) { return sense }
    }
    let plain = HeaderText(cell).name
    if plain != cell, !plain.isEmpty {
      let sense = sense(of: plain)
      if sense != .unknown { return sense }
    }
    if Self.isMeasureName(cell) { return .key(.measure) }
    if Self.isComparison(cell) { return .comparison }
    return Self.neutrals.contains(FoldedText.bareKey(cell)) ? .neutral : .unknown
  }

  /// `ĐVT: nghìn đồng`, or with the money on a line of its own, as the name of a column.
  private static func isMeasureName(_ cell: String) -> Bool {
    guard let measures = TitleMeasures.read(cell) else { return false }
    guard let colon = cell.firstIndex(of: ":") else {
      let words = PeriodText.words(of: cell)
      return measures.allSatisfy(\.isMoney)
        && (words.first == "dvt" || words.starts(with: ["don", "vi", "tinh"]))
    }
    return HeaderNames.meaning(of: String(cell[..<colon]), year: 0) == .measure
  }

  private static let neutrals: Set<String> = [
    "soluong", "giatri", "solieu", "tongso", "so", "quynay", "kynay", "thangnay", "namnay",
  ]
}
