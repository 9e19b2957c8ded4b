import SheetReading

/// What a workbook's first part says: its sheets, formats and shared texts.
struct BookParts {
  /// A sheet and where its own part begins.
  struct Sheet {
    let name: String
    let isHidden: Bool
    /// A sheet of cells; not a chart, a macro or a module.
    let hasCells: Bool
    let offset: Int
  }

  private(set) var sheets: [Sheet] = []
  private(set) var sharedTexts: [[UInt8]] = []
  private(set) var startsIn1904 = false
  /// Shared texts in which digits are raised or struck out, by their numbers.
  private(set) var styledTexts: [Int: [UInt8]] = [:]
  /// Shared texts in which some characters have fonts of their own, as they are in a cell whose font
  /// strikes everything out.
  private(set) var struckTexts: [Int: [UInt8]] = [:]
  private var fonts: [RunStyle] = []
  private var describedFormats: [Int: CellFormat] = [:]
  private var cellFormats: [(number: Int, font: Int)] = []

  /// Reads the first part of the workbook's stream.
  init(_ stream: [UInt8]) throws(OldSheetError) {
    var records = RecordReader(stream)
    let first = try records.next()
    guard first.kind == RecordKind.beginOfPart else { throw .damaged }
    guard try stream.word(at: first.contents.lowerBound) == 0x0600 else { throw .tooOld }
    while true {
      let record = try records.next()
      if record.kind == RecordKind.endOfPart { return }
      try take(record, from: &records)
    }
  }

  /// What a cell format makes of a number; an unknown one shows it plainly.
  func format(_ cellFormat: Int) -> CellFormat {
    guard cellFormats.indices.contains(cellFormat) else { return CellFormat() }
    let number = cellFormats[cellFormat].number
    return describedFormats[number] ?? .builtIn(number)
  }

  /// Whether the font of a cell format strikes everything out.
  func isStruck(_ cellFormat: Int) -> Bool {
    cellFormats.indices.contains(cellFormat) && style(cellFormats[cellFormat].font).isStruck
  }

  /// How a font changes what digits say; no font has the number 4.
  private func style(_ font: Int) -> RunStyle {
    let place = font > 4 ? font - 1 : font
    return fonts.indices.contains(place) ? fonts[place] : RunStyle()
  }

  private mutating func take(
    _ record: Record, from records: inout RecordReader
  ) throws(OldSheetError) {
    let stream = records.stream
    let start = record.contents.lowerBound
    switch record.kind {
    case RecordKind.password: throw .encrypted
    case RecordKind.dateSystem: startsIn1904 = try stream.word(at: start) == 1
    case RecordKind.sheet: try takeSheet(record, from: stream)
    case RecordKind.cellFormat:
      try cellFormats.append((stream.word(at: start + 2), stream.word(at: start)))
    case RecordKind.numberFormat:
      var text = TextReader(stream, [record.contents], at: start + 2)
      describedFormats[try stream.word(at: start)] = CellFormat(try text.text())
    case RecordKind.font:
      try fonts.append(
        RunStyle(
          isRaised: stream.word(at: start + 8) != 0, isStruck: stream.word(at: start + 2) & 8 != 0))
    case RecordKind.sharedTexts:
      let parts = [record.contents] + (try records.continuations())
      try takeTexts(parts, from: stream)
    default: break
    }
  }

  private mutating func takeSheet(_ record: Record, from stream: [UInt8]) throws(OldSheetError) {
    let start = record.contents.lowerBound
    let length = try stream.byte(at: start + 6)
    var text = TextReader(stream, [record.contents], at: start + 7)
    let name = try text.text(ofLength: length)
    guard let valid = String(validating: name, as: UTF8.self) else { throw .damaged }
    try sheets.append(
      Sheet(
        name: valid, isHidden: stream.byte(at: start + 4) & 3 != 0,
        hasCells: stream.byte(at: start + 5) & 0x0F == 0, offset: stream.long(at: start)))
  }

  private mutating func takeTexts(
    _ parts: [Range<Int>], from stream: [UInt8]
  ) throws(OldSheetError) {
    let count = try stream.long(at: parts[0].lowerBound + 4)
    var texts = TextReader(stream, parts, at: parts[0].lowerBound + 8)
    while sharedTexts.count < count, !texts.isAtEnd {
      let (text, styled, struck) = try texts.text(style)
      if let styled, styled != text { styledTexts[sharedTexts.count] = styled }
      struckTexts[sharedTexts.count] = struck
      sharedTexts.append(text)
    }
  }
}
