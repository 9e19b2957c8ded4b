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

  private static func sheets(
    of parts: BookParts, in stream: [UInt8]
  ) throws(OldSheetError) -> [SheetCells?] {
    var sheets: [SheetCells?] = []
    for sheet in parts.sheets {
      try sheets.append(sheet.hasCells ? SheetCells(stream, at: sheet.offset) : nil)
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
