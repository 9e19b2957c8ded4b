import CommandSyntax
import Glibc
import ThiduaBooks
import ThiduaCore
import ThiduaFiles

/// `thidua rollup --period P`: the workbooks and data files of a period.
enum RollupCommand {
  static let out = ValueOption(
    "--out", "DIR",
    help: LocalizedText(
      vi: "Thư mục kết quả; mặc định là out/P trong thư mục phong trào.",
      en: "The folder of the results; by default out/P inside the campaign folder."))
  static let strict = FlagOption(
    "--strict",
    help: LocalizedText(
      vi: "Không ghi gì nếu có lỗi trong số liệu (mã 65).",
      en: "Write nothing where there are errors (status 65)."))

  static let undo = FlagOption(
    "--undo",
    help: LocalizedText(
      vi: "Đưa bản trước của kỳ trở lại; bản đang có thành bản trước. Không đọc số liệu.",
      en: "Bring the previous edition back; the standing one becomes the previous. Reads no data."))

  static let command = Command(
    description: CommandDescription(
      name: "rollup",
      summary: LocalizedText(
        vi: "Lập sổ kế hoạch và thực hiện của một kỳ.",
        en: "Makes the plan-versus-actual workbooks and data files of a period."),
      operands: CommonOptions.folder,
      options: [CommonOptions.requiredPeriod, out, strict, undo, LockOptions.wait]
        + RollupOptions.all,
      examples: [
        Example(
          "rollup examples/an-khe-2023 --period 2023-Q2",
          effect: LocalizedText(
            vi: "Ghi sổ vào examples/an-khe-2023/out/2023-Q2.",
            en: "Writes the books into examples/an-khe-2023/out/2023-Q2.")),
        Example(
          "rollup examples/an-khe-2023 --period 2023-Q2 --unit NGOMAY",
          effect: LocalizedText(
            vi: "Chỉ lập sổ gửi lại một đơn vị.", en: "Only the book that goes back to a unit.")),
        Example(
          "rollup examples/an-khe-2023 --period 2023-Q2 --lang en --out 2023-Q2-en",
          effect: LocalizedText(
            vi: "Lập sổ bằng tiếng Anh; không có --lang thì theo dòng language trong campaign.csv.",
            en: "Books in English; without --lang in the language that campaign.csv names.")),
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    do throws(CampaignRun.Stop) {
      guard var work = try Work(arguments, console) else { return .usage }
      let target = work.target
      guard Self.isFree(target, work, arguments, console) else { return .usage }
      try await Publication.check(target, of: work.source, console)
      // Taken before submissions are read: an older reading never replaces a newer one. What was
      // read before others had their turn is read again.
      let lock = try LockOptions.take(
        PublishedFolder.lock(of: target), of: target,
        waiting: LockOptions.seconds(arguments, console), console)
      defer { withExtendedLifetime(lock) {} }
      if !work.source.isCurrent {
        guard let now = try Work(arguments, console) else { return .usage }
        work = now
      }
      let (source, period, options) = (work.source, work.period, work.options)
      if arguments.contains(undo) { return bringBack(target, console) }
      try Publication.checkRoom(source.campaign, options, console)
      let run = try await CampaignRun.read(
        source, period: period, forResultsAt: target, console)
      let rollup = try run.rollup(
        at: period, tracing: options.books.hasNotes ? .everything : .nothing, console)
      let errors = rollup.findingCount(.error)
      if errors > 0, arguments.contains(strict) {
        report(rollup, console)
        console.fail(
          "\(errors) lỗi trong số liệu; không ghi gì vì có --strict",
          "\(Severity.error.counted(errors, in: .en)) in the figures; nothing was written because of "
            + "--strict")
        return .refused
      }
      let setAside = try await Publication(
        rollup: rollup, options: options, run: run, target: target, lock: lock,
        console: console
      ).publish()
      if errors > 0 {
        report(rollup, console)
        if console.isQuiet {
          console.say(Summary.errors(errors, at: period, publishedIn: target, console))
        }
      }
      if console.isInteractive, !console.isQuiet {
        console.say(Summary.text(rollup, console))
        console.say(console.words("Sổ đã lập ở ", "The books are in ") + printable(target))
      }
      if setAside.contains(where: \.isRefused) { return .inputOutput }
      return errors > 0 ? .findings : .success
    } catch {
      return error.status
    }
  }

  /// Whether the place that `--out` names is not one of the campaign's own, which is said.
  private static func isFree(
    _ target: String, _ work: Work, _ arguments: ParsedArguments, _ console: Console
  ) -> Bool {
    guard arguments.value(of: out) != nil,
      OwnPlaces.isTaken(target, forResultsOf: work.period, ofCampaignIn: work.source.folder)
    else { return true }
    console.fail(
      "--out: \(target) là chỗ của tệp thiết lập, của thidua hoặc của một kỳ khác; chưa làm gì. Hãy bỏ "
        + "--out, hoặc chọn thư mục khác, như out/\(work.period)-en hay một chỗ ngoài out",
      "--out: \(target) is the place of a settings file, of thidua or of another period; nothing was "
        + "done. Leave --out away, or choose another folder, such as out/\(work.period)-en or one outside "
        + "out")
    return false
  }

  /// What the arguments ask for, of a campaign as it is now.
  private struct Work {
    let source: CampaignRun.Source
    let period: Period
    let options: RollupOptions
    let target: String

    /// Reads the campaign's own files; nothing where the arguments make no sense, which was said.
    init?(_ arguments: ParsedArguments, _ console: Console) throws(CampaignRun.Stop) {
      let (source, period) = try CampaignRun.source(arguments, console)
      let language = arguments.value(of: .language).flatMap { ThiduaCore.Language(rawValue: $0) }
      guard let period,
        let options = RollupOptions(
          arguments, source.campaign, booksIn: language, console)
      else { return nil }
      (self.source, self.period, self.options) = (source, period, options)
      target =
        arguments.value(of: RollupCommand.out)
        ?? options.folder(source.campaign, period, below: source.folder)
    }
  }

  private static func bringBack(_ target: String, _ console: Console) -> ExitStatus {
    let previous = PublishedFolder.previous(of: target)
    if let kept = SetAsideEdition.younger(than: previous, beside: target) {
      console.fail(
        "bản ngay trước \(target) không phải \(previous) mà là \(kept); không thay đổi gì. Muốn lấy lại bản đó thì hãy "
          + "xóa \(previous), đổi tên \(kept) thành \(previous) rồi chạy lại",
        "the edition before \(target) is not \(previous) but \(kept); nothing was changed. To bring that one back "
          + "remove \(previous), rename \(kept) to \(previous) and run this again")
      return .inputOutput
    }
    do throws(SystemError) {
      for edition in try Editions.bringBack(previous, to: target) { console.say(edition) }
    } catch {
      if error.number == ENOENT {
        console.fail(
          "không có bản trước của \(target); không thay đổi gì",
          "there is no previous edition of \(target); nothing was changed")
      } else {
        console.fail(error)
      }
      return .inputOutput
    }
    if console.isInteractive, !console.isQuiet {
      console.say(
        console.words("Đã đưa bản trước trở lại: ", "The previous edition stands again: ")
          + printable(target))
    }
    return tellChanges(in: target, console) ? .findings : .success
  }

  /// Whether the edition that was brought back is not as it was published, which is said.
  private static func tellChanges(in target: String, _ console: Console) -> Bool {
    let changes = PublishedFolder.changes(in: target)
    guard !changes.isEmpty else { return false }
    let names = changes.listed(first: 3)
    console.fail(
      "bản vừa đưa trở lại không còn như khi lập (đã sửa hoặc mất: \(names)); chạy lại lệnh này thì bản "
        + "kia trở lại, “thidua rollup” thì lập bản mới",
      "the edition that stands again is not as it was published (changed or gone: \(names)); the same "
        + "command again brings the other one back, “thidua rollup” makes a new one", .warning)
    return true
  }

  /// The most errors that are listed: more of them fill a mailbox, and nobody reads them there.
  private static let mostListed = 1000

  /// Lists the errors, or the first of them; all findings stand in the books and in findings.csv.
  private static func report(_ rollup: Rollup, _ console: Console) {
    guard !console.isQuiet else { return }
    var listed = 0
    for finding in rollup.findings where finding.severity == .error {
      guard listed < mostListed else { break }
      console.say(console.line(finding))
      listed += 1
    }
    let left = rollup.findingCount(.error) - listed
    guard left > 0 else { return }
    console.say(
      console.words(
        "… và \(Severity.error.counted(left, in: .vi)) nữa; “thidua check” liệt kê tất cả",
        "… and \(Severity.error.counted(left, in: .en)) more; “thidua check” lists all of them"))
  }
}
