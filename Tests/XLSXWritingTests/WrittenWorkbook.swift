internal import Foundation
internal import TestSupport
internal import XLSXWriting

/// A folder of its own for one test, gone with it.
final class TestFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/xlsx-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The properties of the test workbooks: 1 July 2023, 00:00 UTC.
let testProperties = DocumentProperties(created: 1_688_169_600)

/// Writes a workbook of one sheet and reads it back.
func writtenWorkbook(
  named name: String = "Trồng trọt",
  _ fill: (inout Worksheet) throws(XLSXError) -> Void
) throws -> WorkbookReader {
  try written { (workbook) throws(XLSXError) in
    try workbook.addWorksheet(named: try sheetName(name), fill)
  }
}

/// Writes a workbook and reads it back.
func written(
  properties: DocumentProperties = testProperties,
  _ fill: (borrowing Workbook) throws(XLSXError) -> Void
) throws -> WorkbookReader {
  let folder = try TestFolder()
  let path = folder.path + "/book.xlsx"
  let workbook = try Workbook(path: path, temporaryFolder: folder.path, properties: properties)
  try fill(workbook)
  try workbook.close()
  return try WorkbookReader(path: path)
}

/// A sheet name that the test knows to be valid.
func sheetName(_ text: String) throws(XLSXError) -> SheetName {
  guard let name = SheetName(text) else {
    throw XLSXError(.invalid("not a sheet name"), action: "name '\(text)'")
  }
  return name
}

/// A cell by its name, for example `B3`; only single letters are needed.
func cell(_ name: String) -> CellPosition {
  let column = Int(name.unicodeScalars.first?.value ?? 65) - 65
  return CellPosition(row: (Int(name.dropFirst()) ?? 1) - 1, column: column)
}

/// A rectangle by the names of two corners.
func range(_ first: String, _ last: String) -> CellRange { CellRange(cell(first), cell(last)) }
