/// A number as it stands in a settings file: `12.5`, `12,5`, `1 000`, `1.000.000`, `1.000,5`.
enum SettingsNumber: Hashable {
  case value(Quantity)
  /// One mark before exactly three digits: a thousand or a few thousandths.
  case ambiguous(grouped: Quantity, decimal: Quantity)
  case fault

  init(_ typed: String) {
    let isNegative = typed.hasPrefix("-") || typed.hasPrefix("−")
    let run = Array((isNegative ? typed.dropFirst() : typed[...]).utf8)
    guard run.first?.isASCIIDigit ?? false,
      run.allSatisfy({ $0.isASCIIDigit || $0 == .point || $0 == .comma || $0 == .space })
    else {
      self = .fault
      return
    }
    let sign = { (value: Quantity) in isNegative ? -value : value }
    switch DigitReading(run.span) {
    case .value(let value): self = .value(sign(value))
    case .ambiguous(let grouped, let decimal):
      self = .ambiguous(grouped: sign(grouped), decimal: sign(decimal))
    case .mixed, .fault: self = .fault
    }
  }
}

extension SettingsReader {
  /// A number, or nothing where the cell is blank or holds none; a percentage may have its sign.
  ///
  /// `1.000` is a mistake: nobody is there to look at what was taken for it.
  mutating func quantity(
    _ row: SettingsTable.Row, _ key: String, isPercentage: Bool = false
  ) -> Quantity? {
    let typed = text(row, key)
    guard !typed.isEmpty else { return nil }
    var plain = typed
    if isPercentage, plain.hasSuffix("%") { plain = FoldedText.cleaned(String(plain.dropLast())) }
    switch SettingsNumber(plain) {
    case .value(let value): return value
    case .ambiguous(let grouped, let decimal):
      let (vi, en) = SettingsNumber.advice(typed, grouped, decimal)
      add(row, key, vi: vi, en: en)
    case .fault:
      add(row, key, vi: "“\(typed)” không phải là số", en: "“\(typed)” is not a number")
    }
    return nil
  }
}

extension SettingsNumber {
  /// How to write a number that may be two.
  static func advice(
    _ typed: String, _ grouped: Quantity, _ decimal: Quantity
  ) -> (vi: String, en: String) {
    let (vi, en) = (
      NumberDoubt.unmistakable(decimal.description, in: .vi),
      NumberDoubt.unmistakable(decimal.description, in: .en)
    )
    return (
      "“\(typed)” có thể là \(grouped) hoặc \(vi); hãy ghi \(grouped) hoặc \(vi)",
      "“\(typed)” may be \(grouped) or \(en); write \(grouped) or \(en)"
    )
  }
}
