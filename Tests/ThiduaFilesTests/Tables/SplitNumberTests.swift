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
    "\(notes)\nDT,1,200,30\nTRAU,200,30\n",
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
    "a unit that the row names is that of the row below", path: "quy-2.csv",
    "Đơn vị,Mã chỉ tiêu,Thực hiện,Ghi chú\nANBINH,DT,12\nANPHU,DT,12,5\n,TRAU,30\n",
    figures: ["ANBINH DT actual 2023-Q2 12", "ANPHU TRAU actual 2023-Q2 30"],
    findings: ["bad-number 3:4 5"]),
  TableCase(
    "so is its period",
    "Đơn vị,Kỳ,Mã chỉ tiêu,Thực hiện,Ghi chú\nANBINH,2023-Q1,DT,12\nANBINH,2023-Q2,DT,12,5\n"
      + ",,TRAU,30\n",
    figures: ["ANBINH DT actual 2023-Q1 12", "ANBINH TRAU actual 2023-Q2 30"],
    findings: ["bad-number 3:5 5"]),
  TableCase(
    "and its code", path: "quy-2.csv",
    "Mã chỉ tiêu,Đơn vị,Thực hiện,Ghi chú\nDT,ANBINH,12\n,ANPHU,13\nTRAU,ANBINH,12,5\n,ANPHU,30\n",
    figures: [
      "ANBINH DT actual 2023-Q2 12", "ANPHU DT actual 2023-Q2 13",
      "ANPHU TRAU actual 2023-Q2 30",
    ],
    findings: [
      "likely-indicator 3:1 ", "bad-number 4:4 5", "likely-indicator 5:1 ",
    ]),
  TableCase(
    "in the first row, with column numbers of which one is a code below it", path: path,
    "\(notes)\nDT,100,12,5\n01,2,3\n",
    figures: ["ANBINH 01 registered 2023-Q2 2", "ANBINH 01 actual 2023-Q2 3"],
    findings: ["bad-number 2:4 5"]),
  TableCase(
    "rows that add up units are no figures at all", path: "quy-2.csv",
    "Đơn vị,Mã chỉ tiêu,Thực hiện,Ghi chú\nANBINH,DT,12\nCộng,DT,112,5\n",
    figures: ["ANBINH DT actual 2023-Q2 12"], findings: ["total-row 3:1 Cộng"]),
  TableCase(
    "a note with a comma of its own moves no figure", path: path,
    "\(notes)\nDT,100,12,đạt, vượt\n01,12,13,đạt, vượt\nTRAU,200,30,\n",
    figures: [
      "ANBINH DT registered 2023-Q2 100", "ANBINH DT actual 2023-Q2 12",
      "ANBINH 01 registered 2023-Q2 12", "ANBINH 01 actual 2023-Q2 13",
      "ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30",
    ],
    findings: ["extra-cells 2:5 vượt", "extra-cells 3:5 vượt"]),
  TableCase(
    "blanks around the parts, a sign for per cent, thousands", path: path,
    "\(notes)\nDT,100, 12 , 5\nTL,10,11,5%\nTRAU,200,1.234,5\n01,2,3\n",
    figures: ["ANBINH 01 registered 2023-Q2 2", "ANBINH 01 actual 2023-Q2 3"],
    findings: ["bad-number 2:4 5", "bad-number 3:4 5%", "bad-number 4:4 5"]),
  TableCase(
    "with a share between figure and notes", path: path,
    "Mã chỉ tiêu,Kế hoạch,Thực hiện,Tỷ lệ (%),Ghi chú\nDT,100,12,5,98\nTRAU,200,30,15\n",
    figures: ["ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30"],
    findings: ["bad-number 2:5 98"]),
  TableCase(
    "a text in quotation marks with a comma between digits is no number", path: path,
    "\(notes)\nDT,100,12,5\nTRAU,200,30,\"2,5 ha\"\n",
    figures: ["ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30"],
    findings: ["bad-number 2:4 5"]),
  TableCase(
    "a number with thousands, or below zero, is one", path: path,
    "\(notes)\nDT,100,\"1.234,5\",5\nTRAU,200,30,7\n",
    figures: [
      "ANBINH DT registered 2023-Q2 100", "ANBINH DT actual 2023-Q2 1234.5",
      "ANBINH TRAU registered 2023-Q2 200", "ANBINH TRAU actual 2023-Q2 30",
    ]),
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
    try example.expectAsMeant()
  }
}
