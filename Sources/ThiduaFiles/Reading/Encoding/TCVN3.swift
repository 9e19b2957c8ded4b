/// TCVN3, the encoding of the ABC fonts: TCVN 5712:1993, third table.
///
/// Toned capitals are not in it: the fonts for capitals (`.VnTimeH`) draw the small letters as
/// capitals. Signs stand where Windows-1252 has them, which is what spreadsheets write.
enum TCVN3 {
  static let table = ByteTable { byte in
    letters[byte] ?? (WesternSigns.shared.contains(byte) ? Windows1252.scalar(byte) : nil)
  }

  private static let letters: [UInt8: Unicode.Scalar] = {
    let rows: [(first: UInt8, text: String)] = [
      (0xA1, "Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ"),
      (0xB5, "à ả ã á ạ _ ằ ẳ ẵ ắ _"),
      (0xC6, "ặ ầ ẩ ẫ ấ ậ è _ ẻ ẽ"),
      (0xD0, "é ẹ ề ể ễ ế ệ ì ỉ _ _ _ ĩ í ị ò"),
      (0xE1, "ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù"),
      (0xF1, "ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ"),
    ]
    var letters: [UInt8: Unicode.Scalar] = [:]
    for (first, text) in rows {
      for (offset, letter) in text.unicodeScalars.filter({ $0 != " " }).enumerated()
      where letter != "_" {
        letters[first + UInt8(offset)] = letter
      }
    }
    return letters
  }()
}
