import CLinux
import Glibc
public import ThiduaCore

/// An edition that gave way to another one and could not become the previous edition: it is kept under
/// a name of its own.
public struct SetAsideEdition: Hashable, Sendable {
  /// Why an edition is not kept as the previous one.
  public enum Reason: Hashable, Sendable {
    /// These of its files are not as they were published: somebody worked in them, or they were damaged.
    case changed([String])
    /// The system did not let it be put there.
    case refused(SystemError)
  }

  /// Where it is kept.
  public let path: String
  /// Why.
  public let reason: Reason

  /// Moves an edition to a name that nothing has yet: `out/.previous/2023-Q2.changed`, or
  /// `out/.2023-Q2.kept` where that folder is of no use; it stays where it is where neither can be.
  static func move(
    _ edition: String, previous: String, standing: String, because reason: Reason
  ) -> SetAsideEdition {
    let place = FilePlace(standing)
    var names = [place.beside(".\(place.name).kept")]
    if case .changed = reason { names.insert(previous + ".changed", at: 0) }
    for name in names where (try? FolderTree.make(FilePlace(name).folder)) != nil {
      for number in 1...9_999 {
        let path = number == 1 ? name : "\(name)-\(number)"
        var info = stat()
        if unsafe lstat(path, &info) == 0 { continue }
        if unsafe rename(edition, path) == 0 { return SetAsideEdition(path: path, reason: reason) }
        break
      }
    }
    return SetAsideEdition(path: edition, reason: reason)
  }

  /// The youngest edition that was kept beside the one that stands, because it could not become the previous one, and that
  /// was published after the previous one; nothing where there is none.
  public static func younger(than previous: String, beside standing: String) -> String? {
    let place = FilePlace(standing)
    let time = PublishedFolder.publishingTime
    guard let before = time(previous),
      let names = try? FolderFiles.names(in: place.folder)
    else { return nil }
    let kept = ".\(place.name).kept"
    return names.filter { $0 == kept || $0.hasPrefix(kept + "-") }
      .map { place.beside($0) }
      .compactMap { path in time(path).map { (path: path, time: $0) } }
      .filter { $0.time > before }.max { $0.time < $1.time }?.path
  }

  /// Whether the system refused it its place.
  public var isRefused: Bool { if case .refused = reason { true } else { false } }

  /// What is said of it.
  public func text(in language: Language) -> String {
    switch reason {
    case .changed(let files):
      let names = files.listed(first: 3)
      return language == .vi
        ? "bản vừa được thay không còn như khi lập (đã sửa hoặc mất: \(names)); bản đó giữ ở \(path)"
        : "the edition that was replaced is not as it was published (changed or gone: \(names)); it is "
          + "kept as \(path)"
    case .refused(let error):
      return language == .vi
        ? "không giữ được bản vừa được thay ở chỗ dành cho bản trước (\(error.text(in: .vi))); bản đó "
          + "giữ ở \(path)"
        : "the edition that was replaced cannot be kept as the previous one (\(error.text(in: .en))); "
          + "it is kept as \(path)"
    }
  }
}
