/// What findings say of checks.
enum CheckWords {
  static func totalMismatch(_ what: Figures, _ parts: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tổng (\(what.name(in: .vi))) không bằng cộng các phần: \(Language.vi.numbers(in: parts)). Hãy kiểm tra các \
      chỉ tiêu thành phần.
      """
    case .en:
      "The total (\(what.name(in: .en))) is not the sum of its parts: \(parts). Check the parts."
    }
  }

  static func ofWhichExceedsTotal(_ what: Figures, _ total: String, in language: Language) -> String
  {
    switch language {
    case .vi:
      "Số “trong đó” (\(what.name(in: .vi))) lớn hơn tổng: \(Language.vi.numbers(in: total)). Hãy kiểm tra lại hai chỉ tiêu."
    case .en:
      "The “of which” (\(what.name(in: .en))) exceeds its total: \(total). Check both indicators."
    }
  }

  static func checkTooLarge(_ name: String, in language: Language) -> String {
    switch language {
    case .vi:
      "Phép kiểm tra “\(name)” cho số quá lớn, không tính được. Hãy kiểm tra các số liệu liên quan và checks.csv."
    case .en:
      "The check “\(name)” gives numbers too large to be computed. Check the figures in it, and checks.csv."
    }
  }

  static func checkFailed(_ what: Figures, _ name: String, _ sides: String, in language: Language)
    -> String
  {
    switch language {
    case .vi:
      """
      Không khớp phép kiểm tra “\(name)” (\(what.name(in: .vi))): \(Language.vi.numbers(in: sides)). Hãy kiểm tra \
      các số liệu liên quan.
      """
    case .en:
      """
      The check “\(name)” does not hold (\(what.name(in: .en))): \(sides). Check the \
      figures in it.
      """
    }
  }

  static func rateMismatch(_ computed: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tỷ lệ báo cáo khác với tử số chia mẫu số (\(Language.vi.numbers(in: computed))). Tỷ lệ báo cáo được dùng; \
      hãy kiểm tra ba số liệu.
      """
    case .en:
      """
      The reported rate differs from numerator over denominator (\(computed)). The \
      reported one stands; check the three figures.
      """
    }
  }

  static func ratePartsOlder(_ computed: String, _ month: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tỷ lệ báo cáo khác với tử số chia mẫu số (\(Language.vi.numbers(in: computed))), mà tử số mới có đến tháng \(month). Đơn vị \
      dùng tỷ lệ báo cáo, cụm vẫn cộng từ tử số, mẫu số. Hãy gửi tử số, mẫu số cùng kỳ.
      """
    case .en:
      """
      The reported rate differs from numerator over denominator (\(computed)), and the numerator is known up to month \
      \(month) only. The unit has the reported rate; clusters add up numerators and denominators. Send those of the same time.
      """
    }
  }

  static func ratePartsOfOtherMonths(
    _ rate: String, _ numerator: String, _ denominator: String, in language: Language
  ) -> String {
    switch language {
    case .vi:
      """
      Tỷ lệ \(rate) tính từ tử số của tháng \(numerator) và mẫu số của tháng \(denominator), nên có thể sai. Hãy gửi hai số \
      của cùng các tháng.
      """
    case .en:
      """
      The rate \(rate) is computed from a numerator of months \(numerator) and a denominator of months \(denominator), and \
      may be wrong. Send both of the same months.
      """
    }
  }
}
