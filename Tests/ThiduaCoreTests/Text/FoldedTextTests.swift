import Testing
import ThiduaCore

@Suite("Text is brought to one spelling")
struct FoldedTextTests {
  @Test(arguments: [
    ("  Hộ   nghèo ", "Hộ nghèo"), ("Hộ\u{A0}nghèo", "Hộ nghèo"), ("Hộ\tnghèo\r\n", "Hộ nghèo"),
    ("\u{FEFF}Hộ\u{200B}nghèo", "Hộ nghèo"), ("", ""), (" \u{A0} ", ""), ("ha", "ha"),
    ("Ð\u{1EA1}t", "Đạt"), ("Ðơn vị", "Đơn vị"), ("năm\n2023", "năm 2023"),
  ]) func `cleaned`(_ typed: String, _ clean: String) {
    #expect(Array(FoldedText.cleaned(typed).unicodeScalars) == Array(clean.unicodeScalars))
    #expect(FoldedText.cleaned(typed.utf8Span.span) == clean)
  }

  @Test(arguments: [
    ("o\u{302}\u{323}", "\u{1ED9}"), ("o\u{323}\u{302}", "\u{1ED9}"), ("\u{F4}\u{323}", "\u{1ED9}"),
    ("\u{1ECD}\u{302}", "\u{1ED9}"), ("u\u{31B}\u{301}", "\u{1EE9}"),
    ("u\u{301}\u{31B}", "\u{1EE9}"),
    ("A\u{306}\u{300}", "\u{1EB0}"), ("E\u{302}\u{303}", "\u{1EC4}"), ("\u{1ED9}", "\u{1ED9}"),
    ("abc", "abc"),
  ]) func `composed`(_ typed: String, _ composed: String) {
    #expect(Array(FoldedText.nfc(typed).unicodeScalars) == Array(composed.unicodeScalars))
    #expect(Array(FoldedText.cleaned(typed).unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test(arguments: [
    ("Hòa", "hoà"), ("HÒA", "hoà"), ("hoà", "hoà"), ("Ủy ban", "uỷ ban"), ("uỷ", "uỷ"),
    ("khỏe", "khoẻ"), ("xóa", "xoá"), ("tọa", "toạ"), ("thủy", "thuỷ"), ("toán", "toán"),
    ("hõa", "hoã"), ("lũy kế", "luỹ kế"), ("ho\u{300}a", "hoà"), ("mùa", "mùa"), ("TT", "tt"),
    ("ĐƠN VỊ", "đơn vị"), ("Phổ  Thuận", "phổ thuận"),
  ]) func `case key`(_ typed: String, _ key: String) {
    #expect(Array(FoldedText.caseKey(typed).unicodeScalars) == Array(key.unicodeScalars))
  }

  @Test func `diacritics still tell names apart`() {
    #expect(FoldedText.caseKey("Phổ Thuận") != FoldedText.caseKey("Phố Thuận"))
    #expect(FoldedText.caseKey("mùa") != FoldedText.caseKey("muà"))
  }

  @Test(arguments: [
    ("Đơn vị tính", "donvitinh"), ("ĐVT", "dvt"), ("So với kế hoạch (%)", "sovoikehoach"),
    ("KẾ HOẠCH\nNĂM 2023", "kehoachnam2023"), ("Mã_CT", "mact"), ("Ðơn vị", "donvi"),
    ("Lu\u{303}y kế", "luyke"), ("indicator", "indicator"), ("Ước TH", "uocth"), ("", ""),
  ]) func `bare key`(_ typed: String, _ key: String) {
    #expect(FoldedText.bareKey(typed) == key)
  }

  @Test func `words`() {
    #expect(
      FoldedText.words(of: "Giảm tỷ lệ hộ nghèo (2022-2023)")
        == ["giảm", "tỷ", "lệ", "hộ", "nghèo", "2022", "2023"])
    #expect(FoldedText.words(of: " - ") == [])
  }

  @Test func `broken bytes become replacement characters`() {
    let bytes: [UInt8] = [0x48, 0xFF, 0x48]
    #expect(FoldedText.cleaned(bytes.span) == "H\u{FFFD}H")
  }
}
