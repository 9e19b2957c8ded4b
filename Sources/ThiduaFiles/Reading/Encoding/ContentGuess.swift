import SheetReading
import ThiduaCore

/// What the first bytes of a file say: a mark, an encoding, or a format that is no text.
struct ContentGuess {
  var encoding = TextEncoding.utf8
  /// How many bytes the mark at the beginning has.
  var markLength = 0
  /// What the file is, where it is no text.
  var format: ThiduaCore.FileFormat?

  /// Plain UTF-8.
  init() {}

  init(_ head: Span<UInt8>) {
    let bytes = unsafe head.extracting(0..<min(head.count, 4096)).withUnsafeBytes {
      unsafe Array($0)
    }
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
      return
    }
    if encoding != .utf8 { format = Self.markup(bytes.dropFirst(markLength).filter { $0 != 0 }) }
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
    (Array(CompoundSignature.bytes.prefix(4)), .ole), (Array("%PDF".utf8), .pdf),
    (Array("{\\rtf".utf8), .rtf), ([0x89, 0x50, 0x4E, 0x47], .image),
    ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
    (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
    ([0x1F, 0x8B], .archive), ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], .shortcut),
  ]

  private static func format(_ bytes: [UInt8]) -> ThiduaCore.FileFormat? {
    if let known = magic.first(where: { bytes.starts(with: $0.bytes) }) { return known.format }
    if let markup = markup(bytes) { return markup }
    // Without an early end the bytes are counted many at a time.
    let controls = bytes.reduce(0) { $0 + ($1 < 32 && !isBlank($1) && $1 != 12 ? 1 : 0) }
    return controls * 10 > bytes.count && bytes.count > 16 ? .binary : nil
  }

  /// The sort of a page or a document, by how it begins.
  private static func markup(_ bytes: [UInt8]) -> ThiduaCore.FileFormat? {
    guard let start = bytes.firstIndex(where: { !isBlank($0) }) else { return nil }
    // Nearly no text begins as a page or a document does.
    let isMarkup = bytes[start] == UInt8(ascii: "<")
    guard isMarkup || mailHeads.contains(where: { bytes[start...].starts(with: $0) }) else {
      return nil
    }
    let text = bytes[start...].prefix(512).map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
    guard isMarkup else {
      // A page that a program saved with its pictures in one file.
      return String(decoding: text, as: UTF8.self).contains("mime-version:") ? .html : nil
    }
    let pages = ["<!doctype html", "<html", "<table", "<meta"]
    if pages.contains(where: { text.starts(with: $0.utf8) }) { return .html }
    return text.starts(with: "<?xml".utf8) ? .xml : nil
  }

  private static let mailHeads = ["MIME-Version:", "From: "].map { Array($0.utf8) }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 9 || byte == 10 || byte == 13 || byte == 32
  }
}
