/// A number that a workbook holds as a number and not as text.
public struct StoredNumber: Sendable {
  /// The value, in percent where the cell is formatted so; nothing where it has over 18 digits.
  public let value: Quantity?
  /// Whether the cell is formatted as a percentage.
  public let isPercent: Bool
  /// Whether the cell holds TRUE or FALSE.
  public let isBoolean: Bool

  /// A plain number.
  public init(_ value: Quantity) {
    (self.value, isPercent, isBoolean) = (value, false, false)
  }

  /// Reads the plain form: `12.5`, `95.5%`, `TRUE`.
  public init(_ bytes: Span<UInt8>, isPercent: Bool, isBoolean: Bool) {
    self.isPercent = isPercent
    self.isBoolean = isBoolean
    let text = FoldedText.decoded(bytes)
    if isBoolean {
      value = text == "TRUE" ? 1 : 0
    } else {
      value = Quantity(isPercent && text.hasSuffix("%") ? String(text.dropLast()) : text)
    }
  }
}

extension NumberReader {
  /// Reads a number that is stored as one: only its measure, sign and range are looked at.
  public static func readStored(
    _ stored: StoredNumber, _ context: NumberContext
  ) -> NumberReading {
    guard let value = stored.value else { return .fault(.badNumber(.tooLong)) }
    guard !context.isStatus else { return status(value, stored) }
    guard !stored.isBoolean else { return .fault(.badNumber(.noNumber)) }
    return context.reading(of: value, in: stored.isPercent ? percent : nil)
  }

  /// 1, TRUE and 100 % are đạt, 0 and FALSE are không đạt.
  private static func status(_ value: Quantity, _ stored: StoredNumber) -> NumberReading {
    let met: Quantity = stored.isPercent ? 100 : 1
    if value == met { return .value(1, []) }
    return value.isZero ? .value(0, []) : .fault(.badNumber(.noStatus))
  }

  private static let percent = Measure("%")
}
