public import ThiduaCore

/// A campaign made ready for reading submissions: codes, names and contexts looked up fast.
public final class CampaignIndex: Sendable {
  /// The campaign.
  public let campaign: Campaign
  /// What was reached in the whole of last year, for targets of growth.
  let lastYear: LastYear?
  let units: UnitDirectory
  let headerWords: HeaderWords
  /// The words of headers over rows of units.
  let crossWords: HeaderWords
  /// The words of headers that name what is counted of crops and the like, which are the rows.
  let partWords: HeaderWords
  let knownMeasures: Set<Measure>
  let contexts: [NumberContext]
  /// The measures that stand behind the name and the label of each indicator, as parts of them.
  let measuresInNames: [Set<String>]
  let plainBounds: [PlainBounds]
  /// Places the rows of tables without codes.
  let aligner: CatalogueAligner
  /// What names of files and folders say: most stand in many paths.
  private let knownNames = RememberedAnswers<NameFacts>(most: 1 << 14)
  /// The names of the clusters, as they are compared.
  private let clusterKeys: Set<String>
  private let byDamagedCode: DamagedCodes
  private let codes: CodeIndex
  /// The indicators by their labels, without marks.
  private let byLabel: [String: [Int]]
  /// The indicators by their names and labels, without marks.
  private let byName: [String: [Int]]
  /// Which indicators say what is not to happen, and are met or not: `Không để xảy ra cháy, nổ`.
  let isNegativeStatus: [Bool]
  /// The bytes of the codes, for comparing without making a text.
  let codeBytes: [[UInt8]]

  /// Indexes a campaign.
  public init(_ campaign: Campaign, lastYear: LastYear? = nil) {
    self.campaign = campaign
    self.lastYear = lastYear
    units = UnitDirectory(campaign.units, settings: campaign.settings)
    headerWords = HeaderWords(year: campaign.settings.year, units: units)
    crossWords = HeaderWords(
      year: campaign.settings.year, units: units,
      indicators: IndicatorNames(campaign.indicators))
    partWords = HeaderWords(
      year: campaign.settings.year, units: units, parts: PartNames(campaign.indicators))
    clusterKeys = Set(campaign.clusters.map { FoldedText.caseKey($0.name) })
    let measures = Set(campaign.indicators.map(\.measure).filter { !$0.isEmpty })
    knownMeasures = measures
    let year = campaign.settings.year
    contexts = campaign.indicators.map { $0.numberContext(knownMeasures: measures, year: year) }
    measuresInNames = campaign.indicators.map { indicator in
      Set([indicator.name, indicator.label].compactMap { LabelMeasure(behind: $0)?.measure.text })
    }
    plainBounds = contexts.map { PlainBounds($0) }
    byDamagedCode = DamagedCodes(campaign.indicators.map(\.code))
    aligner = CatalogueAligner(
      campaign.indicators, sectors: campaign.sectors, year: campaign.settings.year)
    codes = CodeIndex(campaign.indicators.map(\.code))
    byLabel = Dictionary(grouping: campaign.indicators.indices) {
      FoldedText.bareKey(campaign.indicators[$0].label)
    }
    byName = Dictionary(
      campaign.indicators.enumerated().flatMap { position, indicator in
        [indicator.name, indicator.label].map { (FoldedText.bareKey($0), [position]) }
      }, uniquingKeysWith: +)
    let words = campaign.indicators.map { FoldedText.words(of: $0.name) }
    nameWords = words
    byNameWords = Dictionary(grouping: words.indices.filter { words[$0].count > 1 }) { words[$0] }
    catalogueKeys = campaign.sectors.map { FoldedText.bareKey($0) } + byName.keys
    let damaged = byDamagedCode
    twins = campaign.indicators.map { damaged.positions(ofTwins: $0.code) }
    isNegativeStatus = campaign.indicators.map {
      $0.kind == .status && FoldedText.words(of: $0.name).first == Self.negative
    }
    codeBytes = campaign.indicators.map { Array($0.code.utf8) }
  }

  /// What a path below the inbox says.
  func pathFacts(_ path: String) -> PathFacts {
    PathFacts(path) { name in
      knownNames.answer(to: name) {
        NameFacts(name, units: units, year: campaign.settings.year)
      }
    }
  }

  private static let negative = FoldedText.words(of: "không").first

  /// Whether a text is the name of a cluster, whose rows add up its units.
  func isCluster(_ name: String) -> Bool { clusterKeys.contains(FoldedText.caseKey(name)) }

  /// Whether a text is the word for a sum, the name of a cluster or of the place of the campaign, or both.
  func namesSum(_ name: String) -> Bool {
    let isOfAll = { (name: String) in self.isCluster(name) || self.units.isHome(name) }
    return RowShape.isTotal(name) || isOfAll(name)
      || RowShape.addends(of: name).map(isOfAll) ?? false
  }

  /// The indicator of a code, without regard to case and to marks that a PDF copy misplaced.
  func indicator(_ code: String) -> Int? { codes[code] }

  /// The only indicator whose code a spreadsheet may have turned into this text.
  func indicator(withDamagedCode code: String) -> Int? { byDamagedCode.position(of: code) }

  /// For each indicator those whose codes a spreadsheet may have turned into its own: `1.10` for `1.1`.
  let twins: [[Int]]
  /// The words of the names of indicators.
  private let nameWords: [[String]]
  /// The indicators by those words, where they are two or more.
  private let byNameWords: [[String]: [Int]]
  /// The names of sectors and indicators, without marks.
  private let catalogueKeys: [String]

  /// The indicator of a code that may have lost zeros, by the label beside it: one of those whose codes
  /// a spreadsheet turns into the same.
  func twin(of indicator: Int, labelled label: String) -> Int? {
    let key = FoldedText.bareKey(label)
    let named = twins[indicator].filter {
      let other = campaign.indicators[$0]
      return [other.name, other.label].contains { FoldedText.bareKey($0) == key }
    }
    return named.count == 1 ? named[0] : nil
  }

  /// Another indicator of which a text is the name, where it is not that of this one, too.
  func indicator(otherThan indicator: Int, labelled label: String) -> Int? {
    let key = FoldedText.bareKey(RowShape.withoutNumeral(label))
    guard !key.isEmpty else { return nil }
    guard let named = byName[key] else { return nearlyLabelled(label, otherThan: indicator) }
    guard !named.contains(indicator) else { return nil }
    // Below a heading the short name of a part is that of its total.
    return totals(of: indicator).contains(where: named.contains) ? nil : named[0]
  }

  /// The only other indicator whose name a text is but for one word (`Tổng đàn bò`), where this one's is not in it.
  private func nearlyLabelled(_ label: String, otherThan indicator: Int) -> Int? {
    let words = FoldedText.words(of: RowShape.withoutNumeral(label))
    func holds(_ name: [String]) -> Bool {
      guard !name.isEmpty, name.count <= words.count else { return false }
      return words.starts(with: name) || words.suffix(name.count).elementsEqual(name)
    }
    let own = Set(nameWords[indicator])
    guard !holds(nameWords[indicator]) else { return nil }
    let nearly = [Array(words.dropFirst()), Array(words.dropLast())]
    let found = Set(nearly.flatMap { byNameWords[$0] ?? [] })
      .filter { !own.isSuperset(of: nameWords[$0]) && !totals(of: indicator).contains($0) }
    return found.count == 1 ? found.first : nil
  }

  /// The totals of which an indicator is a part, whose names its short one may be.
  private func totals(of indicator: Int) -> [Int] {
    Array(
      sequence(first: indicator) { self.campaign.indicators[$0].total }.dropFirst()
        .prefix(campaign.indicators.count))
  }

  /// Whether a name stands in the catalogue: in that of a sector or an indicator.
  func isInCatalogue(_ name: String) -> Bool {
    let key = FoldedText.bareKey(name)
    return catalogueKeys.contains { $0.contains(key) }
  }

  /// Whether a text is the name or the label of an indicator.
  func isLabel(_ text: String) -> Bool { byName[FoldedText.bareKey(text)] != nil }

  /// The place of a row, beyond doubt where it and its heading make up the name of the indicator, and of no other: `Diện
  /// tích` below `Lúa` that of `Cây lúa: Diện tích` and of `Diện tích lúa`.
  func settled(_ placement: Placement, of part: String, below thing: String) -> Placement {
    guard case .indicator(let found, certainty: .likely) = placement, isNamed(found, thing, part)
    else { return placement }
    return .indicator(found, certainty: .certain)
  }

  private func isNamed(_ indicator: Int, _ thing: String, _ part: String) -> Bool {
    let found = CropParts.joined(RowShape.withoutNumeral(thing), part).flatMap { byName[$0] ?? [] }
    return !found.isEmpty && found.allSatisfy { $0 == indicator }
  }

  /// The name and the code of an indicator.
  func title(of indicator: Int) -> String { campaign.indicators[indicator].title }

  /// Why a label has no place on the catalogue.
  func cause(ofUnplaced label: String, _ placement: Placement) -> FindingCause {
    let candidates = byLabel[FoldedText.bareKey(label)] ?? []
    if candidates.count > 1 {
      return .ambiguousIndicator(among: candidates.map { campaign.indicators[$0] })
    }
    guard case .none(let nearest?) = placement else { return .unknownLabel(suggestion: "") }
    return .unknownLabel(suggestion: title(of: nearest))
  }

  /// The nearest code, for "did you mean"; blank where none is near.
  func suggestion(forCode code: String) -> String {
    let key = FoldedText.caseKey(code)
    var best: (distance: Int, code: String)?
    for name in campaign.indicators.map(\.code) {
      guard let distance = editDistance(key, FoldedText.caseKey(name), limit: 2) else { continue }
      if best.map({ (distance, name) < $0 }) ?? true { best = (distance, name) }
    }
    return best?.code ?? ""
  }
}
