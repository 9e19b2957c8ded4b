import Testing
import ThiduaCore

@testable import ThiduaFiles

@Suite("Cells typed in old fonts") struct WrappedCellsTests {
  static let cells = [
    "TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "hộ", "Bé", "12,5", "con",
    "Sản lượng (m³)",
  ]
  static let fonts = [
    (OldLetters.tcvn3, OldAlphabets.tcvn3), (OldLetters.vni, OldAlphabets.vni),
  ]

  private static func look(_ text: String, _ table: [Character: [UInt8]]) -> String {
    EncodingSearchTests.look(text, table)
  }

  @Test func `all in one font come back, short ones too`() {
    for (letters, table) in Self.fonts {
      let typed = Self.cells.map { $0.contains("³") ? $0.replacing("³", with: "3") : $0 }
      let looks = typed.map { Self.look($0, table) }
      let cells = WrappedCells(looks)
      #expect(cells.letters == letters)
      #expect(looks.map(cells.restored) == typed)
    }
  }

  @Test func `among Unicode cells only those come back that read better so`() {
    for (letters, table) in Self.fonts {
      let unicode = ["Phường An Bình", "Tên", "Côn", "Hà Tây", "m³", "Năm"]
      let old = ["Chỉ tiêu", "Đơn vị tính", "Kế hoạch"]
      let mixed = unicode + old.map { Self.look($0, table) }
      let cells = WrappedCells(mixed)
      #expect(cells.letters == letters)
      #expect(mixed.map(cells.restored) == unicode + old)
    }
  }

  @Test(arguments: [
    cells, [], ["Tên", "Côn", "Hà Tây", "Bé", "cho"], ["Année", "Réalisé", "dû", "ça"],
    ["m²", "5°"],
    cells.map { $0.uppercased() }, ["ChØ"],
  ])
  func `cells that are what they seem stay`(_ typed: [String]) {
    let cells = WrappedCells(typed)
    #expect(cells.letters == nil)
    #expect(typed.map(cells.restored) == typed)
  }

  @Test func `signs beside digits among Unicode cells are what they seem`() {
    let signs = ["40÷45", "350¹", "12½", "5±1", "300÷400", "7²", "8·10", "90°"]
    let cells = WrappedCells(["Chỉ tiêu", "Kế hoạch năm", "Đàn bò"] + signs)
    #expect(cells.letters == nil)
    #expect(signs.map(cells.restored) == signs)
  }
}
