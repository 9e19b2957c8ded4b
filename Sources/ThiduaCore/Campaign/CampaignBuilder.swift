/// Builds a campaign from its files; every mistake in them is listed at once.
public struct CampaignBuilder {
  private var settings = CampaignSettings()
  private var units: [ReportingUnit] = []
  private var clusters: [Cluster] = []
  private var clusterNames = ClusterNames()
  private var sectors: [String] = []
  private var indicators: [Indicator] = []
  private var schedule = Schedule()
  private var checks: [SumCheck] = []
  /// The mistakes found so far.
  public private(set) var mistakes: [SettingsMistake] = []

  /// Makes an empty builder.
  public init() {}

  /// The campaign, where there were no mistakes.
  public var campaign: Campaign? {
    guard mistakes.isEmpty else { return nil }
    return Campaign(
      settings: settings, units: units, clusters: clusters, sectors: sectors,
      indicators: indicators, schedule: schedule, checks: checks)
  }

  /// Adds a mistake found outside, such as a file that is missing.
  public mutating func add(_ mistake: SettingsMistake) { mistakes.append(mistake) }

  // MARK: campaign.csv

  /// Reads campaign.csv: one `key;value` a line.
  public mutating func readSettings(_ table: SettingsTable) {
    var reader = SettingsReader(table, names: [:])
    var seen: Set<String> = []
    var rows = table.rows
    if !table.header.isEmpty {
      rows.insert(.init(line: table.headerLine, cells: table.header), at: 0)
    }
    for row in rows {
      guard let typed = row.cells.first, !typed.isEmpty else { continue }
      let value = row.cells.dropFirst().first ?? ""
      let bare = FoldedText.bareKey(typed)
      if ["key", "khoa", "muc"].contains(bare) { continue }
      guard let key = Self.settingKeys[bare] else {
        reader.add(
          line: row.line, column: 1,
          vi: "không có mục “\(typed)”; hãy xem danh sách trong tài liệu",
          en: "there is no setting “\(typed)”; see the list in the documentation")
        continue
      }
      if !seen.insert(key).inserted {
        reader.add(
          line: row.line, column: 1, vi: "mục “\(typed)” lặp lại", en: "“\(typed)” is repeated")
      }
      if let further = row.cells.indices.dropFirst(2).first(where: { !row.cells[$0].isEmpty }) {
        reader.add(
          line: row.line, column: further + 1,
          vi:
            "“\(row.cells[further])” thừa: mỗi dòng chỉ có mục và giá trị; nếu giá trị có dấu phân cách của tệp, hãy "
            + "đặt trong dấu ngoặc kép",
          en:
            "“\(row.cells[further])” is one cell too many: a line has a key and a value; put a value that holds the "
            + "file's delimiter into quotation marks")
      }
      set(key, to: value, line: row.line, &reader)
      reader.refuseTurned(value, line: row.line, column: 2)
    }
    if !seen.contains("year") {
      reader.add(line: 0, vi: "thiếu mục “year” (năm)", en: "the setting “year” is missing")
    }
    mistakes += reader.mistakes
  }

  private static let settingKeys: [String: String] = [
    "code": "code", "ma": "code", "title": "title", "tieude": "title", "ten": "title",
    "year": "year", "nam": "year", "authority": "authority", "coquan": "authority",
    "parentauthority": "parent", "coquanchuquan": "parent", "place": "place",
    "diadanh": "place", "signertitle": "signerTitle", "chucvunguoiky": "signerTitle",
    "signer": "signer", "nguoiky": "signer", "language": "language", "ngonngu": "language",
    "baseline": "baseline", "downformula": "down", "previous": "previous",
    "namtruoc": "previous", "recipients": "recipients", "noinhan": "recipients",
  ]

  private mutating func set(
    _ key: String, to value: String, line: Int, _ reader: inout SettingsReader
  ) {
    func refuse(_ allowed: String) {
      reader.add(
        line: line, column: 2, vi: "“\(value)” không hợp lệ; chỉ nhận: \(allowed)",
        en: "“\(value)” is not accepted; one of: \(allowed)")
    }
    switch key {
    case "code": settings.code = value
    case "title": settings.title = value
    case "authority": settings.authority = value
    case "parent": settings.parentAuthority = value
    case "place": settings.place = value
    case "signerTitle": settings.signerTitle = Self.parts(of: value)
    case "signer": settings.signer = value
    case "previous": settings.previous = value
    case "recipients": settings.recipients = Self.parts(of: value)
    case "year":
      if let year = Int(value), CalendarYear.isLikely(year) {
        settings.year = year
      } else {
        reader.add(
          line: line, column: 2, vi: "“\(value)” không phải là năm; hãy ghi như 2023",
          en: "“\(value)” is not a year; write it like 2023")
      }
    case "language" where !value.isEmpty:
      if let found = Language(rawValue: value.lowercased()) {
        settings.language = found
      } else {
        refuse("vi, en")
      }
    case "baseline" where !value.isEmpty:
      if let found = CampaignSettings.Baseline(rawValue: value.lowercased()) {
        settings.baseline = found
      } else {
        refuse("registered, assigned")
      }
    case "down" where !value.isEmpty:
      let formula = value.filter { $0 != " " }.lowercased()
      if let found = CampaignSettings.DownFormula(rawValue: formula) {
        settings.downFormula = found
      } else {
        refuse("plan/actual, 2-actual/plan")
      }
    default: break
    }
  }

  /// What stands between the `|` of a cell.
  private static func parts(of value: String) -> [String] {
    value.split(separator: "|").map { FoldedText.cleaned(String($0)) }.filter { !$0.isEmpty }
  }

  // MARK: units.csv

  /// Reads units.csv.
  public mutating func readUnits(_ table: SettingsTable) {
    var reader = SettingsReader(
      table,
      names: [
        "code": "code ma madonvi madv", "name": "name ten tendonvi tendv donvi",
        "cluster": "cluster cum khoi cumthidua khoithidua cumkhoi",
        "aliases": "aliases alias tengoikhac tenkhac", "kind": "kind loai",
      ])
    reader.require([("code", "code"), ("name", "name"), ("cluster", "cluster")])
    if reader.mistakes.isEmpty {
      readUnitRows(&reader)
      reader.refuseTurnedNames(in: ["code", "name", "cluster", "aliases"])
      reader.refuseNamelessCells()
    }
    if reader.mistakes.isEmpty, units.isEmpty {
      reader.add(line: 0, vi: "chưa có đơn vị nào", en: "there is no unit in it")
    }
    mistakes += reader.mistakes
  }

  private mutating func readUnitRows(_ reader: inout SettingsReader) {
    var lines: [String: Int] = [:]
    for row in reader.table.rows {
      let code = reader.text(row, "code")
      guard !code.isEmpty else {
        reader.add(row, "code", vi: "đơn vị chưa có mã", en: "the unit has no code")
        continue
      }
      if let first = lines[FoldedText.caseKey(code)] {
        reader.add(
          row, "code", vi: "mã “\(code)” đã có ở dòng \(first)",
          en: "code “\(code)” stands on line \(first) already")
        continue
      }
      lines[FoldedText.caseKey(code)] = row.line
      let name = reader.text(row, "name")
      if name.isEmpty {
        reader.add(row, "name", vi: "đơn vị chưa có tên", en: "the unit has no name")
      }
      let clusterName = reader.text(row, "cluster")
      if clusterName.isEmpty {
        reader.add(
          row, "cluster", vi: "đơn vị chưa có cụm, khối", en: "the unit has no cluster")
      }
      let aliases = Self.parts(of: reader.text(row, "aliases"))
      if let other = clusterNames.otherSpelling(of: clusterName) {
        reader.add(
          row, "cluster",
          vi:
            "“\(clusterName)” và “\(other)” giống nhau; nếu là một cụm, khối thì hãy ghi cùng một tên",
          en:
            "“\(clusterName)” and “\(other)” look alike; if they are one cluster, spell it the same way"
        )
      }
      let cluster = cluster(named: clusterName)
      clusters[cluster].units.append(units.count)
      units.append(
        ReportingUnit(
          code: code, name: name, cluster: cluster, aliases: aliases,
          kind: reader.text(row, "kind")))
    }
  }

  private mutating func cluster(named name: String) -> Int {
    if let found = clusterNames.position(of: name) { return found }
    clusterNames.add(name)
    clusters.append(Cluster(name: name))
    return clusters.count - 1
  }

  // MARK: indicators.csv

  /// Reads indicators.csv.
  public mutating func readIndicators(_ table: SettingsTable) {
    var loader = IndicatorLoader(table)
    loader.read()
    indicators = loader.indicators
    sectors = loader.sectors
    mistakes += loader.mistakes
  }

  // MARK: calendar.csv and checks.csv

  /// Reads calendar.csv; the settings are read before, and without a year in them nothing of it can be judged.
  public mutating func readCalendar(_ table: SettingsTable) {
    guard settings.year > 0 else { return }
    var loader = ScheduleLoader(table, year: settings.year)
    loader.read()
    schedule = loader.schedule
    mistakes += loader.mistakes
  }

  /// Reads checks.csv; the indicators are read before, and without any nothing of it can be judged.
  public mutating func readChecks(_ table: SettingsTable) {
    guard !indicators.isEmpty else { return }
    var loader = CheckLoader(table, indicators: indicators)
    loader.read()
    checks = loader.checks
    mistakes += loader.mistakes
  }
}
