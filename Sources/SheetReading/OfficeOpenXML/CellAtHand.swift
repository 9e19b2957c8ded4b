/// The cell that is being read: what its tags say and the characters in it.
struct CellAtHand {
  /// What the attribute `t` says.
  enum StoredType: UInt8 { case number, shared, text, inline, boolean, error, date }

  var column = 0
  var type = StoredType.number
  var style = 0
  var hasFormula = false
  var hasValue = false
  var value: [UInt8] = []
  var formula: [UInt8] = []

  mutating func begin(column: Int) {
    self.column = column
    type = .number
    style = 0
    hasFormula = false
    hasValue = false
    value.removeAll(keepingCapacity: true)
    if !formula.isEmpty { formula.removeAll(keepingCapacity: true) }
  }

  /// Whether there is a formula whose result was never stored.
  ///
  /// An empty text is a result.
  var isUncalculated: Bool { hasFormula && value.isEmpty && !(hasValue && type == .text) }

  /// Takes the attribute `t`; returns false for a type that does not exist.
  mutating func setType(_ value: XMLValue) -> Bool {
    if value.equals("s") {
      type = .shared
    } else if value.equals("n") {
      type = .number
    } else if value.equals("str") {
      type = .text
    } else if value.equals("inlineStr") {
      type = .inline
    } else if value.equals("b") {
      type = .boolean
    } else if value.equals("e") {
      type = .error
    } else if value.equals("d") {
      type = .date
    } else {
      return false
    }
    return true
  }
}
