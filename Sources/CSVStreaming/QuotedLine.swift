/// Looks at one record that holds quotation marks and finds where it ends, before the library
/// splits it.
struct QuotedLine {
  /// What was found.
  enum Outcome {
    /// The record ends here, after its line end; it can be split as it stands.
    case clean(end: Int)
    /// The record ends here and is to be written anew with clean quotes.
    case rewritten(end: Int)
    /// A quote is never closed; the line on which it opened ends here.
    case unclosed(end: Int)
    /// The bytes at hand do not tell.
    case needsMore
  }

  static let quote = UInt8(ascii: "\"")
  static let mostBreaks = 100
  static let mostBytes = 65_536

  let delimiter: UInt8
  let isFinal: Bool
  /// What is wrong, and in which field first.
  private(set) var issues: RecordIssues = []
  private(set) var issueField = 0
  /// How many line ends the record holds, its own last one included.
  private(set) var breaks = 0
  /// The record written anew.
  private(set) var output: [UInt8] = []
  private var field = 0
  private var mustRewrite = false
  /// The end of the line at hand, once it was looked for.
  private var knownLineEnd = -1
  /// The end of a line on which no quote closes any field from here on.
  private var closerlessLineEnd = -1

  init(delimiter: UInt8, isFinal: Bool) {
    self.delimiter = delimiter
    self.isFinal = isFinal
  }

  /// Looks at the record that begins at `start`.
  mutating func scan(_ bytes: Span<UInt8>, from start: Int) -> Outcome {
    var position = start
    while true {
      field += 1
      if field > 1 { output.append(delimiter) }
      let step = nextField(bytes, position)
      switch step {
      case .delimiter(let next):
        position = next
      case .lineEnd(let end):
        output.append(10)
        return mustRewrite ? .rewritten(end: end) : .clean(end: end)
      case .unclosed(let end): return .unclosed(end: end)
      case .needsMore: return .needsMore
      }
    }
  }

  /// The end of a record on one line of which nothing is left to look into from the beginning of a
  /// field on: fields without quotation marks, and fields between two of them; nothing where there is
  /// anything else.
  ///
  /// Nearly all records with quotes are such ones, and ``scan(_:from:)`` would say `.clean` of them.
  static func plainEnd(_ bytes: Span<UInt8>, from start: Int, delimiter: UInt8) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe plainEnd(in: bytes, from: start, delimiter: delimiter)
    }
  }

  /// Every place is compared with the count before it is looked at.
  private static func plainEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var position = start
    while position < bytes.count {
      if unsafe base[position] == quote {
        let open = position
        position += 1
        while position < bytes.count, unsafe base[position] != quote {
          if unsafe base[position] == 10 || base[position] == 13 { return nil }
          position += 1
        }
        guard position - open <= mostBytes else { return nil }
        position += 1
      } else {
        while position < bytes.count, unsafe base[position] != delimiter {
          let byte = unsafe base[position]
          if byte == quote { return nil }
          if byte == 10 || byte == 13 { break }
          position += 1
        }
      }
      guard position < bytes.count else { return nil }
      let byte = unsafe base[position]
      if byte == 10 { return position + 1 }
      if byte == 13 {
        guard position + 1 < bytes.count else { return nil }
        return position + (unsafe base[position + 1] == 10 ? 2 : 1)
      }
      guard byte == delimiter else { return nil }
      position += 1
    }
    return nil
  }

  private enum Step {
    case delimiter(next: Int)
    case lineEnd(end: Int)
    case unclosed(end: Int)
    case needsMore
  }

  private mutating func nextField(_ bytes: Span<UInt8>, _ start: Int) -> Step {
    let open = skipBlanks(bytes, start)
    guard open < bytes.count, bytes[open] == Self.quote else {
      return plainField(bytes, start)
    }
    if open > start { mustRewrite = true }
    return quotedField(bytes, open)
  }

  /// A field without an opening quote; quotes inside are kept.
  private mutating func plainField(_ bytes: Span<UInt8>, _ start: Int) -> Step {
    var position = start
    var hasQuote = false
    while position < bytes.count, !isEnd(bytes[position]) {
      if bytes[position] == Self.quote { hasQuote = true }
      position += 1
    }
    guard position < bytes.count || isFinal else { return .needsMore }
    if hasQuote { note(.strayQuote) }
    write(bytes, start..<position, pairsAreQuotes: false)
    return end(bytes, at: position)
  }

  /// A field that begins with a quote at `open`.
  private mutating func quotedField(_ bytes: Span<UInt8>, _ open: Int) -> Step {
    var position = open + 1
    var inner = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 10 || byte == 13 {
        if byte == 13, position + 1 < bytes.count, bytes[position + 1] == 10 { position += 1 }
        inner += 1
        if inner > Self.mostBreaks { return unclosed(bytes, open) }
      } else if byte == Self.quote {
        guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else {
          let after = skipBlanks(bytes, position + 1)
          guard after < bytes.count || isFinal else { return .needsMore }
          if after == bytes.count || isEnd(bytes[after]) {
            if after > position + 1 { mustRewrite = true }
            breaks += inner
            write(bytes, (open + 1)..<position, pairsAreQuotes: true)
            return end(bytes, at: after)
          }
          guard inner == 0 else { return unclosed(bytes, open) }
          return strayInside(bytes, open: open, stray: position)
        }
        position += 1
      }
      if position - open > Self.mostBytes { return unclosed(bytes, open) }
      position += 1
    }
    return isFinal ? unclosed(bytes, open) : .needsMore
  }

  /// A quote that closes nothing, on the line where the field opened: the field ends at the first
  /// quote before a delimiter or the line end; where there is none, at the next delimiter.
  private mutating func strayInside(_ bytes: Span<UInt8>, open: Int, stray: Int) -> Step {
    guard let lineEnd = lineEnd(bytes, from: stray) else { return .needsMore }
    note(.strayQuote)
    mustRewrite = true
    if let close = closer(bytes, from: stray + 1, lineEnd: lineEnd) {
      write(bytes, (open + 1)..<close, pairsAreQuotes: false)
      return end(bytes, at: min(skipBlanks(bytes, close + 1), lineEnd))
    }
    var close = stray + 1
    while close < lineEnd, bytes[close] != delimiter { close += 1 }
    var text: [UInt8] = []
    for index in (open + 1)..<close where index != stray { text.append(bytes[index]) }
    write(text.span, 0..<text.count, pairsAreQuotes: false)
    return end(bytes, at: close)
  }

  /// The first quote before a delimiter or the line end; a line is searched in vain only once.
  private mutating func closer(_ bytes: Span<UInt8>, from start: Int, lineEnd: Int) -> Int? {
    guard closerlessLineEnd != lineEnd else { return nil }
    for position in start..<lineEnd where bytes[position] == Self.quote {
      let after = skipBlanks(bytes, position + 1)
      if after >= lineEnd || bytes[after] == delimiter { return position }
    }
    closerlessLineEnd = lineEnd
    return nil
  }

  /// Gives up on a quote: the record is its first lines up to the end of the quote's own line.
  private mutating func unclosed(_ bytes: Span<UInt8>, _ open: Int) -> Step {
    guard let lineEnd = lineEnd(bytes, from: open) else { return .needsMore }
    note(.unclosedQuote)
    write(bytes, (open + 1)..<lineEnd, pairsAreQuotes: false)
    output.append(10)
    if case .lineEnd(let end) = end(bytes, at: lineEnd) { return .unclosed(end: end) }
    return .unclosed(end: lineEnd)
  }

  /// The end of the physical line, before its line end; nothing where it is not at hand.
  private mutating func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    guard knownLineEnd < start else { return knownLineEnd }
    var position = start
    while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
    guard position < bytes.count || isFinal else { return nil }
    knownLineEnd = position
    return position
  }

  /// Steps over the delimiter or the line end at a position.
  private mutating func end(_ bytes: Span<UInt8>, at position: Int) -> Step {
    guard position < bytes.count else {
      breaks += 1
      return .lineEnd(end: position)
    }
    if bytes[position] == delimiter { return .delimiter(next: position + 1) }
    if bytes[position] == 13 {
      guard position + 1 < bytes.count || isFinal else { return .needsMore }
      breaks += 1
      let isPair = position + 1 < bytes.count && bytes[position + 1] == 10
      return .lineEnd(end: position + (isPair ? 2 : 1))
    }
    breaks += 1
    return .lineEnd(end: position + 1)
  }

  private func isEnd(_ byte: UInt8) -> Bool { Self.endsField(byte, delimiter: delimiter) }

  /// Whether a byte outside of quotation marks ends a field.
  static func endsField(_ byte: UInt8, delimiter: UInt8) -> Bool {
    byte == delimiter || byte == 10 || byte == 13
  }

  private func skipBlanks(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    while position < bytes.count,
      bytes[position] == 32 || (bytes[position] == 9 && delimiter != 9)
    {
      position += 1
    }
    return position
  }

  private mutating func note(_ issue: RecordIssues) {
    if issues.isEmpty { issueField = field }
    issues.insert(issue)
  }

  /// Writes a field anew between quotes.
  ///
  /// `pairsAreQuotes` where `""` stands for one already.
  private mutating func write(
    _ bytes: Span<UInt8>, _ range: Range<Int>, pairsAreQuotes: Bool
  ) {
    output.append(Self.quote)
    for index in range {
      output.append(bytes[index])
      if bytes[index] == Self.quote, !pairsAreQuotes { output.append(Self.quote) }
    }
    output.append(Self.quote)
  }
}
