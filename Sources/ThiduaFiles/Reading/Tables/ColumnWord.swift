import ThiduaCore

/// What the figures of a column are, by its own name.
enum ColumnWord {
  /// `TH (%)`: shares.
  case share
  /// `Số lượng` beside `Tỷ lệ`: no shares.
  case number
  /// `Số lượng` beside `Thành tiền`: no money.
  case amountOfThings
  /// `Kinh phí (triệu đồng)` over the names of columns, or a row of measures below them.
  case measured(Measure)

  /// Whether figures of an indicator in this measure cannot stand in such a column.
  func contradicts(_ measure: Measure) -> Bool {
    let isShare = measure.rateFactor > 1 || measure.isChange
    return switch self {
    case .share: !isShare
    case .number: isShare
    case .amountOfThings: measure.powerOfTen(to: Measure("đồng")) != nil
    case .measured(let own): !measure.isEmpty && own.powerOfTen(to: measure) == nil
    }
  }

  /// What it is called where a figure contradicts it.
  var text: String {
    switch self {
    case .share: "%"
    case .number, .amountOfThings: "số lượng"
    case .measured(let measure): measure.text
    }
  }

  /// What a column's name says of its figures beside the measures that indicators have.
  init?(of column: HeaderColumn, among columns: [HeaderColumn]) {
    if column.name.contains("%"), column.indicator == nil {
      self = .share
      return
    }
    if let measure = column.groupMeasure {
      self = .measured(measure)
      return
    }
    // `Số tiền thực hiện`
    if PeriodText.words(of: column.name).starts(with: ["so", "tien"]) {
      self = .measured(column.measure ?? Measure("đồng"))
      return
    }
    guard ["soluong", "so"].contains(FoldedText.bareKey(column.name)) else { return nil }
    let beside = columns.filter {
      $0.kind == column.kind && $0.unit == column.unit && !$0.hasFigures && !$0.name.isEmpty
    }
    let names = beside.map { PeriodText.words(of: $0.name).joined(separator: " ") }
    if beside.contains(where: { $0.name.contains("%") })
      || names.contains(where: { $0.contains("ty le") || $0.contains("ti le") })
    {
      self = .number
    } else if names.contains(where: { $0.hasSuffix("tien") || $0.hasPrefix("gia tri") }) {
      self = .amountOfThings
    } else {
      return nil
    }
  }
}
