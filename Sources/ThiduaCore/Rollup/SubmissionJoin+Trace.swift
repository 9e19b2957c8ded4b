/// Explains figures down to the cells that they come from.
extension SubmissionJoin {
  /// Notes what the figures of the pair at hand are made of, where that is asked for.
  mutating func trace(pair: Int, indicator: Int, _ positions: ArraySlice<UInt32>) {
    guard tracing.includes(indicator) else { return }
    let kind = campaign.indicators[indicator].kind
    var trace = FigureTrace()
    trace.kind = kind
    let parts =
      Cumulation(settled.reported, kind: kind).cumulated(upToMonth: period.lastMonth)?.parts ?? []
    trace.parts = parts.map { traced($0.cell, value: Ratio($0.value)) }
    let places = places[indicator]
    if places.registered >= 0 { trace.registered = traced(places.registered, value: nil) }
    if places.assigned >= 0 { trace.assigned = traced(places.assigned, value: nil) }
    let counting = Set(parts.map(\.cell) + [places.registered, places.assigned])
    for position in positions.map({ Int($0) }) where !counting.contains(position) {
      trace.unused.append((traced(position, value: nil), reason(position, kind)))
    }
    traces[pair] = trace
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

  /// Why a cell of the pair at hand does not count.
  private func reason(_ position: Int, _ kind: Indicator.Kind) -> FigureTrace.Reason {
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
    if table.kind(of: position).isTarget { return .registrationStands }
    return [.stock, .rate, .status].contains(kind) ? .earlierLevel : .covered
  }
}
