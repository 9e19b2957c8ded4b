public import ThiduaCore
public import XLSXWriting

/// One of the workbooks of a report.
public struct BookPlan: Sendable {
  /// The path below the output folder: `tong-hop.xlsx`, or `cum/<cluster>.xlsx`.
  public let fileName: String
  /// What it is about: the campaign or a cluster.
  public let scope: Scope
}

/// Makes the workbooks of a report.
public enum CampaignBooks {
  /// The books of a report: the campaign's, then one a cluster.
  public static func plans(for rollup: Rollup) -> [BookPlan] {
    var names = FileNames(ending: "xlsx")
    var plans = [BookPlan(fileName: "tong-hop.xlsx", scope: .campaign)]
    for (position, cluster) in rollup.campaign.clusters.enumerated() {
      plans.append(
        BookPlan(
          fileName: "cum/" + names.makeName(for: cluster.name), scope: .cluster(position)))
    }
    return plans
  }

  /// Writes a book.
  ///
  /// Books are independent: several may be written at once.
  ///
  /// - Throws: `XLSXError` with what was being done; a file may then stand half-written at
  ///   `toPath`, which the caller removes.
  public static func write(
    _ plan: BookPlan, of rollup: Rollup, language: Language, version: String,
    toPath path: String, temporaryFolder: String
  ) throws(XLSXError) {
    let book = BookContext(rollup: rollup, scope: plan.scope, language: language, version: version)
    let settings = rollup.campaign.settings
    let period = rollup.period
    let created = CalendarDate(
      year: period.year, month: period.lastMonth, day: period.lastDayOfLastMonth)
    let workbook = try Workbook(
      path: path, temporaryFolder: temporaryFolder,
      properties: DocumentProperties(
        created: created?.secondsSince1970 ?? 1, title: settings.title,
        subject: period.title(in: language), author: settings.authority,
        company: settings.authority, comments: "thidua \(version)"),
      defaultFont: CellFont("Times New Roman", size: 11))
    var renderer = SheetRenderer(words: book.words)
    for sheet in book.sheets() { try renderer.add(sheet(), to: workbook) }
    try workbook.close()
  }
}

/// What the sheets of one book share.
struct BookContext {
  let rollup: Rollup
  let scope: Scope
  let words: BookWords
  let version: String
  /// The units that the book is about.
  let units: [Int]
  /// The names of the units' sheets, in the order of `units`; none in the campaign's book.
  let unitSheets: [SheetName]
  let names: [String: SheetName]

  var campaign: Campaign { rollup.campaign }
  var isCluster: Bool { scope != .campaign }

  init(rollup: Rollup, scope: Scope, language: Language, version: String) {
    self.rollup = rollup
    self.scope = scope
    self.version = version
    let words = BookWords(language: language)
    self.words = words
    hasAssigned = rollup.campaignFigures.contains { $0.assigned != nil }
    indicatorRows = PlanActualSheet.rows(of: rollup.campaign)
    var makers = SheetNames(word: language == .vi ? "Trang" : "Sheet")
    var names: [String: SheetName] = [:]
    let fixed = [
      words.overview, words.planVersusActual, words.sectors, words.comparison, words.byCluster,
      words.status, words.findings, words.sources,
    ]
    for name in fixed { names[name] = makers.makeName(for: name) }
    self.names = names
    if case .cluster(let cluster) = scope {
      units = rollup.campaign.clusters[cluster].units
      unitSheets = units.map { makers.makeName(for: rollup.campaign.units[$0].name) }
    } else {
      units = Array(rollup.campaign.units.indices)
      unitSheets = []
    }
  }

  /// The sheet of a name that all books know.
  func sheet(_ name: String) -> SheetName { names[name] ?? names[words.overview] ?? unitSheets[0] }

  /// The title of a scope.
  func title(of scope: Scope) -> String {
    switch scope {
    case .campaign: campaign.settings.authority
    case .cluster(let cluster): campaign.clusters[cluster].name
    case .unit(let unit): campaign.units[unit].name
    }
  }

  /// All sheets of the book, in their order; a new sheet is a new file and one line here.
  ///
  /// Each is made when it is drawn, so that only one is held at a time.
  func sheets() -> [() -> SheetPlan] {
    var sheets: [() -> SheetPlan] = [
      { OverviewSheet(book: self).plan() }, { PlanActualSheet(book: self, scope: scope).plan() },
    ]
    if !isCluster { sheets.append { ComparisonSheet(book: self).plan() } }
    sheets.append { SectorSheet(book: self).plan() }
    if isCluster {
      sheets.append { ComparisonSheet(book: self).plan() }
      sheets += units.map { unit in
        { PlanActualSheet(book: self, scope: .unit(unit)).plan() }
      }
    }
    sheets.append { StatusSheet(book: self).plan() }
    sheets.append { FindingsSheet(book: self).plan() }
    sheets.append { SourcesSheet(book: self).plan() }
    return sheets
  }

  /// The sheet that a scope's plan-versus-actual figures stand on.
  func planSheet(_ scope: Scope) -> SheetName {
    if case .unit(let unit) = scope, let place = units.firstIndex(of: unit), isCluster {
      return unitSheets[place]
    }
    return sheet(words.planVersusActual)
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

  /// Whether any unit has an assigned target.
  let hasAssigned: Bool
  /// The row of each indicator on plan-versus-actual sheets.
  let indicatorRows: [Int]
}
