import ThiduaCore

extension FuzzTarget {
  /// An indicator and a cell: the number that was typed.
  static let numbers = FuzzTarget("numbers") { bytes throws(BrokenLaw) in
    var input = FuzzInput(bytes)
    let context = NumberLaws.context(of: input.choice(of: FuzzCampaign.campaign.indicators))
    let cell = Array(input.text)
    let reading = NumberReader.readActual(cell.span, context)
    let padded = NumberLaws.padded(cell)
    let paddedReading = NumberReader.readActual(padded.span, context)
    try expect(
      reading == paddedReading, "with spaces around it \(reading) is read as \(paddedReading)")
    guard case .value(let value, _) = reading else { return }
    try NumberLaws.checkDigits(of: cell, value, isStatus: context.isStatus)
    let typed = Array(NumberLaws.typed(value).utf8)
    guard case .value(value, _) = NumberReader.readActual(typed.span, context) else {
      throw BrokenLaw("\(value), typed with a comma, is read as something else")
    }
  }
}

/// What must hold of any number that was read.
enum NumberLaws {
  private static let measures = Set(
    FuzzCampaign.campaign.indicators.map(\.measure).filter { !$0.isEmpty })

  static func context(of indicator: Indicator) -> NumberContext {
    indicator.numberContext(knownMeasures: measures)
  }

  /// The cell between no-break spaces, which mean nothing.
  static func padded(_ cell: [UInt8]) -> [UInt8] { [0xC2, 0xA0] + cell + [0xC2, 0xA0] }

  /// A value as a clerk may type it: with a comma, and never with exactly three decimals.
  static func typed(_ value: Quantity) -> String {
    typed(decimal: value.description)
  }

  /// A plain decimal as a clerk may type it.
  static func typed(decimal: String) -> String {
    let parts = decimal.split(separator: ".")
    guard parts.count == 2 else { return decimal }
    return parts[0] + "," + parts[1] + (parts[1].utf8.count == 3 ? "0" : "")
  }

  /// No digit is lost or made up: a run of digits and marks is the whole number of its digits, or
  /// has its decimals after the last mark.
  static func checkDigits(
    of cell: [UInt8], _ value: Quantity, isStatus: Bool
  ) throws(BrokenLaw) {
    let isMark = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    guard !isStatus, cell.contains(where: isDigit), cell.allSatisfy({ isMark($0) || isDigit($0) })
    else { return }
    let last = cell.lastIndex(where: isMark) ?? cell.count
    let whole = String(decoding: cell[..<last].filter(isDigit), as: UTF8.self)
    let rest = String(decoding: cell[last...].filter(isDigit), as: UTF8.self)
    let readings = [whole + rest, (whole.isEmpty ? "0" : whole) + "." + rest].map { Quantity($0) }
    try expect(readings.contains(value), "\(value) has other digits than were typed")
  }
}
