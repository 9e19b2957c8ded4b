import ThiduaCore

/// What a cell shows of the number that it holds: `1200000 kg`, or `6830` for 6,830 millions.
struct ShownNumber {
  /// The number that is shown, where it is the stored one in thousands or millions.
  let scaled: Quantity?
  /// The measure beside it, where it is one that is known.
  let measure: Measure?

  /// Reads what is shown of a number.
  init(_ shown: String, of stored: Quantity, knows: (Measure) -> Bool) {
    let isDigit = { (character: Character) in character.isASCII && character.isNumber }
    let before = shown.prefix { !isDigit($0) }
    let digits = shown[before.endIndex...].prefix { isDigit($0) || $0 == "." }
    let number = Quantity(String(digits))
    let magnitude = stored.isNegative ? -stored : stored
    let isScaled = number.map { number in
      !number.isZero && (1...4).contains { number.scaled(byPowerOfTen: 3 * $0) == magnitude }
    }
    scaled = isScaled == true ? number.map { stored.isNegative ? -$0 : $0 } : nil
    let words = [shown[digits.endIndex...], before].map {
      Measure(String($0.filter { $0 != "(" && $0 != ")" && $0 != "-" }))
    }
    measure = words.first { !$0.isEmpty && knows($0) }
  }
}
