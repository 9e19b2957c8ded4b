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
    if case .unit(let unit) = scope {
      if isComputed(unit) {
        notes.append(words("tính từ tử số, mẫu số", "from numerator and denominator"))
      } else if figure.older > 0 {
        notes.append(words("chưa có số cuối kỳ", "nothing of the period's end"))
      }
    } else {
      if figure.expected > 0 || figure.reported > 0 {
        notes.append(figure.reports(in: words.language))
      }
      if indicator.kind != .rate,
        let note = figure.unplannedNote(
          besides: book.campaign.settings.baseline, in: words.language)
      {
        notes.append(note)
      }
      if figure.actual != nil, book.previousActual(scope, position) != nil,
        !book.rollup.isComparable(scope, indicator: position)
      {
        notes.append(words("năm trước là của các đơn vị khác", "last year's is of other units"))
      }
      if indicator.kind == .rate, figure.actual == nil, figure.reported > 0 {
        notes.append(words("không tổng hợp được", "cannot be combined") + extremes)
      }
    }
    return notes.count == 1 ? notes[0] : notes.joined(separator: "; ")
  }

  private func isComputed(_ unit: Int) -> Bool {
    indicator.kind == .rate
      && book.rollup.units[unit * book.campaign.indicators.count + position].isComputed
  }

  /// The lowest and the highest unit of a rate that cannot be combined.
  private var extremes: String {
    let values = book.campaign.units(of: scope).compactMap { unit in
      book.rollup.units[unit * book.campaign.indicators.count + position].actual.map { (unit, $0) }
    }
    guard let low = values.min(by: { $0.1 < $1.1 }), let high = values.max(by: { $0.1 < $1.1 })
    else { return "" }
    let lowText = "\(book.campaign.units[low.0].name) \(words.number(low.1, decimals: 2))"
    let highText = "\(book.campaign.units[high.0].name) \(words.number(high.1, decimals: 2))"
    return words(
      " (thấp nhất: \(lowText); cao nhất: \(highText))",
      " (lowest: \(lowText); highest: \(highText))")
  }
}
