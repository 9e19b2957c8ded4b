import Foundation
import TestSupport
import Testing

/// A folder of `Cases`: a command line and what it must leave behind.
///
/// - `arguments`: one argument a line, where `{folder}` is the campaign folder;
/// - `campaign/`: the campaign folder, of which each run gets a copy as its current folder; without
///   it, an empty one;
/// - `stdin`: what is typed; nothing without it;
/// - `status`: the exit status;
/// - `stdout`, `stderr`: what is printed, where it matters, with `{folder}` for the copy's path;
/// - `expected/`: files that must stand below the campaign folder afterwards, equal to the byte.
///
/// A case has at least one of the last three: many mistakes end with the same status.
struct CommandCase: Sendable, CustomTestStringConvertible {
  let name: String
  let folder: URL

  var testDescription: String { name }

  /// All cases, in the order of their names.
  static let all: [CommandCase] = {
    let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
      .map { CommandCase(name: $0, folder: cases.appendingPathComponent($0)) }
  }()

  /// The arguments, with the path of the campaign folder in its place.
  func arguments(campaign: URL) throws -> [String] {
    let file = folder.appendingPathComponent("arguments")
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines.map { $0.replacingOccurrences(of: CommandCase.mark, with: campaign.path) }
  }

  /// The bytes of a file of the case, if it is there.
  func contents(of file: String) throws -> Data? {
    let url = folder.appendingPathComponent(file)
    return FileManager.default.fileExists(atPath: url.path) ? try Data(contentsOf: url) : nil
  }

  /// The paths of the files that must stand below the campaign folder after the run.
  func expectedFiles() throws -> [String] {
    let expected = folder.appendingPathComponent("expected")
    guard FileManager.default.fileExists(atPath: expected.path) else { return [] }
    return try FileManager.default.files(below: expected)
  }

  /// Whether anything that is printed or written is compared.
  var saysMoreThanStatus: Bool {
    get throws {
      try contents(of: "stdout") != nil || contents(of: "stderr") != nil
        || !expectedFiles().isEmpty
    }
  }

  /// What stands for the path of the campaign folder.
  static let mark = "{folder}"
}
