/// Turns what cells store into the texts that are handed out.
struct CellValues {
  let texts: SharedTexts
  let formats: [CellFormat]
  let countsFrom1904: Bool

  /// Appends a cell's text; nil where it names a shared text that is not there.
  func append(_ cell: borrowing CellAtHand, to bytes: inout [UInt8]) -> CellKind? {
    if cell.isUncalculated {
      bytes.append(UInt8(ascii: "="))
      bytes.append(contentsOf: cell.formula)
      return .uncalculated
    }
    guard !cell.value.isEmpty else { return .blank }
    return isStruck(cell) ? appendStruck(cell, to: &bytes) : appendStanding(cell, to: &bytes)
  }

  /// Whether the font of a cell strikes everything out.
  func isStruck(_ cell: borrowing CellAtHand) -> Bool {
    cell.style < formats.count && formats[cell.style].isStruck
  }

  /// Appends the text of a cell whose font strikes it out: a number is none, and as a text it says so.
  private func appendStruck(_ cell: borrowing CellAtHand, to bytes: inout [UInt8]) -> CellKind? {
    if cell.type == .shared {
      let index = unsafe cell.value.withUnsafeBufferPointer { unsafe DigitText.integer($0) }
      guard let index, let text = texts.struckText(index) else { return nil }
      bytes.append(contentsOf: text)
      return .text
    }
    // The runs of a text in the cell itself have said what stands out.
    guard cell.type != .inline else { return appendStanding(cell, to: &bytes) }
    let start = bytes.count
    let kind = appendStanding(cell, to: &bytes)
    guard kind == .number || kind == .percent || kind == .text else { return kind }
    RunStyle.struck.apply(to: &bytes, from: start)
    return .text
  }

  private func appendStanding(_ cell: borrowing CellAtHand, to bytes: inout [UInt8]) -> CellKind? {
    switch cell.type {
    case .number: return appendNumber(cell, to: &bytes)
    case .shared: return appendShared(cell.value, to: &bytes)
    case .text, .inline:
      EscapedText.append(cell.value, to: &bytes)
      return .text
    case .boolean: return appendTruth(cell.value, to: &bytes)
    case .date:
      return ISODate.append(trimmed(cell.value), to: &bytes) ? .date : copy(cell, .text, &bytes)
    case .error: return copy(cell, .error, &bytes)
    }
  }

  private func appendShared(_ value: [UInt8], to bytes: inout [UInt8]) -> CellKind? {
    let index = unsafe value.withUnsafeBufferPointer { unsafe DigitText.integer($0) }
    guard let index, let range = texts.range(index) else { return nil }
    bytes.append(contentsOf: texts.bytes[range])
    return .text
  }

  /// A number, or an error cell where there is none.
  private func appendNumber(_ cell: borrowing CellAtHand, to bytes: inout [UInt8]) -> CellKind {
    guard let number = StoredNumber(cell.value.span) ?? StoredNumber(trimmed(cell.value).span)
    else { return copy(cell, .error, &bytes) }
    let format = cell.style < formats.count ? formats[cell.style].number : .number
    switch format {
    case .number: break
    case .percent:
      number.append(to: &bytes, shiftedBy: 2)
      bytes.append(UInt8(ascii: "%"))
      return .percent
    case .date, .time, .duration:
      guard let date = SerialDate(number) else { break }
      date.append(style: format, from1904: countsFrom1904, to: &bytes)
      return .date
    }
    number.append(to: &bytes)
    return .number
  }

  /// Appends how a number is shown, where that says more than the number; a sheet may show no zeros.
  func appendShown(_ cell: borrowing CellAtHand, hidesZeros: Bool, to bytes: inout [UInt8]) {
    let format = cell.style < formats.count ? formats[cell.style] : nil
    let zero = hidesZeros ? .nothing : format?.zero
    guard zero != nil || format?.shown != nil, let number = StoredNumber(cell.value.span) else {
      return
    }
    if number.isZero, let zero {
      zero.append(to: &bytes)
    } else {
      format?.shown?.append(number, to: &bytes)
    }
  }

  private func appendTruth(_ value: [UInt8], to bytes: inout [UInt8]) -> CellKind {
    switch trimmed(value) {
    case [49], Array("true".utf8): bytes.append(contentsOf: "TRUE".utf8)
    case [48], Array("false".utf8): bytes.append(contentsOf: "FALSE".utf8)
    default:
      bytes.append(contentsOf: value)
      return .error
    }
    return .boolean
  }

  private func copy(
    _ cell: borrowing CellAtHand, _ kind: CellKind, _ bytes: inout [UInt8]
  ) -> CellKind {
    bytes.append(contentsOf: cell.value)
    return kind
  }

  /// The characters without the blanks around them.
  private func trimmed(_ value: [UInt8]) -> [UInt8] {
    let isBlank = { (byte: UInt8) in byte == 32 || byte >= 9 && byte <= 13 }
    let start = value.firstIndex { !isBlank($0) } ?? value.endIndex
    let end = value.lastIndex { !isBlank($0) } ?? start - 1
    return Array(value[start..<(end + 1)])
  }
}
