import Foundation
import OldSheetReading
import SheetReading
import TestSupport
import Testing

@Suite("An old workbook that cannot be read") struct DamagedBookTests {
  @Test(arguments: [("encrypted.xls", OldSheetError.encrypted), ("word.doc", .notWorkbook)])
  func `what it is instead is said`(_ name: String, _ error: OldSheetError) throws {
    #expect(throws: error) { try OldBooks.open(name) }
  }

  @Test(arguments: [
    (Data(), OldSheetError.notWorkbook), (Data("<html>".utf8), .notWorkbook),
    (Data([0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00]), .tooOld),
    (Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), .damaged),
  ])
  func `bytes of another kind are named`(_ bytes: Data, _ error: OldSheetError) throws {
    #expect(try OldBooks.error(of: bytes, in: TemporaryFolder()) == error)
  }

  /// The rows that the reading process finds in bytes; nothing where it refuses them.
  ///
  /// A process that a signal ended would pass for a refusal.
  private static func rows(of bytes: Data, in scratch: TemporaryFolder) throws -> [ShownRow]? {
    let child = try OldBooks.child(of: bytes, in: scratch)
    #expect(child.isByItself && child.status == 0, "ended with \(child.status)")
    do {
      let book = try OldWorkbook(frames: child.frames)
      // A changed byte may make a chart of the only sheet.
      return try book.sheets.isEmpty ? [] : book.rows(0)
    } catch let error as OldSheetError {
      // The last frame says why.
      #expect(child.frames.last == error.rawValue)
      return nil
    }
  }

  /// What lies behind the last part that is needed may be missing; a row may not.
  @Test(.timeLimit(.minutes(30)), arguments: ["values.xls", "middle.xls", "chart.xls"])
  func `cut anywhere, it is refused or complete`(_ name: String) throws {
    let scratch = try TemporaryFolder()
    let whole = try OldBooks.folder.get().read(name)
    let rows = try OldBooks.open(name).rows(0)
    var refused = 0
    for length in stride(from: 0, to: whole.count, by: max(whole.count / 40, 1)) {
      let found = try Self.rows(of: whole.prefix(length), in: scratch)
      if found == nil { refused += 1 }
      #expect(found == nil || found == rows, "\(length)")
    }
    #expect(refused > 30)
    #expect(try Self.rows(of: whole, in: scratch) == rows)
    #expect(try Self.rows(of: whole + Data(count: 512), in: scratch) == rows)
  }

  @Test(.timeLimit(.minutes(30)), arguments: ["values.xls", "middle.xls", "chart.xls"])
  func `with any bit or byte changed, it has an answer`(_ name: String) throws {
    let scratch = try TemporaryFolder()
    let whole = try OldBooks.folder.get().read(name)
    let rows = try OldBooks.open(name).rows(0)
    var generator = SeededGenerator(seed: 1997)
    var (complete, refused, other) = (0, 0, 0)
    for _ in 0..<120 {
      var changed = whole
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<whole.count, using: &generator)
        changed[place] =
          Bool.random(using: &generator)
          ? UInt8.random(in: 0...255, using: &generator)
          : changed[place] ^ (1 << UInt8.random(in: 0...7, using: &generator))
      }
      guard let found = try Self.rows(of: changed, in: scratch) else {
        refused += 1
        continue
      }
      if found == rows { complete += 1 } else { other += 1 }
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.number < $1.number })
    }
    // Most changes hit nothing that counts, or are seen; else a cell holds what it is given.
    #expect(complete > 0 && refused > 0 && other < 60, "\(complete), \(refused), \(other)")
  }

  /// The record DIMENSIONS says one row too few: only libfreexl goes by it.
  @Test func `two readers that do not see the same make a damaged workbook`() throws {
    var bytes = try OldBooks.folder.get().read("middle.xls")
    #expect(try OldBooks.error(of: bytes, in: TemporaryFolder()) == nil)
    let place = try #require(bytes.range(of: Data([0x00, 0x02, 0x0E, 0x00])))
    bytes[place.upperBound + 4] -= 1
    #expect(try OldBooks.error(of: bytes, in: TemporaryFolder()) == .damaged)
  }

  /// The second sheet begins where it is said to; the first one's part begins at 0 and holds, inside
  /// its first record, what looks like the beginning of a part that goes on with the same cells.
  @Test(arguments: [(0, OldSheetError.damaged), (8, .damaged), (16, .damaged), (46, nil)])
  func `sheets that share cells make a damaged workbook`(
    _ second: Int, _ error: OldSheetError?
  ) throws {
    func record(_ kind: UInt8, _ high: UInt8, _ contents: [UInt8]) -> [UInt8] {
      [kind, high, UInt8(contents.count), 0] + contents
    }
    func begin(_ padding: [UInt8] = []) -> [UInt8] {
      record(0x09, 0x08, [0, 6, 0x10, 0] + padding)
    }
    let end = record(0x0A, 0, [])
    let number = record(0x03, 0x02, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xF8, 0x3F])
    let first = begin(begin(begin())) + number + end
    try #require(first.count == 46)
    func book(_ beginning: Int) -> [UInt8] {
      var bytes = begin()
      for (place, name) in [(0, "A"), (second, "B")] {
        let offset = beginning + place
        bytes += record(0x85, 0, [UInt8(offset), 0, 0, 0, 0, 0, 1, 0] + Array(name.utf8))
      }
      return bytes + end
    }
    let stream = book(book(0).count) + first + begin() + number + end
    var found: OldSheetError?
    do throws(OldSheetError) {
      let sheets = try OldWorkbook(frames: OldSheetRehearsal.frames(of: stream, as: .stream)).sheets
      #expect(sheets.count == 2)
    } catch { found = error }
    #expect(found == error)
  }

  /// The programs are files of the project: one that a test has just written cannot be started
  /// while another test's new process still holds it open.
  @Test(.timeLimit(.minutes(30)), arguments: ["hangs.sh", "never_stops.sh"])
  func `a reading process that hangs or never stops writing is stopped`(
    _ script: String
  ) throws {
    let file = try OldBooks.folder.get().file("values.xls")
    let handle = try FileHandle(forReadingFrom: file)
    #expect(throws: OldSheetError.limit) {
      try OldWorkbook(
        descriptor: handle.fileDescriptor, program: OldBooks.script(script).path, patience: 5)
    }
  }

  @Test(arguments: ["/bin/false", "/bin/cat", "/no/such/program"])
  func `a reading process that does not do its work is an error`(_ program: String) throws {
    let file = try OldBooks.folder.get().file("values.xls")
    let handle = try FileHandle(forReadingFrom: file)
    let error = #expect(throws: OldSheetError.self) {
      try OldWorkbook(descriptor: handle.fileDescriptor, program: program)
    }
    #expect(error == .damaged || error == .io)
  }
}
