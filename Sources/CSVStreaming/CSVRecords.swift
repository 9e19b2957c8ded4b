/// Records that are written field by field, without a text for each.
public struct CSVRecords: Sendable {
  /// The records so far.
  public private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  /// Makes an empty text.
  public init() {}

  /// Adds a field.
  public mutating func add(_ text: String) {
    begin()
    CSVText.appendField(text, to: &bytes)
  }

  /// Adds a field that is a whole number.
  public mutating func add(_ number: Int) {
    begin()
    guard number < 0 || number > 9 else {
      bytes.append(48 + UInt8(number))
      return
    }
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds a field that needs no quotes: what the function appends.
  public mutating func add(plain append: (inout [UInt8]) -> Void) {
    begin()
    append(&bytes)
  }

  /// Adds fields that were written before, with the delimiters between them.
  public mutating func add(written fields: [UInt8]) {
    begin()
    bytes += fields
  }

  /// Ends the record.
  public mutating func end() {
    bytes.append(10)
    isAtStart = true
  }

  private mutating func begin() {
    if isAtStart { isAtStart = false } else { bytes.append(44) }
  }
}
