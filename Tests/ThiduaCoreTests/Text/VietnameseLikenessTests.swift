import Testing
import ThiduaCore

@Suite("How well a text reads as Vietnamese") struct VietnameseLikenessTests {
  @Test(arguments: [
    "Kế", "hoạch", "thực", "hiện", "quốc", "quý", "quỹ", "giữa", "gì", "giếng", "giá", "nghèo",
    "nghiệp", "ngành", "huyện", "khuỷu", "thuở", "đường", "được", "ước",
    "lượng", "ở", "ý", "ỷ", "à", "đi", "hòa", "hoà", "ủy", "uỷ", "trồng", "trọt", "xã", "TỈNH",
    "Ấp", "yếu", "Huỳnh", "Quỳnh", "Khuê", "ke\u{302}\u{301}", "HOạCH",
    "m²", "«Đạt»",
  ])
  func `a syllable is rewarded`(_ word: String) {
    #expect(VietnameseLikeness.score(of: word) == (word == "m²" ? 0 : 3))
  }

  @Test(arguments: [
    // A stop takes two tones only; two tones; a tone on a consonant; a rhyme or onset unknown.
    "hoàch", "tôt", "thùc", "thửùc", "hiểẹn", "tâp\u{323}", "Krông", "qúân", "kà", "cê", "ghá",
    "ngễ", "viờu", "ưứơc", "café", "bằỗ",
  ])
  func `what is no syllable is a loss`(_ word: String) {
    #expect(VietnameseLikeness.score(of: word) == -2)
  }

  @Test(arguments: ["ChØ", "s¶n", "l­îng", "®©y", "kÕ", "Ñôn", "hieän", "c²ng", "\u{FFFD}a", "für"])
  func `what is not of Vietnamese is a greater loss`(_ word: String) {
    #expect(VietnameseLikeness.score(of: word) == -3)
  }

  @Test(arguments: [
    "", "unit;indicator;actual", "kWh McDonald", "12,5 ≥ 7 – “x”", "5 °C", "a\u{A0}b",
  ])
  func `ASCII words say nothing`(_ text: String) {
    #expect(VietnameseLikeness.score(of: text) == 0)
  }

  @Test func `words add up`() {
    #expect(VietnameseLikeness.score(of: "Kế hoạch năm 2023;Krông Pa\nchưa có") == 5 * 3 - 2)
  }

  @Test func `a word without end is no harm`() {
    #expect(VietnameseLikeness.score(of: String(repeating: "ạ", count: 100_000)) < 0)
  }
}
