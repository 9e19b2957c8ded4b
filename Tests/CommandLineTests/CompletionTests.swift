import CommandSyntax
import TestSupport
import Testing

/// What is typed before Tab, and what the program is then given.
private struct Completed: Sendable, CustomTestStringConvertible {
  let line: String
  let arguments: [String]
  var testDescription: String { line }

  init(_ line: String, _ arguments: String...) {
    self.line = line
    self.arguments = arguments
  }
}

/// A shell that types, completes and runs.
private struct TypingShell {
  let shell: Shell

  /// Whether the machine has the shell.
  static func isInstalled(_ shell: Shell) -> Bool {
    (try? program(["which", shell.rawValue]).status) == 0
  }

  /// What a tool is given, line by line, where Tab is pressed at the end of each.
  func complete(_ lines: [String], _ script: String, of tool: String) throws -> [[String]] {
    let scratch = try TemporaryFolder()
    _ = try scratch.write("", to: "folder/báo cáo (1).xlsx")
    _ = try scratch.write(script, to: "completions")
    let run = try python(
      "complete.py",
      [shell.rawValue, scratch.path + "/completions", tool, scratch.path + "/folder"] + lines)
    #expect(run.status == 0, "\(run.output)")
    return run.output.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

@Suite("Completion in the shells themselves") struct CompletionTests {
  private static let lines = [
    Completed("thidua ro", "rollup"),
    Completed("thidua hel", "help"),
    Completed("thidua help ro", "help", "rollup"),
    Completed("thidua --lang en ro", "--lang", "en", "rollup"),
    Completed("thidua --lang=en ro", "--lang=en", "rollup"),
    Completed("thidua --lang e", "--lang", "en"),
    Completed("thidua -q ro", "-q", "rollup"),
    Completed(
      "thidua --no-color --lang en run --as", "--no-color", "--lang", "en", "run", "--as-of"),
    Completed("thidua --quie", "--quiet"),
    Completed("thidua run -q --dr", "run", "-q", "--dry-run"),
    Completed("thidua run --dr", "run", "--dry-run"),
    Completed("thidua rollup --und", "rollup", "--undo"),
    Completed("thidua verify --ag", "verify", "--against"),
    Completed("thidua check --lang e", "check", "--lang", "en"),
    Completed("thidua generate zs", "generate", "zsh"),
    Completed("thidua rollup --format xls", "rollup", "--format", "xlsx"),
    Completed("thidua rollup --format xlsx,c", "rollup", "--format", "xlsx,csv"),
    Completed("thidua convert --encoding tcv", "convert", "--encoding", "tcvn3"),
    Completed(#"thidua convert --encoding utf-8\ \(t"#, "convert", "--encoding", "utf-8 (tcvn3)"),
    Completed("thidua convert --encoding 'utf-8 (v", "convert", "--encoding", "utf-8 (vni)"),
    Completed("thidua convert --encoding \"utf-8 (v", "convert", "--encoding", "utf-8 (vni)"),
    Completed("thidua convert --encoding=utf-16l", "convert", "--encoding=utf-16le"),
    Completed("thidua convert --delimiter ta", "convert", "--delimiter", "tab"),
    Completed("thidua convert b", "convert", "báo cáo (1).xlsx"),
  ]

  /// Values that shells would read something into, each with a first letter of its own.
  private static let values = [
    "a b (c)", "d$HOME", "e`id`", "f\"g\"", "h'i'", #"j\k"#, "l:m[n]", "o;p&q|r", "s*?~", "t{u,v}",
    "w#x!y",
  ]

  /// A tool with an option that takes them.
  private static let odd = ToolDescription(
    name: "odd", version: "1", summary: LocalizedText(vi: "Lạ", en: "Odd"),
    commands: [
      CommandDescription(
        name: "take", summary: LocalizedText(vi: "Nhận 'một'", en: "Takes 'one'"),
        operands: .choice(values),
        options: [
          ValueOption(
            "--value", "V", allowed: values,
            help: LocalizedText(vi: "Giá trị '$(id)'", en: "A value [of '$(id)': any]"))
        ])
    ])

  private func check(_ shell: Shell) async throws {
    let script = try await RunningTool().run(["generate", shell.rawValue]).output
    let given = try TypingShell(shell: shell).complete(
      Self.lines.map(\.line), script, of: "thidua")
    #expect(given == Self.lines.map(\.arguments))
    let odd = try TypingShell(shell: shell).complete(
      Self.values.flatMap { ["odd take \($0.prefix(1))", "odd take --value \($0.prefix(1))"] },
      Self.odd.completion(for: shell, in: .en), of: "odd")
    #expect(odd == Self.values.flatMap { [["take", $0], ["take", "--value", $0]] })
  }

  @Test(.enabled(if: TypingShell.isInstalled(.bash), "bash is not installed: not tried"))
  func `bash completes, and gives the program what was meant`() async throws {
    try await check(.bash)
  }

  @Test(.enabled(if: TypingShell.isInstalled(.zsh), "zsh is not installed: not tried"))
  func `zsh completes, and gives the program what was meant`() async throws {
    try await check(.zsh)
  }

  @Test(.enabled(if: TypingShell.isInstalled(.fish), "fish is not installed: not tried"))
  func `fish completes, and gives the program what was meant`() async throws {
    try await check(.fish)
  }
}
