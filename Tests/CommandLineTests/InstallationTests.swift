import Foundation
import TestSupport
import Testing

@Suite("Installation") struct InstallationTests {
  @Test func `everything that is installed stands where Debian looks for it`() throws {
    let scratch = try TemporaryFolder()
    let script = ProjectFolder.root.appendingPathComponent("Scripts/stage-install.sh").path
    let tool = try RunningTool().executable.path
    let staged = try program([script, tool, scratch.path + "/root", "/usr"])
    #expect(staged.status == 0, "\(staged.output)")
    let files = try Set(scratch.files().map { String($0.dropFirst("root/usr/".count)) })
    for name in [
      "bin/thidua", "share/man/man1/thidua.1.gz", "share/man/vi/man1/thidua.1.gz",
      "share/bash-completion/completions/thidua", "share/zsh/vendor-completions/_thidua",
      "share/fish/vendor_completions.d/thidua.fish", "lib/systemd/system/thidua@.service",
      "lib/systemd/system/thidua@.timer", "share/doc/thidua/HuongDan.md",
      "share/doc/thidua/examples/crontab", "share/doc/thidua/examples/an-khe-2023/campaign.csv",
    ] {
      #expect(files.contains(name), "\(name)")
    }
    let service = String(
      decoding: try scratch.read("root/usr/lib/systemd/system/thidua@.service"), as: UTF8.self)
    #expect(service.contains("ExecStart=/usr/bin/thidua run %f"))
  }

  @Test(arguments: [
    ("thidua ro", "rollup"), ("thidua run --dr", "--dry-run"), ("thidua rollup --und", "--undo"),
    ("thidua check --lang e", "en"), ("thidua verify --ag", "--against"),
  ])
  func `bash completes commands, options and their values`(
    _ line: String, _ word: String
  ) async throws {
    let scratch = try TemporaryFolder()
    let script = try await RunningTool().run(["generate", "bash"])
    _ = try scratch.write(script.output, to: "thidua.bash")
    let completed = try program([
      "bash", "-c",
      "source \"$0\"; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _thidua; "
        + "echo \"${COMPREPLY[@]}\"", scratch.path + "/thidua.bash", line,
    ])
    #expect(completed.output == word + "\n")
  }

  @Test(arguments: ["bash", "zsh", "fish", "man"], ["vi", "en"])
  func `what is generated knows every command and every option of its help`(
    _ kind: String, _ language: String
  ) async throws {
    let tool = try RunningTool()
    let generated = try await tool.run(["generate", kind, "--lang", language])
    #expect(generated.status == 0)
    let text = generated.output.replacingOccurrences(of: "\\-", with: "-")
    let help = try await tool.run(["--help", "--lang", "en"]).output
    let commands = ["init", "check", "rollup", "status", "run", "convert", "verify", "trace"]
    for command in commands {
      #expect(help.contains(command) && text.contains(command))
      let own = try await tool.run([command, "--help", "--lang", "en"]).output
      let words = own.split { !($0.isLetter || $0 == "-") }
      for word in words where word.hasPrefix("--") && word.count > 2 {
        let name = kind == "fish" ? "-l " + word.dropFirst(2) : String(word)
        #expect(text.contains(name), "\(command) \(word)")
      }
    }
  }
}
