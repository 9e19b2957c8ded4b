import Testing
import ThiduaCore

@testable import ThiduaFiles

@Suite("Text in old encodings is read letter by letter") struct TextDecoderTests {
  /// Decodes bytes cut into pieces of one length.
  static func decoded(
    _ bytes: [UInt8], _ encoding: TextEncoding, pieces length: Int = 1 << 20
  ) throws -> (text: String, brokenLine: Int?) {
    var decoder = try TextDecoder(encoding)
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: length) {
      let piece = Array(bytes[start..<min(start + length, bytes.count)])
      _ = decoder.decode(piece.span) { text in
        for index in text.indices { output.append(text[index]) }
        return true
      }
    }
    decoder.finish()
    return (String(decoding: output, as: UTF8.self), decoder.brokenLine)
  }

  @Test(arguments: [
    (TextEncoding.tcvn3, OldAlphabets.tcvn3, 73 + 13), (.vni, OldAlphabets.vni, 146),
    (.windows1258, OldAlphabets.windows1258, 146),
  ])
  func `every letter of the chart, whole and byte by byte`(
    _ encoding: TextEncoding, _ table: [Character: [UInt8]], _ count: Int
  ) throws {
    #expect(table.count == count)
    for (letter, bytes) in table {
      let wanted = Array(String(letter).unicodeScalars)
      for length in [1, 64] {
        let read = try Self.decoded([0x74] + bytes + [0x6E], encoding, pieces: length)
        let text = Array(FoldedText.nfc(read.text).unicodeScalars)
        #expect(text == ["t"] + wanted + ["n"], "\(letter) as \(bytes)")
        #expect(read.brokenLine == nil)
      }
    }
  }

  @Test(arguments: UnicodeForm.allCases)
  func `letters that went through Unicode as Western ones`(_ form: UnicodeForm) throws {
    for (letters, table) in [(OldLetters.tcvn3, OldAlphabets.tcvn3), (.vni, OldAlphabets.vni)] {
      for (letter, bytes) in table {
        let look = String(String.UnicodeScalarView(bytes.compactMap(Windows1252.scalar)))
        let outside = Self.encoded(look + "\n≥", form)
        for length in [1, 3, 64] {
          let read = try Self.decoded(outside, .wrapped(letters, in: form), pieces: length)
          #expect(FoldedText.nfc(read.text) == "\(letter)\n≥", "\(letter) as \(look)")
          #expect(read.brokenLine == nil)
        }
      }
    }
  }

  static func encoded(_ text: String, _ form: UnicodeForm) -> [UInt8] {
    switch form {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }

  @Test(arguments: [
    (
      TextEncoding.tcvn3, "Chỉ tiêu;Sản lượng;sau đây",
      "Ch\u{D8} ti\u{AA}u;S\u{B6}n l\u{AD}\u{EE}ng;sau \u{AE}\u{A9}y"
    ),
    (.vni, "Kế hoạch;Thực hiện;Đơn vị", "Keá hoaïch;Thöïc hieän;Ñôn vò"),
  ])
  func `a header as it looks in Western letters`(
    _ encoding: TextEncoding, _ text: String, _ look: String
  ) throws {
    let bytes = look.unicodeScalars.map { UInt8($0.value) }
    #expect(FoldedText.nfc(try Self.decoded(bytes, encoding).text) == text)
  }

  @Test(arguments: [
    // Places of toned capitals in the fuller tables of TCVN 5712; the fonts do not have them.
    (
      TextEncoding.tcvn3,
      [0xAF, 0xB4, 0xBA, 0xBF, 0xC0, 0xC5, 0xCD, 0xD9, 0xDB, 0xE0, 0xF0, 0xFF] as [UInt8]
    ),
    (.vni, [0xC7, 0xD0, 0xDD, 0xDE, 0xDF, 0xE7, 0xF0, 0xFD, 0xFE, 0xFF, 0x81]),
    (.windows1258, [0x81, 0x8A, 0x8D, 0x8E, 0x8F, 0x90, 0x9A, 0x9D, 0x9E]),
  ])
  func `a byte that the encoding does not have breaks its line`(
    _ encoding: TextEncoding, _ bytes: [UInt8]
  ) throws {
    for byte in bytes {
      let read = try Self.decoded([0x61, 10, 10, 0x61, 0x62, byte, 10], encoding)
      #expect(read.brokenLine == 3, "\(byte)")
      #expect(read.text == "a\n\nab\u{FFFD}\n")
    }
  }

  @Test(arguments: ["tù", "iù", "êù", "uâ", "oê", " ù", "aùù", "ùa"])
  func `in VNI a mark stands after its own letters only`(_ look: String) throws {
    let bytes = look.unicodeScalars.map { UInt8($0.value) }
    #expect(try Self.decoded(bytes, .vni).brokenLine == 1)
    #expect(try Self.decoded(bytes, .vni, pieces: 1).brokenLine == 1)
  }

  @Test(arguments: [TextEncoding.windows1258, .tcvn3, .vni])
  func `ASCII, NUL bytes and line ends stay`(_ encoding: TextEncoding) throws {
    let ascii = (0..<0x80).map { UInt8($0) } + [13, 10, 13, 10, 0, 0]
    let read = try Self.decoded(ascii, encoding, pieces: 7)
    #expect(Array(read.text.utf8) == ascii)
    #expect(read.brokenLine == nil)
  }

  @Test(arguments: OldLetters.allCases)
  func `a true Vietnamese letter shows that a text is not wrapped`(_ letters: OldLetters) throws {
    let read = try Self.decoded(Array("a\nTấn".utf8), .wrapped(letters, in: .utf8))
    #expect(read.brokenLine == 2)
  }

  @Test(
    arguments: [
      ([0x41, 0, 0x42], 1), ([0x41, 0, 10, 0, 0x3D, 0xD8], 2), ([0x3D, 0xD8, 0x41, 0], 1),
      ([10, 0, 0, 0xDC], 2),
    ] as [([UInt8], Int)])
  func `UTF-16 that is cut or has half a pair is broken`(_ bytes: [UInt8], _ line: Int) throws {
    #expect(try Self.decoded(bytes, .utf16LittleEndian, pieces: 1).brokenLine == line)
  }

  @Test func `names as they stand in sources.csv`() {
    let encodings: [TextEncoding] = [
      .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1258, .tcvn3, .vni,
      .wrapped(.tcvn3, in: .utf8), .wrapped(.vni, in: .utf16LittleEndian),
    ]
    #expect(
      encodings.map(\.name) == [
        "utf-8", "utf-16le", "utf-16be", "windows-1258", "tcvn3", "vni", "utf-8 (tcvn3)",
        "utf-16le (vni)",
      ])
  }
}
