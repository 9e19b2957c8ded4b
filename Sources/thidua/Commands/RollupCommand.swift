import CommandSyntax
import Glibc
import ThiduaBooks
import ThiduaCore
import ThiduaFiles
import XLSXWriting

/// `thidua rollup --period P`: the workbooks and data files of a period.
enum RollupCommand {
  static let out = OptionDescription.value(
    "--out", "DIR",
    help: LocalizedText(
      vi: "Thư mục kết quả; mặc định là out/P trong thư mục phong trào.",
      en: "The folder of the results; by default out/P inside the campaign folder."))
  static let strict = OptionDescription.flag(
    "--strict",
    help: LocalizedText(
      vi: "Không ghi gì nếu có lỗi trong số liệu (mã 65).",
      en: "Write nothing where there are errors (status 65)."))

  static let command = Command(
    description: CommandDescription(
      name: "rollup",
      summary: LocalizedText(
        vi: "Lập sổ kế hoạch và thực hiện của một kỳ.",
        en: "Makes the plan-versus-actual workbooks and data files of a period."),
      operands: CommonOptions.folder,
      options: [CommonOptions.requiredPeriod, out, strict],
      examples: [
        Example(
          "rollup examples/an-khe-2023 --period 2023-Q2",
          effect: LocalizedText(
            vi: "Ghi sổ vào examples/an-khe-2023/out/2023-Q2.",
            en: "Writes the books into examples/an-khe-2023/out/2023-Q2."))
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    do throws(CampaignRun.Stop) {
      let run = try await CampaignRun.read(arguments, console)
      guard let period = run.period else { return .usage }
      let rollup = try run.rollup(at: period, console)
      let errors = rollup.findingCount(.error)
      if errors > 0, arguments.contains(strict) {
        report(rollup, console)
        console.fail(
          "\(errors) lỗi trong số liệu; không ghi gì vì có --strict",
          "\(errors) errors in the figures; nothing was written because of --strict")
        return .refused
      }
      let target = arguments.value(of: out) ?? "\(run.folder)/out/\(period)"
      try await publish(rollup, run, to: target, arguments, console)
      if errors > 0 { report(rollup, console) }
      if console.isInteractive, !console.isQuiet {
        console.say(Summary.text(rollup, console))
        console.say(console.words("Sổ đã lập ở ", "The books are in ") + printable(target))
      }
      return errors > 0 ? .findings : .success
    } catch {
      return error.status
    }
  }

  /// Lists the errors; the rest stands in the books and in findings.csv.
  private static func report(_ rollup: Rollup, _ console: Console) {
    guard !console.isQuiet else { return }
    for finding in rollup.findings where finding.severity == .error {
      console.say(console.line(finding))
    }
  }

  // MARK: Publishing

  private static func publish(
    _ rollup: Rollup, _ run: CampaignRun, to target: String, _ arguments: ParsedArguments,
    _ console: Console
  ) async throws(CampaignRun.Stop) {
    let language = language(arguments, run.campaign)
    var bookStatus = ExitStatus.inputOutput
    do throws(SystemError) {
      let staged = try StagedFolder(replacing: target)
      try staged.makeFolder("data")
      try staged.makeFolder("cum")
      try staged.makeFolder(".tmp")
      for file in DataFiles.files(of: rollup, language: language) {
        try staged.write(file.bytes, to: "data/" + file.name)
      }
      let failures = await writeBooks(rollup, in: staged.path, language: language, console)
      if let failure = failures.first {
        console.fail(
          "không lập được sổ \(failure.book): \(failure.vietnamese). Chưa thay đổi gì",
          "cannot write the book \(failure.book): \(failure.english). Nothing was changed")
        bookStatus = failure.status
        throw SystemError(number: 0, action: "")
      }
      staged.remove(".tmp")
      for plan in CampaignBooks.plans(for: rollup) { try staged.sync(plan.fileName) }
      try staged.publish()
    } catch {
      if error.number != 0 {
        console.fail("không ghi được: \(error.description)", error.description)
      }
      throw CampaignRun.Stop(status: bookStatus)
    }
  }

  private struct BookFailure: Sendable {
    let book: String
    let vietnamese: String
    let english: String
    let status: ExitStatus
  }

  /// Writes the books, one a core at a time.
  private static func writeBooks(
    _ rollup: Rollup, in folder: String, language: ThiduaCore.Language, _ console: Console
  ) async -> [BookFailure] {
    let plans = CampaignBooks.plans(for: rollup)
    let write = { @Sendable (plan: BookPlan) -> BookFailure? in
      let path = folder + "/" + plan.fileName
      let record: WorkbookRecord
      do throws(XLSXError) {
        record = try CampaignBooks.write(
          plan, of: rollup, options: BookOptions(language: language, version: Version.text),
          toPath: path, temporaryFolder: folder + "/.tmp")
      } catch {
        return BookFailure(
          book: plan.fileName, vietnamese: error.description, english: error.description,
          status: .inputOutput)
      }
      do throws(ReadBackFailure) {
        try BookReadBack.check(path, against: record)
        return nil
      } catch {
        return failure(error, of: plan)
      }
    }
    return await withTaskGroup(of: BookFailure?.self) { group in
      var failures: [BookFailure] = []
      var waiting = plans[...]
      for _ in 0..<Cores.count {
        if let plan = waiting.popFirst() { group.addTask { write(plan) } }
      }
      var done = 0
      for await failure in group {
        if let failure { failures.append(failure) }
        done += 1
        console.progress("Lập sổ", "Writing books", done, of: plans.count)
        if let plan = waiting.popFirst() { group.addTask { write(plan) } }
      }
      console.endProgress()
      return failures.sorted { $0.book < $1.book }
    }
  }

  /// What a book that was not read back as it was meant is called.
  private static func failure(_ failure: ReadBackFailure, of plan: BookPlan) -> BookFailure {
    let cell = failure.cell.isEmpty ? "" : "!" + failure.cell
    let place = failure.sheet.isEmpty ? "" : " [\(failure.sheet)\(cell)]"
    return failure.isLoss
      ? BookFailure(
        book: plan.fileName,
        vietnamese: "đọc lại thấy sổ không được ghi đủ\(place); đĩa đầy hoặc ghi bị lỗi",
        english: "read back, it was not written whole\(place); the disk is full or writing failed",
        status: .inputOutput)
      : BookFailure(
        book: plan.fileName,
        vietnamese: "đọc lại thấy nội dung khác với số liệu\(place); đây là lỗi của thidua",
        english: "read back, it holds something else than was meant\(place); this is a defect of "
          + "thidua", status: .defect)
  }

  /// `--lang`, else the campaign's own language.
  private static func language(
    _ arguments: ParsedArguments, _ campaign: Campaign
  ) -> ThiduaCore.Language {
    arguments.value(of: .language).flatMap { ThiduaCore.Language(rawValue: $0) }
      ?? campaign.settings.language
  }
}
