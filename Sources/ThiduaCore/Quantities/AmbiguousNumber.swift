/// A number with one mark before exactly three digits, which may part thousands or decimals.
public struct AmbiguousNumber: Hashable, Sendable {
  /// The reading in which the mark groups thousands, in the indicator's measure.
  public let grouped: Quantity
  /// The reading in which the mark is the decimal mark, in the indicator's measure.
  public let decimal: Quantity
  /// What else is worth saying; whether a reading is in range is only known once it is chosen.
  public let notes: NumberNotes

  /// Both readings of one number.
  public init(grouped: Quantity, decimal: Quantity, notes: NumberNotes = []) {
    self.grouped = grouped
    self.decimal = decimal
    self.notes = notes
  }

  /// The reading that counts: the only one between the bounds, else the only one that is the size
  /// of what it is compared with, else thousands.
  ///
  /// The bounds are ``NumberContext/lowest`` and ``NumberContext/highest``.
  public func resolved(
    minimum: Quantity?, maximum: Quantity?, comparedWith comparison: Ratio?
  ) -> Quantity {
    let evidence = SizeEvidence(minimum: minimum, maximum: maximum, comparison: comparison)
    let groups = evidence.favours([Ratio(grouped)], over: [Ratio(decimal)]) ?? true
    return groups ? grouped : decimal
  }
}

/// What tells the size that a number should have.
struct SizeEvidence {
  let minimum: Quantity?
  let maximum: Quantity?
  let comparison: Ratio?

  /// Whether the first reading is the likelier one, or nil where nothing tells.
  ///
  /// A reading is a list, since both ends of a range are read alike.
  func favours(_ first: [Ratio], over second: [Ratio]) -> Bool? {
    let (firstFits, secondFits) = (first.allSatisfy(isBetween), second.allSatisfy(isBetween))
    guard firstFits == secondFits else { return firstFits }
    guard let comparison, !comparison.isZero else { return nil }
    let firstIsNear = first.allSatisfy { $0.isWithinFactor20(of: comparison) }
    let secondIsNear = second.allSatisfy { $0.isWithinFactor20(of: comparison) }
    return firstIsNear == secondIsNear ? nil : firstIsNear
  }

  private func isBetween(_ value: Ratio) -> Bool {
    if let minimum, value < Ratio(minimum) { return false }
    if let maximum, value > Ratio(maximum) { return false }
    return true
  }
}
