import Testing
import ThiduaCore
import ThiduaFiles

@Suite("How files differ from those of a manifest") struct ManifestDifferenceTests {
  private static let composed = "cum/C\u{1EE5}m 1.xlsx"
  private static let decomposed = "cum/Cu\u{323}m 1.xlsx"

  private static func file(_ path: String, _ fingerprint: String) -> Manifest.File {
    Manifest.File(path: path, byteCount: 1, fingerprint: fingerprint)
  }

  /// The differences as `change path`, with the path as it is spelt.
  private static func differences(
    _ named: [Manifest.File], _ found: [Manifest.File]
  ) -> [String] {
    ManifestDifference.between(named, found).map {
      "\($0.change) \(PathBytes($0.path) == PathBytes(decomposed) ? "decomposed" : "composed")"
    }
  }

  @Test func `a name that differs only in its normalisation is another file`() {
    let book = Self.file(Self.composed, "a")
    let stranger = Self.file(Self.decomposed, "b")
    for found in [[book, stranger], [stranger, book]] {
      #expect(Self.differences([book], found) == ["added decomposed"])
      #expect(Self.differences(found, [book]) == ["missing decomposed"])
    }
  }

  @Test func `a name that another machine spells otherwise is the same where it is the only one`() {
    let book = Self.file(Self.composed, "a")
    #expect(Self.differences([book], [Self.file(Self.decomposed, "a")]).isEmpty)
    #expect(
      Self.differences([book], [Self.file(Self.decomposed, "b")]) == ["changed composed"])
  }

  @Test func `of two files with one name each is compared`() {
    let twins = [Self.file("a.csv", "1"), Self.file("a.csv", "2")]
    #expect(Self.differences(twins, twins.reversed()).isEmpty)
    #expect(Self.differences(twins, [twins[0], Self.file("a.csv", "3")]) == ["changed composed"])
    #expect(Self.differences(twins, [twins[1]]) == ["missing composed"])
    #expect(Self.differences([twins[1]], twins) == ["added composed"])
  }
}
