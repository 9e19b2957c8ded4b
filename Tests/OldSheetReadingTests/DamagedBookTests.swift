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

  /// What lies behind the last part that is needed may be missing; a row may not.
  @Test(.timeLimit(.minutes(30)), arguments: ["values.xls", "middle.xls", "chart.xls"])
  func `cut anywhere, it is refused or complete`(_ name: String) throws {
    let scratch = try TemporaryFolder()
    let whole = try OldBooks.folder.get().read(name)
    let rows = try OldBooks.open(name).rows(0)
    for length in stride(from: 0, to: whole.count, by: max(whole.count / 40, 1)) {
      let file = try scratch.write(whole.prefix(length), to: "cut.xls")
      do {
        #expect(try OldBooks.open(at: file).rows(0) == rows, "\(length)")
      } catch is OldSheetError {}
    }
  }

  @Test(.timeLimit(.minutes(30)), arguments: ["values.xls", "middle.xls", "chart.xls"])
  func `with any bit or byte changed, it has an answer`(_ name: String) throws {
    let scratch = try TemporaryFolder()
    let whole = try OldBooks.folder.get().read(name)
    var generator = SeededGenerator(seed: 1997)
    for _ in 0..<120 {
      var changed = whole
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<whole.count, using: &generator)
        changed[place] =
          Bool.random(using: &generator)
          ? UInt8.random(in: 0...255, using: &generator)
          : changed[place] ^ (1 << UInt8.random(in: 0...7, using: &generator))
      }
      _ = try OldBooks.error(of: changed, in: scratch)
    }
  }

  /// The record DIMENSIONS says one row too few: only libfreexl goes by it.
  @Test func `two readers that do not see the same make a damaged workbook`() throws {
    var bytes = try OldBooks.folder.get().read("middle.xls")
    #expect(try OldBooks.error(of: bytes, in: TemporaryFolder()) == nil)
    let place = try #require(bytes.range(of: Data([0x00, 0x02, 0x0E, 0x00])))
    bytes[place.upperBound + 4] -= 1
    #expect(try OldBooks.error(of: bytes, in: TemporaryFolder()) == .damaged)
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
