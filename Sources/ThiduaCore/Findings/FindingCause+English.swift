extension FindingCause {
  /// The message in English.
  var english: String {
    switch self {
    case .unreadableFile(let reason) where reason == .arriving:
      """
      The file is not read yet: \(reason.text(in: .en)). While it is, there is nothing to do: the next run \
      reads it. If the name stays, send the file again, or rename it where it is whole.
      """
    case .unreadableFile(let reason):
      "The file cannot be read: \(reason.text(in: .en)). Check it and send it again."
    case .unsupportedFormat(let what):
      "The file is \(what.name(in: .en)) and cannot be read. \(what.advice(in: .en))"
    case .tooLarge(let what):
      "\(what.text(in: .en)) Split it and send it again."
    case .lossyHeader(let sample):
      """
      Vietnamese letters in the file were lost to “?” (such as “\(sample)”) and cannot be \
      restored. Save it again from the original spreadsheet as “CSV UTF-8”.
      """
    case .lossyCell:
      """
      The cell holds a broken character (U+FFFD); the letters are lost. Save it again \
      from the original spreadsheet as “CSV UTF-8”.
      """
    case .noHeader:
      """
      No header row was found in the first 30 rows. Name the columns, such as “Chỉ tiêu” (or “Mã \
      chỉ tiêu”) and “Kế hoạch” or “Thực hiện”.
      """
    case .missingColumn:
      """
      The header names no column of figures. Add a column “Kế hoạch” (to register) or \
      “Thực hiện”, “Lũy kế”, “Ước thực hiện” (to report).
      """
    case .duplicateColumn(let other):
      """
      This column means the same as column \(other); neither is read. Delete or rename \
      one of them.
      """
    case .ignoredColumn:
      """
      This column is not read because its figures are not of the period that is reported, nor a plan \
      for the campaign's whole year. Nothing to do if they are there for reference.
      """
    case .secondTable:
      """
      A second table begins here, of another unit or period, with other columns, or below the \
      signatures; nothing from here on is read. Give each table a sheet or a file of its own.
      """
    case .unknownHeading(let suggestion):
      """
      This column is none of the indicators of indicators.csv\(Self.suggested(suggestion, in: .en)); \
      it is not read. Write the indicator's name or code as it stands there, with no other measure.
      """
    case .cumulativeDiffers(let sum, let cumulative):
      """
      The cumulative value (\(cumulative)) is not the sum of the periods that were reported \
      (\(sum)); the cumulative one counts. If a period was corrected, correct the cumulative value \
      too.
      """
    case .unreadColumn:
      """
      This column holds numbers, but its name does not say which, so they are not read. If they \
      matter, name it like “Kế hoạch”, “Thực hiện” or “Lũy kế”.
      """
    case .actualInRegistration:
      """
      This is a registration (its title names no period), so that results without a period are taken \
      for last year's and not read. If they are this year's, name the period, like “Thực hiện quý I”.
      """
    case .totalRow(let ofUnits):
      ofUnits
        ? """
        This row adds up units and is not read: totals are added up from the rows of the units. If it is \
        a unit, add its name to units.csv.
        """
        : """
        This row adds up other rows and is not read: totals are added up from the indicators. If it is an \
        indicator, name it as indicators.csv does.
        """
    case .unclearOrder(let counted):
      """
      Another value stands in “\(counted)”, which counts because of its name alone: neither says \
      which edition it is or when it was sent. If this one is right, write “lần 2” into its file's \
      name, or take the other file away.
      """
    case .pathDiffers(let name, let isSheet):
      """
      The title says this and counts, but \
      \(isSheet ? "the sheet's name says" : "the names of file and folder say") “\(name)”. If the title \
      was left over from an older report, correct it.
      """
    case .letterheadDiffers(let path):
      """
      The names of file and folder say “\(path)” and count, but the letterhead says this. If the file \
      is the other unit's, rename it; if the letterhead was left over from another report, correct it.
      """
    case .unsplitRow:
      """
      The cells of this row cannot be told apart: another sign parts them than in the rows above. Use the same sign \
      in all rows.
      """
    case .columnNumbers:
      """
      This row was taken for column numbers and does not count, but no other row has its code. If it holds figures, \
      write them with decimals (2,0), or add a column of names; otherwise there is nothing to do.
      """
    case .headingDiffers(let path):
      """
      The rows below this heading count for this unit, and not for “\(path)” as file and folder are named. If the \
      table is one of several units there is nothing to do.
      """
    case .unclosedQuote:
      """
      A quotation mark opened in this row is never closed; the row does not count, the \
      rows after it do. Remove the stray mark.
      """
    case .nulByte:
      """
      The row holds a NUL byte (damaged data); it does not count. Type the row again or \
      save the file again.
      """
    case .strayQuote:
      "A quotation mark stands inside a text; the row was read by itself, check its cells."
    case .emptyFile:
      "The file is empty. Send it again with figures, or delete it."
    case .extraCells(let columns):
      """
      The row has more cells than the header (\(columns) columns); the extra ones are not \
      read. Check the delimiters in the row.
      """
    case .unknownUnit(let suggestion):
      """
      No such unit in units.csv\(Self.suggested(suggestion, in: .en)). Correct the name \
      or code, or add the name to the column aliases.
      """
    case .noUnit:
      """
      It is not known whose figures these are. Add a column “Mã đơn vị”, or a line “Đơn \
      vị: …” above the table, or name the file after the unit's code.
      """
    case .ambiguousUnit(let candidates):
      "The name fits several units: \(candidates). Write the unit's code or its full name."
    case .unknownIndicator(let suggestion):
      """
      No such indicator code in indicators.csv\(Self.suggested(suggestion, in: .en)). \
      Correct the code.
      """
    case .noIndicator:
      "The row has a figure but no indicator code. Fill in the code."
    case .unknownLabel(let suggestion):
      """
      This row has no place among the indicators of indicators.csv\(Self.suggested(suggestion, in: .en)). \
      Write the label as it stands there, or add a column “Mã chỉ tiêu” with the code.
      """
    case .ambiguousIndicator(let candidates):
      """
      The label fits several indicators: \(candidates). Keep the rows above and below it as in the \
      form, or add a column “Mã chỉ tiêu” with the code.
      """
    case .likelyIndicator(let indicator):
      """
      By its label and place this was read as \(indicator), which is not certain. Check it, or add \
      a column “Mã chỉ tiêu” with the code.
      """
    case .repairedCode(let code):
      """
      The spreadsheet took zeros from this code; it was read as \(code), the only one that fits. \
      Format the column as “Text”.
      """
    case .dateLikeCode(let possible):
      """
      The spreadsheet turned this code into a date\(Self.perhaps(possible, in: .en)). Format the \
      column as “Text” and type it again.
      """
    case .uncalculatedFormula:
      """
      The formula has no stored result, so its value is not known. Open the file in Excel or \
      LibreOffice, save it and send it again.
      """
    case .hiddenSheet:
      "This sheet is hidden in the workbook; it was read all the same."
    case .hiddenColumn:
      """
      This column is hidden in the sheet, but its figures were read all the same. Show it to check \
      them, or delete it if they are not meant to count.
      """
    case .hiddenRows(let count):
      """
      From here \(count) rows are hidden in the sheet; they were read all the same. Delete them if \
      they are not meant to count.
      """
    case .ignoredSheet:
      """
      This sheet was not read because it has no header of figures. Nothing to do if it holds notes \
      only.
      """
    case .badPeriod:
      """
      This period is not understood. Write it like “Quý II/2023”, “Tháng 3/2023”, “6 \
      tháng đầu năm 2023” or “2023-Q2”.
      """
    case .noPeriod:
      """
      It is not known which period these figures are of. Add a column “Kỳ”, or a title \
      such as “Quý II năm 2023”, or put the file into a folder such as “quy-2”.
      """
    case .periodOutsideYear(let year):
      """
      This period is not of the campaign's year \(year). Correct the year, or move the \
      file to that year's folder.
      """
    case .badNumber(let reason):
      "This cannot be read as a number\(reason). Type it again, such as 1820 or 1.820,5."
        + (Self.isEstimate(reason) ? " An estimate goes into the column “Ước thực hiện”." : "")
    case .badStatus:
      "This result is not understood. Write “đạt” or “không đạt”; leave the cell blank where there is none yet."
    case .wordForNone:
      "This is not a number. Write 0 where there is nothing; leave the cell blank where nothing is known."
    case .struckOut:
      "It is struck out and does not count. Take the line off if the number holds; otherwise delete what is struck out."
    case .badTarget(let reason):
      """
      This target is not understood\(reason). Write it like “459,9”, “từ 95% trở lên”, \
      “dưới 1%” or “85-95%”.
      """
    case .needsLastYear:
      """
      A change against last year cannot be turned into a figure because last year's value \
      is not known. Write the figure to be reached, or name last year's folder (previous) \
      in campaign.csv.
      """
    case .planOfPart:
      """
      This is the plan of a part of the year and does not count. If it is the year's, say so in the name of the \
      column (“Kế hoạch cả năm”); otherwise there is nothing to do.
      """
    case .partOfLastYear(let year, let months):
      """
      A growth needs the whole of last year, and of \(year) only the months \(months) are known. Write the number to \
      be reached, or add what is missing of \(year).
      """
    case .unsureLastYear(let value, let year, let months, let isEstimate):
      """
      This was computed from \(value) of \(year) (\(isEstimate ? "partly an estimate; " : "")months \(months)). Check it; \
      where \(year) is not complete, write the number to be reached.
      """
    case .dateLikeCell(let possible):
      """
      The spreadsheet turned this cell into a date\(Self.perhaps(possible, in: .en)). \
      Format the column as “Text” and type it again.
      """
    case .wrongMeasure(let expected):
      """
      The measure is not the one in indicators.csv. If it is only spelt differently, write \
      “\(expected)”; if the figure is in another measure, convert it to \(expected).
      """
    case .measuresDiffer(let row, let column):
      """
      The row says “\(row)”, the name of the column “\(column)”: nobody can tell what the number is in, and it \
      does not count. Make both the same.
      """
    case .negativeValue:
      """
      A value below zero makes no sense here. Type it again; if it is right, set “min” in \
      indicators.csv.
      """
    case .duplicateRow(let line):
      "This row repeats line \(line) with another value; neither counts. Delete the wrong one."
    case .duplicateOnSheet(let sheet, let line):
      """
      Row \(line) of the sheet “\(sheet)” has the same with another value; neither counts. Check the \
      units and periods that both sheets name, or delete the wrong row.
      """
    case .repeatedOnSheet(let sheet, let line):
      """
      Row \(line) of the sheet “\(sheet)” has the same value; it counts once. Check the units and \
      periods that both sheets name, or delete one row.
      """
    case .repeatedRow(let line):
      "This row repeats line \(line) with the same value; it counts once. Delete one of them."
    case .overlappingPeriods(let months, let quarter):
      "The months add up to \(months), the quarter says \(quarter); the quarter counts. Check them."
    case .quarterLeftOut(let cumulative):
      """
      This quarter began before the cumulative value (\(cumulative.title(in: .en))) ends and cannot be added to it; \
      the cumulative value counts. Send the cumulative value to the quarter's end, or the months that are left.
      """
    case .ambiguousNumber(let read, let other, let doubt):
      """
      This may be \(read) or \(other); it was read as \(read). \
      \(doubt.englishAdvice(read: read, other: other))
      """
    case .mixedSeparators(let read):
      "Marks are mixed; it was read as \(read). Check it and write it plainly."
    case .outOfRange(let low, let high):
      "The value lies outside the plausible range (\(low) to \(high)). It counts; check it."
    case .unplannedActual:
      """
      There is an actual but no target of the unit for this indicator, so it is not \
      assessed. Add it to the registration.
      """
    case .unassignedActual:
      """
      There is an actual but no assigned plan of the unit for this indicator, so it is not assessed. Add the \
      assigned plan.
      """
    case .totalMismatch(let what, let parts):
      "The total (\(what.name(in: .en))) is not the sum of its parts: \(parts). Check the parts."
    case .ofWhichExceedsTotal(let what, let total):
      "The “of which” (\(what.name(in: .en))) exceeds its total: \(total). Check both indicators."
    case .checkFailed(let what, let name, let sides):
      """
      The check “\(name)” does not hold (\(what.name(in: .en))): \(sides). Check the \
      figures in it.
      """
    case .cumulativesDiffer(let counted, let path):
      """
      Two cumulative values up to the same month differ; \(counted) in “\(path)” counts (the column “Lũy kế” goes \
      before “Thực hiện”). Make both the same.
      """
    case .cumulativeFalls(let earlier, let period):
      """
      The cumulative value falls below that of \(period.title(in: .en)) (\(earlier)). Check it: a value \
      of the period may stand in the cumulative column.
      """
    case .rateMismatch(let computed):
      """
      The reported rate differs from numerator over denominator (\(computed)). The \
      reported one stands; check the three figures.
      """
    case .missingRegistration:
      "The unit has not registered. Ask it for its registration."
    case .missingReport(fileOfYear: ""):
      "The unit has not reported for this period. Ask it for its report."
    case .missingReport(let file):
      """
      There is nothing for this period, but “\(file)” has figures that say they are of the whole year. If that is this \
      period's report, put the period into its name or title; otherwise remind the unit.
      """
    case .late(let due):
      "Submitted after the due date \(due)."
    case .planDiffers(let registered):
      """
      The plan in the report differs from the one on file (\(registered)), which stands. \
      If the plan has changed, send a new registration.
      """
    case .farFromPlan(let times, let isAbove, let planned):
      """
      What was reached is \(isAbove ? "" : "1/")\(times)\(isAbove ? " times" : " of") the plan (\(planned)). It \
      counts; check both numbers: the measure, the decimal mark, the zeros.
      """
    case .plansFarApart(let times, let isAbove, let assigned):
      """
      The registered plan is \(isAbove ? "" : "1/")\(times)\(isAbove ? " times" : " of") the assigned one \
      (\(assigned)). It counts; check both numbers: the measure, the decimal mark, the zeros.
      """
    case .badDate:
      "This date is not understood. Write it like 28/02/2023."
    case .numberTooLarge:
      "The numbers are too large to be computed exactly. Check the figures of this indicator."
    case .legacyEncoding(let encoding):
      """
      The file uses the old encoding \(encoding); it was converted to Unicode. Better \
      save it as “CSV UTF-8”.
      """
    case .oldLetters(let encoding):
      """
      The texts of this sheet are in an old font (\(encoding)); they were converted to Unicode, and \
      its figures count. Better convert the file to a Unicode font.
      """
    case .convertedMeasure(let from, let read, let measure):
      "Converted from \(from): \(read) \(measure)."
    case .superseded(let by):
      "Replaced by a later submission in \(by)."
    }
  }
}
