import CSVStreaming
import Glibc
import ThiduaCore

/// A text file in the encoding in which it is read: its beginning and its records.
struct TextSource {
  let source: ByteSource
  /// How many bytes a mark takes at the beginning of the file.
  let markLength: Int
  let encoding: TextEncoding
  /// The beginning of the text as UTF-8.
  let head: [UInt8]
  /// Whether `head` is all of it.
  let headIsWhole: Bool

  /// Takes one of the readings that the encodings of a file allow.
  init(_ source: ByteSource, _ reading: TextCandidate, markLength: Int) {
    self.source = source
    self.markLength = markLength
    encoding = reading.encoding
    head = reading.head
    headIsWhole = reading.headIsWhole
  }

  /// Whether the bytes behind the mark are the text itself.
  var isBytesThemselves: Bool {
    if case .wrapped = encoding { return false }
    return encoding.unicodeForm == .utf8
  }

  /// Whether it is all cells without anything in them, as a spreadsheet saves an empty sheet.
  var holdsBlankCellsAlone: Bool {
    headIsWhole && head.allSatisfy { "\t\n\r \",;|".utf8.contains($0) }
  }

  /// Lends the records in order, until `body` returns false.
  ///
  /// - Throws: `SystemError` where the file cannot be read any more.
  func forEachRecord(
    delimiter: UInt8, keepsBlanks: Bool, _ body: @escaping (borrowing CSVRecord) -> Bool
  ) throws(SystemError) {
    let records = CSVRecordReader(delimiter: delimiter, keepsBlanks: keepsBlanks)
    var isSound = true
    let feed = { (text: Span<UInt8>) -> Bool in
      do throws(CSVError) { return try records.feed(text, body) } catch {
        isSound = false
        return false
      }
    }
    if headIsWhole {
      _ = feed(head.span)
    } else {
      var decoder = try TextDecoder(encoding, skipping: markLength)
      try source.forEachPiece { decoder.decode($0, feed) }
    }
    if isSound { do throws(CSVError) { _ = try records.finish(body) } catch { isSound = false } }
    if !isSound { throw .unsplit }
  }
}

extension SystemError {
  /// The library that splits records has no memory.
  static let unsplit = SystemError(number: ENOMEM, .cuttingRows)
}
