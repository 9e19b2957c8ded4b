/// A target whose numbers have one mark before exactly three digits (`trên 2.024 tấn`).
public struct AmbiguousTarget: Equatable, Sendable {
  /// The reading in which the mark groups thousands.
  public let grouped: Interval
  /// The reading in which the mark is the decimal mark.
  public let decimal: Interval
  /// What else is worth saying; whether a reading is in range is only known once it is chosen.
  public let notes: NumberNotes

  /// Both readings of one target.
  public init(grouped: Interval, decimal: Interval, notes: NumberNotes = []) {
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
  ) -> Interval {
    let evidence = SizeEvidence(minimum: minimum, maximum: maximum, comparison: comparison)
    return evidence.favours(grouped.bounds, over: decimal.bounds) ?? true ? grouped : decimal
  }
}

extension Interval {
  /// The numbers that the target is made of.
  var bounds: [Ratio] { [low, high, stretch].compactMap(\.self) }
}
