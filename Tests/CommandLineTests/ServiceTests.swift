import Foundation
import TestSupport
import Testing

/// What the systemd unit says, setting by setting.
private struct ServiceUnit {
  private let text: String

  init() throws {
    text = try String(
      contentsOf: ProjectFolder.root.appendingPathComponent("Packaging/systemd/thidua@.service"),
      encoding: .utf8)
  }

  subscript(setting: String) -> String? {
    let lines = text.split(separator: "\n").filter { $0.hasPrefix(setting + "=") }
    return lines.first.map { String($0.dropFirst(setting.count + 1)) }
  }

  /// The capabilities that are left to root, as setpriv names them.
  var capabilities: String {
    let names = (self["CapabilityBoundingSet"] ?? "").split(separator: " ")
    return names.reduce("-all") { $0 + ",+" + $1.dropFirst("CAP_".count).lowercased() }
  }

  /// Whether this machine can do what systemd would.
  static var canBeTried: Bool {
    getuid() == 0 && (try? program(["which", "setpriv"]).status) == 0
  }
}

@Suite("The systemd unit") struct ServiceTests {
  @Test(
    .enabled(
      if: ServiceUnit.canBeTried, "needs root and setpriv, to run as the unit does: not tried"))
  func `root as the unit leaves it reads and writes a folder of others, for everybody`() throws {
    let (office, unit) = (try Office(), try ServiceUnit())
    let tool = try RunningTool().executable.path
    // What somebody dropped there by SFTP: nobody else may read it.
    let command = """
      chown -R 1234:1234 '\(office.path)'
      find '\(office.path)/inbox' -type f -exec chmod 600 {} + -o -type d -exec chmod 700 {} +
      umask \(unit["UMask"] ?? "none")
      exec setpriv --no-new-privs --inh-caps=-all --bounding-set=\(unit.capabilities) \
        '\(tool)' run '\(office.path)' --as-of 2023-07-06
      """
    let run = try program(["bash", "-ec", command])
    #expect(run.status == 1, "\(run.output)")
    #expect(!run.output.contains("unreadable-file"))
    #expect(office.names(in: "out") == ["2023-Q1", "2023-Q2", "runs"])
    let closed = try program([
      "find", office.path + "/out", "(", "-type", "f", "-not", "-perm", "-444", ")", "-o",
      "(", "-type", "d", "-not", "-perm", "-555", ")",
    ])
    #expect(closed.output == "", "others cannot read this")
  }

  @Test(
    .enabled(
      if: ServiceUnit.canBeTried, "needs root and setpriv, to run as the unit does: not tried"))
  func `a user of its own with the power that Operations.md gives reads what others dropped`()
    throws
  {
    let manual = try String(
      contentsOf: ProjectFolder.root.appendingPathComponent("Documentation/Operations.md"),
      encoding: .utf8)
    #expect(manual.contains(" AmbientCapabilities=CAP_DAC_READ_SEARCH\n"))
    let office = try Office()
    let tool = try RunningTool().executable.path
    let power = "-all,+dac_read_search"
    let command = """
      cd '\(office.path)'; chmod o+x '\(office.scratch.path)' .
      find . -type f -exec chmod 600 {} +; find inbox -type d -exec chmod 700 {} +
      mkdir out; chown 1234:1234 out
      exec setpriv --reuid=1234 --regid=1234 --clear-groups --no-new-privs --inh-caps=\(power) \
        --bounding-set=\(power) --ambient-caps=\(power) \
        '\(tool)' run '\(office.path)' --as-of 2023-04-06 --format csv
      """
    let run = try program(["bash", "-ec", command])
    #expect(run.status == 1, "\(run.output)")
    #expect(!run.output.contains("unreadable-file"))
    #expect(office.names(in: "out") == ["2023-Q1", "runs"])
  }
}
