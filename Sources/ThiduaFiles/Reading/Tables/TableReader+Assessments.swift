import ThiduaCore

// Indicators that are met or not met, where forms say so in columns of their own: `Tự đánh giá`, or a tick
// under `Đạt` or `Chưa đạt`.
extension TableReader {
  /// Whether a column says whether the indicator of a row was met.
  func isAssessed(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    guard traits.hasAssessments else { return false }
    for assessment in layout.assessments where says(assessment, record) { return true }
    return false
  }

  /// Whether a row is of an indicator that is met or not met, and a column says which.
  func holdsAssessment(
    _ record: borrowing some TableRow & ~Copyable, _ placement: Placement?
  ) -> Bool {
    guard isAssessed(record), !layout.hasIndicatorColumns,
      let indicator = indicator(record, placement)
    else { return false }
    return index.contexts[indicator].isStatus
  }

  /// Takes what such columns say of an indicator that is met or not met, where no figure stands in the row
  /// for what was reached.
  func takeAssessment(
    _ record: borrowing some TableRow & ~Copyable, unit: Int, indicator: Int
  ) {
    guard index.contexts[indicator].isStatus, !isReported(record), saysReached else { return }
    guard case .success(let period)? = assessedPeriod(record) else {
      reject()
      return
    }
    var filled: [AssessmentColumn] = []
    for assessment in layout.assessments where says(assessment, record) {
      filled.append(assessment)
    }
    let ticks = filled.filter { $0.says != .words }
    guard let said = ticks.first ?? filled.first,
      let position = position(ofColumnInstead: said.column)
    else { return }
    let place = FigurePlace(
      row: row, line: record.line, unit: unit, indicator: indicator,
      column: reading.columns[position], position: position, slot: period.slot, isInReport: false)
    let kind = record.kind(said.column)
    let isTick = Self.ticks.contains(FoldedText.caseKey(text(record, said.column)))
    record.withField(said.column) { bytes in
      if ticks.count > 1 || said.says != .words && !isTick {
        taker.fail(.badStatus, bytes, place, &reading)
      } else if said.says == .words {
        taker.take(bytes, kind: kind, shown: nil, place, into: &reading)
      } else {
        taker.add(said.says == .met ? 1 : 0, typed: bytes, notes: [], place, &reading)
      }
    }
  }

  /// Signs and words under `Đạt` and `Chưa đạt` that say no more than the column's name.
  private static let ticks: Set<String> = Set(
    [
      "x", "v", "+", "*", "×", "✓", "✔", "√", "☑", "1", "true", "có", "đạt", "chưa đạt",
      "không đạt",
    ].map(FoldedText.caseKey))

  /// What words of a judgement begin with; others, and points, say nothing of it.
  private static let judgements = ["đạt", "không đạt", "chưa đạt", "vững mạnh"].map(
    FoldedText.caseKey)

  /// `0` and `không` under `Đạt` are as good as nothing: the other column is ticked.
  private static let noTicks: Set<String> = Set(["0", "false", "không"].map(FoldedText.caseKey))

  /// Whether something stands in such a column; under `Đạt` alone, which may be how much of it was
  /// reached, nothing but a tick.
  private func says(
    _ assessment: AssessmentColumn, _ record: borrowing some TableRow & ~Copyable
  ) -> Bool {
    guard assessment.column < record.fieldCount,
      !record.withField(assessment.column, Self.isMissing)
    else { return false }
    let key = FoldedText.caseKey(text(record, assessment.column))
    if assessment.says == .words { return Self.judgements.contains(where: key.hasPrefix) }
    let isAlone = !layout.assessments.contains { $0.says == .notMet }
    return isAlone ? key != "1" && Self.ticks.contains(key) : !Self.noTicks.contains(key)
  }

  private func isReported(_ record: borrowing some TableRow & ~Copyable) -> Bool {
    for column in values where !column.kind.isTarget && column.number <= record.fieldCount {
      if isFilled(column, record) { return true }
    }
    return false
  }

  /// Whether the table is one of what was reached, and no plan.
  private var saysReached: Bool {
    traits.hasActuals || layout.period != nil
      || (layout.statedPeriod ?? path.period) != nil && layout.title.planKind == nil
        && layout.sheet?.planKind == nil
  }

  /// The period of a row, else the one that all columns of what was reached name.
  private func assessedPeriod(
    _ record: borrowing some TableRow & ~Copyable
  ) -> Result<Period, Silence>? {
    let named = Set(values.filter { !$0.kind.isTarget }.map(\.period))
    if named.count == 1, let only = named.first, let only { return .success(only) }
    if let period = period(record) { return period }
    reportNoPeriod(record)
    return nil
  }
}
