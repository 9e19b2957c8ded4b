import ThiduaFiles

/// Whether everything that is owed has come.
enum Completeness {
  /// Whether a published report lacked nothing; false where there is none.
  static func isComplete(publishedAt folder: String) -> Bool {
    guard let bytes = try? FolderFiles.bytes(of: folder + "/data/status.csv") else { return false }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.count > 1 && !lines.contains { $0.contains(",missing,") }
  }
}
