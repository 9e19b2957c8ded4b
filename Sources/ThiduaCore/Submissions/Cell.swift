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

/// One figure of one row, small enough to hold millions of them.
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

  /// The pair of unit and indicator: `unit * indicators + indicator`.
  public var pair: UInt32
  /// The row, counted from 0 below the header.
  public var row: UInt32
  private var lowBits: UInt32
  private var highBits: UInt32
  /// The scale in the low five bits, above it the high bits of the column.
  private var scaleAndColumn: UInt8
  /// The slot of the period (`Period.slot`), or `noSlot`.
  public var slot: UInt8
  private var lowColumn: UInt8
  /// What else is known.
  public var flags: Flags

  /// The most columns of figures that one file can have.
  public static let mostColumns = 1 << 11

  /// Makes a cell with a plain value.
  public init(
    pair: Int, row: Int, slot: UInt8, column: Int, value: Quantity, flags: Flags = []
  ) {
    let bits = UInt64(bitPattern: value.coefficient)
    self.pair = UInt32(pair)
    self.row = UInt32(row)
    self.lowBits = UInt32(truncatingIfNeeded: bits)
    self.highBits = UInt32(truncatingIfNeeded: bits >> 32)
    self.scaleAndColumn = UInt8(value.scale) | UInt8(column >> 8) << 5
    self.slot = slot
    self.lowColumn = UInt8(truncatingIfNeeded: column)
    self.flags = flags
  }

  /// Makes a cell whose value stands in a side table.
  public init(pair: Int, row: Int, slot: UInt8, column: Int, index: Int, flags: Flags) {
    self.init(
      pair: pair, row: row, slot: slot, column: column,
      value: Quantity(normalizedCoefficient: Int64(index), scale: 0), flags: flags)
  }

  /// The value; meaningless for a cell in a side table.
  public var value: Quantity {
    Quantity(normalizedCoefficient: Int64(bitPattern: bits), scale: scale)
  }

  /// The text of a plain number as it was typed.
  var plainText: String {
    var text = value.description
    let zeros = flags.trailingZeros
    if zeros > 0 { text += (value.isWhole ? "." : "") + String(repeating: "0", count: zeros) }
    return flags.contains(.hasComma) ? String(text.map { $0 == "." ? "," : $0 }) : text
  }

  /// The position in `FileReading.columns`.
  public var column: Int { Int(scaleAndColumn >> 5) << 8 | Int(lowColumn) }

  /// The position in the side table.
  public var index: Int { Int(bits) }

  /// Makes it a cell of a longer list: so many rows, intervals and pending cells come before.
  mutating func move(byRows rows: Int, intervals: Int, pending: Int) {
    row += UInt32(rows)
    let shift = flags.contains(.isInterval) ? intervals : flags.contains(.isPending) ? pending : 0
    if shift > 0 { setBits(UInt64(index + shift)) }
  }

  private mutating func setBits(_ bits: UInt64) {
    lowBits = UInt32(truncatingIfNeeded: bits)
    highBits = UInt32(truncatingIfNeeded: bits >> 32)
  }

  /// Whether two cells hold the same bits: the same plain value.
  func hasSameBits(as other: Cell) -> Bool { bits == other.bits && scale == other.scale }

  private var scale: Int8 { Int8(scaleAndColumn & 31) }

  private var bits: UInt64 { UInt64(highBits) << 32 | UInt64(lowBits) }
}

extension PlainNumber {
  /// The flags of a cell whose text the value gives back.
  public var flags: Cell.Flags { .plain(hasComma: hasComma, trailingZeros: trailingZeros) }
}
