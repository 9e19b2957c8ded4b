/// What a finding says: one case for each message, with what the message names.
///
/// Cases with two texts are kept elsewhere: there may be millions of findings, most of others.
public enum FindingCause: Hashable, Sendable {
  /// `unreadable-file`: file cannot be read.
  case unreadableFile(reason: FileTrouble)
  /// `unsupported-format`: format not supported.
  case unsupportedFormat(what: FileFormat)
  /// `too-large`: too large.
  case tooLarge(what: SizeLimit)
  /// `lossy-encoding`: letters lost.
  case lossyHeader(sample: String)
  /// `lossy-encoding`: letters lost.
  case lossyCell
  /// `no-header`: no header row.
  case noHeader
  /// `no-header`: a sheet with rows of the catalogue, of which this is the first.
  case rowsWithoutHeader(label: String)
  /// `missing-column`: columns do not say what they hold, and the title says that it is no result.
  case otherFigures
  /// `missing-column`: no column of figures.
  case missingColumn
  /// `duplicate-column`: two columns of one meaning.
  case duplicateColumn(other: Int)
  /// `ignored-column`: column not read.
  case ignoredColumn
  /// `second-table`: below the table begins another one, of another unit or period.
  case secondTable
  /// `second-table`: a heading inside of a table says that the rows below are no results of the campaign.
  case rowsOfOtherTime
  /// `second-table`: the heading of a part of the unit.
  case rowsOfVillage
  /// `cumulative-differs`: a cumulative value is not the sum of what was reported in between.
  indirect case cumulativeDiffers(sum: String, cumulative: String)
  /// `unread-column`: a column holds numbers under a name that says nothing.
  case unreadColumn
  /// `ignored-column`: a row that is of another time than the one above it, or compares it.
  case rowOfOtherTime
  /// `ignored-column`: the head of a list of other things below the table.
  case listBelow
  /// `unread-column`: a column by which several rows are of one unit or indicator.
  case rowsOfParts(first: String, second: String)
  /// `unread-column`: what was reached in a registration, mostly last year's.
  case actualInRegistration
  /// `total-row`: a row adds up units.
  case totalRow(ofUnits: Bool)
  /// `unclear-order`: another submission replaced this value, for no better reason than its name.
  case unclearOrder(counted: String)
  /// `unclear-order`: two files call a unit by names that were those of two.
  indirect case formerUnit(name: String, counted: String, path: String)
  /// `path-differs`: the title, which counts, names another unit or period than the path, or than the
  /// sheet's name.
  case pathDiffers(name: String, isSheet: Bool)
  /// `path-differs`: results of other months than those of the title, or of the names of sheet and file.
  case columnOfOtherTime(stated: Period)
  /// `path-differs`: the letterhead names another unit than the path, which counts.
  case letterheadDiffers(path: String)
  /// `path-differs`: file and folder, or file and sheet, are named after different units, of which the
  /// first counts.
  case namesDiffer(counted: String, other: String)
  /// `path-differs`: a table names other units than the one after which its file or folder is called.
  case unitsOfOthers(own: String, counted: String)
  /// `path-differs`: a row names another unit than the path, whose figures are those below it.
  case headingDiffers(path: String)
  /// `unclosed-quote`: quotation mark never closed.
  case unclosedQuote
  /// `nul-byte`: NUL byte.
  case nulByte
  /// `stray-quote`: stray quotation mark.
  case strayQuote
  /// `empty-file`: empty file.
  case emptyFile
  /// `extra-cells`: more cells than columns.
  case extraCells(columns: Int)
  /// `unknown-unit`: unknown unit.
  case unknownUnit(suggestion: String)
  /// `unknown-unit`: unknown unit.
  case noUnit
  /// `ambiguous-unit`: several units fit.
  case ambiguousUnit(candidates: String)
  /// `unknown-indicator`: unknown indicator.
  case unknownIndicator(suggestion: String)
  /// `unknown-indicator`: unknown indicator.
  case noIndicator
  /// `column-numbers`: numbers of columns that begin with a code which no other row has.
  case columnNumbers
  /// `unknown-indicator`: a row whose cells are parted by another sign than those of the others.
  case unsplitRow
  /// `unknown-indicator`: a label without a place in the catalogue.
  case unknownLabel(suggestion: String)
  /// `unknown-indicator`: a column of a table with indicators as columns is none of them.
  case unknownHeading(suggestion: String)
  /// `ambiguous-indicator`: a label with several places in the catalogue.
  case ambiguousIndicator(candidates: String)
  /// `likely-indicator`: a label placed with less than certainty.
  case likelyIndicator(indicator: String)
  /// `name-differs`: the name beside a code is that of another unit or indicator; the code counts.
  case nameDiffers(counted: String, named: String)
  /// `repaired-code`: a code from which zeros were taken.
  case repairedCode(code: String)
  /// `date-like-cell`: a code turned into a date.
  case dateLikeCode(possible: String)
  /// `uncalculated-formula`: a formula without a stored result.
  case uncalculatedFormula
  /// `hidden-cells`: a sheet that is hidden.
  case hiddenSheet
  /// `hidden-cells`: rows that are hidden.
  case hiddenRows(count: Int)
  /// `hidden-cells`: a hidden column of figures.
  case hiddenColumn
  /// `ignored-sheet`: a sheet without a header.
  case ignoredSheet
  /// `ignored-sheet`: points that units give themselves.
  case tableOfScores
  /// `ignored-sheet`: what the other sheets of the workbook add up to.
  case sumOfSheets
  /// `bad-period`: period not understood.
  case badPeriod
  /// `bad-period`: period not understood.
  case noPeriod
  /// `bad-period`: a title that names several periods for one column of figures.
  case severalPeriods
  /// `bad-period`: a title that names a time that is no period of reports.
  case otherTime
  /// `planned-quarters`: quarters that make up the year exactly, where nothing says that they are results.
  case quartersMakeYear
  /// `period-outside-year`: period of another year.
  case periodOutsideYear(year: Int)
  /// `bad-number`: not a number.
  case badNumber(reason: String)
  /// `bad-number`: a result that is neither reached nor missed.
  case badStatus
  /// `bad-number`: a word or number of which nobody knows whether it says that something happened.
  case unclearStatus
  /// `ambiguous-number`: a changed plan so small beside the plan that it may be what was added.
  case smallChange(plan: String)
  /// `ambiguous-number`: a plan with one bound that says the other way is better than the indicator does.
  case contraryPlan(isDown: Bool)
  /// `ambiguous-number`: zeros that count, but are shown as dashes or not at all.
  case hiddenZero
  /// `bad-number`: two numbers on two lines of a cell.
  case severalNumbers
  /// `bad-target`: two plans on two lines of a cell.
  case severalPlans
  /// `bad-number`: words that there is nothing (`không có`), where a number should stand.
  case wordForNone
  /// `bad-number`: a number that was parted at its own comma, as it seems.
  case splitNumber
  /// `bad-number`: a number, or a part of one, that somebody struck out.
  case struckOut
  /// `bad-target`: target not understood.
  case badTarget(reason: String)
  /// `bad-target`: target not understood.
  case needsLastYear
  /// `bad-period`: a plan for a part of the year.
  case planOfPart
  /// `bad-target`: a growth where last year's report has nothing to grow from.
  indirect case missingBase(year: Int, MissingBase)
  /// `bad-target`: a growth where only a part of last year is known.
  indirect case partOfLastYear(year: Int, months: String)
  /// `growth-base`: a growth of what may not be the whole of last year, or was estimated.
  indirect case unsureLastYear(value: String, year: Int, months: String, isEstimate: Bool)
  /// `date-like-cell`: cell turned into a date.
  case dateLikeCell(possible: String)
  /// `wrong-measure`: wrong measure.
  case wrongMeasure(expected: String)
  /// `wrong-measure`: the row and the name of the column give two measures.
  indirect case measuresDiffer(row: String, column: String)
  /// `ambiguous-number`: a measure announced for all rows that is not understood.
  case strangeMeasure(own: String)
  /// `wrong-measure`: money announced for all rows, in an indicator that is so much a head in another one.
  case announcedMeasureDiffers(announced: String, own: String)
  /// `wrong-measure`: a row whose label names another measure than its column of measures.
  indirect case labelMeasureDiffers(label: String, column: String)
  /// `negative-value`: value below zero.
  case negativeValue
  /// `duplicate-row`: repeated row, other value.
  case duplicateRow(line: Int)
  /// `duplicate-row`: the same on another sheet, other value.
  indirect case duplicateOnSheet(sheet: String, line: Int)
  /// `repeated-row`: repeated row, same value.
  case repeatedRow(line: Int)
  /// `repeated-row`: the same on another sheet, same value.
  indirect case repeatedOnSheet(sheet: String, line: Int)
  /// `overlapping-periods`: months and quarter disagree.
  indirect case overlappingPeriods(months: String, quarter: String)
  /// `overlapping-periods`: a quarter that began before a cumulative value's end.
  case quarterLeftOut(cumulative: Period)
  /// A period is not in the mean, which is of shorter ones, of these months.
  indirect case meanLeavesOut(counted: String)
  /// `overlapping-periods`: an estimate that gave way to final values which are not of all its months.
  case estimateLeftOut(months: String)
  /// `overlapping-periods`: a mean of a longer period is not that of the shorter ones, which counts.
  indirect case meanDiffers(mean: String)
  /// `overlapping-periods`: two levels at the end of one month differ; that of the period counts.
  indirect case levelsDiffer(counted: String, period: Period)
  /// `overlapping-periods`: a share since January, beside that of the period, which counts.
  case rateOfPart(counted: String)
  /// `ambiguous-number`: number with two readings.
  indirect case ambiguousNumber(read: String, other: String, NumberDoubt)
  /// `ambiguous-number`: a note may mean that figures count from January.
  case unclearSums
  /// `ambiguous-number`: a column is named after the year, in a report of a part of it whose own its figures count as.
  case yearOverPart(Period)
  /// `ambiguous-number`: all flows of a quarter are no less than what was reached before: they may be sums since January.
  case likelySums(count: Int)
  /// `ambiguous-number`: a note below the table says another measure than the one in which its figures were read.
  case measureBelow
  /// `ambiguous-number`: a sign before a number, or a title, says that it may be what was added.
  case mayBeAddition
  /// `ambiguous-number`: all that a later submission holds is so far below what it replaces that it may be what was added.
  case mayReplaceSum(former: String)
  /// `mixed-separators`: mixed decimal marks.
  case mixedSeparators(read: String)
  /// `out-of-range`: outside the plausible range.
  indirect case outOfRange(low: String, high: String)
  /// `unplanned-actual`: actual without a plan.
  case unplannedActual
  /// `unplanned-actual`: actual without an assigned plan, where that is the baseline.
  case unassignedActual
  /// `total-mismatch`: total differs from its parts.
  indirect case totalMismatch(what: Figures, parts: String)
  /// `of-which-exceeds-total`: of-which exceeds total.
  indirect case ofWhichExceedsTotal(what: Figures, total: String)
  /// `check-failed`: check does not hold.
  indirect case checkFailed(what: Figures, name: String, sides: String)
  /// A side of a check is too large to be computed.
  case checkTooLarge(name: String)
  /// `cumulative-differs`: two cumulative values that end together differ, and the other one counts.
  indirect case cumulativesDiffer(counted: String, path: String)
  /// `only-zeros`: all figures of a unit for a period are zero.
  case onlyZeros(count: Int)
  /// `unread-column`: a figure that stands in no column of figures, where those are blank.
  case figureElsewhere
  /// `merged-cells`: a figure that is shown over several cells of figures.
  case mergedFigure
  /// `repeated-file`: a file has the same bytes as another one, and both count.
  case repeatedFile(path: String)
  /// `cumulative-falls`: cumulative value falls.
  indirect case cumulativeFalls(earlier: String, period: Period)
  /// `rate-mismatch`: rate differs from its parts.
  case rateMismatch(computed: String)
  /// `rate-mismatch`: rate differs from its parts, of which the numerator is up to an earlier month.
  case ratePartsOlder(computed: String, month: Int)
  /// `rate-mismatch`: a rate is computed from parts of different months.
  indirect case ratePartsOfOtherMonths(rate: String, numerator: String, denominator: String)
  /// `missing-registration`: registration missing.
  case missingRegistration
  /// `missing-report`: report missing.
  indirect case missingReport(fileOfYear: String)
  /// `missing-months`: months that a unit's sums lack, in none of its reports.
  case missingMonths(months: String)
  /// `late`: late.
  case late(due: String)
  /// `plan-differs`: plans differ.
  case planDiffers(registered: String)
  /// `far-from-plan`: what was reached is many times the plan, or a small part of it.
  indirect case farFromPlan(times: String, isAbove: Bool, planned: String)
  /// `far-from-plan`: the registered plan is many times the assigned one, or a small part of it.
  indirect case plansFarApart(times: String, isAbove: Bool, assigned: String)
  /// `bad-date`: date not understood.
  case badDate
  /// `bad-date`: a report sent before the time that it is of: mostly last year's.
  case dateBeforePeriod
  /// `bad-number`: not a number.
  case numberTooLarge
  /// `legacy-encoding`: old encoding.
  case legacyEncoding(encoding: String)
  /// `legacy-encoding`: a workbook whose texts are in an old font.
  case oldLetters(encoding: String)
  /// `converted-measure`: measure converted.
  indirect case convertedMeasure(from: String, read: String, measure: String)
  /// `cut-off`: the text ends inside of a row, which has fewer cells than the least of the others.
  case cutOff(columns: Int)
  /// `superseded`: a later submission leaves out what still counts of this one.
  case keptBesideLater(by: String, count: Int)
  /// `superseded`: superseded.
  case superseded(by: String)

  /// The stable code.
  public var code: FindingCode {
    switch self {
    case .unreadableFile(reason: .arriving), .unreadableFile(reason: .left): .waitingFile
    case .unreadableFile: .unreadableFile
    case .unsupportedFormat: .unsupportedFormat
    case .tooLarge: .tooLarge
    case .lossyHeader, .lossyCell: .lossyEncoding
    case .noHeader, .rowsWithoutHeader: .noHeader
    case .missingColumn, .otherFigures: .missingColumn
    case .duplicateColumn: .duplicateColumn
    case .secondTable, .rowsOfOtherTime, .rowsOfVillage: .secondTable
    case .cumulativeDiffers, .cumulativesDiffer: .cumulativeDiffers
    case .unreadColumn, .rowsOfParts, .actualInRegistration, .figureElsewhere: .unreadColumn
    case .totalRow: .totalRow
    case .columnNumbers: .columnNumbers
    case .unclearOrder, .formerUnit: .unclearOrder
    case .pathDiffers, .columnOfOtherTime, .letterheadDiffers, .headingDiffers, .namesDiffer,
      .unitsOfOthers:
      .pathDiffers
    case .unclosedQuote: .unclosedQuote
    case .nulByte: .nulByte
    case .unknownUnit, .noUnit: .unknownUnit
    case .ambiguousUnit: .ambiguousUnit
    case .unknownIndicator, .unknownLabel, .unknownHeading, .noIndicator, .unsplitRow:
      .unknownIndicator
    case .ambiguousIndicator: .ambiguousIndicator
    case .likelyIndicator: .likelyIndicator
    case .nameDiffers: .nameDiffers
    case .repairedCode: .repairedCode
    case .uncalculatedFormula: .uncalculatedFormula
    case .hiddenSheet, .hiddenRows, .hiddenColumn: .hiddenCells
    case .ignoredSheet, .tableOfScores, .sumOfSheets: .ignoredSheet
    case .badPeriod, .noPeriod, .severalPeriods, .otherTime, .planOfPart: .badPeriod
    case .periodOutsideYear: .periodOutsideYear
    case .quartersMakeYear: .plannedQuarters
    case .badNumber, .badStatus, .unclearStatus, .severalNumbers, .wordForNone, .struckOut,
      .numberTooLarge,
      .splitNumber:
      .badNumber
    case .badTarget, .severalPlans, .needsLastYear, .missingBase, .partOfLastYear:
      .badTarget
    case .unsureLastYear: .growthBase
    case .dateLikeCell, .dateLikeCode: .dateLikeCell
    case .wrongMeasure, .announcedMeasureDiffers, .measuresDiffer, .labelMeasureDiffers:
      .wrongMeasure
    case .negativeValue: .negativeValue
    case .duplicateRow, .duplicateOnSheet: .duplicateRow
    case .strayQuote: .strayQuote
    case .emptyFile: .emptyFile
    case .extraCells: .extraCells
    case .repeatedRow, .repeatedOnSheet: .repeatedRow
    case .overlappingPeriods, .quarterLeftOut, .estimateLeftOut, .meanLeavesOut, .meanDiffers,
      .levelsDiffer, .rateOfPart:
      .overlappingPeriods
    case .ambiguousNumber, .unclearSums, .yearOverPart, .likelySums, .measureBelow, .strangeMeasure,
      .mayBeAddition, .mayReplaceSum, .hiddenZero, .smallChange, .contraryPlan:
      .ambiguousNumber
    case .mixedSeparators: .mixedSeparators
    case .outOfRange: .outOfRange
    case .unplannedActual, .unassignedActual: .unplannedActual
    case .totalMismatch: .totalMismatch
    case .ofWhichExceedsTotal: .ofWhichExceedsTotal
    case .checkFailed, .checkTooLarge: .checkFailed
    case .cumulativeFalls: .cumulativeFalls
    case .onlyZeros: .onlyZeros
    case .mergedFigure: .mergedCells
    case .repeatedFile: .repeatedFile
    case .rateMismatch, .ratePartsOlder, .ratePartsOfOtherMonths: .rateMismatch
    case .missingRegistration: .missingRegistration
    case .missingReport: .missingReport
    case .missingMonths: .missingMonths
    case .late: .late
    case .planDiffers: .planDiffers
    case .farFromPlan, .plansFarApart: .farFromPlan
    case .badDate, .dateBeforePeriod: .badDate
    case .ignoredColumn, .rowOfOtherTime, .listBelow: .ignoredColumn
    case .legacyEncoding, .oldLetters: .legacyEncoding
    case .convertedMeasure: .convertedMeasure
    case .cutOff: .cutOff
    case .superseded, .keptBesideLater: .superseded
    }
  }

  /// A label that several indicators have: the first of them.
  public static func ambiguousIndicator(among candidates: [Indicator]) -> FindingCause {
    .ambiguousIndicator(candidates: candidates.map(\.title).listed(first: 4, separator: "; "))
  }

  static func suggested(_ suggestion: String, in language: Language) -> String {
    guard !suggestion.isEmpty else { return "" }
    return language == .vi ? "; có phải “\(suggestion)”" : "; did you mean “\(suggestion)”"
  }

  /// Whether the words that made a number unreadable say that it is an estimate.
  public static func isEstimate(_ reason: String) -> Bool {
    FoldedText.words(of: reason).contains { $0 == "ước" || $0 == "uoc" }
  }
}
