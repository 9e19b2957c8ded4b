/// Reads indicators.csv.
struct IndicatorLoader {
  private var reader: SettingsReader
  private var byCode: [String: Int] = [:]
  private var lines: [SettingsTable.Row] = []
  private(set) var indicators: [Indicator] = []
  private(set) var sectors: [String] = []
  var mistakes: [SettingsMistake] { reader.mistakes }

  init(_ table: SettingsTable) {
    reader = SettingsReader(
      table,
      names: [
        "code": "code ma mact machitieu", "name": "name ten tenchitieu chitieu",
        "tt": "tt stt sott", "label": "label nhan inra", "sector": "sector linhvuc",
        "measure": "measure dvt donvitinh", "kind": "kind loai",
        "decimals": "decimals sole chusothapphan", "direction": "direction huong chieu",
        "numerator": "numerator tuso", "denominator": "denominator mauso",
        "total": "total tong thuoc", "relation": "relation quanhe", "min": "min toithieu",
        "max": "max toida", "rounds": "rounds dot", "counted": "counted tinh",
      ])
  }

  mutating func read() {
    reader.require([("code", "code"), ("name", "name")])
    guard reader.mistakes.isEmpty else { return }
    for row in reader.table.rows { readRow(row) }
    reader.refuseTurnedNames(in: ["code", "tt", "name", "label", "sector", "measure"])
    for position in indicators.indices { link(position) }
    reportCycles()
    reader.refuseNamelessCells()
    if reader.mistakes.isEmpty, indicators.isEmpty {
      reader.add(line: 0, vi: "chưa có chỉ tiêu nào", en: "there is no indicator in it")
    }
  }

  private mutating func readRow(_ row: SettingsTable.Row) {
    let code = reader.text(row, "code")
    guard !code.isEmpty else {
      reader.add(row, "code", vi: "chỉ tiêu chưa có mã", en: "the indicator has no code")
      return
    }
    if let first = byCode[FoldedText.caseKey(code)] {
      let line = lines[first].line
      reader.add(
        row, "code", vi: "mã “\(code)” đã có ở dòng \(line)",
        en: "code “\(code)” stands on line \(line) already")
      return
    }
    byCode[FoldedText.caseKey(code)] = indicators.count
    lines.append(row)
    var indicator = Indicator(
      code: code, name: reader.text(row, "name"), measure: Measure(reader.text(row, "measure")))
    if indicator.name.isEmpty {
      reader.add(row, "name", vi: "chỉ tiêu chưa có tên", en: "the indicator has no name")
    }
    indicator.number = reader.text(row, "tt")
    indicator.label = reader.text(row, "label")
    if indicator.label.isEmpty { indicator.label = indicator.name }
    indicator.sector = sector(named: reader.text(row, "sector"))
    readKind(row, &indicator)
    readBounds(row, &indicator)
    indicators.append(indicator)
  }

  private mutating func sector(named name: String) -> Int {
    let key = FoldedText.caseKey(name)
    if let found = sectors.firstIndex(where: { FoldedText.caseKey($0) == key }) { return found }
    sectors.append(name)
    return sectors.count - 1
  }

  private mutating func readKind(_ row: SettingsTable.Row, _ indicator: inout Indicator) {
    let isStatus = FoldedText.caseKey(indicator.measure.text) == "đạt"
    indicator.kind = reader.choice(
      row, "kind",
      Indicator.Kind.allCases.map { ($0.rawValue, $0) } + [
        ("phát sinh", .flow), ("thời điểm", .stock), ("bình quân", .average), ("tỷ lệ", .rate),
        ("trạng thái", .status),
      ],
      default: isStatus ? .status : indicator.measure.looksLikeRate ? .rate : .flow)
    indicator.direction = reader.choice(
      row, "direction",
      Indicator.Direction.allCases.map { ($0.rawValue, $0) } + [
        ("tăng", .up), ("giảm", .down), ("không", .none),
      ], default: .up)
    indicator.relation = reader.choice(
      row, "relation",
      [("part", .part), ("of_which", .ofWhich), ("of which", .ofWhich), ("trong đó", .ofWhich)],
      default: .part)
    let yesNo = [
      ("no", false), ("yes", true), ("không", false), ("có", true), ("0", false), ("1", true),
    ]
    indicator.isInRounds = reader.choice(row, "rounds", yesNo, default: true)
    indicator.isCounted = reader.choice(row, "counted", yesNo, default: true)
    indicator.decimals = decimals(
      row, default: indicator.kind == .status ? 0 : indicator.measure.defaultDecimals)
  }

  private mutating func decimals(_ row: SettingsTable.Row, default value: Int) -> Int {
    let typed = reader.text(row, "decimals")
    guard !typed.isEmpty else { return value }
    if let decimals = Int(typed), (0...6).contains(decimals) { return decimals }
    reader.add(
      row, "decimals", vi: "“\(typed)” không hợp lệ; chỉ nhận số từ 0 đến 6",
      en: "“\(typed)” is not accepted; a number from 0 to 6")
    return value
  }

  private mutating func readBounds(_ row: SettingsTable.Row, _ indicator: inout Indicator) {
    indicator.minimum = reader.quantity(row, "min")
    indicator.maximum = reader.quantity(row, "max")
    if let low = indicator.minimum, let high = indicator.maximum, high < low {
      reader.add(
        row, "max", vi: "“max” nhỏ hơn “min”", en: "“max” is below “min”")
    }
  }

  /// Finds the indicators that a row names.
  private mutating func link(_ position: Int) {
    let row = lines[position]
    indicators[position].numerator = reference(row, "numerator", from: position)
    indicators[position].denominator = reference(row, "denominator", from: position)
    indicators[position].total = reference(row, "total", from: position)
    if !reader.text(row, "numerator").isEmpty, reader.text(row, "denominator").isEmpty {
      reader.add(
        row, "numerator", vi: "có tử số mà không có mẫu số; hãy điền cột “denominator”",
        en: "there is a numerator without a denominator; fill in “denominator”")
    }
  }

  private mutating func reference(
    _ row: SettingsTable.Row, _ key: String, from position: Int
  ) -> Int? {
    let typed = reader.text(row, key)
    guard !typed.isEmpty else { return nil }
    guard let found = byCode[FoldedText.caseKey(typed)] else {
      reader.add(
        row, key, vi: "không có chỉ tiêu mã “\(typed)”", en: "there is no indicator “\(typed)”")
      return nil
    }
    guard found != position else {
      reader.add(
        row, key, vi: "chỉ tiêu “\(typed)” trỏ đến chính nó", en: "“\(typed)” names itself")
      return nil
    }
    return found
  }

  /// A total may not be, through others, a part of itself.
  private mutating func reportCycles() {
    for position in indicators.indices {
      var seen: Set<Int> = [position]
      var next = indicators[position].total
      while let current = next, seen.insert(current).inserted { next = indicators[current].total }
      guard next == position else { continue }
      let code = indicators[position].code
      reader.add(
        lines[position], "total", vi: "chỉ tiêu “\(code)” là phần của chính nó (vòng lặp tổng)",
        en: "“\(code)” is a part of itself (a cycle of totals)")
    }
  }
}
