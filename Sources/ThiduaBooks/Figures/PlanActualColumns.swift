import ThiduaCore

/// A column of a plan-versus-actual sheet.
enum FigureColumn: Int, CaseIterable {
  case number, indicator, measure, assigned, registered, inPeriod, cumulative, previous
  case completion, otherCompletion, change, needed, pace, verdict, note
  /// What formulas use: the bounds of a target in words, the sector, whether it is counted.
  case gap, low, high, stretch, sector, counted

  /// Whether it is beside the printed page.
  var isHelper: Bool { rawValue >= FigureColumn.gap.rawValue }

  /// The column of a baseline's targets.
  static func target(_ baseline: CampaignSettings.Baseline) -> FigureColumn {
    baseline == .assigned ? .assigned : .registered
  }
}

/// Which columns the plan-versus-actual sheets of a book have, and where.
struct PlanActualColumns {
  private var positions: [Int]
  /// The columns that are printed, in their order.
  let printed: [FigureColumn]
  /// What is left of the year after the period.
  let remainingTime: RemainingTime

  init(of rollup: Rollup) {
    let baseline = rollup.campaign.settings.baseline
    func hasTargets(_ baseline: CampaignSettings.Baseline) -> Bool {
      rollup.campaignFigures.contains { $0.target(in: baseline) != nil }
    }
    self.init(
      hasAssigned: baseline == .assigned || hasTargets(.assigned),
      hasOther: hasTargets(baseline.other), hasPrevious: rollup.lastYear != nil,
      remainingTime: rollup.period.remainingTime)
  }

  /// The columns of sheets with assigned targets, with others than those that verdicts are against, with
  /// last year's figures, and with time to come.
  init(hasAssigned: Bool, hasOther: Bool, hasPrevious: Bool, remainingTime: RemainingTime) {
    self.remainingTime = remainingTime
    let printed = FigureColumn.allCases.filter { column in
      switch column {
      case .assigned: hasAssigned
      case .otherCompletion: hasOther
      case .previous, .change: hasPrevious
      case .needed: remainingTime.count > 0
      default: !column.isHelper
      }
    }
    self.printed = printed
    positions = Array(repeating: -1, count: FigureColumn.allCases.count)
    for (position, column) in printed.enumerated() { positions[column.rawValue] = position }
    let helpers = FigureColumn.allCases.filter(\.isHelper)
    for (index, column) in helpers.enumerated() {
      positions[column.rawValue] = printed.count + index
    }
  }

  /// The position of a column.
  subscript(column: FigureColumn) -> Int { positions[column.rawValue] }

  /// Whether the sheets have a column.
  func has(_ column: FigureColumn) -> Bool { positions[column.rawValue] >= 0 }

  /// The last printed column.
  var last: Int { printed.count - 1 }

  /// The target's column of a baseline.
  func target(_ baseline: CampaignSettings.Baseline) -> Int {
    self[.target(baseline)]
  }

  /// The widths of all columns.
  var widths: [PlannedColumn] {
    let printed = self.printed.map { column in
      switch column {
      case .number: PlannedColumn.fitted(4.5, 8)
      case .indicator: PlannedColumn.fitted(24, 42)
      case .measure: PlannedColumn.fitted(7, 16)
      case .verdict: PlannedColumn.fitted(14, 19)
      case .note: PlannedColumn.fitted(12, 30)
      case .pace: PlannedColumn.fitted(7, 10)
      case .assigned, .registered: PlannedColumn.fitted(10, 15)
      default: PlannedColumn.fitted(9.5, 30)
      }
    }
    return printed
      + FigureColumn.allCases.filter(\.isHelper).map { .fixed($0 == .gap ? 2 : 10) }
  }

  // MARK: Names

  /// The names of the printed columns.
  func names(_ words: BookWords, baseline: CampaignSettings.Baseline) -> [String] {
    printed.map { column in
      switch column {
      case .number: words.rowNumber
      case .indicator: words.indicator
      case .measure: words.measure
      case .assigned: words.assigned
      case .registered: words.registered
      case .inPeriod: words.inPeriod
      case .cumulative: words.cumulative
      case .previous: words.previous
      case .completion: words.completion
      case .otherCompletion:
        words.completion(against: baseline.other)
      case .change: words.change
      case .needed: words.needed(in: remainingTime)
      case .pace: words.pace
      case .verdict: words.verdict
      case .note: words.note
      case .gap, .low, .high, .stretch, .sector, .counted: ""
      }
    }
  }

  /// The names of the helper columns; sectors and what is counted stand on a book's own sheet alone.
  func helperNames(_ words: BookWords, isOwn: Bool) -> [(column: Int, name: String)] {
    let bounds = [
      (self[.low], words("Cận dưới", "Low")), (self[.high], words("Cận trên", "High")),
      (self[.stretch], words("Phấn đấu", "Stretch")),
    ]
    guard isOwn else { return bounds }
    return bounds + [
      (self[.sector], words("Lĩnh vực số", "Sector no.")),
      (self[.counted], words("Được tính", "Counted")),
    ]
  }

  /// The row of column numbers: letters for texts, numbers for figures, `4=3/1` for quotients.
  func numbers(_ words: BookWords, baseline: CampaignSettings.Baseline) -> [String] {
    var numbers: [FigureColumn: Int] = [:]
    var next = 1
    for column in printed where column.rawValue >= FigureColumn.assigned.rawValue {
      numbers[column] = next
      next += 1
    }
    func number(_ column: FigureColumn) -> String { numbers[column].map { "\($0)" } ?? "" }
    let (base, other) = (number(.target(baseline)), number(.target(baseline.other)))
    let actual = number(.cumulative)
    let count = remainingTime.count
    let left =
      remainingTime.isInMonths
      ? words("\(count) tháng", count.counted("month"))
      : words("\(count) quý", count.counted("quarter"))
    return printed.map { column in
      switch column {
      case .number: "A"
      case .indicator: "B"
      case .measure: "C"
      case .completion: "\(number(column))=\(actual)/\(base)"
      case .otherCompletion: "\(number(column))=\(actual)/\(other)"
      case .change: "\(number(column))=\(actual)/\(number(.previous))"
      case .needed: "\(number(column))=(\(base)-\(actual))/\(left)"
      default: number(column)
      }
    }
  }
}
