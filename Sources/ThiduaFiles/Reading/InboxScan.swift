import CLinux
import Glibc
public import ThiduaCore

/// Lists what stands in an inbox: every file at any depth, in natural order; links are not
/// followed.
public enum InboxScan {
  /// What a name stands for.
  public enum Entry: Hashable, Sendable {
    /// An ordinary file.
    case file
    /// A link, wherever it leads.
    case link
    /// A pipe, a socket, a device.
    case special
    /// A file that is still being copied, as its name says (`bao-cao.csv.part`).
    case arriving
    /// A copy that a program left, as its name says (`bao-cao.csv~`).
    case left
    /// A name that is no valid text, or a folder that cannot be read.
    case unreadable(FileTrouble)
  }

  /// A path below the inbox with what it stands for.
  public struct Item: Hashable, Sendable {
    /// The path below the inbox, with `/`.
    public let path: String
    /// What it is.
    public let entry: Entry

    /// Makes an item.
    public init(path: String, entry: Entry) {
      self.path = path
      self.entry = entry
    }
  }

  /// Lists an inbox.
  ///
  /// - Throws: `SystemError` where the inbox itself cannot be read, or the machine fails.
  public static func items(in inbox: String) throws(SystemError) -> [Item] {
    var items: [Item] = []
    var folders = [""]
    while let folder = folders.popLast() {
      do throws(SystemError) {
        try list(inbox, folder, &items, &folders)
      } catch {
        guard !folder.isEmpty, !error.isOfMachine else { throw error }
        items.append(Item(path: String(folder.dropLast()), entry: .unreadable(error.trouble)))
      }
    }
    return items.sorted { NaturalOrder.precedes($0.path, $1.path) }
  }

  /// Names that are no submissions: `.DS_Store`, `~$…`, `Thumbs.db`, `desktop.ini`, hidden ones.
  public static func isNoSubmission(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$")
      || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
  }

  /// Folders that systems and stores for files make for themselves: recycle bins, previews, older states.
  ///
  /// What somebody threw away is no submission.
  private static func isOfSystem(folder name: String) -> Bool {
    [
      "#recycle", "@recycle", "$recycle.bin", "recycler", "@eadir", "#snapshot",
      "system volume information", "lost+found", "__macosx",
    ].contains(name.lowercased())
  }

  /// Names that programs give to files until they are whole.
  private static func isArriving(_ name: String) -> Bool {
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    return ["part", "partial", "filepart", "tmp", "crdownload", "download"]
      .contains(ending.lowercased())
  }

  /// Names that editors, and programs that keep folders alike, give to the copies that they leave.
  private static func isLeft(_ name: String) -> Bool {
    let lower = name.lowercased()
    let ending = lower.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    return ["bak", "orig", "old", "save", "swp", "rej"].contains(ending) || ending.hasSuffix("~")
      || [".sync-conflict-", "(conflicted copy", "'s conflicted copy"].contains(
        where: lower.utf8.holds)
  }

  /// What an ordinary file is by its name.
  static func entry(of name: String) -> Entry {
    isArriving(name) ? .arriving : isLeft(name) ? .left : .file
  }

  private static func list(
    _ inbox: String, _ folder: String, _ items: inout [Item], _ folders: inout [String]
  ) throws(SystemError) {
    let path = inbox + "/" + folder
    var failure: SystemError?
    try FolderListing.forEach(in: path) { bytes, type in
      guard let name = String(validating: bytes, as: UTF8.self) else {
        let shown = String(decoding: bytes, as: UTF8.self)
        items.append(Item(path: folder + shown, entry: .unreadable(.badName)))
        return
      }
      guard !isNoSubmission(name) else { return }
      var kind = type
      if Int(type) == DT_UNKNOWN {
        do throws(SystemError) { kind = try fileType(path + name) } catch { failure = error }
      }
      switch Int(kind) {
      case DT_DIR: if !isOfSystem(folder: name) { folders.append(folder + name + "/") }
      case DT_REG:
        items.append(Item(path: folder + name, entry: entry(of: name)))
      case DT_LNK: items.append(Item(path: folder + name, entry: .link))
      default: items.append(Item(path: folder + name, entry: .special))
      }
    }
    if let failure { throw failure }
  }

  /// What the file system does not say when it lists names; nothing known where the one file refuses.
  private static func fileType(_ path: String) throws(SystemError) -> UInt8 {
    var info = stat()
    guard unsafe lstat(path, &info) == 0 else {
      let error = SystemError.last(.reading(path))
      guard !error.isOfMachine else { throw error }
      return UInt8(DT_UNKNOWN)
    }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: return UInt8(DT_DIR)
    case S_IFREG: return UInt8(DT_REG)
    case S_IFLNK: return UInt8(DT_LNK)
    default: return UInt8(DT_FIFO)
    }
  }
}
