/// What findings say of indicators and their measures.
enum IndicatorWords {
  static func unknownIndicator(_ suggestion: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không có mã chỉ tiêu này trong indicators.csv\(FindingCause.suggested(suggestion, in: .vi)). \
      Hãy sửa mã chỉ tiêu.
      """
    case .en:
      """
      No such indicator code in indicators.csv\(FindingCause.suggested(suggestion, in: .en)). \
      Correct the code.
      """
    }
  }

  static func noIndicator(in language: Language) -> String {
    switch language {
    case .vi:
      "Hàng có số liệu nhưng không có mã chỉ tiêu. Hãy điền mã chỉ tiêu."
    case .en:
      "The row has a figure but no indicator code. Fill in the code."
    }
  }

  static func unknownLabel(_ suggestion: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Hàng này không khớp với chỉ tiêu nào trong indicators.csv\(FindingCause.suggested(suggestion, in: .vi)). \
      Hãy ghi tên chỉ tiêu như trong danh mục, hoặc thêm cột “Mã chỉ tiêu”.
      """
    case .en:
      """
      This row has no place among the indicators of indicators.csv\(FindingCause.suggested(suggestion, in: .en)). \
      Write the label as it stands there, or add a column “Mã chỉ tiêu” with the code.
      """
    }
  }

  static func unknownHeading(_ suggestion: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Cột này không phải là chỉ tiêu nào trong indicators.csv\(FindingCause.suggested(suggestion, in: .vi)); \
      số liệu trong cột không được đọc. Hãy ghi tên hoặc mã chỉ tiêu như trong indicators.csv, \
      đúng đơn vị tính.
      """
    case .en:
      """
      This column is none of the indicators of indicators.csv\(FindingCause.suggested(suggestion, in: .en)); \
      it is not read. Write the indicator's name or code as it stands there, with no other measure.
      """
    }
  }

  static func ambiguousIndicator(_ candidates: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tên này khớp với nhiều chỉ tiêu: \(candidates). Hãy giữ nguyên các hàng trên và dưới như \
      biểu mẫu, hoặc thêm cột “Mã chỉ tiêu”.
      """
    case .en:
      """
      The label fits several indicators: \(candidates). Keep the rows above and below it as in the \
      form, or add a column “Mã chỉ tiêu” with the code.
      """
    }
  }

  static func likelyIndicator(_ indicator: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Theo tên và vị trí, hàng này được hiểu là \(indicator) nhưng chưa chắc chắn. Hãy kiểm tra, \
      hoặc thêm cột “Mã chỉ tiêu”.
      """
    case .en:
      """
      By its label and place this was read as \(indicator), which is not certain. Check it, or add \
      a column “Mã chỉ tiêu” with the code.
      """
    }
  }

  static func wrongMeasure(_ expected: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Đơn vị tính khác với trong indicators.csv. Nếu chỉ viết khác đi, hãy ghi “\(expected)”; nếu \
      tính theo đơn vị khác, hãy đổi số liệu sang \(expected).
      """
    case .en:
      """
      The measure is not the one in indicators.csv. If it is only spelt differently, write \
      “\(expected)”; if the figure is in another measure, convert it to \(expected).
      """
    }
  }

  static func announcedMeasureDiffers(
    _ announced: String, _ own: String, in language: Language
  ) -> String {
    switch language {
    case .vi:
      """
      Bảng ghi đơn vị tính là “\(announced)”, chỉ tiêu này tính theo “\(own)” nên không biết số này tính theo đơn vị nào; \
      không được tính. Hãy ghi đơn vị tính ở hàng này.
      """
    case .en:
      """
      The table says “\(announced)”, while this indicator is in “\(own)”: nobody can tell what the number is in, and it \
      does not count. Name the measure in this row.
      """
    }
  }

  static func measuresDiffer(_ row: String, _ column: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Hàng ghi đơn vị tính là “\(row)”, tên cột lại ghi “\(column)” nên không biết số này tính theo đơn vị nào; \
      không được tính. Hãy sửa cho hai chỗ giống nhau.
      """
    case .en:
      """
      The row says “\(row)”, the name of the column “\(column)”: nobody can tell what the number is in, and it \
      does not count. Make both the same.
      """
    }
  }

  static func labelMeasureDiffers(
    _ label: String, _ column: String, in language: Language
  ) -> String {
    switch language {
    case .vi:
      """
      Tên chỉ tiêu ghi “\(label)”, cột đơn vị tính lại ghi “\(column)” nên không biết số này tính theo đơn vị nào; \
      không được tính. Hãy sửa cho hai chỗ giống nhau.
      """
    case .en:
      """
      The label says “\(label)”, the column of measures “\(column)”: nobody can tell what the number is in, and it \
      does not count. Make both the same.
      """
    }
  }

  static func convertedMeasure(
    _ from: String, _ read: String, _ measure: String, in language: Language
  ) -> String {
    switch language {
    case .vi:
      "Đã đổi từ \(from): \(Language.vi.numbers(in: read)) \(measure)."
    case .en:
      "Converted from \(from): \(read) \(measure)."
    }
  }
}
