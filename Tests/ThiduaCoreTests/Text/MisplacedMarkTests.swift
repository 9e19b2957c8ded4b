import Testing
import ThiduaCore

@Suite("Marks that a PDF copy misplaced") struct MisplacedMarkTests {
  /// As typed, as a key of codes, and the guess at what was meant.
  static let marked = [
    ("nhiêm\u{323}", "nhiêm", "nhiệm"), ("nhiê\u{1E43}", "nhiêm", "nhiệm"),
    ("tâp\u{323}", "tâp", "tập"), ("vu ,\u{323}", "vu ,", "vụ ,"), ("TÂP\u{323}", "tâp", "TẬP"),
    ("CT\u{323}01", "ct01", "CT01"), ("a \u{301}b", "a b", "á b"), ("\u{323}x", "x", "x"),
    ("tấp\u{323}", "tấp", "tấp"), ("AB\u{301}\u{323}", "ab", "ẠB"),
  ]

  @Test(arguments: marked)
  func `do not count in codes, and are moved for a guess`(
    _ typed: String, _ key: String, _ guess: String
  ) {
    #expect(FoldedText.hasMisplacedMark(typed))
    #expect(FoldedText.codeKey(typed) == key)
    #expect(FoldedText.withMarksMoved(typed) == guess)
    #expect(FoldedText.caseKey(typed) != key)
  }

  @Test(arguments: [
    "", "CT001", "Hòa", "HOÀ", "nhiệm", "Ke\u{302}\u{301}", "tập", "đ", "Ước", "u\u{31B}\u{301}",
    "Ð1", "ký", "Ỵ", "≥ 5", "東京",
  ])
  func `text without them has its old key`(_ text: String) {
    #expect(!FoldedText.hasMisplacedMark(text))
    #expect(FoldedText.codeKey(text) == FoldedText.caseKey(text))
    #expect(FoldedText.withMarksMoved(text) == text)
  }

  @Test func `a code is found with them and without`() {
    let codes = CodeIndex(["NM", "CT1", "ÂP"])
    #expect(codes["nm\u{323}"] == 0)
    #expect(codes["C\u{323}t1"] == 1)
    #expect(codes["âp\u{323}"] == 2)
    #expect(codes["ap"] == nil)
    #expect(codes["ập"] == nil)
  }

  @Test func `codes that differ only by such a mark stay two`() {
    let codes = CodeIndex(["M", "\u{1E42}", "M1"])
    #expect(codes["m"] == 0)
    #expect(codes["m\u{323}"] == 1)
    #expect(codes["m\u{301}"] == nil)
    #expect(codes["m1\u{301}"] == 2)
  }

  static let units = UnitDirectory([
    ReportingUnit(code: "TP1", name: "Xã Tâp", cluster: 0),
    ReportingUnit(code: "TP2", name: "Xã Tập", cluster: 0),
    ReportingUnit(code: "TP3", name: "Xã Tâp\u{323}", cluster: 0),
    ReportingUnit(code: "MK", name: "Xã Minh Khiêm", cluster: 0),
    ReportingUnit(code: "MK2", name: "Xã Minh Khiệm", cluster: 0),
  ])

  @Test(arguments: [
    ("Xã Tâp", UnitDirectory.Match.unit(0)), ("Xã Tập", .unit(1)), ("Xã Tâp\u{323}", .unit(2)),
    ("TP1\u{323}", .unit(0)),
    ("Xã Minh Khiêm\u{323}", .unknown(suggestion: "Xã Minh Khiệm (MK2)")),
    ("Minh Khiê\u{1E43}", .unknown(suggestion: "Xã Minh Khiệm (MK2)")),
    ("Xã Minh\u{323} Khiêm", .unknown(suggestion: "Xã Minh Khiêm (MK)")),
  ])
  func `a name is compared as typed, and the right one is suggested`(
    _ typed: String, _ match: UnitDirectory.Match
  ) {
    #expect(Self.units.match(typed) == match)
  }
}
