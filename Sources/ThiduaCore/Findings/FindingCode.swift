/// The stable codes of findings; a code keeps its meaning for ever.
public enum FindingCode: String, Sendable, CaseIterable {
  /// File cannot be read.
  case unreadableFile = "unreadable-file"
  /// File still being copied.
  case waitingFile = "waiting-file"
  /// Format not supported.
  case unsupportedFormat = "unsupported-format"
  /// Too large.
  case tooLarge = "too-large"
  /// Letters lost.
  case lossyEncoding = "lossy-encoding"
  /// No header row.
  case noHeader = "no-header"
  /// No column of figures.
  case missingColumn = "missing-column"
  /// Two columns of one meaning.
  case duplicateColumn = "duplicate-column"
  /// A second table below the first one.
  case secondTable = "second-table"
  /// Two submissions differ and nothing says which is the later one.
  case unclearOrder = "unclear-order"
  /// Title and path say different things.
  case pathDiffers = "path-differs"
  /// Quotation mark never closed.
  case unclosedQuote = "unclosed-quote"
  /// NUL byte.
  case nulByte = "nul-byte"
  /// Unknown unit.
  case unknownUnit = "unknown-unit"
  /// Several units fit.
  case ambiguousUnit = "ambiguous-unit"
  /// Unknown indicator.
  case unknownIndicator = "unknown-indicator"
  /// Several indicators fit.
  case ambiguousIndicator = "ambiguous-indicator"
  /// Formula without a result.
  case uncalculatedFormula = "uncalculated-formula"
  /// Indicator not certain.
  case likelyIndicator = "likely-indicator"
  /// Code completed.
  case repairedCode = "repaired-code"
  /// Code and name disagree.
  case nameDiffers = "name-differs"
  /// Hidden cells.
  case hiddenCells = "hidden-cells"
  /// Sheet not read.
  case ignoredSheet = "ignored-sheet"
  /// Period not understood.
  case badPeriod = "bad-period"
  /// Period of another year.
  case periodOutsideYear = "period-outside-year"
  /// Not a number.
  case badNumber = "bad-number"
  /// Target not understood.
  case badTarget = "bad-target"
  /// Cell turned into a date.
  case dateLikeCell = "date-like-cell"
  /// Wrong measure.
  case wrongMeasure = "wrong-measure"
  /// Value below zero.
  case negativeValue = "negative-value"
  /// Repeated row, other value.
  case duplicateRow = "duplicate-row"
  /// File cut off.
  case cutOff = "cut-off"
  /// Stray quotation mark.
  case strayQuote = "stray-quote"
  /// Empty file.
  case emptyFile = "empty-file"
  /// More cells than columns.
  case extraCells = "extra-cells"
  /// Repeated row, same value.
  case repeatedRow = "repeated-row"
  /// Months and quarter disagree.
  case overlappingPeriods = "overlapping-periods"
  /// Number with two readings.
  case ambiguousNumber = "ambiguous-number"
  /// Mixed decimal marks.
  case mixedSeparators = "mixed-separators"
  /// Outside the plausible range.
  case outOfRange = "out-of-range"
  /// Actual without a plan.
  case unplannedActual = "unplanned-actual"
  /// Total differs from its parts.
  case totalMismatch = "total-mismatch"
  /// Of-which exceeds total.
  case ofWhichExceedsTotal = "of-which-exceeds-total"
  /// Check does not hold.
  case checkFailed = "check-failed"
  /// Cumulative value falls.
  case cumulativeFalls = "cumulative-falls"
  /// Nothing but zeros.
  case onlyZeros = "only-zeros"
  /// Figure in merged cells.
  case mergedCells = "merged-cells"
  /// The same file again.
  case repeatedFile = "repeated-file"
  /// Rate differs from its parts.
  case rateMismatch = "rate-mismatch"
  /// Registration missing.
  case missingRegistration = "missing-registration"
  /// Report missing.
  case missingReport = "missing-report"
  /// Months missing.
  case missingMonths = "missing-months"
  /// Late.
  case late
  /// Plans differ.
  case planDiffers = "plan-differs"
  /// Figure far from its plan.
  case farFromPlan = "far-from-plan"
  /// Quarters that may be planned.
  case plannedQuarters = "planned-quarters"
  /// Column numbers that may be figures.
  case columnNumbers = "column-numbers"
  /// A growth of what may not be the whole of last year.
  case growthBase = "growth-base"
  /// Date not understood.
  case badDate = "bad-date"
  /// Column not read.
  case ignoredColumn = "ignored-column"
  /// A cumulative value is not the sum of its parts.
  case cumulativeDiffers = "cumulative-differs"
  /// A column of numbers that is not read.
  case unreadColumn = "unread-column"
  /// A row that adds up units.
  case totalRow = "total-row"
  /// Old encoding.
  case legacyEncoding = "legacy-encoding"
  /// Measure converted.
  case convertedMeasure = "converted-measure"
  /// Superseded.
  case superseded

  /// The severity of the code, unless a campaign's own check says otherwise.
  public var severity: Severity {
    switch self {
    case .ignoredColumn, .ignoredSheet, .hiddenCells, .totalRow, .legacyEncoding,
      .convertedMeasure, .superseded:
      .info
    case .waitingFile, .likelyIndicator, .repairedCode, .nameDiffers, .strayQuote, .emptyFile,
      .extraCells,
      .repeatedRow, .overlappingPeriods, .ambiguousNumber, .mixedSeparators, .outOfRange,
      .unplannedActual, .totalMismatch, .ofWhichExceedsTotal, .checkFailed, .cumulativeFalls,
      .onlyZeros, .mergedCells, .repeatedFile, .rateMismatch, .missingRegistration, .missingReport,
      .missingMonths, .late, .planDiffers, .badDate, .pathDiffers, .unclearOrder, .unreadColumn,
      .cumulativeDiffers, .farFromPlan, .growthBase, .columnNumbers, .plannedQuarters:
      .warning
    case .unreadableFile, .unsupportedFormat, .tooLarge, .lossyEncoding, .noHeader, .missingColumn,
      .duplicateColumn, .secondTable, .cutOff, .unclosedQuote, .nulByte, .unknownUnit,
      .ambiguousUnit,
      .unknownIndicator, .ambiguousIndicator, .uncalculatedFormula, .badPeriod, .periodOutsideYear,
      .badNumber, .badTarget, .dateLikeCell, .wrongMeasure, .negativeValue, .duplicateRow:
      .error
    }
  }

  /// A short title for people.
  public func title(in language: Language) -> String {
    language == .vi ? titles.vi : titles.en
  }

  private var titles: (vi: String, en: String) {
    switch self {
    case .unreadableFile: ("Không đọc được tệp", "File cannot be read")
    case .waitingFile: ("Tệp chép dở hoặc bản lưu", "File being copied or left")
    case .unsupportedFormat: ("Định dạng chưa đọc được", "Format not supported")
    case .tooLarge: ("Quá lớn", "Too large")
    case .lossyEncoding: ("Mất chữ tiếng Việt", "Letters lost")
    case .noHeader: ("Không có hàng tiêu đề", "No header row")
    case .missingColumn: ("Thiếu cột số liệu", "No column of figures")
    case .duplicateColumn: ("Cột trùng nghĩa", "Two columns of one meaning")
    case .secondTable: ("Bảng thứ hai trên cùng trang", "Second table on one sheet")
    case .cumulativeDiffers: ("Lũy kế khác tổng các kỳ", "Cumulative differs from its parts")
    case .unreadColumn: ("Cột số không đọc", "Column of numbers not read")
    case .totalRow: ("Hàng cộng", "Row of totals")
    case .unclearOrder: ("Không rõ bản nào sau", "Unclear which is the later one")
    case .pathDiffers: ("Tiêu đề khác tên tệp", "Title differs from the file's name")
    case .cutOff: ("Tệp bị cắt ở cuối", "File cut off")
    case .unclosedQuote: ("Ngoặc kép không đóng", "Quotation mark never closed")
    case .nulByte: ("Ký tự NUL", "NUL byte")
    case .unknownUnit: ("Không rõ đơn vị", "Unknown unit")
    case .ambiguousUnit: ("Nhiều đơn vị trùng tên", "Several units fit")
    case .unknownIndicator: ("Không rõ chỉ tiêu", "Unknown indicator")
    case .ambiguousIndicator: ("Nhiều chỉ tiêu trùng tên", "Several indicators fit")
    case .uncalculatedFormula: ("Công thức chưa tính", "Formula without a result")
    case .likelyIndicator: ("Chỉ tiêu chưa chắc chắn", "Indicator not certain")
    case .repairedCode: ("Mã đã được bổ sung", "Code completed")
    case .nameDiffers: ("Mã và tên không khớp", "Code and name disagree")
    case .hiddenCells: ("Ô bị ẩn", "Hidden cells")
    case .ignoredSheet: ("Trang không đọc", "Sheet not read")
    case .badPeriod: ("Không rõ kỳ báo cáo", "Period not understood")
    case .periodOutsideYear: ("Kỳ ngoài năm", "Period of another year")
    case .badNumber: ("Số không đọc được", "Not a number")
    case .badTarget: ("Kế hoạch không đọc được", "Target not understood")
    case .dateLikeCell: ("Ô bị đổi thành ngày", "Cell turned into a date")
    case .wrongMeasure: ("Sai đơn vị tính", "Wrong measure")
    case .negativeValue: ("Số âm", "Value below zero")
    case .duplicateRow: ("Hàng trùng, số khác", "Repeated row, other value")
    case .strayQuote: ("Ngoặc kép lạc", "Stray quotation mark")
    case .emptyFile: ("Tệp rỗng", "Empty file")
    case .extraCells: ("Thừa ô", "More cells than columns")
    case .repeatedRow: ("Hàng lặp lại", "Repeated row, same value")
    case .overlappingPeriods: ("Các kỳ không khớp", "Periods disagree")
    case .ambiguousNumber: ("Số có hai cách hiểu", "Number with two readings")
    case .mixedSeparators: ("Dấu số lẫn lộn", "Mixed decimal marks")
    case .outOfRange: ("Ngoài khoảng hợp lý", "Outside the plausible range")
    case .unplannedActual: ("Thực hiện ngoài kế hoạch", "Actual without a plan")
    case .totalMismatch: ("Tổng không khớp", "Total differs from its parts")
    case .ofWhichExceedsTotal: ("Trong đó lớn hơn tổng", "Of-which exceeds total")
    case .checkFailed: ("Không khớp phép kiểm tra", "Check does not hold")
    case .cumulativeFalls: ("Lũy kế giảm", "Cumulative value falls")
    case .onlyZeros: ("Báo cáo toàn số 0", "Nothing but zeros")
    case .mergedCells: ("Số trong ô gộp", "Figure in merged cells")
    case .repeatedFile: ("Tệp giống hệt nhau", "The same file again")
    case .rateMismatch: ("Tỷ lệ không khớp", "Rate differs from its parts")
    case .missingRegistration: ("Chưa đăng ký", "Registration missing")
    case .missingReport: ("Chưa báo cáo", "Report missing")
    case .missingMonths: ("Thiếu số liệu tháng", "Months missing")
    case .late: ("Nộp muộn", "Late")
    case .planDiffers: ("Kế hoạch khác nhau", "Plans differ")
    case .farFromPlan: ("Số cách xa kế hoạch", "Figure far from its plan")
    case .plannedQuarters: ("Số quý có thể là kế hoạch", "Quarters that may be planned")
    case .columnNumbers: ("Hàng số thứ tự cột", "Column numbers")
    case .growthBase: ("Gốc của mức tăng, giảm chưa chắc", "Unsure base of a growth")
    case .badDate: ("Ngày nộp không rõ", "Unclear date")
    case .ignoredColumn: ("Cột không đọc", "Column not read")
    case .legacyEncoding: ("Bảng mã cũ", "Old encoding")
    case .convertedMeasure: ("Đã đổi đơn vị tính", "Measure converted")
    case .superseded: ("Đã được thay thế", "Superseded")
    }
  }
}
