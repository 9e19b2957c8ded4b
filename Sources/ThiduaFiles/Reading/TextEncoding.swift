import ThiduaCore

/// The encoding of a text file.
enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian

  /// The name in sources.csv.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    }
  }
}

/// What the first bytes of a file say: a mark, an encoding, or a format that is no text.
struct ContentGuess {
  var encoding = TextEncoding.utf8
  /// How many bytes the mark at the beginning has.
  var markLength = 0
  /// What the file is, where it is no text.
  var format: ThiduaCore.FileFormat?

  init(_ head: Span<UInt8>) {
    let bytes = (0..<min(head.count, 4096)).map { head[$0] }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      markLength = 3
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, markLength) = (.utf16LittleEndian, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, markLength) = (.utf16BigEndian, 2)
    } else if let guess = Self.unmarkedUTF16(bytes) {
      encoding = guess
    } else {
      format = Self.format(bytes)
    }
  }

  /// Text in UTF-16 without a mark has a zero in nearly every second byte.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    let count = min(bytes.count, 400) & ~1
    guard count >= 8 else { return nil }
    var zeros = [0, 0]
    for index in 0..<count where bytes[index] == 0 { zeros[index & 1] += 1 }
    let half = count / 2
    if zeros[1] * 10 >= half * 4, zeros[0] * 20 <= half { return .utf16LittleEndian }
    if zeros[0] * 10 >= half * 4, zeros[1] * 20 <= half { return .utf16BigEndian }
    return nil
  }

  private static let magic: [(bytes: [UInt8], format: ThiduaCore.FileFormat)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0], .ole), (Array("%PDF".utf8), .pdf),
    (Array("{\\rtf".utf8), .rtf), ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
    (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
    ([0x1F, 0x8B], .archive),
  ]

  private static func format(_ bytes: [UInt8]) -> ThiduaCore.FileFormat? {
    if let known = magic.first(where: { bytes.starts(with: $0.bytes) }) { return known.format }
    let blanks: Set<UInt8> = [9, 10, 13, 32]
    let text = bytes.drop { blanks.contains($0) }.prefix(512).map {
      $0 >= 65 && $0 <= 90 ? $0 + 32 : $0
    }
    if ["<!doctype html", "<html", "<table", "<meta"].contains(where: { text.starts(with: $0.utf8) }
    ) {
      return .html
    }
    if text.starts(with: "<?xml".utf8) { return .xml }
    let controls = bytes.count { $0 < 32 && !blanks.contains($0) && $0 != 12 }
    return controls * 10 > bytes.count && bytes.count > 16 ? .binary : nil
  }
}

/// Turns the pieces of a text file into UTF-8, without its mark.
struct TextDecoder {
  private let encoding: TextEncoding
  private var skip: Int
  private var carry: [UInt8] = []
  private var output: [UInt8] = []
  private var highSurrogate: UInt32 = 0
  /// Whether bytes were met that are no text in the encoding.
  private(set) var isBroken = false

  init(_ guess: ContentGuess) {
    encoding = guess.encoding
    skip = guess.markLength
  }

  /// Decodes a piece and lends the result.
  mutating func decode(_ piece: Span<UInt8>, _ body: (Span<UInt8>) -> Bool) -> Bool {
    let begin = min(skip, piece.count)
    skip -= begin
    let rest = piece.extracting(begin..<piece.count)
    guard encoding != .utf8 else { return body(rest) }
    output.removeAll(keepingCapacity: true)
    for index in rest.indices {
      carry.append(rest[index])
      if carry.count == 2 {
        let isLittle = encoding == .utf16LittleEndian
        let low = UInt32(carry[isLittle ? 0 : 1])
        append(unit: UInt32(carry[isLittle ? 1 : 0]) << 8 | low)
        carry.removeAll(keepingCapacity: true)
      }
    }
    return body(output.span)
  }

  private mutating func append(unit: UInt32) {
    switch unit {
    case 0xD800..<0xDC00:
      if highSurrogate != 0 { isBroken = true }
      highSurrogate = unit
    case 0xDC00..<0xE000:
      guard highSurrogate != 0 else {
        isBroken = true
        return
      }
      append(scalar: 0x10000 + (highSurrogate - 0xD800) << 10 + (unit - 0xDC00))
      highSurrogate = 0
    default:
      if highSurrogate != 0 { isBroken = true }
      highSurrogate = 0
      append(scalar: unit)
    }
  }

  private mutating func append(scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar) else {
      isBroken = true
      return
    }
    output.append(contentsOf: UTF8.encode(scalar)?.map { $0 } ?? [])
  }
}

/// Checks that bytes that come in pieces are UTF-8, and finds the line where they are not.
struct UTF8Check {
  private var carry: [UInt8] = []
  private var lines = 1
  /// The line with the first broken bytes; nothing while all is well.
  private(set) var brokenLine: Int?

  mutating func add(_ piece: Span<UInt8>) {
    guard brokenLine == nil else { return }
    guard carry.isEmpty else {
      var joined = carry
      joined.reserveCapacity(carry.count + piece.count)
      for index in piece.indices { joined.append(piece[index]) }
      carry = []
      check(joined.span)
      return
    }
    check(piece)
  }

  /// Ends the check; a character cut off at the end is broken too.
  mutating func finish() {
    if !carry.isEmpty, brokenLine == nil { brokenLine = lines }
  }

  private mutating func check(_ bytes: Span<UInt8>) {
    var end = bytes.count
    var back = 0
    while end > 0, back < 4, bytes[end - 1] & 0xC0 == 0x80 {
      end -= 1
      back += 1
    }
    if end > 0, bytes[end - 1] >= 0xC0 {
      let lead = bytes[end - 1]
      let needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      end = back + 1 == needed ? bytes.count : end - 1
    } else {
      end = bytes.count
    }
    let whole = bytes.extracting(0..<end)
    if (try? UTF8Span(validating: whole)) == nil {
      brokenLine = lines + Self.breaks(in: whole, upToBreakage: true)
      return
    }
    lines += Self.breaks(in: whole, upToBreakage: false)
    for index in end..<bytes.count { carry.append(bytes[index]) }
  }

  private static func breaks(in bytes: Span<UInt8>, upToBreakage: Bool) -> Int {
    var count = 0
    var start = 0
    for index in bytes.indices where bytes[index] == 10 {
      if upToBreakage,
        (try? UTF8Span(validating: bytes.extracting(start..<index))) == nil
      {
        return count
      }
      count += 1
      start = index + 1
    }
    return count
  }
}
