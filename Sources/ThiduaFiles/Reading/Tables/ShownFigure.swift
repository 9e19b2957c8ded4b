import SheetReading
import ThiduaCore

/// What a cell shows of the figure that it holds: `1200000 kg`, or `6830` for 6,830 millions.
struct ShownFigure {
  /// The number that is shown, where it is the stored one in thousands or millions.
  let scaled: Quantity?
  /// The measure beside it, where it is one that is known.
  let measure: Measure?
  /// Whether the measure is the sign of a currency, which formats bring along by themselves.
  let isCurrency: Bool

  /// Reads what is shown of a number.
  init(_ shown: ShownNumber, knows: (Measure) -> Bool) {
    let number = shown.isScaled ? Quantity(shown.number) : nil
    scaled = number.flatMap { $0.isZero ? nil : $0 }
    let words = [shown.behind, shown.before].map {
      Measure(String($0.filter { $0 != "(" && $0 != ")" && $0 != "-" }))
    }
    // `6,8M` is in millions, and no metre.
    let known = words.first { !$0.isEmpty && knows($0) }
    let isLetter = scaled != nil && known.map { $0.text.count == 1 && $0.text != "₫" } == true
    measure = isLetter ? nil : known
    isCurrency = measure.map { Self.currencies.contains($0.text.lowercased()) } == true
  }

  private static let currencies: Set<String> = ["₫", "đ", "vnd", "vnđ"]
}
