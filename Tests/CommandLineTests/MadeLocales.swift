import Foundation
import TestSupport
import Testing

/// Locales that are made for the tests from what Debian's package `locales` describes: few machines
/// have them, and a program that asks for one that is not there gets that of C without a word.
enum MadeLocales {
  /// Their names: other letters, other capitals (`i` and `İ`), another decimal mark.
  static let names = ["vi_VN.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8"]

  private static let folder: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    for name in names {
      let place = folder.path + "/" + name
      let made = try program(
        ["localedef", "-c", "-i", String(name.prefix(5)), "-f", "UTF-8", place])
      try #require(FileManager.default.fileExists(atPath: place), "\(made.output)")
    }
    return folder
  }

  /// The variables of an environment, and where the locale is that they name.
  static func environment(_ variables: [String: String]) throws -> [String: String] {
    guard let name = variables["LC_ALL"], names.contains(name) else { return variables }
    return try variables.merging(["LOCPATH": folder.get().path]) { own, _ in own }
  }
}

@Suite("The locales of the tests") struct MadeLocalesTests {
  @Test(arguments: zip(MadeLocales.names, [",", ",", ","]))
  func `are there`(_ name: String, _ mark: String) throws {
    let environment = try MadeLocales.environment(["LC_ALL": name])
    let variables = environment.map { $0.key + "=" + $0.value }.sorted()
    let found = try program(["env"] + variables + ["locale", "decimal_point", "charmap"])
    #expect(found.output == "\(mark)\nUTF-8\n")
  }
}
