import CSVStreaming
import ThiduaCore

/// Reads one large table on several cores, in pieces that are cut at true record ends.
///
/// Each piece is read as if a record began it and no row above it mattered. Where the text before
/// it ends with a record and nothing was asked of the rows above, this was right. Where it was not,
/// the piece is read again, by the reader of the rows above. So the result is always that of one
/// pass.
struct PieceReading: Sendable {
  let text: TextSource
  let delimiter: UInt8
  /// Where it is cut.
  let parts: [TextPart]
  /// Where the cells of pieces that were read may be kept.
  let storage: (any CellStorage)?
  /// Makes the reader of a piece; the argument says whether it is a later one.
  let makeTable: @Sendable (_ isLaterPiece: Bool) -> TableReader

  /// One piece with its readers, used by one thread at a time.
  private final class Piece: @unchecked Sendable {
    let range: Range<Int>
    let table: TableReader
    let records: CSVRecordReader

    init(_ range: Range<Int>, _ table: TableReader, _ records: CSVRecordReader) {
      self.range = range
      self.table = table
      self.records = records
    }
  }

  /// Reads the table, or gives nothing where it cannot be cut.
  func read() throws(SystemError) -> FileReading? {
    guard parts.count > 1, text.isBytesThemselves else { return nil }
    var line = 1
    let pieces = parts.enumerated().map { position, part in
      defer { line += part.lineEnds }
      let start = max(part.range.lowerBound, text.markLength)
      return Piece(
        start..<part.range.upperBound, makeTable(position > 0),
        CSVRecordReader(delimiter: delimiter, line: line, keepsBlanks: false))
    }
    guard pieces[0].table.layout.indicator != nil else { return nil }
    try forAll(pieces) { piece throws(SystemError) in
      try feed(piece.range, to: piece.records, piece.table)
      if let storage { piece.table.putCellsAway(in: storage) }
    }
    return try joined(pieces)
  }

  /// Does something for all pieces at the same time.
  private func forAll(
    _ pieces: [Piece], _ action: @Sendable (Piece) throws(SystemError) -> Void
  ) throws(SystemError) {
    let failures = Concurrently.map(pieces.count) { position -> SystemError? in
      do throws(SystemError) {
        try action(pieces[position])
        return nil
      } catch {
        return error
      }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  /// Puts the pieces together, and reads again those that were not cut at a record's end.
  private func joined(_ pieces: [Piece]) throws(SystemError) -> FileReading {
    var (records, table) = (pieces[0].records, pieces[0].table)
    var readings: [FileReading] = []
    for piece in pieces.dropFirst() {
      if records.isAtRecordEnd, table.canBeContinued, piece.table.standsAlone(below: table) {
        piece.table.follow(table)
        readings.append(table.takeReading())
        (records, table) = (piece.records, piece.table)
      } else {
        try feed(piece.range, to: records, table)
      }
    }
    do throws(CSVError) {
      _ = try records.finish { record in
        table.take(record)
        return true
      }
    } catch {
      throw .unsplit
    }
    readings.append(table.finish())
    var whole = FileReading.joined(consume readings)
    if table.countsFromJanuary { table.countFromJanuary(&whole.columns) }
    return whole
  }

  private func feed(
    _ range: Range<Int>, to records: CSVRecordReader, _ table: TableReader
  ) throws(SystemError) {
    var isSound = true
    try text.source.forEachPiece(in: range) { bytes in
      do throws(CSVError) {
        return try records.feed(bytes) { record in
          table.take(record)
          return true
        }
      } catch {
        isSound = false
        return false
      }
    }
    if !isSound { throw .unsplit }
  }
}
