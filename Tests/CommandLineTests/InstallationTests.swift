import Foundation
import TestSupport
import Testing

@Suite("Installation") struct InstallationTests {
  /// Installs below a folder, for a prefix.
  private func stage(_ scratch: TemporaryFolder, _ prefix: String) throws {
    let script = ProjectFolder.root.appendingPathComponent("Scripts/stage-install.sh").path
    let tool = try RunningTool().executable.path
    let staged = try program([script, tool, scratch.path + "/root", prefix])
    #expect(staged.status == 0, "\(staged.output)")
  }

  @Test(arguments: [
    ("/usr", "share/zsh/vendor-completions/_thidua"),
    ("/usr/local", "share/zsh/site-functions/_thidua"),
  ])
  func `everything that is installed stands where Debian looks for it, and names its place`(
    _ prefix: String, _ zsh: String
  ) throws {
    let scratch = try TemporaryFolder()
    try stage(scratch, prefix)
    let root = "root\(prefix)/"
    let files = try Set(scratch.files().map { String($0.dropFirst(root.count)) })
    for name in [
      "bin/thidua", "share/man/man1/thidua.1.gz", "share/man/vi/man1/thidua.1.gz",
      "share/bash-completion/completions/thidua", zsh,
      "share/fish/vendor_completions.d/thidua.fish", "lib/systemd/system/thidua@.service",
      "lib/systemd/system/thidua@.timer", "share/doc/thidua/Documentation/HuongDan.md",
      "share/doc/thidua/examples/crontab", "share/doc/thidua/examples/an-khe-2023/campaign.csv",
    ] {
      #expect(files.contains(name), "\(name)")
    }
    for (name, line) in [
      ("lib/systemd/system/thidua@.service", "ExecStart=\(prefix)/bin/thidua run %f"),
      ("share/doc/thidua/examples/crontab", " \(prefix)/bin/thidua run /srv/"),
      ("share/doc/thidua/Documentation/Operations.md", " \(prefix)/bin/thidua run /srv/"),
      (
        "share/doc/thidua/Documentation/Operations.md",
        "cp -r \(prefix)/share/doc/thidua/examples/an-khe-2023"
      ),
    ] {
      let text = String(decoding: try scratch.read(root + name), as: UTF8.self)
      #expect(text.contains(line), "\(name)")
    }
  }

  @Test func `every link of an installed document leads to something that is installed`() throws {
    let scratch = try TemporaryFolder()
    try stage(scratch, "/usr")
    let documents = try scratch.files().filter { $0.hasSuffix(".md") }
    #expect(documents.contains("root/usr/share/doc/thidua/README.md"))
    for name in documents {
      let text = String(decoding: try scratch.read(name), as: UTF8.self)
      for link in text.matches(of: /\]\(([^)#]+)[^)]*\)/).map(\.1)
      where !link.contains("://") {
        let target = scratch.file(name).deletingLastPathComponent().appendingPathComponent(
          String(link))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(name): \(link)")
      }
    }
  }

  @Test(arguments: ["/usr", "/usr/local"])
  func `uninstall takes away all that was installed`(_ prefix: String) throws {
    let scratch = try TemporaryFolder()
    try stage(scratch, prefix)
    let uninstalled = try program([
      "make", "--directory", ProjectFolder.root.path, "uninstall", "PREFIX=\(prefix)",
      "DESTDIR=\(scratch.path)/root",
    ])
    #expect(uninstalled.status == 0, "\(uninstalled.output)")
    #expect(try scratch.files() == [])
  }

  @Test(arguments: GeneratedText.Kind.allCases, ["vi", "en"])
  func `what is generated gives every command the options of its own help, and no others`(
    _ kind: GeneratedText.Kind, _ language: String
  ) async throws {
    let tool = try RunningTool()
    let run = try await tool.run(["generate", kind.rawValue, "--lang", language])
    #expect(run.status == 0)
    let generated = GeneratedText(kind: kind, text: run.output)
    let help = HelpSections(try await tool.run(["--help", "--lang", "en"]).output)
    #expect(help.commands.contains("generate"))
    #expect(generated.commands == help.commands + ["help"])
    for command in help.commands {
      let own = HelpSections(try await tool.run([command, "--help", "--lang", "en"]).output)
      #expect(own.commonOptions == help.commonOptions, "\(command)")
      #expect(!own.commonOptions.isEmpty)
      #expect(
        generated.options(of: command)
          == own.options + (kind.repeatsCommonOptions ? own.commonOptions : []), "\(command)")
    }
    if !kind.repeatsCommonOptions { #expect(generated.commonOptions == help.commonOptions) }
  }
}
