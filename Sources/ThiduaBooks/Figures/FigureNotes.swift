import ThiduaCore

/// What the last column says about a figure.
struct FigureNotes {
  let book: BookContext
  let scope: Scope
  let position: Int
  let figure: Figure

  private var words: BookWords { book.words }
  private var indicator: Indicator { book.campaign.indicators[position] }

  /// The remarks, with semicolons between them.
  var text: String {
    var notes: [String] = []
    if figure.isEstimate { notes.append(words("(*) có số ước", "(*) holds an estimate")) }
    if figure.isTooLarge {
      notes.append(words("số quá lớn, không cộng chính xác được", "too large to be added exactly"))
    }
    if case .unit(let unit) = scope {
      if isComputed(unit) {
        notes.append(words("tính từ tử số, mẫu số", "from numerator and denominator"))
      }
      if figure.older > 0 {
        notes.append(words("chưa có số cuối kỳ", "no figure for the period's end"))
      }
      if let gap = figure.gapNote(in: words.language) { notes.append(gap) }
      if let mean = shortMean(unit) { notes.append(mean) }
      if let comparison { notes.append(comparison) }
    } else {
      if figure.expected > 0 || figure.reported > 0 {
        notes.append(
          figure.reports(
            among: book.campaign.units(of: scope).count, in: words.language,
            isRate: indicator.kind == .rate))
      }
      if indicator.kind != .rate,
        let note = figure.unplannedNote(
          besides: book.campaign.settings.baseline, in: words.language)
      {
        notes.append(note)
      }
      if let note = figure.periodNote(in: words.language) { notes.append(note) }
      if let comparison { notes.append(comparison) }
      if indicator.kind == .rate, figure.actual != nil, let note = combined { notes.append(note) }
      if indicator.kind == .rate, figure.actual == nil, figure.reported > 0 {
        notes.append(words("không tổng hợp được", "cannot be combined") + extremes)
      }
    }
    if !indicator.isCounted, figure.verdict != .notAssessed {
      notes.append(
        words("không tính vào số chỉ tiêu đạt", "left out of the counts of indicators"))
    }
    return notes.count == 1 ? notes[0] : notes.joined(separator: "; ")
  }

  /// Why the figure is not compared with last year's.
  private var comparison: String? {
    book.rollup.comparisonNote(scope, indicator: position, in: words.language)
  }

  /// How many units a combined rate is of, where these are not all that reported it; a weighted mean
  /// is always called one.
  private var combined: String? {
    let count = book.rollup.combinedUnits(scope, indicator: position).count
    if indicator.numerator == nil {
      return words(
        "bình quân theo trọng số của \(count) đơn vị",
        "mean weighted by size, over \(count.counted("unit"))")
    }
    guard count != figure.reported else { return nil }
    return words(
      "tỷ lệ chung của \(count) đơn vị có tử số và mẫu số",
      "combined over the units that have numerator and denominator: \(count)")
  }

  private func own(_ unit: Int) -> UnitFigure {
    book.rollup.units[book.campaign.pair(unit: unit, indicator: position)]
  }

  private func isComputed(_ unit: Int) -> Bool {
    indicator.kind == .rate && own(unit).isComputed
  }

  /// Of which months a mean is, where a longer period that was reported ends later.
  private func shortMean(_ unit: Int) -> String? {
    guard indicator.kind == .average, own(unit).isOfShorterPeriods else { return nil }
    return words(
      "bình quân của các kỳ ngắn nhất đã báo cáo (tháng \(own(unit).months))",
      "mean of the shortest periods reported (months \(own(unit).months))")
  }

  /// As many decimals as it takes to tell two numbers apart, at least those of the indicator.
  private func decimals(telling low: Ratio, from high: Ratio) -> Int {
    let fewest = max(indicator.decimals, 2)
    let enough = (fewest..<Self.mostDecimals).first {
      low.rounding(toDecimals: $0) != high.rounding(toDecimals: $0)
    }
    return low == high ? fewest : enough ?? Self.mostDecimals
  }

  private static let mostDecimals = 6

  /// The lowest and the highest unit of a rate that cannot be combined.
  private var extremes: String {
    let values = book.campaign.units(of: scope).compactMap { unit in
      book.rollup.units[book.campaign.pair(unit: unit, indicator: position)].actual.map {
        (unit, $0)
      }
    }
    guard let low = values.min(by: { $0.1 < $1.1 }), let high = values.max(by: { $0.1 < $1.1 })
    else { return "" }
    let decimals = decimals(telling: low.1, from: high.1)
    func named(_ value: (unit: Int, rate: Ratio)) -> String {
      let rate = words.number(value.rate, decimals: decimals)
      return "\(book.campaign.units[value.unit].name): \(rate)"
    }
    let (lowText, highText) = (named(low), named(high))
    guard low.1 != high.1 else {
      guard values.count > 1 else { return " (\(lowText))" }
      let rate = words.number(low.1, decimals: decimals)
      return words(
        " (cả \(values.count) đơn vị đều \(rate))", " (\(rate) in all \(values.count) units)")
    }
    return words(
      " (thấp nhất: \(lowText); cao nhất: \(highText))",
      " (lowest: \(lowText); highest: \(highText))")
  }
}
