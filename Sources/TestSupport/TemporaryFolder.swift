public import Foundation

/// A new, empty folder that is gone, with all it holds, as soon as nothing refers to it.
public final class TemporaryFolder: Sendable {
  /// Where the folder is.
  public let url: URL

  /// The path of the folder, without a slash at the end.
  public var path: String { url.path }

  /// Makes a folder among the system's temporary files.
  public init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("thidua-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Where a file of the folder is or would be; the name may hold slashes.
  public func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// Writes a file, with the folders on the way to it, and returns where it is.
  @discardableResult
  public func write(_ data: Data, to name: String) throws -> URL {
    let file = file(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file
  }

  /// Writes a text as UTF-8, with the folders on the way to the file.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> URL {
    try write(Data(text.utf8), to: name)
  }

  /// The bytes of a file.
  public func read(_ name: String) throws -> Data { try Data(contentsOf: file(name)) }

  /// Copies a file or a whole folder to a new name in this one and returns where it is.
  @discardableResult
  public func copy(_ source: URL, to name: String) throws -> URL {
    try FileManager.default.copyItem(at: source, to: file(name))
    return file(name)
  }

  /// The paths of all files below the folder, in order, with `/` between their parts.
  public func files() throws -> [String] { try FileManager.default.files(below: url) }
}

extension FileManager {
  /// The paths of all files below a folder, in order, with `/` between their parts.
  public func files(below folder: URL) throws -> [String] {
    try subpathsOfDirectory(atPath: folder.path).filter { name in
      var isFolder: ObjCBool = false
      let path = folder.appendingPathComponent(name).path
      return unsafe fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }
}
