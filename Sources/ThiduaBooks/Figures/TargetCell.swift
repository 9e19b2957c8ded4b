import ThiduaCore
import XLSXWriting

/// A cell with a target, from which formulas take a bound: a number, or words such as `≥ 90`.
struct TargetCell {
  /// The cell as formulas name it.
  let name: String
  /// What stands in it; nothing where it is blank.
  let target: Interval?
  /// How many decimals the indicator's figures have.
  let decimals: Int
  let words: BookWords

  /// Whether the cell holds a number, or may be filled with one.
  var isNumber: Bool { target?.isPoint ?? true }

  /// A bound as long as the words that say it stand in the cell: whoever types others is not to be
  /// judged by the old ones.
  func bound(_ value: Ratio) -> String {
    let text = target.map { words.text(of: $0, decimals: decimals) } ?? ""
    return "IF(\(name)=\(Formula.quoted(text)),\(LiveArithmetic.cellText(of: value)),\"\")"
  }

  /// The number in the cell; where words stand there, what they say, unless somebody typed a number over
  /// them.
  func number(orElse bound: @autoclosure () -> String) -> String {
    isNumber ? name : "IF(ISNUMBER(\(name)),\(name),\(bound()))"
  }

  /// The bound that a completion is measured by: the high one where less is better, else the low one;
  /// nothing where a target has none.
  func measure(isDown: Bool) -> String? {
    guard let target else { return name }
    return (isDown ? target.high : target.low).map { value in number(orElse: bound(value)) }
  }

  /// The completion of an actual in percent, rounded to two decimals; nothing where the target has no
  /// bound to measure by.
  ///
  /// A number typed over words says nothing of the way that is better, which is then the indicator's.
  func completion(
    of actual: String, isDown: Bool, isDownByNumber: Bool, isTwoMinus: Bool
  ) -> String? {
    guard measure(isDown: isDown) != nil else { return nil }
    return byWay(isDown: isDown, isDownByNumber: isDownByNumber) { isDown in
      AssessmentFormulas.quotient(
        actual: actual, bound: measure(isDown: isDown) ?? name, isDown: isDown,
        isTwoMinus: isTwoMinus
      ) { "ROUND(\($0),2)" }
    }
  }

  /// A formula for the way that is better; where a number typed over the words of a target would turn it,
  /// one for each.
  func byWay(
    isDown: Bool, isDownByNumber: Bool, _ formula: (_ isDown: Bool) -> String
  ) -> String {
    guard !isNumber, isDown != isDownByNumber else { return formula(isDown) }
    return "=IF(ISNUMBER(\(name)),\(formula(isDownByNumber).dropFirst()),"
      + "\(formula(isDown).dropFirst()))"
  }
}
