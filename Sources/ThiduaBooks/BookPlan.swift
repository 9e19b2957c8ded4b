public import ThiduaCore
public import XLSXWriting

/// One of the workbooks of a report.
public struct BookPlan: Sendable {
  /// The path below the output folder: `tong-hop.xlsx`, or `cum/<cluster>.xlsx`.
  public let fileName: String
  /// What it is about: the campaign, a cluster or a unit.
  public let scope: Scope
}

/// Makes the workbooks of a report.
public enum CampaignBooks {
  /// The books of a report: the campaign's, then one a cluster; of a cluster or a unit its own.
  public static func plans(for rollup: Rollup, scope: Scope = .campaign) -> [BookPlan] {
    let campaign = rollup.campaign
    if case .unit(let unit) = scope {
      var names = FileNames(ending: "xlsx")
      return [
        BookPlan(
          fileName: "don-vi/" + names.makeName(for: campaign.units[unit].name), scope: scope)
      ]
    }
    var names = FileNames(ending: "xlsx")
    var plans = [BookPlan(fileName: "tong-hop.xlsx", scope: .campaign)]
    for (position, cluster) in campaign.clusters.enumerated() {
      plans.append(
        BookPlan(
          fileName: "cum/" + names.makeName(for: cluster.name), scope: .cluster(position)))
    }
    return scope == .campaign ? plans : plans.filter { $0.scope == scope }
  }

  /// Writes a book.
  ///
  /// Books are independent: several may be written at once.
  ///
  /// - Throws: `XLSXError` with what was being done; a file may then stand half-written at
  ///   `toPath`, which the caller removes.
  /// - Returns: What was meant to stand in the book; `BookReadBack` compares the file with it.
  public static func write(
    _ plan: BookPlan, of rollup: Rollup, madeFrom input: BookInput, options: BookOptions,
    toPath path: String,
    temporaryFolder: String
  ) throws(XLSXError) -> WorkbookRecord {
    let book = BookContext(rollup: rollup, scope: plan.scope, input: input, options: options)
    let settings = rollup.campaign.settings
    let period = rollup.period
    let created = CalendarDate(
      year: period.year, month: period.lastMonth, day: period.lastDayOfLastMonth)
    let workbook = try Workbook(
      path: path, temporaryFolder: temporaryFolder,
      properties: DocumentProperties(
        created: created?.secondsSince1970 ?? 1, title: settings.title,
        subject: "\(book.title(of: plan.scope)) — \(period.title(in: options.language))",
        author: settings.authority, company: settings.authority,
        comments: "thidua \(options.version)"),
      defaultFont: CellFont("Times New Roman", size: TextMeasure.defaultSize))
    var renderer = SheetRenderer(words: book.words)
    for sheet in book.sheets() { try renderer.add(sheet(), to: workbook) }
    return try workbook.close()
  }
}
