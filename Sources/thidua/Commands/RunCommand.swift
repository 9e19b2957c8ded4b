import CommandSyntax
import ThiduaCore
import ThiduaFiles

/// `thidua run [FOLDER...]`: everything that is due, for cron and timers.
enum RunCommand {
  static let asOf = ValueOption(
    "--as-of", "DATE",
    help: LocalizedText(
      vi: "Ngày chạy, như 2026-07-06 hoặc 6/7/2026; mặc định là hôm nay (giờ Việt Nam).",
      en: "The day of the run, such as 2026-07-06 or 6/7/2026; today in Vietnam by default."))
  static let dryRun = FlagOption(
    "--dry-run",
    help: LocalizedText(
      vi: "Chỉ nói sẽ làm gì; không ghi gì vào thư mục phong trào.",
      en: "Only say what would be done; write nothing into the campaign folder."))
  static let report = ValueOption(
    "--report", "FILE",
    help: LocalizedText(
      vi: "Ghi thêm biên bản lần chạy (JSON) vào tệp này.",
      en: "Also write the record of the run (JSON) to this file."))
  static let notify = ValueOption(
    "--notify", "COMMAND",
    help: LocalizedText(
      vi:
        "Chạy lệnh này, biên bản ở đầu vào chuẩn, khi có lỗi mới, khi bản mới thiếu tệp của bản trước hoặc thay "
        + "bản đã bị sửa, khi một kỳ vừa đủ báo cáo, và khi cần người xử lý (70, 74, 78).",
      en:
        "Run this command, the record on its standard input, when there are new errors, when an edition lacks "
        + "files of the one before or takes the place of a changed one, when a period became complete, and "
        + "when a person has to mend something (70, 74, 78)."))

  static let command = Command(
    description: CommandDescription(
      name: "run",
      summary: LocalizedText(
        vi: "Lập lại sổ của mọi kỳ đã kết thúc mà số liệu, thiết lập hoặc phiên bản đã đổi.",
        en: "Rolls up every period that has ended and whose inbox, settings or version changed."),
      operands: OperandsDescription("[CAMPAIGN-FOLDER...]", minimum: 0, maximum: nil),
      options: [asOf, dryRun, report, notify, LockOptions.wait]
        + [RollupOptions.format, RollupOptions.notes, RollupOptions.accessible],
      examples: [
        Example(
          "run --dry-run examples/an-khe-2023 --as-of 2023-07-06",
          effect: LocalizedText(
            vi: "Nói kỳ nào sẽ được lập lại và vì sao.",
            en: "Says which periods would be rolled up, and why.")),
        Example(
          "run examples/an-khe-2023 --lang en",
          effect: LocalizedText(
            vi: "Chỉ thông báo bằng tiếng Anh; sổ theo dòng language trong campaign.csv.",
            en: "Messages in English; books stay in the language that campaign.csv names.")),
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    let folders = arguments.operands.isEmpty ? ["."] : arguments.operands
    guard let day = day(arguments, console) else { return .usage }
    do throws(CampaignRun.Stop) {
      _ = try LockOptions.seconds(arguments, console)
      if let path = arguments.value(of: report) {
        for folder in folders + [OwnPlaces.campaignFolder(around: path)].compactMap(\.self) {
          try Publication.checkIsOutside(path, theInboxOf: folder, console)
          guard !OwnPlaces.contains(path, ofCampaignIn: folder) else {
            console.fail(
              "--report: \(path) là tệp thiết lập hoặc kết quả của phong trào; chưa làm gì. Hãy chọn chỗ "
                + "khác",
              "--report: \(path) is a file of the campaign's settings or results; nothing was done. "
                + "Choose another place")
            return .usage
          }
        }
      }
    } catch {
      return error.status
    }
    // One folder alone is named by whoever started the run, but not in the journal.
    let isNamed = folders.count > 1 || StandardStreams.isJournal
    var records: [RunRecord] = []
    var consoles: [Console] = []
    for folder in CampaignFolder.withoutRepetition(folders) {
      let own = console.recording(about: isNamed ? folder : nil)
      var record = await FolderRun(
        folder: folder, day: day, arguments: arguments, console: own
      ).run()
      if arguments.contains(dryRun), !tell(record, console) {
        record.status = .worse(record.status, .inputOutput)
      }
      records.append(record)
      consoles.append(own)
    }
    // Only now: a command that takes its time keeps no folder from its turn.
    if let command = arguments.value(of: notify), !arguments.contains(dryRun) {
      for place in records.indices where !notify(of: records[place], command, consoles[place]) {
        records[place].status = .worse(records[place].status, .inputOutput)
      }
    }
    var status = records.reduce(ExitStatus.success) { .worse($0, $1.status) }
    if let path = arguments.value(of: report) {
      do throws(SystemError) {
        // A folder that is not there may be a share that is not mounted.
        try ByteOutput.replace(path, with: RunRecord.bytes(of: records), makingFolders: false)
      } catch {
        console.fail(error)
        status = .worse(status, .inputOutput)
      }
    }
    return status
  }

  /// Tells somebody of a record; false where the command did not take it, which was said.
  private static func notify(
    of record: RunRecord, _ command: String, _ console: Console
  ) -> Bool {
    switch Notification(command: command).tell(record) {
    case .told: return true
    case .failed:
      console.fail(
        "lệnh --notify thất bại: \(command)", "the command of --notify failed: \(command)")
    case .tooLong:
      let most = NotifiedCommand.mostSeconds
      console.fail(
        "lệnh --notify chưa xong sau \(most) giây, đã bị dừng: \(command)",
        "the command of --notify had not ended after \(most) seconds and was ended: \(command)")
    }
    return false
  }

  private static func day(_ arguments: ParsedArguments, _ console: Console) -> CalendarDate? {
    guard let typed = arguments.value(of: asOf) else { return Clock.now.day }
    if let day = CalendarDate(typed) { return day }
    console.fail(
      "không hiểu ngày “\(typed)”; hãy ghi như 2026-07-06 hoặc 6/7/2026",
      "the date “\(typed)” is not understood; write 2026-07-06 or 6/7/2026")
    return nil
  }

  /// What a dry run says: each period and why it is due; false where it could not be said.
  private static func tell(_ record: RunRecord, _ console: Console) -> Bool {
    var text = ""
    for period in record.periods {
      let word =
        switch period.action {
        case .due: console.words("sẽ lập lại", "would be rolled up")
        case .failed: console.words("không lập lại được", "could not be rolled up")
        default: console.words("không đổi", "unchanged")
        }
      let most = 5
      var reasons = period.changes.prefix(most).joined(separator: "; ")
      if period.changes.count > most { reasons += "; … (\(period.changes.count))" }
      let line =
        "\(record.folder) \(period.period): \(word)" + (reasons.isEmpty ? "" : " (\(reasons))")
      // A name may hold the end of a line.
      text += printable(line) + "\n"
    }
    if record.periods.isEmpty, record.status == .success {
      let words = console.words("chưa có kỳ nào kết thúc", "no period has ended yet")
      text += printable(record.folder + ": " + words) + "\n"
    }
    return console.put(text)
  }
}
