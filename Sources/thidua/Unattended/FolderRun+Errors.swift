import CommandSyntax
import ThiduaCore
import ThiduaFiles

/// What somebody has to look at in what was published.
extension FolderRun {
  /// The most errors that a run lists: more of them fill a mailbox.
  private static let mostErrors = 50

  /// Says errors as they are given, each once for all periods, and how many more there are.
  func tell(_ said: inout Set<String>, _ give: (_ say: (String) -> Void) -> Void) {
    var unsaid = 0
    give { line in
      guard !said.contains(line) else { return }
      guard said.count < Self.mostErrors else {
        unsaid += 1
        return
      }
      said.insert(line)
      console.say(line, .error)
    }
    guard unsaid > 0 else { return }
    console.say(
      console.words(
        "… và \(unsaid) lỗi nữa trong data/findings.csv",
        "… and \(unsaid) more in data/findings.csv"))
  }
}
