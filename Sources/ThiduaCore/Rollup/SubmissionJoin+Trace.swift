/// Explains figures down to the cells that they come from.
extension SubmissionJoin {
  /// Notes what the figures of the pair at hand are made of.
  mutating func trace(pair: Int, indicator: Int, _ positions: [Int]) {
    let kind = campaign.indicators[indicator].kind
    var trace = FigureTrace()
    trace.kind = kind
    let cumulation = Cumulation(settled.reported, kind: kind)
    let cumulated = cumulation.cumulated(upToMonth: period.lastMonth)
    let inPeriod = cumulated.flatMap { cumulation.periodActual(period, cumulated: $0) }
    trace.parts = traced(cumulated?.parts ?? [])
    trace.inPeriod = inPeriod.map {
      FigureTrace.InPeriod(parts: traced($0.parts), before: traced($0.before))
    }
    let places = places[indicator]
    if places.registered >= 0 { trace.registered = traced(places.registered, value: nil) }
    if places.assigned >= 0 { trace.assigned = traced(places.assigned, value: nil) }
    let parts = (cumulated?.parts ?? []) + (inPeriod.map { $0.parts + $0.before } ?? [])
    let counting = Set(parts.map(\.cell) + [places.registered, places.assigned])
    for position in positions where !counting.contains(position) {
      trace.unused.append(
        (traced(position, value: nil), reason(position, kind, counted: cumulated?.parts.first)))
    }
    traces[pair] = trace
  }

  private func traced(_ values: [ReportedValue]) -> [TracedCell] {
    values.map { traced($0.cell, value: Ratio($0.value)) }
  }

  private func traced(_ position: Int, value: Ratio?) -> TracedCell {
    let cell = table.cell(position)
    let column = table.column(of: position)
    let isPlain = !cell.flags.contains(.isPending) && !cell.flags.contains(.isInterval)
    return TracedCell(
      file: table.files[table.file(of: position)].path, sheet: table.sheet(of: position),
      line: table.line(of: position), column: column.number, typed: text(of: position),
      kind: column.kind,
      period: cell.slot == Cell.noSlot ? nil : Period(year: period.year, slot: cell.slot),
      value: value ?? (isPlain ? Ratio(cell.value) : nil))
  }

  /// Why a cell of the pair at hand does not count where another one does.
  private func reason(
    _ position: Int, _ indicatorKind: Indicator.Kind, counted: ReportedValue?
  ) -> FigureTrace.Reason {
    if let loss = settled.losses.first(where: { $0.position == position })?.loss {
      switch loss {
      case .repeats(let first): return .repeated(line: table.line(of: first))
      case .contradicts(let first): return .contradicts(line: table.line(of: first))
      case .isReplaced(let winner):
        return .replaced(by: table.files[table.file(of: winner)].path)
      }
    }
    // Of two values that contradict each other the first lost too.
    for other in settled.losses {
      if case .contradicts(let first) = other.loss, first == position {
        return .contradicts(line: table.line(of: other.position))
      }
    }
    let slot = table.cell(position).slot
    if slot != Cell.noSlot, Period.lastMonth(ofSlot: slot) > period.lastMonth { return .later }
    let kind = table.kind(of: position)
    if kind.isTarget { return .registrationStands }
    if kind == .estimate, hasFinalValue(forSlot: slot) { return .estimated }
    guard let counted else { return .covered }
    switch indicatorKind {
    case .flow: return .covered
    case .average:
      let months = Period(year: period.year, slot: slot).monthCount
      return months > counted.monthCount ? .shorterPeriods : .covered
    case .stock, .rate, .status: return reason(slot, kind, besides: counted)
    }
  }

  /// Why a level does not count beside the one that does.
  private func reason(
    _ slot: UInt8, _ kind: FigureKind, besides level: ReportedValue
  ) -> FigureTrace.Reason {
    guard level.lastMonth == Period.lastMonth(ofSlot: slot) else { return .earlierLevel }
    return level.kind == kind ? .longerPeriod : .actualGoesFirst
  }

  /// Whether something final was reported that goes before an estimate: of its months, or for six
  /// months, nine months and the year of a later time.
  private func hasFinalValue(forSlot slot: UInt8) -> Bool {
    let end = Period.lastMonth(ofSlot: slot)
    let months = slot >= Period.firstHalf ? end...12 : Period.firstMonth(ofSlot: slot)...end
    return settled.actuals.contains { other in
      other.kind != .estimate && other.value != nil
        && months.contains(Period.lastMonth(ofSlot: other.slot))
    }
  }
}
