import Glibc
public import SheetReading
public import XLSXWriting

/// Why a book that was written is not the one that was meant.
public struct ReadBackFailure: Error, Sendable {
  /// What is wrong.
  public enum Reason: Sendable {
    /// The file cannot be read as a whole workbook; writing failed, whatever the library said.
    case unreadable(SheetError)
    /// The file cannot be opened; the number is that of errno.
    case unopened(Int32)
    /// The sheets are not those that were meant.
    case otherSheets
    /// A cell is missing; writing failed.
    case missing
    /// A cell holds something else than was meant, or nothing was meant to be there.
    case different
  }

  /// What is wrong.
  public let reason: Reason
  /// The sheet, where it is known.
  public var sheet = ""
  /// The cell, where it is known.
  public var cell = ""

  /// Whether the book was not written whole; else something else was written than was meant, which
  /// is a defect of the program.
  public var isLoss: Bool {
    switch reason {
    case .unreadable, .unopened, .missing: true
    case .otherSheets, .different: false
    }
  }

  /// Whether the book goes beyond what is read of a file at all: more parts, or larger ones.
  public var isTooLarge: Bool {
    guard case .unreadable(let error) = reason, case .limit = error.reason else { return false }
    return true
  }
}

/// Reads books back after they were written and compares every cell with what was meant.
///
/// The writing library loses rows without an error where its temporary files cannot be written, and
/// reports success after failed writes; so nothing is published that was not read back.
public enum BookReadBack {
  /// Compares a file with what was meant to stand in it.
  public static func check(
    _ path: String, against record: WorkbookRecord
  ) throws(ReadBackFailure) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadBackFailure(reason: .unopened(errno)) }
    defer { close(descriptor) }
    let book: WrittenWorkbook
    do throws(SheetError) {
      book = try WrittenWorkbook(descriptor: descriptor)
    } catch {
      throw ReadBackFailure(reason: .unreadable(error))
    }
    let names = record.sheets.map(\.name.text)
    guard book.sheetNames.elementsEqual(names, by: { $0.utf8.elementsEqual($1.utf8) }) else {
      throw ReadBackFailure(reason: .otherSheets)
    }
    var texts: [UInt64] = []
    book.forEachSharedText { texts.append(TextDigest($0).value) }
    for (index, sheet) in record.sheets.enumerated() {
      try check(book, index, sheet, texts)
    }
  }

  private static func check(
    _ book: WrittenWorkbook, _ index: Int, _ sheet: SheetRecord, _ texts: [UInt64]
  ) throws(ReadBackFailure) {
    let comparison = CellComparison(sheet.entries, texts: texts)
    do throws(SheetError) {
      try book.visit(index, comparison)
    } catch {
      guard comparison.failure == nil else { throw comparison.failure(on: sheet.name) }
      throw ReadBackFailure(reason: .unreadable(error), sheet: sheet.name.text)
    }
    comparison.end()
    if comparison.failure != nil { throw comparison.failure(on: sheet.name) }
  }
}

/// Compares the cells of a sheet, as they come, with what was meant.
private final class CellComparison: WrittenCellVisitor {
  private let entries: [SheetRecord.Entry]
  private let texts: [UInt64]
  private var next = 0
  /// What differs first.
  private(set) var failure: (reason: ReadBackFailure.Reason, cell: CellPosition)?

  init(_ entries: [SheetRecord.Entry], texts: [UInt64]) {
    self.entries = entries
    self.texts = texts
  }

  func failure(on sheet: SheetName) -> ReadBackFailure {
    guard let failure else { return ReadBackFailure(reason: .different, sheet: sheet.text) }
    return ReadBackFailure(
      reason: failure.reason, sheet: sheet.text, cell: failure.cell.name)
  }

  func formula(row: Int, column: Int, _ bytes: Span<UInt8>) -> Bool {
    meets(row, column, .formula) { $0 == TextDigest(bytes).value }
  }

  func number(row: Int, column: Int, _ bytes: Span<UInt8>) -> Bool {
    meets(row, column, .number) { bits in
      WrittenNumber.value(of: bytes).map {
        WrittenNumber.isSame($0, Double(bitPattern: bits))
      } ?? false
    }
  }

  func shared(row: Int, column: Int, _ index: Int) -> Bool {
    meets(row, column, .text) { index < texts.count && texts[index] == $0 }
  }

  func result(row: Int, column: Int, _ bytes: Span<UInt8>) -> Bool {
    meets(row, column, .result) { $0 == TextDigest(bytes).value }
  }

  /// Says that no more cells come.
  func end() {
    guard failure == nil, next < entries.count else { return }
    fail(.missing, Int(entries[next].row), Int(entries[next].column))
  }

  private func meets(
    _ row: Int, _ column: Int, _ kind: SheetRecord.Entry.Kind, _ isMeant: (UInt64) -> Bool
  ) -> Bool {
    guard next < entries.count else { return fail(.different, row, column) }
    let entry = entries[next]
    guard entry.row == row, entry.column == column else {
      // What was meant to come first did not.
      let isEarlier = (Int(entry.row), Int(entry.column)) < (row, column)
      return isEarlier
        ? fail(.missing, Int(entry.row), Int(entry.column)) : fail(.different, row, column)
    }
    guard entry.kind == kind, isMeant(entry.payload) else { return fail(.different, row, column) }
    next += 1
    return true
  }

  @discardableResult private func fail(
    _ reason: ReadBackFailure.Reason, _ row: Int, _ column: Int
  ) -> Bool {
    if failure == nil { failure = (reason, CellPosition(row: row, column: column)) }
    return false
  }
}
