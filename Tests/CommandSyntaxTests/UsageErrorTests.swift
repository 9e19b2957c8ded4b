import CommandSyntax
import Testing

struct UsageCase: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  /// The first line of the message in Vietnamese, without the place at its head.
  let vi: String
  /// The same in English.
  let en: String
  /// Where the mistake is: the tool, and the command if it is known.
  var place = "thidua"
  var testDescription: String { arguments.joined(separator: " ") }
}

private let commandCases = [
  UsageCase(
    arguments: [],
    vi: "chưa có lệnh nào; hãy chọn một trong: check, rollup, convert, about, draw",
    en: "no command given; choose one of: check, rollup, convert, about, draw"),
  UsageCase(
    arguments: ["rolup", "--period", "2023-Q2"],
    vi: "không có lệnh 'rolup'; có phải 'rollup'?",
    en: "unknown command 'rolup'; did you mean 'rollup'?"),
  UsageCase(
    arguments: ["help", "chcek"],
    vi: "không có lệnh 'chcek'; có phải 'check'?",
    en: "unknown command 'chcek'; did you mean 'check'?"),
  UsageCase(
    arguments: ["tong-hop", "--help"],
    vi: "không có lệnh 'tong-hop'", en: "unknown command 'tong-hop'"),
]

private let optionCases = [
  UsageCase(
    arguments: ["rollup", "--perod", "2023-Q2"],
    vi: "không có tùy chọn '--perod'; có phải '--period'?",
    en: "unknown option '--perod'; did you mean '--period'?", place: "thidua rollup"),
  UsageCase(
    arguments: ["rollup", "--perod=2023-Q2"],
    vi: "không có tùy chọn '--perod'; có phải '--period'?",
    en: "unknown option '--perod'; did you mean '--period'?", place: "thidua rollup"),
  UsageCase(
    arguments: ["rollup", "—period", "2023-Q2"],
    vi: "không có tùy chọn '—period'; có phải '--period'?",
    en: "unknown option '—period'; did you mean '--period'?", place: "thidua rollup"),
  UsageCase(
    arguments: ["check", "--period", "2023-Q2"],
    vi: "không có tùy chọn '--period'", en: "unknown option '--period'", place: "thidua check"),
  UsageCase(
    arguments: ["check", "-x"],
    vi: "không có tùy chọn '-x'", en: "unknown option '-x'", place: "thidua check"),
  UsageCase(
    arguments: ["--period", "2023-Q2", "rollup"],
    vi: "tùy chọn '--period' phải đứng sau tên lệnh",
    en: "option '--period' belongs after the command's name"),
  UsageCase(
    arguments: ["--qiet", "check"],
    vi: "không có tùy chọn '--qiet'; có phải '--quiet'?",
    en: "unknown option '--qiet'; did you mean '--quiet'?"),
  UsageCase(
    arguments: ["rollup"],
    vi: "cần có '--period P'", en: "'--period P' is needed", place: "thidua rollup"),
]

private let valueCases = [
  UsageCase(
    arguments: ["rollup", "--period"],
    vi: "'--period' cần một giá trị: --period P", en: "'--period' needs a value: --period P",
    place: "thidua rollup"),
  UsageCase(
    arguments: ["rollup", "--period", "--quiet"],
    vi: "'--period' cần một giá trị: --period P", en: "'--period' needs a value: --period P",
    place: "thidua rollup"),
  UsageCase(
    arguments: ["rollup", "--period=Q", "-o="],
    vi: "'-o' cần một giá trị: --out DIR", en: "'-o' needs a value: --out DIR",
    place: "thidua rollup"),
  UsageCase(
    arguments: ["rollup", "--period", "", "x"],
    vi: "'--period' cần một giá trị: --period P", en: "'--period' needs a value: --period P",
    place: "thidua rollup"),
  UsageCase(
    arguments: ["rollup", "--period", "a", "--out=1", "-o", "1"],
    vi: "'-o' được ghi hai lần; chỉ giữ một", en: "'-o' is given twice; keep one of the two",
    place: "thidua rollup"),
  UsageCase(
    arguments: ["check", "--strict=no"],
    vi: "'--strict' không nhận giá trị, nhưng có 'no'",
    en: "'--strict' takes no value, but 'no' was given", place: "thidua check"),
  UsageCase(
    arguments: ["rollup", "--baseline", "asigned"],
    vi: "'--baseline' không nhận giá trị 'asigned', chỉ nhận: registered, assigned;"
      + " có phải 'assigned'?",
    en: "'--baseline' does not accept 'asigned', only: registered, assigned;"
      + " did you mean 'assigned'?",
    place: "thidua rollup"),
  UsageCase(
    arguments: ["check", "--lang", "french"],
    vi: "'--lang' không nhận giá trị 'french', chỉ nhận: vi, en",
    en: "'--lang' does not accept 'french', only: vi, en", place: "thidua check"),
]

private let operandCases = [
  UsageCase(
    arguments: ["check", ""],
    vi: "có một đối số rỗng ([CAMPAIGN-FOLDER]); có thể một biến chưa được đặt",
    en: "an operand is empty ([CAMPAIGN-FOLDER]); perhaps a variable is not set",
    place: "thidua check"),
  UsageCase(
    arguments: ["convert"],
    vi: "thiếu đối số: cần ít nhất 1 (FILE...), mới có 0",
    en: "too few operands: at least 1 needed (FILE...), 0 given", place: "thidua convert"),
  UsageCase(
    arguments: ["check", "a", "b", "c"],
    vi: "thừa đối số 'b': nhiều nhất là 1 ([CAMPAIGN-FOLDER])",
    en: "unexpected operand 'b': at most 1 accepted ([CAMPAIGN-FOLDER])", place: "thidua check"),
  UsageCase(
    arguments: ["about", "a"],
    vi: "thừa đối số 'a': lệnh này không nhận đối số",
    en: "unexpected operand 'a': this command takes none", place: "thidua about"),
  UsageCase(
    arguments: ["check", "a", "b\u{1B}[31m\n"],
    vi: "thừa đối số 'b\\u{1B}[31m\\n': nhiều nhất là 1 ([CAMPAIGN-FOLDER])",
    en: "unexpected operand 'b\\u{1B}[31m\\n': at most 1 accepted ([CAMPAIGN-FOLDER])",
    place: "thidua check"),
  UsageCase(
    arguments: ["draw", "line"],
    vi: "không có 'line', chỉ có: bars, lines; có phải 'lines'?",
    en: "there is no 'line', only: bars, lines; did you mean 'lines'?", place: "thidua draw"),
]

@Suite("Naming the mistake in a command line") struct UsageErrorTests {
  @Test(arguments: commandCases + optionCases + valueCases + operandCases)
  func `the message names the mistake and the way out`(_ example: UsageCase) throws {
    let error = try #require(throws: UsageError.self) { try sample.parse(example.arguments) }
    let place = example.place
    #expect(
      error.message(in: .vi) == "\(place): \(example.vi)\nXem thêm: \(place) --help\n")
    #expect(
      error.message(in: .en) == "\(place): \(example.en)\nSee also: \(place) --help\n")
  }

  @Test func `of two mistakes the first is named`() throws {
    let error = try #require(throws: UsageError.self) {
      try sample.parse(["check", "--strict=1", "--nothing"])
    }
    #expect(error.mistake == .unexpectedValue(option: "--strict", value: "1"))
  }

  @Test func `a command names a mistake in its own words`() {
    let error = UsageError(
      tool: "thidua", command: "rollup",
      .other(LocalizedText(vi: "không có kỳ 'Q5'", en: "no period 'Q5'")))
    #expect(
      error.message(in: .en) == "thidua rollup: no period 'Q5'\nSee also: thidua rollup --help\n")
  }
}
