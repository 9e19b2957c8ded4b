/// Files that hold the same bytes and count more than once, for other units or periods: mostly one was copied into
/// the place of another.
enum RepeatedFiles {
  /// Fewer rows may well be the same by chance.
  private static let leastRows = 5

  /// What is said of them, at each but the first.
  ///
  /// A copy in the same place counts for nothing, and is not told; nor are registrations, since units may well promise
  /// the same.
  static func findings(_ join: SubmissionJoin) -> [Finding] {
    let files = join.table.files
    var first: [String: Int] = [:]
    var findings: [Finding] = []
    for file in files.indices where !files[file].fingerprint.isEmpty {
      guard files[file].kind != "registration",
        join.table.marks(ofFile: file).count(where: { $0.contains(.counts) }) >= leastRows
      else { continue }
      guard let other = first[files[file].fingerprint] else {
        first[files[file].fingerprint] = file
        continue
      }
      findings.append(
        Finding(.repeatedFile(path: files[other].path))
          .at(file: files[file].path, value: files[other].path))
    }
    return findings
  }
}
