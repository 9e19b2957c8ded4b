import Testing

@testable import ThiduaFiles

private let notes = "Mã chỉ tiêu,Kế hoạch,Thực hiện,Ghi chú"
private let path = "Phường An Bình/quy-2.csv"

private let cases = [
  TableCase(
    "a decimal that has moved into the notes", path: path,
    "\(notes)\nDT,100,12,5,\nTRAU,200,30,\nTL,3,7,đủ\n",
    figures: [
      "ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30",
      "ANBINH TL registered 2023-Q2 3", "ANBINH TL actual 2023-Q2 7",
    ],
    findings: ["bad-number 2:4 5"]),
  TableCase(
    "a plan of thousands, which moves what was reached", path: path,
    "\(notes)\nDT,1,200,30\nTRAU,200,30,\n",
    figures: ["ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30"],
    findings: ["bad-number 2:4 30"]),
  TableCase(
    "a plan alone, with one comma more than others", path: path,
    "\(notes)\nDT,12,5,,\nTRAU,200,30,\n",
    figures: ["ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30"],
    findings: ["bad-number 2:3 5"]),
  TableCase(
    "no column of notes, some rows with whole numbers", path: path,
    "Mã chỉ tiêu,Kế hoạch,Thực hiện\nDT,100,12,5\nTRAU,200,30\n",
    figures: ["ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30"],
    findings: ["bad-number 2:4 5"]),
  TableCase(
    "a nameless column behind all rows is another thing", path: path,
    "Mã chỉ tiêu,Kế hoạch,Thực hiện\nDT,100,12,12\nTRAU,200,30,15\n",
    figures: [
      "ANBINH DT registered 2023-Q2 100", "ANBINH DT actual 2023-Q2 12",
      "ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30",
    ],
    findings: ["extra-cells 2:4 12", "extra-cells 3:4 15"]),
  TableCase(
    "a comma behind all rows, and one row with two", path: path,
    "\(notes)\nDT,100,12,,\nTRAU,200,30,,\nTL,3,7,5,,\n",
    figures: [
      "ANBINH DT registered 2023-Q2 100", "ANBINH DT actual 2023-Q2 12",
      "ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30",
    ],
    findings: ["bad-number 4:4 5"]),
  TableCase(
    "who puts quotation marks around numbers means his notes", path: path,
    "\(notes)\nDT,100,\"12,5\",5\nTRAU,200,30,7\n",
    figures: [
      "ANBINH DT registered 2023-Q2 100", "ANBINH DT actual 2023-Q2 12.5",
      "ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30",
    ]),
  TableCase(
    "a year, a text and a number with its point are no parts of numbers", path: path,
    "\(notes)\nDT,100,12,2023\nTRAU,200,30,5 con\nTL,3,7.5,5\n",
    figures: [
      "ANBINH DT registered 2023-Q2 100", "ANBINH DT actual 2023-Q2 12",
      "ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30",
      "ANBINH TL registered 2023-Q2 3", "ANBINH TL actual 2023-Q2 7.5",
    ]),
  TableCase(
    "column numbers are none", path: path,
    "\(notes)\n1,2,3,4\nDT,100,12,\n",
    figures: ["ANBINH DT registered 2023-Q2 100", "ANBINH DT actual 2023-Q2 12"]),
  TableCase(
    "semicolons part nothing", path: path,
    "Mã chỉ tiêu;Kế hoạch;Thực hiện;Ghi chú\nDT;100;12;5\nTRAU;200;30\n",
    figures: [
      "ANBINH DT registered 2023-Q2 100", "ANBINH DT actual 2023-Q2 12",
      "ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30",
    ]),
]

@Suite("Numbers parted at their own commas") struct SplitNumberTests {
  @Test(arguments: cases) func `do not count, where rows show it`(_ example: TableCase) throws {
    let read = try ReadTable(example.text, path: example.path)
    #expect(read.figures == example.figures)
    #expect(read.findings == example.findings)
  }
}
