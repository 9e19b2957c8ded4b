import ThiduaCore

/// Reads the cells of a workbook in which text was typed in the fonts of an old encoding.
///
/// Such a workbook often has cells of both kinds, old fonts and Unicode.
struct WrappedCells {
  /// The old encoding; none where the cells are what they seem.
  let letters: OldLetters?
  /// Whether some cells are true Unicode, so that each must show by itself what it is.
  private let isMixed: Bool
  /// How much better than as they stand the cells must read: two words.
  private static let margin = 6

  /// Judges the texts of a sheet or of a whole workbook.
  init(_ cells: some Sequence<String>) {
    var plain = 0
    var likeness: [OldLetters: Int] = [:]
    var isMixed = false
    for cell in cells where Self.isNotASCII(cell) && Self.hasLetters(cell) {
      guard !Self.isTrueUnicode(cell) else {
        isMixed = true
        continue
      }
      let asTyped = VietnameseLikeness.score(of: cell)
      plain += asTyped
      for letters in OldLetters.allCases {
        let read = Self.unwrapped(cell, letters).map(VietnameseLikeness.score(of:))
        likeness[letters, default: 0] += read ?? asTyped
      }
    }
    self.isMixed = isMixed
    letters = OldLetters.allCases
      .filter { likeness[$0, default: 0] >= max(plain, 0) + Self.margin }
      .max { likeness[$0, default: 0] < likeness[$1, default: 0] }
  }

  /// The text of a cell as it was meant; in mixed company only one that reads better so.
  func restored(_ cell: String) -> String {
    guard let letters, Self.isNotASCII(cell), !Self.isTrueUnicode(cell),
      let meant = Self.unwrapped(cell, letters)
    else { return cell }
    guard isMixed else { return meant }
    // `40÷45`, `350¹`
    guard Self.hasLetters(cell) else { return cell }
    let isBetter = VietnameseLikeness.score(of: meant) > VietnameseLikeness.score(of: cell)
    return isBetter ? meant : cell
  }

  private static func isNotASCII(_ text: String) -> Bool {
    text.utf8.contains { $0 >= 0x80 }
  }

  /// Whether Latin letters stand in a text: signs beside digits are no words of any alphabet.
  private static func hasLetters(_ text: String) -> Bool {
    text.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }
  }

  private static func isTrueUnicode(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: VietnameseLetters.isBeyondWestern)
  }

  /// The text in NFC; nothing where it cannot be of the encoding.
  private static func unwrapped(_ text: String, _ letters: OldLetters) -> String? {
    guard var decoder = try? TextDecoder(.wrapped(letters, in: .utf8)) else { return nil }
    var bytes: [UInt8] = []
    _ = decoder.decode(text.utf8Span.span) { piece in
      for index in piece.indices { bytes.append(piece[index]) }
      return true
    }
    decoder.finish()
    guard decoder.brokenLine == nil else { return nil }
    return FoldedText.nfc(String(decoding: bytes, as: UTF8.self))
  }
}
