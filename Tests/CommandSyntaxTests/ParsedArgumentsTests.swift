import CommandSyntax
import Testing

struct RunCase: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let command: String
  var operands: [String] = []
  var flags: Set<String> = []
  var values: [String: String] = [:]
  var testDescription: String { arguments.joined(separator: " ") }
}

private let runCases = [
  RunCase(arguments: ["check"], command: "check"),
  RunCase(arguments: ["check", "2023"], command: "check", operands: ["2023"]),
  RunCase(
    arguments: ["check", "--strict", "2023"], command: "check", operands: ["2023"],
    flags: ["--strict"]),
  RunCase(
    arguments: ["check", "2023", "-s", "-q"], command: "check", operands: ["2023"],
    flags: ["--strict", "--quiet"]),
  RunCase(arguments: ["check", "-s", "--strict"], command: "check", flags: ["--strict"]),
  RunCase(
    arguments: ["--quiet", "--lang", "en", "check"], command: "check", flags: ["--quiet"],
    values: ["--lang": "en"]),
  RunCase(
    arguments: ["rollup", "--period", "2023-Q2", "x"], command: "rollup", operands: ["x"],
    values: ["--period": "2023-Q2"]),
  RunCase(
    arguments: ["rollup", "x", "--period=2023-Q2", "-o", "a b"], command: "rollup",
    operands: ["x"], values: ["--period": "2023-Q2", "--out": "a b"]),
  RunCase(
    arguments: ["rollup", "--period=2023-Q2", "--out=-a=b"], command: "rollup",
    values: ["--period": "2023-Q2", "--out": "-a=b"]),
  RunCase(
    arguments: ["rollup", "--period", "Q", "--out", "-"], command: "rollup",
    values: ["--period": "Q", "--out": "-"]),
  RunCase(arguments: ["convert", "-", "b"], command: "convert", operands: ["-", "b"]),
  RunCase(
    arguments: ["convert", "a", "--", "--help", "--"], command: "convert",
    operands: ["a", "--help", "--"]),
  RunCase(
    arguments: ["convert", "help", "check"], command: "convert", operands: ["help", "check"]),
  RunCase(arguments: ["convert", "– 2023"], command: "convert", operands: ["– 2023"]),
]

struct RequestCase: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let request: Request
  var testDescription: String { arguments.joined(separator: " ") }
}

private let requestCases = [
  RequestCase(arguments: ["--help"], request: .help(nil)),
  RequestCase(arguments: ["-h"], request: .help(nil)),
  RequestCase(arguments: ["help"], request: .help(nil)),
  RequestCase(arguments: ["help", "rollup"], request: .help(rollupCommand)),
  RequestCase(arguments: ["help", "help"], request: .help(nil)),
  RequestCase(arguments: ["rollup", "--help"], request: .help(rollupCommand)),
  RequestCase(arguments: ["--help", "rollup"], request: .help(rollupCommand)),
  RequestCase(arguments: ["rollup", "--perod", "-h"], request: .help(rollupCommand)),
  RequestCase(arguments: ["rollup", "--out", "--help"], request: .help(rollupCommand)),
  RequestCase(arguments: ["--version"], request: .version),
  RequestCase(arguments: ["convert", "--version"], request: .version),
  RequestCase(arguments: ["--version", "--help"], request: .help(nil)),
]

struct LanguageCase: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let language: Language
  var testDescription: String { arguments.joined(separator: " ") }
}

private let languageCases = [
  LanguageCase(arguments: [], language: .vi),
  LanguageCase(arguments: ["check", "--lang", "en"], language: .en),
  LanguageCase(arguments: ["chek", "--lang=en"], language: .en),
  LanguageCase(arguments: ["check", "--perod", "--lang", "en", "x", "y"], language: .en),
  LanguageCase(arguments: ["--lang"], language: .vi),
  LanguageCase(arguments: ["--lang", "fr", "check"], language: .vi),
  LanguageCase(arguments: ["--language=en"], language: .vi),
  LanguageCase(arguments: ["check", "--", "--lang", "en"], language: .vi),
]

@Suite("Taking a command line apart") struct ParsedArgumentsTests {
  @Test(arguments: runCases)
  func `command, operands, flags and values are told apart`(_ example: RunCase) throws {
    let request = try sample.parse(example.arguments)
    guard case .run(let parsed) = request else {
      Issue.record("not a command to run: \(request)")
      return
    }
    #expect(parsed.command == example.command)
    #expect(parsed.operands == example.operands)
    #expect(parsed.flags == example.flags)
    #expect(parsed.values == example.values)
  }

  @Test(arguments: requestCases)
  func `help and version are found everywhere`(_ example: RequestCase) throws {
    #expect(try sample.parse(example.arguments) == example.request)
  }

  @Test(arguments: languageCases)
  func `the language is found, in a wrong line too`(_ example: LanguageCase) {
    #expect(sample.language(in: example.arguments) == example.language)
  }

  @Test func `another language can be the default`() {
    #expect(sample.language(in: ["check"], default: .en) == .en)
    #expect(sample.language(in: ["--lang", "vi"], default: .en) == .vi)
  }

  @Test func `options are asked for by their descriptions`() throws {
    guard case .run(let parsed) = try sample.parse(["rollup", "--period", "2023-Q2", "-q"]) else {
      Issue.record("not a command to run")
      return
    }
    #expect(parsed.value(of: period) == "2023-Q2")
    #expect(parsed.value(of: out) == nil)
    #expect(parsed.contains(.quiet))
    #expect(!parsed.contains(.noColor))
  }

  @Test func `two options of one name are a mistake of the programmer`() async {
    await #expect(processExitsWith: .failure) {
      let twice = CommandDescription(
        name: "x", summary: LocalizedText(vi: "x", en: "x"),
        options: [FlagOption("--quiet", help: LocalizedText(vi: "x", en: "x"))])
      _ = ToolDescription(
        name: "t", version: "1", summary: LocalizedText(vi: "x", en: "x"), commands: [twice])
    }
  }
}
