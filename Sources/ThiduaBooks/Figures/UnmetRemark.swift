import ThiduaCore
import XLSXWriting

/// Why a plan is not met although the completion beside the verdict reads 100: it was rounded up, or the
/// plan is to be passed and was only reached.
struct UnmetRemark {
  let book: BookContext
  let figure: Figure
  let row: Int

  private var words: BookWords { book.words }

  /// The remark; nothing where verdict and completion do not seem to contradict each other.
  var text: String? {
    guard figure.verdict == .notMet,
      let target = figure.target(in: book.campaign.settings.baseline),
      let completion = figure.completion, !(completion.rounding(toDecimals: 2) < Ratio(100))
    else { return nil }
    let isDown = figure.direction == .down
    // A percentage of a negative number says nothing of more or less.
    guard let bound = isDown ? target.high : target.low, !bound.isNegative else { return nil }
    guard isDown ? target.highIsOpen : target.lowIsOpen else {
      return words(
        "chưa đạt: tỷ lệ được làm tròn thành 100", "not met: the completion is rounded to 100")
    }
    let number = words.number(bound)
    return isDown
      ? words("chưa đạt: phải dưới \(number)", "not met: must be below \(number)")
      : words("chưa đạt: phải vượt \(number)", "not met: must be above \(number)")
  }

  /// The remark before the row's other notes, as long as verdict and completion stand as they do.
  func content(before notes: String) -> CellContent {
    guard let text else { return .text(notes) }
    func cell(_ column: FigureColumn) -> String {
      CellPosition(row: row, column: book.columns[column]).name
    }
    let whole = text + (notes.isEmpty ? "" : "; " + notes)
    return .wordFormula(
      "=IF(AND(\(cell(.verdict))=\(Formula.quoted(words.word(.notMet))),N(\(cell(.completion)))>=100),"
        + "\(Formula.text(whole)),\(Formula.text(notes)))", whole)
  }
}
