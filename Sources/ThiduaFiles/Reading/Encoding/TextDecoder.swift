import ThiduaCore

/// Turns the pieces of a text file into UTF-8, without its mark.
///
/// Tones that are characters of their own stay so; ``FoldedText`` composes them cell by cell.
struct TextDecoder {
  private enum Letters {
    case unicode
    case table(ByteTable)
    case vni(VNI)
  }

  private let form: UnicodeForm?
  private var letters: Letters
  private let isWrapped: Bool
  private var skip: Int
  private var scalars = ScalarReader()
  private var output: [UInt8] = []
  private var line = 1
  /// The line with the first bytes that are no text in the encoding.
  private(set) var brokenLine: Int?

  /// Makes a decoder for the encoding that a file's first bytes say.
  init(_ guess: ContentGuess) {
    self.init(guess.encoding, .unicode, skipping: guess.markLength)
  }

  /// Makes a decoder that leaves out so many bytes of a mark.
  ///
  /// - Throws: `SystemError` where the system does not know the encoding.
  init(_ encoding: TextEncoding, skipping markLength: Int = 0) throws(SystemError) {
    let letters: Letters =
      switch encoding {
      case .utf8, .utf16LittleEndian, .utf16BigEndian: .unicode
      case .windows1258: .table(try ByteTable.windows1258())
      case .tcvn3, .wrapped(.tcvn3, _): .table(TCVN3.table)
      case .vni, .wrapped(.vni, _): .vni(VNI())
      }
    self.init(encoding, letters, skipping: markLength)
  }

  private init(_ encoding: TextEncoding, _ letters: Letters, skipping markLength: Int) {
    form = encoding.unicodeForm
    self.letters = letters
    if case .wrapped = encoding { isWrapped = true } else { isWrapped = false }
    skip = markLength
  }

  /// Decodes a piece and lends the result; that of UTF-8 is the piece itself, unchecked.
  mutating func decode(_ piece: Span<UInt8>, _ body: (Span<UInt8>) -> Bool) -> Bool {
    let begin = min(skip, piece.count)
    skip -= begin
    let rest = piece.extracting(begin..<piece.count)
    if form == .utf8, !isWrapped { return body(rest) }
    output.removeAll(keepingCapacity: true)
    for index in rest.indices { take(rest[index]) }
    return body(output.span)
  }

  /// Ends the text; a character that is cut off is broken too.
  mutating func finish() {
    if !scalars.isAtBoundary { markBroken() }
  }

  private mutating func take(_ byte: UInt8) {
    guard let form else {
      takeOld(byte)
      return
    }
    switch scalars.take(byte, form) {
    case .more: break
    case .broken(let next):
      appendReplacement()
      if let next { take(next) }
    case .scalar(let scalar):
      if isWrapped { takeWrapped(scalar) } else { append(scalar) }
    }
  }

  /// A character of wrapped text is the look of a byte, or a sign that the old encoding lacks.
  ///
  /// A Vietnamese letter that no byte looks like shows that the text is true Unicode.
  private mutating func takeWrapped(_ scalar: Unicode.Scalar) {
    if let byte = Windows1252.byte(scalar) {
      takeOld(byte)
    } else if VietnameseLetters.isBeyondWestern(scalar) {
      appendReplacement()
    } else {
      if case .vni = letters { letters = .vni(VNI()) }
      append(scalar)
    }
  }

  private mutating func takeOld(_ byte: UInt8) {
    switch letters {
    case .unicode: break
    case .table(let table):
      if let scalar = table[byte] { append(scalar) } else { appendReplacement() }
    case .vni(var vni):
      if let meaning = vni.meaning(of: byte) {
        for scalar in meaning { append(scalar) }
      } else {
        appendReplacement()
      }
      letters = .vni(vni)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      output.append(UInt8(scalar.value))
      if scalar == "\n" { line += 1 }
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func appendReplacement() {
    markBroken()
    append("\u{FFFD}")
  }

  private mutating func markBroken() {
    brokenLine = brokenLine ?? line
  }
}
