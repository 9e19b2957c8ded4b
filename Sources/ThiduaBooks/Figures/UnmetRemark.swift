import ThiduaCore
import XLSXWriting

/// Why a plan is not met although the completion beside the verdict reads 100, or the actual reads like the plan:
/// it was rounded, or the plan is to be passed and was only reached.
struct UnmetRemark {
  let book: BookContext
  let figure: Figure
  /// How many decimals plan and actual are shown with.
  let decimals: Int
  let row: Int

  private var words: BookWords { book.words }
  private var isDown: Bool { figure.direction == .down }

  /// The bound that was missed; a percentage of a negative number says nothing of more or less.
  private var bound: Ratio? {
    guard figure.verdict == .notMet,
      let target = figure.target(in: book.campaign.settings.baseline),
      let bound = isDown ? target.high : target.low, !bound.isNegative
    else { return nil }
    return bound
  }

  /// The remark on a completion that reads 100; nothing where the verdict does not seem to contradict it.
  private var text: String? {
    guard let bound, let target = figure.target(in: book.campaign.settings.baseline),
      let completion = figure.completion, !(completion.rounding(toDecimals: 2) < Ratio(100))
    else { return nil }
    guard isDown ? target.highIsOpen : target.lowIsOpen else {
      return words(
        "chưa đạt: tỷ lệ được làm tròn thành 100", "not met: the completion is rounded to 100")
    }
    let number = words.number(bound)
    return isDown
      ? words("chưa đạt: phải dưới \(number)", "not met: must be below \(number)")
      : words("chưa đạt: phải vượt \(number)", "not met: must be above \(number)")
  }

  /// The remark on an actual that is shown like the bound that it misses: as many of its decimals as tell them apart.
  private var exactActual: String? {
    guard let bound, let actual = figure.actual, actual != bound,
      actual.rounding(toDecimals: decimals) == bound.rounding(toDecimals: decimals)
    else { return nil }
    let told = (decimals..<12).first {
      actual.rounding(toDecimals: $0) != bound.rounding(toDecimals: $0)
    }
    return told.map {
      let number = words.number(actual, decimals: $0)
      return words("chưa đạt: thực hiện \(number)", "not met: the actual is \(number)")
    }
  }

  /// The remark before the row's other notes, as long as what it speaks of stands as it does.
  func content(before notes: String) -> CellContent {
    func cell(_ column: FigureColumn) -> String {
      CellPosition(row: row, column: book.columns[column]).name
    }
    let (remark, condition): (String, String)
    if let text {
      (remark, condition) = (text, "N(\(cell(.completion)))>=100")
    } else if let exactActual, let actual = figure.actual {
      let value = LiveArithmetic.cellText(of: actual)
      (remark, condition) = (exactActual, "ROUND(N(\(cell(.cumulative)))-\(value),9)=0")
    } else {
      return .text(notes)
    }
    let whole = remark + (notes.isEmpty ? "" : "; " + notes)
    return .wordFormula(
      "=IF(AND(\(cell(.verdict))=\(Formula.quoted(words.word(.notMet))),\(condition)),"
        + "\(Formula.text(whole)),\(Formula.text(notes)))", whole)
  }
}
