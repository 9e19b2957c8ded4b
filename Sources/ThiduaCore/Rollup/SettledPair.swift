/// Where the figures of one indicator of one unit stand: positions of cells, -1 for none.
struct FigurePlaces {
  var actual = -1
  var registered = -1
  var assigned = -1

  mutating func set(_ kind: FigureKind, _ position: Int) {
    if kind == .registered { registered = position } else { assigned = position }
  }

  func position(of figures: Figures) -> Int {
    switch figures {
    case .actual: actual
    case .registered: registered
    case .assigned: assigned
    }
  }
}

/// The cells of one pair that count.
struct SettledPair {
  struct Target {
    var position: Int
    var kind: FigureKind
    var isInReport: Bool
    /// The last month of the report that it stands in; 0 for a registration.
    var lastMonth: Int
    var value: SettledTarget?
  }

  struct Actual {
    var position: Int
    var slot: UInt8
    var kind: FigureKind
    var value: Quantity?

    var reported: ReportedValue? {
      value.map { ReportedValue(slot: slot, kind: kind, value: $0, cell: position) }
    }
  }

  var targets: [Target] = []
  var actuals: [Actual] = []
  /// The cells that lost against another one.
  var losses: [(position: Int, loss: CellContest.Loss)] = []

  /// What was reported, of which the value is known.
  var reported: [ReportedValue] {
    var reported: [ReportedValue] = []
    reported.reserveCapacity(actuals.count)
    for actual in actuals { if let value = actual.reported { reported.append(value) } }
    return reported
  }

  /// Forgets everything, for the next pair.
  mutating func removeAll() {
    targets.removeAll(keepingCapacity: true)
    actuals.removeAll(keepingCapacity: true)
    if !losses.isEmpty { losses.removeAll() }
  }

  /// The place of the target that stands: the registration's, else that of the latest report.
  func standingTarget(_ kind: FigureKind) -> Int? {
    var latest: Int?
    for index in targets.indices where targets[index].kind == kind {
      if !targets[index].isInReport { return index }
      if latest.map({ targets[$0].lastMonth < targets[index].lastMonth }) ?? true { latest = index }
    }
    return latest
  }

  /// What another figure is compared with; nothing for a target that is still in doubt.
  func evidence(_ kind: FigureKind) -> Ratio? {
    standingTarget(kind).flatMap { targets[$0].value?.evidence }
  }

  mutating func settle(_ position: Int, as value: Quantity) {
    for index in actuals.indices where actuals[index].position == position {
      actuals[index].value = value
    }
  }

  mutating func settle(_ position: Int, as value: Interval) {
    for index in targets.indices where targets[index].position == position {
      targets[index].value = .interval(value)
    }
  }
}
