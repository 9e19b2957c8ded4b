import SheetReading

/// Texts of a record, which may go on in the records that continue it.
struct TextReader {
  private let stream: [UInt8]
  private let parts: [Range<Int>]
  private var part = 0
  private var offset: Int

  init(_ stream: [UInt8], _ parts: [Range<Int>], at offset: Int) {
    self.stream = stream
    self.parts = parts
    self.offset = offset
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { part >= parts.count - 1 && offset >= parts[parts.count - 1].upperBound }

  /// The next text, as UTF-8, from its 16-bit length on.
  mutating func text() throws(OldSheetError) -> [UInt8] {
    let count = try word()
    return try text(ofLength: count)
  }

  /// The next text, as UTF-8, whose length was read before.
  ///
  /// Its characters have 8 or 16 bits; where it goes on in another record, the first byte there
  /// says it anew. Runs of fonts and phonetic signs follow the characters.
  mutating func text(ofLength count: Int) throws(OldSheetError) -> [UInt8] {
    try parts(ofLength: count).text
  }

  /// The next text, as UTF-8, from its 16-bit length on; where some of its characters have fonts of their
  /// own, also with raised and struck out digits as such, in a plain cell and in one whose font strikes
  /// everything out.
  mutating func text(
    _ style: (_ font: Int) -> RunStyle
  ) throws(OldSheetError) -> (text: [UInt8], styled: [UInt8]?, struck: [UInt8]?) {
    let count = try word()
    let (units, text, runs) = try parts(ofLength: count)
    guard let first = runs.first else { return (text, nil, nil) }
    var rest: [UInt8] = []
    for (run, next) in zip(runs, runs.dropFirst() + [(units.count, 0)]) {
      rest += style(run.font).styled(Self.part(of: units, run.start, next.start))
    }
    let beginning = Self.part(of: units, 0, first.start)
    return (text, beginning + rest, RunStyle.struck.styled(beginning) + rest)
  }

  private static func part(of units: [UInt16], _ start: Int, _ end: Int) -> [UInt8] {
    guard start < min(end, units.count) else { return [] }
    return Array(String(decoding: units[start..<min(end, units.count)], as: UTF16.self).utf8)
  }

  /// The next text of so many characters, and where its characters have fonts of their own.
  private mutating func parts(
    ofLength count: Int
  ) throws(OldSheetError) -> (units: [UInt16], text: [UInt8], runs: [(start: Int, font: Int)]) {
    let flags = try byte()
    let runCount = flags & 8 == 0 ? 0 : try word()
    let extra = flags & 4 == 0 ? 0 : try word() | word() << 16
    var isWide = flags & 1 == 1
    var units: [UInt16] = []
    while units.count < count {
      if offset == parts[part].upperBound, part + 1 < parts.count {
        try goOn()
        isWide = try byte() & 1 == 1
      }
      try units.append(UInt16(isWide ? wholeWord() : byte()))
    }
    var runs: [(start: Int, font: Int)] = []
    for _ in 0..<runCount { try runs.append((word(), word())) }
    try skip(extra)
    return (units, Array(String(decoding: units, as: UTF16.self).utf8), runs)
  }

  private mutating func byte() throws(OldSheetError) -> Int {
    while offset >= parts[part].upperBound { try goOn() }
    defer { offset += 1 }
    return try stream.byte(at: offset)
  }

  private mutating func word() throws(OldSheetError) -> Int { try byte() | byte() << 8 }

  /// A character of 16 bits, which two records never share.
  private mutating func wholeWord() throws(OldSheetError) -> Int {
    guard parts[part].upperBound - offset >= 2 else { throw .damaged }
    return try word()
  }

  private mutating func skip(_ count: Int) throws(OldSheetError) {
    var left = count
    while left > parts[part].upperBound - offset {
      left -= parts[part].upperBound - offset
      try goOn()
    }
    offset += left
  }

  private mutating func goOn() throws(OldSheetError) {
    guard part + 1 < parts.count else { throw .damaged }
    part += 1
    offset = parts[part].lowerBound
  }
}
