extension FindingCause {
  /// Why a text names no unit; nothing where it names one.
  public init?(_ match: UnitDirectory.Match) {
    switch match {
    case .unit: return nil
    case .ambiguous(let codes): self = .ambiguousUnit(candidates: codes.joined(separator: ", "))
    case .unknown(let suggestion): self = .unknownUnit(suggestion: suggestion)
    }
  }
}
