/// The alphabet as the published charts of the old encodings have it, letter by letter.
///
/// Written from the letters to the bytes, while the tool goes from the bytes to the letters.
enum OldAlphabets {
  /// The small letters; each row has the letter bare, acute, grave, hook, tilde, dot.
  static let smallRows = [
    "a á à ả ã ạ", "ă ắ ằ ẳ ẵ ặ", "â ấ ầ ẩ ẫ ậ", "e é è ẻ ẽ ẹ", "ê ế ề ể ễ ệ", "i í ì ỉ ĩ ị",
    "o ó ò ỏ õ ọ", "ô ố ồ ổ ỗ ộ", "ơ ớ ờ ở ỡ ợ", "u ú ù ủ ũ ụ", "ư ứ ừ ử ữ ự", "y ý ỳ ỷ ỹ ỵ",
    "đ",
  ]
  static let capitalRows = [
    "A Á À Ả Ã Ạ", "Ă Ắ Ằ Ẳ Ẵ Ặ", "Â Ấ Ầ Ẩ Ẫ Ậ", "E É È Ẻ Ẽ Ẹ", "Ê Ế Ề Ể Ễ Ệ", "I Í Ì Ỉ Ĩ Ị",
    "O Ó Ò Ỏ Õ Ọ", "Ô Ố Ồ Ổ Ỗ Ộ", "Ơ Ớ Ờ Ở Ỡ Ợ", "U Ú Ù Ủ Ũ Ụ", "Ư Ứ Ừ Ử Ữ Ự", "Y Ý Ỳ Ỷ Ỹ Ỵ",
    "Đ",
  ]

  /// TCVN3: hexadecimal bytes in the order of `smallRows`.
  private static let tcvn3Rows = [
    "61 B8 B5 B6 B7 B9", "A8 BE BB BC BD C6", "A9 CA C7 C8 C9 CB", "65 D0 CC CE CF D1",
    "AA D5 D2 D3 D4 D6", "69 DD D7 D8 DC DE", "6F E3 DF E1 E2 E4", "AB E8 E5 E6 E7 E9",
    "AC ED EA EB EC EE", "75 F3 EF F1 F2 F4", "AD F8 F5 F6 F7 F9", "79 FD FA FB FC FE", "AE",
  ]
  private static let tcvn3Capitals = [
    "Ă": "A1", "Â": "A2", "Ê": "A3", "Ô": "A4", "Ơ": "A5", "Ư": "A6", "Đ": "A7",
  ]

  /// VNI: the bytes as Windows-1252 shows them, in the order of `smallRows` and `capitalRows`.
  private static let vniSmallRows = [
    "a aù aø aû aõ aï", "aê aé aè aú aü aë", "aâ aá aà aå aã aä", "e eù eø eû eõ eï",
    "eâ eá eà eå eã eä", "i í ì æ ó ò", "o où oø oû oõ oï", "oâ oá oà oå oã oä",
    "ô ôù ôø ôû ôõ ôï", "u uù uø uû uõ uï", "ö öù öø öû öõ öï", "y yù yø yû yõ î", "ñ",
  ]
  private static let vniCapitalRows = [
    "A AÙ AØ AÛ AÕ AÏ", "AÊ AÉ AÈ AÚ AÜ AË", "AÂ AÁ AÀ AÅ AÃ AÄ", "E EÙ EØ EÛ EÕ EÏ",
    "EÂ EÁ EÀ EÅ EÃ EÄ", "I Í Ì Æ Ó Ò", "O OÙ OØ OÛ OÕ OÏ", "OÂ OÁ OÀ OÅ OÃ OÄ",
    "Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ", "U UÙ UØ UÛ UÕ UÏ", "Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ", "Y YÙ YØ YÛ YÕ Î", "Ñ",
  ]

  /// Windows-1258: what is no ASCII and one byte; everything else is a letter and a tone.
  private static let windows1258Letters = [
    "â": "E2", "ă": "E3", "ê": "EA", "ô": "F4", "ơ": "F5", "ư": "FD", "đ": "F0",
    "Â": "C2", "Ă": "C3", "Ê": "CA", "Ô": "D4", "Ơ": "D5", "Ư": "DD", "Đ": "D0",
  ]
  /// The tones in the order of a row.
  private static let windows1258Tones = ["", "EC", "CC", "D2", "DE", "F2"]

  /// The bytes of every letter that TCVN3 has.
  static let tcvn3: [Character: [UInt8]] = {
    var table = paired(smallRows, tcvn3Rows) { hex($0) }
    for (letter, byte) in tcvn3Capitals { table[Character(letter)] = hex(byte) }
    for letter in "AEIOUY" { table[letter] = Array(String(letter).utf8) }
    return table
  }()

  /// The bytes of every letter in VNI.
  static let vni = paired(smallRows + capitalRows, vniSmallRows + vniCapitalRows) { latin1($0) }

  /// The bytes of every letter in Windows-1258.
  static let windows1258: [Character: [UInt8]] = {
    var table: [Character: [UInt8]] = [:]
    for row in smallRows + capitalRows {
      let letters = row.split(separator: " ").map(String.init)
      let base = windows1258Letters[letters[0]].map(hex) ?? Array(letters[0].utf8)
      for (letter, tone) in zip(letters, windows1258Tones) {
        table[Character(letter)] = base + hex(tone)
      }
    }
    return table
  }()

  /// The bytes of a text; letters that the table lacks are taken from the small ones.
  static func bytes(_ text: String, _ table: [Character: [UInt8]]) -> [UInt8] {
    text.flatMap { character -> [UInt8] in
      table[character] ?? table[Character(character.lowercased())] ?? Array(character.utf8)
    }
  }

  private static func paired(
    _ letters: [String], _ codes: [String], _ bytes: (Substring) -> [UInt8]
  ) -> [Character: [UInt8]] {
    var table: [Character: [UInt8]] = [:]
    for (row, code) in zip(letters, codes) {
      for (letter, code) in zip(row.split(separator: " "), code.split(separator: " ")) {
        table[Character(String(letter))] = bytes(code)
      }
    }
    return table
  }

  private static func hex(_ text: some StringProtocol) -> [UInt8] {
    text.split(separator: " ").compactMap { UInt8($0, radix: 16) }
  }

  private static func latin1(_ text: Substring) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
