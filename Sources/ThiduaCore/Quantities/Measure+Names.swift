extension Measure {
  /// Reads a measure, perhaps in parentheses: `(ha)`.
  public init(unbracketed text: String) {
    self.init(
      text.hasPrefix("(") && text.hasSuffix(")") ? String(text.dropFirst().dropLast()) : text)
  }

  /// A name and the measure in parentheses after it: `Diện tích lúa (ha)`, `Diện tích lúa (ĐVT: ha)`.
  public static func parted(_ name: String) -> (name: String, measure: Measure?) {
    guard let inside = inside(name) else { return (name, nil) }
    let before = String(name.dropLast(inside.count + 2))
    return (FoldedText.cleaned(before), announced(by: inside) ?? Measure(inside))
  }

  /// The measure that stands behind the name of a column or a row (`Kế hoạch (ha)`); nothing where
  /// none that is known does, or a percentage, which says how much of a plan was reached.
  public static func stated(behind name: String) -> Measure? {
    guard let measure = parted(name).measure, measure.isCommon, !measure.looksLikeRate else {
      return nil
    }
    return measure
  }
}
