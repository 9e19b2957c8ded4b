internal import CFreeXL

/// The texts that cells are handed out as.
enum CellText {
  /// A number as a plain decimal of at most 15 significant digits, the precision that Excel shows.
  ///
  /// - Parameters:
  ///   - number: A finite number.
  ///   - shift: How many places the decimal point moves to the right: 2 for a percentage.
  /// - Returns: Digits, a point where there is a fraction, a minus.
  static func decimal(_ number: Double, shift: Int = 0) -> String {
    var buffer = [CChar](repeating: 0, count: 40)
    let length = unsafe Int(cfreexl_print(number, &buffer, buffer.count))
    let printed = buffer.prefix(length).map { UInt8(bitPattern: $0) }
    guard let mark = printed.firstIndex(of: UInt8(ascii: "e")),
      let exponent = Int(String(decoding: printed[(mark + 1)...], as: UTF8.self))
    else { return "" }
    var digits = printed[..<mark].filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    guard digits != [UInt8(ascii: "0")] else { return "0" }
    let plain = place(String(decoding: digits, as: UTF8.self), pointAfter: exponent + shift + 1)
    return printed.first == UInt8(ascii: "-") ? "-" + plain : plain
  }

  /// Puts the point after so many digits, with zeros where there are no digits.
  private static func place(_ digits: String, pointAfter position: Int) -> String {
    if position <= 0 { return "0." + String(repeating: "0", count: -position) + digits }
    if position >= digits.count {
      return digits + String(repeating: "0", count: position - digits.count)
    }
    return digits.prefix(position) + "." + digits.dropFirst(position)
  }

  /// The name of an error.
  static func error(_ code: Int) -> String {
    switch code {
    case 0x00: "#NULL!"
    case 0x07: "#DIV/0!"
    case 0x0F: "#VALUE!"
    case 0x17: "#REF!"
    case 0x1D: "#NAME?"
    case 0x24: "#NUM!"
    case 0x2A: "#N/A"
    default: "#ERROR!"
    }
  }
}
