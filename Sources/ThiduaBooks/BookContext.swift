public import ThiduaCore
import XLSXWriting

/// How the books are made, by choice of whoever asks for them.
public struct BookOptions: Sendable {
  /// The language of the books.
  public var language: Language
  /// The version of the tool, for the page of sources.
  public var version: String
  /// Whether the books keep to what readers with screen readers need: no merged cells, a page of
  /// contents, no hidden columns.
  public var isAccessible: Bool
  /// Whether the cells of units' sheets carry where their figures come from.
  public var hasNotes: Bool

  /// The options of a book.
  public init(
    language: Language, version: String, isAccessible: Bool = false, hasNotes: Bool = false
  ) {
    self.language = language
    self.version = version
    self.isAccessible = isAccessible
    self.hasNotes = hasNotes
  }
}

/// What the sheets of one book share; used by one thread.
final class BookContext {
  let rollup: Rollup
  let campaign: Campaign
  let scope: Scope
  /// What the book is made from beside the submissions.
  let input: BookInput
  let options: BookOptions
  let words: BookWords
  /// What of the report concerns the book: files, findings, submissions.
  let selection: ReportSelection
  /// The units that the book is about.
  let units: [Int]
  /// What stands side by side in it: a cluster's units, the campaign's clusters; none for a unit.
  let members: [Scope]
  /// The columns of its plan-versus-actual sheets.
  let columns: PlanActualColumns
  /// The row of each indicator on plan-versus-actual sheets; the same on all of them.
  let indicatorRows: [Int]
  /// The parts of each total.
  let parts: [[Int]]
  /// The formulas of plan-versus-actual rows, which are the same on all sheets.
  let formulas = FormulaStore()
  /// The members' own sheets as formulas name them; empty where they have none in the book.
  let memberSheets: [String]
  /// What stands before and between the two cells of a formula that takes a cell from a member's own
  /// sheet, blank where it is blank.
  let memberReferences: [(before: String, between: String)]
  private let sheetNames: [String: SheetName]
  private let unitSheets: [Scope: SheetName]
  /// The figures of each unit, where they were asked for.
  private var figures: [[Figure]]

  var isCampaign: Bool { scope == .campaign }

  init(rollup: Rollup, scope: Scope, input: BookInput, options: BookOptions) {
    self.rollup = rollup
    campaign = rollup.campaign
    self.scope = scope
    self.input = input
    self.options = options
    selection = ReportSelection(rollup, scope: scope)
    figures = Array(repeating: [], count: rollup.campaign.units.count)
    units = rollup.campaign.units(of: scope)
    let words = BookWords(language: options.language)
    self.words = words
    members = ComparisonSheet.members(of: scope, in: rollup.campaign)
    columns = PlanActualColumns(of: rollup)
    indicatorRows = PlanActualSheet.rows(of: rollup.campaign)
    var parts: [[Int]] = Array(repeating: [], count: rollup.campaign.indicators.count)
    for (position, indicator) in rollup.campaign.indicators.enumerated() {
      if let total = indicator.total, indicator.relation == .part { parts[total].append(position) }
    }
    self.parts = parts
    var makers = SheetNames(word: words("Trang", "Sheet"))
    var names: [String: SheetName] = [:]
    for name in words.sheetNames { names[name] = makers.makeName(for: name) }
    sheetNames = names
    var unitSheets: [Scope: SheetName] = [:]
    if case .cluster = scope {
      let sheets = makers.makeNames(for: units.map { rollup.campaign.units[$0].name })
      for (unit, sheet) in zip(units, sheets) { unitSheets[.unit(unit)] = sheet }
    }
    self.unitSheets = unitSheets
    memberSheets = members.compactMap { unitSheets[$0]?.quoted }
    memberReferences = memberSheets.map { ("=IF(\($0)!", "=\"\",\"\",\($0)!") }
  }

  /// The sheet of a name that all books know.
  func sheet(_ name: String) -> SheetName {
    guard let sheet = sheetNames[name] ?? sheetNames[words.overview] else {
      preconditionFailure("every book has an overview")
    }
    return sheet
  }

  /// An empty plan for a sheet.
  func plan(_ name: SheetName) -> SheetPlan {
    SheetPlan(name, mergesCells: !options.isAccessible)
  }

  /// The periods of the year in words, by the codes of data files.
  private(set) lazy var periodTitles: [String: String] = {
    let periods = (0..<UInt8(Period.slotCount)).map {
      Period(year: rollup.period.year, slot: $0)
    }
    return Dictionary(
      periods.map { ($0.description, $0.title(in: options.language)) }
    ) { first, _ in first }
  }()

  /// The title of a scope.
  func title(of scope: Scope) -> String {
    switch scope {
    case .campaign: campaign.settings.authority
    case .cluster(let cluster): campaign.clusters[cluster].name
    case .unit(let unit): campaign.units[unit].name
    }
  }

  /// The figure of an indicator for a scope; a unit's are made once and kept while the book is.
  func figure(_ scope: Scope, _ indicator: Int) -> Figure {
    guard case .unit(let unit) = scope else { return rollup.figure(scope, indicator: indicator) }
    if figures[unit].isEmpty {
      figures[unit] = campaign.indicators.indices.map { rollup.figure(scope, indicator: $0) }
    }
    return figures[unit][indicator]
  }

  /// What a sector is called: indicators without one stand under a name of their own.
  func sectorName(_ sector: Int) -> String {
    let name = campaign.sectors[sector]
    guard name.isEmpty else { return name }
    return campaign.hasSectors
      ? words("Chỉ tiêu khác", "Other indicators") : words("Tất cả chỉ tiêu", "All indicators")
  }

  /// What all sectors are called.
  var sectorNames: [String] { campaign.sectors.indices.map(sectorName) }

  /// How the counted indicators of a scope stand, by sector and in all.
  func counts(of scope: Scope) -> (sectors: [SectorCount], all: SectorCount) {
    var sectors = Array(repeating: SectorCount(), count: campaign.sectors.count)
    var all = SectorCount()
    for position in campaign.indicators.indices where campaign.indicators[position].isCounted {
      let verdict = figure(scope, position).verdict
      sectors[campaign.indicators[position].sector].add(verdict)
      all.add(verdict)
    }
    return (sectors, all)
  }

  /// All sheets of the book, in their order; a new sheet is a new file and one line here.
  ///
  /// Each is made when it is drawn, so that only one is held at a time.
  func sheets() -> [() -> SheetPlan] {
    var sheets: [() -> SheetPlan] = []
    if options.isAccessible { sheets.append { ContentsSheet(book: self).plan() } }
    sheets.append { OverviewSheet(book: self).plan() }
    sheets.append { PlanActualSheet(book: self, scope: self.scope).plan() }
    if isCampaign { sheets.append { ComparisonSheet(book: self).plan() } }
    sheets.append { SectorSheet(book: self).plan() }
    if case .cluster = scope {
      sheets.append { ComparisonSheet(book: self).plan() }
      for member in members {
        sheets.append { PlanActualSheet(book: self, scope: member).plan() }
      }
    }
    sheets.append { StatusSheet(book: self).plan() }
    sheets.append { FindingsSheet(book: self).plan() }
    sheets.append { SourcesSheet(book: self).plan() }
    return sheets
  }

  /// The names of the sheets in their order, with what stands on them.
  var contents: [(sheet: SheetName, text: String)] {
    var entries = [
      (sheet(words.overview), words("Kết quả chung, biểu đồ", "Results at a glance, charts")),
      (
        sheet(words.planVersusActual),
        words("Kế hoạch và thực hiện: ", "Plan and actual: ") + title(of: scope)
      ),
    ]
    let comparison = (
      sheet(comparisonName), words("So sánh các ", "Comparison of the ") + membersWord
    )
    let sectors = (sheet(words.sectors), words("Kết quả theo lĩnh vực", "Results by sector"))
    switch scope {
    case .campaign: entries += [comparison, sectors]
    case .cluster: entries += [sectors, comparison]
    case .unit: entries.append(sectors)
    }
    for member in members {
      if let sheet = unitSheets[member] {
        entries.append(
          (sheet, words("Kế hoạch và thực hiện: ", "Plan and actual: ") + title(of: member)))
      }
    }
    return entries + [
      (sheet(words.status), words("Ai đã nộp, ai chưa nộp", "Who has sent what")),
      (sheet(words.findings), words("Lỗi và cảnh báo trong số liệu", "Errors and warnings")),
      (sheet(words.sources), words("Tệp đã đọc, cách tính", "Files read, rules used")),
    ]
  }

  /// What a link to a sheet says: the name of the sheet, or that of its unit, which a tab has no room for.
  func linkText(to sheet: SheetName) -> String {
    guard let unit = unitsOfSheets[sheet] else { return sheet.text }
    let most = 200
    let title = title(of: unit)
    return title.count > most ? title.prefix(most) + "…" : title
  }

  private lazy var unitsOfSheets: [SheetName: Scope] = Dictionary(
    uniqueKeysWithValues: unitSheets.map { ($0.value, $0.key) })

  private var membersWord: String {
    isCampaign ? words("cụm, khối", "clusters") : words("đơn vị", "units")
  }

  /// The name of the sheet on which the members stand side by side.
  var comparisonName: String { isCampaign ? words.byCluster : words.comparison }

  /// The sheet that a scope's plan-versus-actual figures stand on.
  func planSheet(_ scope: Scope) -> SheetName {
    unitSheets[scope] ?? sheet(words.planVersusActual)
  }

  /// The depth of an indicator below its total.
  func depth(of indicator: Int) -> Int {
    var depth = 0
    var next = campaign.indicators[indicator].total
    while let total = next, depth < 6 {
      depth += 1
      next = campaign.indicators[total].total
    }
    return depth
  }

  /// Whether a figure's completion is against a bound below zero, and therefore not ranked.
  func hasNegativePlan(_ figure: Figure) -> Bool {
    figure.hasNegativePlan(in: campaign.settings.baseline)
  }

  /// The indicators whose verdicts hang on units of which something is missing.
  private(set) lazy var doubtfulVerdicts = DoubtfulVerdicts(book: self).positions()

  /// Whether a plan is below zero of any figure of those that stand side by side.
  private(set) lazy var hasNegativePlans = members.contains { member in
    campaign.indicators.indices.contains { hasNegativePlan(figure(member, $0)) }
  }

  /// Last year's actual of the same period; nothing where it is not known.
  func previousActual(_ scope: Scope, _ indicator: Int) -> Ratio? {
    rollup.lastYear?.actual(scope, indicator: indicator)
  }

  /// Whether an estimate is part of last year's actual.
  func isPreviousEstimate(_ scope: Scope, _ indicator: Int) -> Bool {
    rollup.lastYear?.isEstimate(scope, indicator: indicator) ?? false
  }
}
