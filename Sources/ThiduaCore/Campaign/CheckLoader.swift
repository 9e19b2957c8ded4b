/// Reads checks.csv.
struct CheckLoader {
  private var reader: SettingsReader
  private let indicators: [Indicator]
  private(set) var checks: [SumCheck] = []
  var mistakes: [SettingsMistake] { reader.mistakes }

  init(_ table: SettingsTable, indicators: [Indicator]) {
    self.indicators = indicators
    reader = SettingsReader(
      table,
      names: [
        "name": "name ten", "left": "left vetrai", "operator": "operator dau phepso",
        "right": "right vephai", "tolerance": "tolerance saiso", "severity": "severity mucdo",
      ])
  }

  mutating func read() {
    reader.require([("left", "left"), ("operator", "operator"), ("right", "right")])
    guard reader.mistakes.isEmpty else { return }
    for row in reader.table.rows {
      if let check = check(row) { checks.append(check) }
    }
    reader.refuseTurnedNames(in: ["name", "left", "right"])
    reader.refuseNamelessCells()
  }

  private mutating func check(_ row: SettingsTable.Row) -> SumCheck? {
    let left = side(row, "left")
    let right = side(row, "right")
    let comparison: SumCheck.Comparison? = reader.choice(
      row, "operator",
      [
        ("=", .equal), ("==", .equal), ("<=", .atMost), ("≤", .atMost), (">=", .atLeast),
        ("≥", .atLeast),
      ], default: nil)
    let severity = reader.choice(
      row, "severity",
      [
        ("error", Severity.error), ("warning", .warning), ("info", .info), ("lỗi", .error),
        ("cảnh báo", .warning),
      ], default: .warning)
    let tolerance = tolerance(row)
    if reader.text(row, "operator").isEmpty {
      reader.add(row, "operator", vi: "thiếu dấu so sánh", en: "the operator is missing")
    }
    guard let comparison, let left, let right else { return nil }
    guard left.firstIndicator != nil || right.firstIndicator != nil else {
      reader.add(
        row, "left", vi: "dòng kiểm tra này không có chỉ tiêu nào; hãy ghi mã chỉ tiêu",
        en: "the check names no indicator; write the code of one")
      return nil
    }
    let name = reader.text(row, "name")
    let typed = "\(reader.text(row, "left")) \(comparison.rawValue) \(reader.text(row, "right"))"
    return SumCheck(
      name: name.isEmpty ? typed : name, text: typed, left: left, comparison: comparison,
      right: right, tolerance: tolerance, severity: severity)
  }

  private mutating func tolerance(_ row: SettingsTable.Row) -> Quantity {
    guard let tolerance = reader.quantity(row, "tolerance") else { return .zero }
    if tolerance < .zero {
      reader.add(
        row, "tolerance", vi: "sai số không được âm", en: "a tolerance is not below zero")
    }
    return tolerance
  }

  private mutating func side(_ row: SettingsTable.Row, _ key: String) -> Expression? {
    var parser = ExpressionParser(indicators: indicators)
    do {
      return try parser.parse(reader.text(row, key))
    } catch {
      let (vi, en) = Self.words(for: error)
      reader.add(row, key, vi: vi, en: en)
      return nil
    }
  }

  private static func words(for mistake: ExpressionParser.Mistake) -> (vi: String, en: String) {
    switch mistake {
    case .tooLong(let most):
      (
        "vế này dài quá \(most) ký tự; hãy tách thành nhiều dòng kiểm tra",
        "the side is longer than \(most) characters; make several checks of it"
      )
    case .tooDeep(let most):
      (
        "ngoặc hoặc dấu trừ lồng nhau quá \(most) lớp",
        "parentheses or signs stand in each other more than \(most) deep"
      )
    case .ambiguous(let typed, let grouped, let decimal):
      SettingsNumber.advice(typed, grouped, decimal)
    case .unknown(near: ""): ("vế này chưa đủ", "the side is not complete")
    case .unknown(let near):
      (
        "không hiểu “\(near)”: không phải mã chỉ tiêu trong indicators.csv; hãy dùng mã chỉ tiêu, số và + - * / ( )",
        "not understood from “\(near)”; use indicator codes, numbers and + - * / ( )"
      )
    }
  }
}
