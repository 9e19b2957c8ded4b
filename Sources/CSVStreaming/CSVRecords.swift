/// Records that are written field by field, without a text for each.
public struct CSVRecords: Sendable {
  /// The records so far.
  public private(set) var bytes: [UInt8] = []
  private var isAtStart = true

  /// Makes an empty text with room for so many bytes.
  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Adds a field.
  public mutating func add(_ text: String) {
    begin()
    CSVText.appendField(text, to: &bytes)
  }

  /// Adds a field that is a whole number.
  public mutating func add(_ number: Int) {
    begin()
    if number < 0 { bytes.append(45) }
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    var rest = number.magnitude
    repeat {
      first -= 1
      digits[first] = 48 + UInt8(rest % 10)
      rest /= 10
    } while rest > 0
    for place in first..<digits.count { bytes.append(digits[place]) }
  }

  /// Adds a field that is UTF-8 already.
  public mutating func add(_ text: Span<UInt8>) {
    begin()
    CSVText.appendField(text, to: &bytes)
  }

  /// Adds a field that needs no quotes: what the function appends.
  public mutating func add(plain append: (inout [UInt8]) -> Void) {
    begin()
    append(&bytes)
  }

  /// Adds fields that were written before, with the delimiters between them.
  public mutating func add(written fields: Span<UInt8>) {
    begin()
    unsafe fields.withUnsafeBytes { raw in unsafe bytes.append(contentsOf: raw) }
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
