import OldSheetReading
import SheetReading
import Testing

/// A cell of column B in `values.xls`: what `make_books.py` wrote, and what is to be read.
private let expected = [
  "text Chỉ tiêu", "number 92703.6", "number 0.28", "number 0.001", "number 0", "number -5",
  "number 123456789012346000", "number 1" + String(repeating: "0", count: 300), "number 0.3",
  "percent 95.5%", "percent 100%", "percent 7%", "date 2023-06-28", "date 2023-06-28 14:30:00",
  "date 14:30:00", "date 1900-02-29", "date 1900-03-01", "date 36:00:00",
  "number 1234", "number 12.5", "boolean TRUE", "boolean FALSE",
]

@Suite("Reading an old workbook") struct OldWorkbookTests {
  @Test(arguments: expected.indices)
  func `each kind of cell is read as it was written`(_ index: Int) throws {
    let row = try OldBooks.open("values.xls").rows(0)[index]
    #expect(row == ShownRow(number: index + 1, isHidden: false, cells: ["blank", expected[index]]))
  }

  @Test func `an error is its name and never the number 1`() throws {
    let rows = try OldBooks.open("values.xls").rows(0).filter { (31...37).contains($0.number) }
    let names = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]
    #expect(rows.map(\.cells) == names.map { ["blank", "blank", "error \($0)"] })
  }

  @Test func `hidden sheets, hidden rows and empty sheets are told`() throws {
    let book = try OldBooks.open("values.xls")
    #expect(book.sheets.map(\.name) == ["Kế hoạch", "Ẩn", "Trống"])
    #expect(book.sheets.map(\.isHidden) == [false, true, false])
    let last = try book.rows(0).last
    #expect(last == ShownRow(number: 41, isHidden: true, cells: ["text ẩn"]))
    let rows = try book.rows(1)
    #expect(rows.map(\.cells) == [["blank", "blank", "text xã Tú An"]])
    #expect(try book.rows(2).isEmpty)
  }

  /// What Excel shows for the formats of `make_books.py`, without its marks between thousands.
  @Test func `thousands, measures and the zeros of codes are told as they are shown`() throws {
    var shown: [String?] = []
    var scaled: [Bool] = []
    try OldBooks.open("shown.xls").read(0) { row in
      guard row.number <= 12 else { return false }
      shown.append(row.shown(0)?.text)
      scaled.append(row.shown(0)?.isScaled ?? false)
      return true
    }
    #expect(
      shown == [
        "6830", "1.5", "1200000 kg", "6830000000 ₫", "Quý 2", "1.10", "007", nil, nil, nil,
        nil, nil,
      ])
    #expect(scaled == [true, true] + Array(repeating: false, count: 10))
  }

  @Test func `a zero of which no digit is shown is told`() throws {
    var shown: [String?] = []
    try OldBooks.open("shown.xls").read(0) { row in
      if (15...18).contains(row.number) { shown.append(row.shown(0)?.text) }
      return true
    }
    #expect(shown == [nil, "", "-", ""])
  }

  @Test func `raised and struck out digits are none of the number`() throws {
    let rows = try OldBooks.open("shown.xls").rows(0).filter { (21...23).contains($0.number) }
    #expect(
      rows.map(\.cells) == [
        ["text 98²)"], ["text 1\u{336}2\u{336}90 tấn"], ["text Lúa đông xuân"],
      ])
    // In a cell whose own font strikes out: what has no font of its own is struck out, too.
    let struck = try OldBooks.open("shown.xls").rows(0).filter { (25...28).contains($0.number) }
    #expect(
      struck.map(\.cells) == [
        ["text 5\u{336}0\u{336}"], ["text 5\u{336}0\u{336}%"], ["text Hộ 1\u{336}2\u{336}"],
        ["text 4\u{336}5\u{336} 50"],
      ])
  }

  @Test func `hidden columns are told`() throws {
    var hidden: [Int] = []
    try OldBooks.open("shown.xls").read(0) { row in
      hidden = (0...300).filter { row.isHidden(column: $0) }
      return false
    }
    #expect(hidden == [2, 3])
  }

  /// What Excel shows in the formats of `make_books.py`, by Microsoft's list of those that have numbers alone.
  @Test func `formats that have a number alone are known as in newer workbooks`() throws {
    let percent = ["percent 4510575%", "percent 150%"]
    let date = ["date 2023-06-28 18:00:00", "date 1900-01-01 12:00:00"]
    let duration = ["date 1082538:00:00", "date 36:00:00"]
    #expect(
      try OldBooks.open("builtin.xls").rows(0).map(\.cells) == [
        percent, date, date, date, date, date, date, date, ["number 45105.75", "number 1.5"],
        duration, date, date, percent, date, duration, date, date,
      ])
  }

  @Test func `the calendar that begins in 1904 is obeyed`() throws {
    let rows = try OldBooks.open("1904.xls").rows(0)
    #expect(
      rows.map(\.cells) == [["date 1904-01-01"], ["date 2023-06-28"], ["date 12:00:00"]])
  }

  @Test(.timeLimit(.minutes(30))) func `45,000 rows come complete and in order`() throws {
    var count = 0
    var wrong = 0
    try OldBooks.open("long.xls").read(0) { row in
      let text = "Hộ thứ \(count) ở làng Đê Chơ Gang"
      let isRight = row.withCell(0) { span in
        span.count == text.utf8.count && zip(span.indices, text.utf8).allSatisfy { span[$0] == $1 }
      }
      if !isRight || row.number != count + 1 || row.cellCount != 3 { wrong += 1 }
      count += 1
      return true
    }
    #expect(count == 45_000)
    #expect(wrong == 0)
  }

  @Test func `reading stops when it is told to`() throws {
    var count = 0
    try OldBooks.open("long.xls").read(0) { _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
  }

  @Test(arguments: ["formulas.xls", "chart.xls"])
  func `of a calculated formula the kept result counts, beside a chart too`(
    _ name: String
  ) throws {
    let book = try OldBooks.open(name)
    #expect(book.sheets.map(\.name) == ["Lũy kế"])
    let cells = try book.rows(0).map(\.cells)
    #expect(
      cells == [
        ["text Lúa", "number 92703.6", "percent 95.5%"],
        [
          "number 185407.2", "text xã Tú An", "error #DIV/0!", "percent 95.5%", "blank",
          "boolean TRUE",
        ],
      ])
  }

  @Test func `a formula that nobody calculated is never a blank`() throws {
    let cells = try OldBooks.open("never-calculated.xls").rows(0).map(\.cells)
    #expect(cells == [["number 2", "uncalculated ="]])
  }
}
