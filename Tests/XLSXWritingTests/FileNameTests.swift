internal import Testing
internal import XLSXWriting

@Suite("Any text becomes a file name that stays in its folder")
struct FileNameTests {
  /// Texts made into names one after another.
  struct NameCase: Sendable, CustomTestStringConvertible {
    let texts: [String]
    let names: [String]

    var testDescription: String { texts.joined(separator: ", ") }

    init(_ texts: String..., names: String...) {
      self.texts = texts
      self.names = names
    }

    static let all: [NameCase] = [
      NameCase("Cụm 1: Phía Đông/Bắc", names: "Cụm 1- Phía Đông-Bắc.xlsx"),
      NameCase(
        "../../etc/passwd", "/etc/x", "..", names: "etc-passwd.xlsx", "etc-x.xlsx", "khong-ten.xlsx"
      ),
      NameCase("a\\b*c?d\"e<f>g|h", names: "a-b-c-d-e-f-g-h.xlsx"),
      NameCase(
        "CON", "nul.csv", "com1", "LPT¹", names: "_CON.xlsx", "_nul.csv.xlsx", "_com1.xlsx",
        "_LPT¹.xlsx"),
      NameCase("CONG", "com", "com10", names: "CONG.xlsx", "com.xlsx", "com10.xlsx"),
      NameCase(
        "Xã An. . ", ".ẩn", "-rf", "~$khóa", names: "Xã An.xlsx", "ẩn.xlsx", "rf.xlsx", "$khóa.xlsx"
      ),
      NameCase(
        "", " ", "\u{200B}", names: "khong-ten.xlsx", "khong-ten (2).xlsx", "khong-ten (3).xlsx"),
      NameCase(
        "Hòa", "HÒA", "ho\u{300}a", names: "Hòa.xlsx", "HÒA (2).xlsx", "ho\u{300}a (3).xlsx"),
      NameCase("a\u{0}b\nc\u{202E}d", names: "a-b cd.xlsx"),
      // 115 bytes are left beside ".xlsx": 38 letters of three bytes and one of one.
      NameCase(
        String(repeating: "ồ", count: 38) + "ab", String(repeating: "ồ", count: 38) + "ac",
        names: String(repeating: "ồ", count: 38) + "a.xlsx",
        String(repeating: "ồ", count: 37) + " (2).xlsx"),
    ]
  }

  @Test(arguments: NameCase.all)
  func `names are readable, safe and different`(_ example: NameCase) {
    var maker = FileNames(ending: "xlsx")
    let names = example.texts.map { maker.makeName(for: $0) }
    #expect(names == example.names)
    #expect(names.allSatisfy { $0.utf8.count <= 120 })
  }
}
