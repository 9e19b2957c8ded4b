/// The cell that is being read: what its tags say and the characters in it.
struct CellAtHand {
  /// What the attribute `t` says.
  enum StoredType: UInt8 { case number, shared, text, inline, boolean, error, date }

  /// The element whose characters are taken.
  enum Inner { case value, formula, inline }

  private(set) var column = 0
  private(set) var type = StoredType.number
  private(set) var style = 0
  private(set) var value: [UInt8] = []
  private(set) var formula: [UInt8] = []
  private var hasFormula = false
  private var hasValue = false
  private var inner = Inner.value

  /// Whether there is a formula whose result was never stored; an empty text is a result.
  var isUncalculated: Bool { hasFormula && value.isEmpty && !(hasValue && type == .text) }

  /// Whether an inline text is being read.
  var isInline: Bool { inner == .inline }

  /// Begins the cell of a tag; returns false for a type that does not exist.
  mutating func begin(_ element: XMLElement, column: Int) -> Bool {
    self.column = column
    type = .number
    style = 0
    hasFormula = false
    hasValue = false
    value.removeAll(keepingCapacity: true)
    if !formula.isEmpty { formula.removeAll(keepingCapacity: true) }
    if let value = element.value("s") { style = value.integer ?? 0 }
    guard let value = element.value("t") else { return true }
    guard let type = Self.type(value) else { return false }
    self.type = type
    return true
  }

  /// Begins an element in the cell.
  mutating func begin(_ inner: Inner) {
    self.inner = inner
    if inner == .value { hasValue = true }
    if inner == .formula { hasFormula = true }
  }

  /// Takes characters, which stand out as a run of a rich text does; returns false beyond the limit.
  mutating func take(_ text: UnsafeBufferPointer<UInt8>, _ run: RunStyle) -> Bool {
    guard value.count + formula.count + text.count <= Limits.cellBytes else { return false }
    if inner == .formula {
      unsafe formula.append(contentsOf: text)
    } else {
      unsafe run.append(text, to: &value)
    }
    return true
  }

  private static func type(_ value: XMLValue) -> StoredType? {
    if value.equals("s") { return .shared }
    if value.equals("n") { return .number }
    if value.equals("str") { return .text }
    if value.equals("inlineStr") { return .inline }
    if value.equals("b") { return .boolean }
    if value.equals("e") { return .error }
    return value.equals("d") ? .date : nil
  }
}
