extension FindingCause {
  /// The message: what it is, and what to do about it.
  ///
  /// The words stand by theme in `Words`, in both languages beside each other.
  public func text(in language: Language) -> String {
    switch self {
    case .unreadableFile(.arriving): FileWords.fileBeingCopied(in: language)
    case .unreadableFile(.left): FileWords.leftCopy(in: language)
    case .unreadableFile(let reason): FileWords.unreadableFile(reason, in: language)
    case .unsupportedFormat(let what): FileWords.unsupportedFormat(what, in: language)
    case .tooLarge(let what): FileWords.tooLarge(what, in: language)
    case .emptyFile: FileWords.emptyFile(in: language)
    case .lossyHeader(let sample): FileWords.lossyHeader(sample, in: language)
    case .lossyCell: FileWords.lossyCell(in: language)
    case .legacyEncoding(let encoding): FileWords.legacyEncoding(encoding, in: language)
    case .oldLetters(let encoding): FileWords.oldLetters(encoding, in: language)
    case .unclosedQuote: FileWords.unclosedQuote(in: language)
    case .nulByte: FileWords.nulByte(in: language)
    case .strayQuote: FileWords.strayQuote(in: language)
    case .uncalculatedFormula: SheetWords.uncalculatedFormula(in: language)
    case .hiddenSheet: SheetWords.hiddenSheet(in: language)
    case .hiddenColumn: SheetWords.hiddenColumn(in: language)
    case .hiddenRows(let count): SheetWords.hiddenRows(count, in: language)
    case .ignoredSheet: SheetWords.ignoredSheet(in: language)
    case .tableOfScores: SheetWords.tableOfScores(in: language)
    case .sumOfSheets: SheetWords.sumOfSheets(in: language)
    case .dateLikeCell(let possible): SheetWords.dateLikeCell(possible, in: language)
    case .dateLikeCode(let possible): SheetWords.dateLikeCode(possible, in: language)
    case .nameDiffers(let counted, let named):
      SheetWords.nameDiffers(counted, named, in: language)
    case .repairedCode(let code): SheetWords.repairedCode(code, in: language)
    case .noHeader: TableWords.noHeader(in: language)
    case .rowsWithoutHeader(let label): TableWords.rowsWithoutHeader(label, in: language)
    case .missingColumn: TableWords.missingColumn(in: language)
    case .otherFigures: TableWords.otherFigures(in: language)
    case .duplicateColumn(let other): TableWords.duplicateColumn(other, in: language)
    case .ignoredColumn: TableWords.ignoredColumn(in: language)
    case .unreadColumn: TableWords.unreadColumn(in: language)
    case .rowOfOtherTime: TableWords.rowOfOtherTime(in: language)
    case .listBelow: TableWords.listBelow(in: language)
    case .rowsOfParts(let first, let second): TableWords.rowsOfParts(first, second, in: language)
    case .actualInRegistration: TableWords.actualInRegistration(in: language)
    case .cutOff(let columns): TableWords.cutOff(columns, in: language)
    case .extraCells(let columns): TableWords.extraCells(columns, in: language)
    case .unsplitRow: TableWords.unsplitRow(in: language)
    case .splitNumber: TableWords.splitNumber(in: language)
    case .columnNumbers: TableWords.columnNumbers(in: language)
    case .totalRow(let ofUnits): TableWords.totalRow(ofUnits: ofUnits, in: language)
    case .rowsOfOtherTime: TableWords.rowsOfOtherTime(in: language)
    case .rowsOfVillage: TableWords.rowsOfVillage(in: language)
    case .secondTable: TableWords.secondTable(in: language)
    case .unknownUnit(let suggestion): UnitWords.unknownUnit(suggestion, in: language)
    case .noUnit: UnitWords.noUnit(in: language)
    case .ambiguousUnit(let candidates): UnitWords.ambiguousUnit(candidates, in: language)
    case .columnOfOtherTime(let stated): UnitWords.columnOfOtherTime(stated, in: language)
    case .pathDiffers(let name, let isSheet):
      UnitWords.pathDiffers(name, isSheet: isSheet, in: language)
    case .namesDiffer(let counted, let other):
      UnitWords.namesDiffer(counted, other, in: language)
    case .unitsOfOthers(let own, let counted):
      UnitWords.unitsOfOthers(own, counted, in: language)
    case .letterheadDiffers(let path): UnitWords.letterheadDiffers(path, in: language)
    case .headingDiffers(let path): UnitWords.headingDiffers(path, in: language)
    case .unknownIndicator(let suggestion):
      IndicatorWords.unknownIndicator(suggestion, in: language)
    case .noIndicator: IndicatorWords.noIndicator(in: language)
    case .unknownLabel(let suggestion): IndicatorWords.unknownLabel(suggestion, in: language)
    case .unknownHeading(let suggestion): IndicatorWords.unknownHeading(suggestion, in: language)
    case .ambiguousIndicator(let candidates):
      IndicatorWords.ambiguousIndicator(candidates, in: language)
    case .likelyIndicator(let indicator): IndicatorWords.likelyIndicator(indicator, in: language)
    case .wrongMeasure(let expected): IndicatorWords.wrongMeasure(expected, in: language)
    case .announcedMeasureDiffers(let announced, let own):
      IndicatorWords.announcedMeasureDiffers(announced, own, in: language)
    case .measuresDiffer(let row, let column):
      IndicatorWords.measuresDiffer(row, column, in: language)
    case .labelMeasureDiffers(let label, let column):
      IndicatorWords.labelMeasureDiffers(label, column, in: language)
    case .convertedMeasure(let from, let read, let measure):
      IndicatorWords.convertedMeasure(from, read, measure, in: language)
    case .badNumber(let reason): NumberWords.badNumber(reason, in: language)
    case .severalNumbers, .severalPlans: NumberWords.severalNumbers(in: language)
    case .unclearStatus: NumberWords.unclearStatus(in: language)
    case .hiddenZero: NumberWords.hiddenZero(in: language)
    case .smallChange(let plan): TargetWords.smallChange(plan, in: language)
    case .contraryPlan(let isDown): TargetWords.contraryPlan(isDown: isDown, in: language)
    case .badStatus: NumberWords.badStatus(in: language)
    case .wordForNone: NumberWords.wordForNone(in: language)
    case .struckOut: NumberWords.struckOut(in: language)
    case .numberTooLarge: NumberWords.numberTooLarge(in: language)
    case .ambiguousNumber(let read, let other, let doubt):
      NumberWords.ambiguousNumber(read, other, doubt, in: language)
    case .rateOfPart(let counted): PeriodWords.rateOfPart(counted, in: language)
    case .unclearSums: NumberWords.unclearSums(in: language)
    case .yearOverPart(let period): NumberWords.yearOverPart(period, in: language)
    case .likelySums(let count): NumberWords.likelySums(count, in: language)
    case .measureBelow: NumberWords.measureBelow(in: language)
    case .strangeMeasure(let own): NumberWords.strangeMeasure(own, in: language)
    case .mayBeAddition: NumberWords.mayBeAddition(in: language)
    case .mayReplaceSum(let former): NumberWords.mayReplaceSum(former, in: language)
    case .mixedSeparators(let read): NumberWords.mixedSeparators(read, in: language)
    case .negativeValue: NumberWords.negativeValue(in: language)
    case .outOfRange(let low, let high): NumberWords.outOfRange(low, high, in: language)
    case .badTarget(let reason): TargetWords.badTarget(reason, in: language)
    case .needsLastYear: TargetWords.needsLastYear(in: language)
    case .planOfPart: TargetWords.planOfPart(in: language)
    case .missingBase(let year, let missing):
      TargetWords.missingBase(year, missing, in: language)
    case .partOfLastYear(let year, let months):
      TargetWords.partOfLastYear(year, months, in: language)
    case .unsureLastYear(let value, let year, let months, let isEstimate):
      TargetWords.unsureLastYear(value, year, months, isEstimate: isEstimate, in: language)
    case .unplannedActual: TargetWords.unplannedActual(in: language)
    case .unassignedActual: TargetWords.unassignedActual(in: language)
    case .planDiffers(let registered): TargetWords.planDiffers(registered, in: language)
    case .farFromPlan(let times, let isAbove, let planned):
      TargetWords.farFromPlan(times, isAbove: isAbove, planned, in: language)
    case .plansFarApart(let times, let isAbove, let assigned):
      TargetWords.plansFarApart(times, isAbove: isAbove, assigned, in: language)
    case .badPeriod: PeriodWords.badPeriod(in: language)
    case .noPeriod: PeriodWords.noPeriod(in: language)
    case .severalPeriods: PeriodWords.severalPeriods(in: language)
    case .quartersMakeYear: PeriodWords.quartersMakeYear(in: language)
    case .otherTime: PeriodWords.otherTime(in: language)
    case .periodOutsideYear(let year): PeriodWords.periodOutsideYear(year, in: language)
    case .badDate: PeriodWords.badDate(in: language)
    case .dateBeforePeriod: PeriodWords.dateBeforePeriod(in: language)
    case .overlappingPeriods(let months, let quarter):
      PeriodWords.overlappingPeriods(months, quarter, in: language)
    case .quarterLeftOut(let cumulative): PeriodWords.quarterLeftOut(cumulative, in: language)
    case .estimateLeftOut(let months): PeriodWords.estimateLeftOut(months, in: language)
    case .meanLeavesOut(let counted): PeriodWords.meanLeavesOut(counted, in: language)
    case .meanDiffers(let mean): PeriodWords.meanDiffers(mean, in: language)
    case .levelsDiffer(let counted, let period):
      PeriodWords.levelsDiffer(counted, period, in: language)
    case .cumulativeDiffers(let sum, let cumulative):
      PeriodWords.cumulativeDiffers(sum, cumulative, in: language)
    case .cumulativesDiffer(let counted, let path):
      PeriodWords.cumulativesDiffer(counted, path, in: language)
    case .mergedFigure: TableWords.mergedFigure(in: language)
    case .figureElsewhere: TableWords.figureElsewhere(in: language)
    case .repeatedFile(let path): FileWords.repeatedFile(path, in: language)
    case .onlyZeros(let count): PeriodWords.onlyZeros(count, in: language)
    case .cumulativeFalls(let earlier, let period):
      PeriodWords.cumulativeFalls(earlier, period, in: language)
    case .totalMismatch(let what, let parts): CheckWords.totalMismatch(what, parts, in: language)
    case .ofWhichExceedsTotal(let what, let total):
      CheckWords.ofWhichExceedsTotal(what, total, in: language)
    case .checkFailed(let what, let name, let sides):
      CheckWords.checkFailed(what, name, sides, in: language)
    case .checkTooLarge(let name): CheckWords.checkTooLarge(name, in: language)
    case .rateMismatch(let computed): CheckWords.rateMismatch(computed, in: language)
    case .ratePartsOlder(let computed, let month):
      CheckWords.ratePartsOlder(computed, month, in: language)
    case .ratePartsOfOtherMonths(let rate, let numerator, let denominator):
      CheckWords.ratePartsOfOtherMonths(rate, numerator, denominator, in: language)
    case .missingRegistration: ReportWords.missingRegistration(in: language)
    case .missingReport(fileOfYear: ""): ReportWords.missingReport(in: language)
    case .missingReport(let file): ReportWords.reportOfYear(file, in: language)
    case .missingMonths(let months): ReportWords.missingMonths(months, in: language)
    case .late(let due): ReportWords.late(due, in: language)
    case .keptBesideLater(let by, let count): ReportWords.keptBesideLater(by, count, in: language)
    case .superseded(let by): ReportWords.superseded(by, in: language)
    case .formerUnit(let name, let counted, let path):
      ReportWords.formerUnit(name, counted, path, in: language)
    case .unclearOrder(let counted): ReportWords.unclearOrder(counted, in: language)
    case .duplicateRow(let line): ReportWords.duplicateRow(line, in: language)
    case .duplicateOnSheet(let sheet, let line):
      ReportWords.duplicateOnSheet(sheet, line, in: language)
    case .repeatedRow(let line): ReportWords.repeatedRow(line, in: language)
    case .repeatedOnSheet(let sheet, let line):
      ReportWords.repeatedOnSheet(sheet, line, in: language)
    }
  }
}
