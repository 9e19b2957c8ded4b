/// What a workbook stores for a cell.
enum StoredValue {
  case number(Double)
  /// The number of a shared text.
  case sharedText(Int)
  /// A text of its own, as UTF-8.
  case text([UInt8])
  case boolean(Bool)
  /// The code of an error.
  case error(Int)
}

/// A cell as it is stored.
struct StoredCell {
  /// From 0.
  let row: Int
  /// From 0.
  let column: Int
  /// The number of its cell format.
  let format: Int
  var value: StoredValue
  /// Whether the value is the kept result of a formula.
  var isFormula = false
  /// Whether the file says that the kept result is not up to date.
  var isStale = false

  /// Whether this is a formula's result that a program also writes which never calculates.
  var isEmptyResult: Bool {
    guard isFormula else { return false }
    switch value {
    case .number(let number): return number == 0
    case .text(let text): return text.isEmpty
    default: return false
    }
  }
}

/// The two ways of storing a number in 32 bits.
enum ShortNumber {
  /// Bit 1 says whole number or the upper half of a double, bit 0 whether to divide by 100.
  static func value(_ bits: Int) -> Double {
    let upper = UInt32(truncatingIfNeeded: bits) & ~3
    let number =
      bits & 2 == 0
      ? Double(bitPattern: UInt64(upper) << 32) : Double(Int32(bitPattern: upper) >> 2)
    return bits & 1 == 0 ? number : number / 100
  }
}
