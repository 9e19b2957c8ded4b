import CLibCSV

/// The sole owner of a parser of the C library.
@safe struct LibraryParser: ~Copyable {
  private var parser = unsafe csv_parser()

  /// How many bytes are split before their records are lent.
  private static let blockSize = 1 << 15

  /// Whether blanks and tabs at the ends of unquoted fields stay; it may change between records.
  var keepsBlanks = true {
    didSet {
      guard keepsBlanks != oldValue else { return }
      unsafe csv_set_space_func(&parser, keepsBlanks ? { clibcsv_keep_blanks($0) } : nil)
    }
  }

  init(delimiter: UInt8) {
    // Blank lines are reported (CSV_REPALL_NL); csv_init fails only for a null pointer.
    unsafe csv_init(&parser, UInt8(CSV_REPALL_NL))
    unsafe csv_set_delim(&parser, delimiter)
    // By itself the library makes room for 128 bytes more at a time, and copies a long field as often.
    unsafe csv_set_blk_size(&parser, 1 << 16)
    unsafe csv_set_space_func(&parser, { clibcsv_keep_blanks($0) })
  }

  deinit {
    var copy = unsafe parser
    unsafe csv_free(&copy)
  }

  /// Splits bytes that hold whole records, and lends these; `body` returns false to stop.
  mutating func parse(
    _ bytes: Span<UInt8>, into buffer: RecordBuffer, _ body: (borrowing CSVRecord) -> Bool
  ) throws(CSVError) {
    var start = 0
    while start < bytes.count, !buffer.isStopped {
      let end = min(start + Self.blockSize, bytes.count)
      try parse(block: bytes.extracting(start..<end), into: buffer)
      buffer.lend(to: body)
      start = end
    }
  }

  private mutating func parse(
    block bytes: Span<UInt8>, into buffer: RecordBuffer
  ) throws(CSVError) {
    let context = unsafe Unmanaged.passUnretained(buffer).toOpaque()
    let consumed = unsafe bytes.withUnsafeBytes { raw in
      unsafe csv_parse(
        &parser, raw.baseAddress, raw.count,
        { text, count, context in
          guard let context = unsafe context else { return }
          unsafe Unmanaged<RecordBuffer>.fromOpaque(context)._withUnsafeGuaranteedRef {
            unsafe $0.takeField(text, count)
          }
        },
        { terminator, context in
          guard let context = unsafe context else { return }
          unsafe Unmanaged<RecordBuffer>.fromOpaque(context)._withUnsafeGuaranteedRef {
            $0.endRecord(terminator)
          }
        }, context)
    }
    guard consumed == bytes.count else {
      let status = unsafe csv_error(&parser)
      let words = unsafe clibcsv_strerror(status).map { unsafe String(cString: $0) }
      throw CSVError(words: words ?? "error \(status)", line: buffer.line)
    }
  }
}
