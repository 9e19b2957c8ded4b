import CommandSyntax
import ThiduaFiles

/// How a command waits for its turn on a folder of results.
enum LockOptions {
  static let wait = ValueOption(
    "--wait", "SECONDS",
    help: LocalizedText(
      vi: "Chờ bao nhiêu giây nếu một lần chạy khác đang giữ thư mục; mặc định không chờ.",
      en: "How many seconds to wait for another run that holds the folder; by default none."))

  /// The seconds that the arguments ask for.
  static func seconds(
    _ arguments: ParsedArguments, _ console: Console
  ) throws(CampaignRun.Stop) -> Int {
    guard let typed = arguments.value(of: wait) else { return 0 }
    guard let seconds = Int(typed), (0...86_400).contains(seconds) else {
      console.fail(
        "“\(typed)” không phải là số giây từ 0 đến 86400",
        "“\(typed)” is no number of seconds from 0 to 86400")
      throw CampaignRun.Stop(status: .usage)
    }
    return seconds
  }

  /// Takes a lock, or says who holds it.
  static func take(
    _ path: String, of target: String, waiting seconds: Int, _ console: Console
  ) throws(CampaignRun.Stop) -> FolderLock {
    do throws(FolderLock.Failure) {
      return try FolderLock.take(
        path, of: target, waiting: seconds, start: Clock.now.text)
    } catch {
      switch error {
      case .isHeld(let process, let since):
        let start = since.isEmpty ? (vi: "", en: "") : (vi: ", từ \(since)", en: ", since \(since)")
        console.fail(
          "một lần chạy khác đang giữ thư mục"
            + (process.isEmpty ? "" : " (tiến trình \(process)\(start.vi))") + "; hãy thử lại sau",
          "another run holds the folder"
            + (process.isEmpty ? "" : " (process \(process)\(start.en))") + "; try later",
          .warning)
        throw CampaignRun.Stop(status: .busy)
      case .system(let error):
        console.fail(error)
        throw CampaignRun.Stop(status: .inputOutput)
      }
    }
  }
}
