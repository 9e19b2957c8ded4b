import Testing

@testable import ThiduaCore

@Suite("Which edition a name is beside others") struct NamedEditionsTests {
  static let laterNames: [(paths: [String], path: String, edition: UInt16?)] = [
    (["AB.xlsx", "AB mới.xlsx"], "AB mới.xlsx", 2), (["AB.csv", "AB sửa.xlsx"], "AB sửa.xlsx", 2),
    (["AB.csv", "ab_chinh-thuc.csv"], "ab_chinh-thuc.csv", 2),
    (["AB.csv", "AB (1).csv"], "AB (1).csv", 2),
    (["AB.csv", "AB (updated).csv"], "AB (updated).csv", 2),
    // The second file that Windows calls so, and the third download.
    (["AB.csv", "AB (2).csv"], "AB (2).csv", nil),
    (["AB.csv", "AB (1).csv", "AB (2).csv"], "AB (2).csv", 3),
    (["AB.csv", "AB (2).csv", "Ab (1).csv"], "AB (2).csv", 3),
    (["AB v1.csv", "AB v1.1.csv"], "AB v1.1.csv", 2),
    (["AB sửa.csv", "AB sửa 2.csv"], "AB sửa 2.csv", 3),
    (["AB.csv", "AB mới.csv", "AB mới sửa.csv"], "AB mới sửa.csv", 3),
    (["AB final.csv", "AB final 2.csv"], "AB final 2.csv", 1001),
    (["AB final.csv", "AB final sửa.csv"], "AB final sửa.csv", 1000),
    (["AB lần 2.csv", "AB lần 2 mới.csv"], "AB lần 2 mới.csv", 3),
    (["q2/AB.csv", "q2/AB bản cuối.csv"], "q2/AB bản cuối.csv", 999),
  ]

  @Test(arguments: laterNames)
  func `a word behind the name of a file beside it says that it is later`(
    _ names: (paths: [String], path: String, edition: UInt16?)
  ) {
    #expect(NamedEditions(names.paths).edition(of: names.path) == names.edition)
  }

  @Test(arguments: [
    ["AB.csv", "AB nông thôn mới.csv"], ["AB.csv", "AB 2.csv"], ["AB.csv", "AB nháp.csv"],
    ["AB.csv", "AB sữa.csv"], ["q1/AB.csv", "q2/AB mới.csv"], ["AB.csv", "AC mới.csv"],
    ["AB.csv", "AB - Copy.csv"], ["AB mới.csv", "AB sửa.csv"], ["AB quý.csv", "AB quý 2.csv"],
    ["AB.csv", "AB.xlsx"], ["AB.csv", "AB (2023).csv"],
  ])
  func `other words, and the names of other folders, say nothing`(_ paths: [String]) {
    let editions = NamedEditions(paths)
    #expect(paths.allSatisfy { editions.edition(of: $0) == nil })
  }

  @Test(arguments: [
    ("AB - Copy", "ab - "), ("AB - Copy (2)", "ab - "), ("Bản sao của AB", " ab"),
    ("AB (bản sao)", "ab ("),
    ("Copy of AB lần 2", " ab lan 2"),
  ])
  func `a copy is of the edition that was copied`(_ name: String, _ original: String) {
    let copy = CopyName(name)
    #expect(copy.isCopy)
    #expect(copy.original == original)
  }

  @Test(arguments: ["AB", "AB photocopy", "AB bản sao kê", "copywriting"])
  func `other names are those of originals`(_ name: String) {
    #expect(!CopyName(name).isCopy)
    #expect(CopyName(name).original == name)
  }
}
