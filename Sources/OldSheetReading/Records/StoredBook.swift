/// A whole workbook as it is stored: the container, the parts, the cells.
struct StoredBook {
  let parts: BookParts
  /// The cells of each sheet of `parts`; none where a sheet has no cells.
  let sheets: [SheetCells?]
  /// Whether `SecondReading` can look at it as well.
  let isFitForSecondReading: Bool

  /// Reads the bytes of a file.
  init(_ bytes: [UInt8]) throws(OldSheetError) {
    guard CompoundFile.isMeant(by: bytes) else {
      throw Self.isBareWorkbook(bytes) ? .tooOld : .notWorkbook
    }
    let file = try CompoundFile(bytes)
    let entry = try Self.workbook(in: file)
    let stream = try file.contents(of: entry.element)
    parts = try BookParts(stream)
    sheets = try Self.sheets(of: parts, in: stream)
    isFitForSecondReading =
      entry.offset < 4 && entry.element.size != file.cutoff
      && !sheets.contains { $0?.hasInnerParts ?? true }
      && !parts.sharedTexts.contains(where: \.isEmpty)
      && !file.entries.contains { $0.name == "Book" }
  }

  /// Reads the workbook's stream, taken out of its container.
  init(stream: [UInt8]) throws(OldSheetError) {
    parts = try BookParts(stream)
    sheets = try Self.sheets(of: parts, in: stream)
    isFitForSecondReading = false
  }

  /// Reads the sheets as they lie in the stream.
  ///
  /// None begins before another has ended: a short file could otherwise have the same cells read for
  /// thousands of sheets.
  private static func sheets(
    of parts: BookParts, in stream: [UInt8]
  ) throws(OldSheetError) -> [SheetCells?] {
    var sheets: [SheetCells?] = Array(repeating: nil, count: parts.sheets.count)
    let places = parts.sheets.indices.filter { parts.sheets[$0].hasCells }
    var end = 0
    for place in places.sorted(by: { parts.sheets[$0].offset < parts.sheets[$1].offset }) {
      guard parts.sheets[place].offset >= end else { throw .damaged }
      let sheet = try SheetCells(stream, at: parts.sheets[place].offset)
      end = sheet.end
      sheets[place] = sheet
    }
    return sheets
  }

  /// Whether the formulas of the workbook have results: one at least is neither 0 nor empty.
  ///
  /// Programs that write formulas without calculating keep 0 or an empty text for each of them.
  var hasResults: Bool {
    sheets.contains { $0?.cells.contains { $0.isFormula && !$0.isEmptyResult } ?? false }
  }

  private static func workbook(
    in file: CompoundFile
  ) throws(OldSheetError) -> (offset: Int, element: CompoundFile.Entry) {
    let streams = file.entries.enumerated().filter { $0.element.isStream }
    if let found = streams.first(where: { $0.element.name == "Workbook" }) { return found }
    if streams.contains(where: { $0.element.name == "Book" }) { throw .tooOld }
    let isSealed = streams.contains { $0.element.name == "EncryptedPackage" }
    throw isSealed ? .encrypted : .notWorkbook
  }

  /// Excel 2 to 4 had no container.
  private static func isBareWorkbook(_ bytes: [UInt8]) -> Bool {
    [[0x09, 0x00], [0x09, 0x02], [0x09, 0x04]].contains { bytes.starts(with: $0) }
      && bytes.count > 4 && bytes[3] == 0
  }
}
