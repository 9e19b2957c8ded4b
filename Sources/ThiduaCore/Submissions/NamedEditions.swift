/// Which edition files are whose names add a word to the name of a file beside them: `An Bình mới.xlsx` comes after
/// `An Bình.xlsx`, `An Bình (1).xlsx`, a second download, too.
///
/// A word that says so beside the plain name alone may say anything elsewhere (`nông thôn mới`).
public struct NamedEditions: Sendable {
  private var editions: [String: UInt16] = [:]

  /// Looks at the names of all files of an inbox.
  public init(_ paths: some Sequence<String>) {
    for files in Dictionary(grouping: paths, by: Self.folder).values where files.count > 1 {
      compare(files)
    }
  }

  /// The edition of a file by the names beside it; none where they say nothing of it.
  public func edition(of path: String) -> UInt16? { editions[path] }

  /// Compares the names of a folder, the shorter ones first.
  private mutating func compare(_ files: [String]) {
    let names = files.map { FileName(path: $0) }.sorted { $0.words.count < $1.words.count }
    let keys = Set(names.map { $0.words.joined(separator: " ") })
    var known: [String: UInt16] = [:]
    for name in names {
      let edition = edition(of: name, beside: known, keys)
      if let edition { editions[name.path] = edition }
      let own = edition ?? EditionNumber.of(name.stem)
      let key = name.words.joined(separator: " ")
      known[key] = max(known[key] ?? 0, own)
    }
  }

  /// The edition of a name by the longest name that it adds a word of later editions to.
  private func edition(
    of name: FileName, beside known: [String: UInt16], _ keys: Set<String>
  ) -> UInt16? {
    guard name.words.count > 1 else { return nil }
    for count in stride(from: name.words.count - 1, through: max(1, name.words.count - 4), by: -1) {
      let plain = name.words[..<count].joined(separator: " ")
      guard let edition = known[plain], !CopyName(name.stem).isCopy,
        let steps = name.steps(behind: count, hasFirstDownload: keys.contains(plain + " 1"))
      else { continue }
      return max(EditionNumber.of(name.stem), min(edition + steps, 2 * EditionNumber.last))
    }
    return nil
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

/// The name of a file, as it is compared with those beside it.
private struct FileName {
  let path: String
  let stem: String
  let words: [String]

  init(path: String) {
    self.path = path
    stem = PathFacts.stem(of: path.split(separator: "/").last.map(String.init) ?? path)
    words = PeriodText.words(of: stem)
  }

  /// How many editions it comes after the one of which the name is its first words; none where the others say
  /// something else.
  func steps(behind count: Int, hasFirstDownload: Bool) -> UInt16? {
    let rest = Array(words[count...])
    if rest.count == 1, let number = Self.number(rest[0]) {
      if stem.hasSuffix("(\(rest[0]))") {
        // What Windows calls `(2)` is a second file, what a browser does behind `(1)` a third one.
        return hasFirstDownload || number == 1 ? number : nil
      }
      return EditionNumber.mayBeCounted(words[count - 1]) ? number : nil
    }
    // `sữa` is milk.
    guard !stem.lowercased().contains("sữa") else { return nil }
    let number = rest.last.flatMap(Self.number)
    let said = (number == nil ? rest : rest.dropLast()).joined(separator: " ")
    return EditionNumber.saysLater(said) ? number ?? 1 : nil
  }

  private static func number(_ word: String) -> UInt16? {
    UInt16(word).flatMap { (1...99).contains($0) ? $0 : nil }
  }
}
