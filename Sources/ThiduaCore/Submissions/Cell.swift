/// Which of a row's figures a cell holds.
public enum FigureKind: UInt8, Sendable, CaseIterable {
  /// Chỉ tiêu đăng ký: a target that the unit pledged.
  case registered
  /// Chỉ tiêu giao: a target set from above.
  case assigned
  /// Thực hiện: what was reached in the period.
  case actual
  /// Lũy kế: what was reached from the year's beginning to the period's end.
  case cumulative
  /// Ước thực hiện: an actual not yet final.
  case estimate

  /// Whether it is a target.
  public var isTarget: Bool { self == .registered || self == .assigned }
}

/// One figure of one row; a ``CellList`` holds millions of them.
public struct Cell: Sendable {
  /// What is known of a cell beside its value.
  public struct Flags: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes flags of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The value stands in `FileReading.intervals`.
    public static let isInterval = Flags(rawValue: 1)
    /// The value stands in `FileReading.pending`, with two readings.
    public static let isPending = Flags(rawValue: 2)
    /// A target that stands in a report: it fills in, and is no registration.
    public static let isInReport = Flags(rawValue: 4)
    /// The text as typed had a decimal comma.
    public static let hasComma = Flags(rawValue: 8)
    /// The text as typed stands in `FileReading.typed`.
    public static let isTypedElsewhere = Flags(rawValue: 64)

    /// How many zeros were typed after the last decimal that matters, 0 to 3.
    public var trailingZeros: Int { Int(rawValue >> 4 & 3) }

    /// The flags of a number that was typed plainly, with so many zeros at its end.
    public static func plain(hasComma: Bool, trailingZeros: Int) -> Flags {
      Flags(rawValue: (hasComma ? 8 : 0) | UInt8(trailingZeros & 3) << 4)
    }
  }

  /// The slot of a cell without a period: a registration's target.
  public static let noSlot: UInt8 = 255

  /// The most columns of figures that one file can have.
  public static let mostColumns = 1 << 11

  /// The pair of unit and indicator: `unit * indicators + indicator`.
  public let pair: UInt32
  /// The row, counted from 0 below the header.
  public let row: UInt32
  /// The value; meaningless for a cell in a side table.
  public let value: Quantity
  /// The position in `FileReading.columns`.
  public let column: Int
  /// The slot of the period (`Period.slot`), or `noSlot`.
  public let slot: UInt8
  /// What else is known.
  public let flags: Flags

  /// Makes a cell with a plain value.
  public init(
    pair: Int, row: Int, slot: UInt8, column: Int, value: Quantity, flags: Flags = []
  ) {
    self.pair = UInt32(pair)
    self.row = UInt32(row)
    self.value = value
    self.column = column
    self.slot = slot
    self.flags = flags
  }

  /// Makes a cell whose value stands in a side table.
  public init(pair: Int, row: Int, slot: UInt8, column: Int, index: Int, flags: Flags) {
    self.init(
      pair: pair, row: row, slot: slot, column: column,
      value: Quantity(normalizedCoefficient: Int64(index), scale: 0), flags: flags)
  }

  /// The text of a plain number as it was typed.
  var plainText: String {
    var text = value.description
    let zeros = flags.trailingZeros
    if zeros > 0 { text += (value.isWhole ? "." : "") + String(repeating: "0", count: zeros) }
    return flags.contains(.hasComma) ? String(text.map { $0 == "." ? "," : $0 }) : text
  }

  /// The position in the side table.
  public var index: Int { Int(value.coefficient) }
}

extension PlainNumber {
  /// The flags of a cell whose text the value gives back.
  public var flags: Cell.Flags { .plain(hasComma: hasComma, trailingZeros: trailingZeros) }
}
