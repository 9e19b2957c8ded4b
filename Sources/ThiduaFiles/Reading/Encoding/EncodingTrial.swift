import ThiduaCore

/// A text as it reads in one encoding.
struct TextCandidate {
  let encoding: TextEncoding
  /// The beginning of the text as UTF-8.
  let head: [UInt8]
  /// Whether `head` is all of it.
  let headIsWhole: Bool
  /// How well it reads as Vietnamese (``VietnameseLikeness``).
  let likeness: Int
}

/// Reads a text in one encoding, to see whether every byte of it can be read and how well.
struct EncodingTrial {
  private let encoding: TextEncoding
  private var decoder: TextDecoder
  private var head: TextHead
  private var likeness = VietnameseLikeness()
  private var reader = ScalarReader()

  /// Makes a trial that leaves out so many bytes of a mark.
  ///
  /// - Throws: `SystemError` where the system does not know the encoding.
  init(_ encoding: TextEncoding, skipping markLength: Int, headBytes: Int) throws(SystemError) {
    self.encoding = encoding
    decoder = try TextDecoder(encoding, skipping: markLength)
    head = TextHead(mostBytes: headBytes)
  }

  /// Takes the next piece; after bytes that the encoding does not have there is no need to.
  mutating func add(_ piece: Span<UInt8>) {
    guard decoder.brokenLine == nil else { return }
    var decoder = decoder
    _ = decoder.decode(piece) { text in
      head.add(text)
      for index in text.indices {
        if case .scalar(let scalar) = reader.take(text[index], .utf8) { likeness.add(scalar) }
      }
      return true
    }
    self.decoder = decoder
  }

  /// Ends the text; gives nothing where it is no text in the encoding.
  mutating func finish() -> TextCandidate? {
    decoder.finish()
    likeness.finish()
    guard decoder.brokenLine == nil else { return nil }
    return TextCandidate(
      encoding: encoding, head: head.bytes, headIsWhole: head.isWhole, likeness: likeness.score)
  }
}
