import CommandSyntax
import ThiduaCore
import ThiduaFiles

/// `thidua verify OUT-FOLDER`: proves that a published folder is what its manifest says.
enum VerifyCommand {
  static let against = ValueOption(
    "--against", "CAMPAIGN-FOLDER",
    help: LocalizedText(
      vi: "So cả tệp thiết lập và tệp trong inbox của thư mục phong trào này.",
      en: "Compare the settings and the inbox of this campaign folder too."))

  static let command = Command(
    description: CommandDescription(
      name: "verify",
      summary: LocalizedText(
        vi: "Kiểm tra thư mục kết quả có đúng như khi được lập không.",
        en: "Proves that a published folder is what its manifest says."),
      operands: OperandsDescription("OUT-FOLDER", minimum: 1, maximum: 1),
      options: [against],
      examples: [
        Example(
          "verify examples/an-khe-2023/out/2023-Q2",
          effect: LocalizedText(
            vi: "Im lặng nếu không tệp nào bị sửa, thêm hay mất.",
            en: "Says nothing where no file was changed, added or lost."))
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    let folder = arguments.operands.first ?? "."
    do throws(SystemError) {
      let path = folder + "/" + Manifest.path
      guard PublishedFolder.isReport(folder) else {
        console.fail(
          "\(printable(folder)) không phải là thư mục kết quả (không có \(Manifest.path)); hãy chỉ thư "
            + "mục của một kỳ, như out/2023-Q2",
          "\(printable(folder)) is no folder of results (it has no \(Manifest.path)); name the folder "
            + "of a period, such as out/2023-Q2")
        return .inputOutput
      }
      let bytes = try FolderFiles.bytes(of: path)
      guard let manifest = Manifest(bytes) else {
        console.fail(
          "\(path) không phải là bản kê do thidua ghi, hoặc đã hỏng",
          "\(path) is no manifest that thidua wrote, or it is damaged")
        return .inputOutput
      }
      var lines = try outputLines(manifest, in: folder, console)
      if let campaign = arguments.value(of: against) {
        lines += try await inputLines(manifest, in: campaign, console)
      }
      // Another edition took the place meanwhile: it is looked at instead.
      if !lines.isEmpty, try FolderFiles.bytes(of: path) != bytes {
        return await run(arguments, console)
      }
      guard lines.isEmpty else {
        let text = lines.map { printable($0) + "\n" }.joined()
        return console.put(text) ? .findings : .inputOutput
      }
      if console.isInteractive, !console.isQuiet {
        console.say(
          console.words(
            "Đúng như khi lập: \(manifest.outputs.count) tệp, kỳ \(manifest.period).",
            "As it was published: \(manifest.outputs.count.counted("file")), period \(manifest.period)."
          ))
      }
      return .success
    } catch {
      console.fail(error)
      return .inputOutput
    }
  }

  private static func outputLines(
    _ manifest: Manifest, in folder: String, _ console: Console
  ) throws(SystemError) -> [String] {
    let found = try FolderFiles.all(below: folder).filter { $0.path != Manifest.path }
    return lines(ManifestDifference.between(manifest.outputs, found), "", console)
  }

  private static func inputLines(
    _ manifest: Manifest, in campaign: String, _ console: Console
  ) async throws(SystemError) -> [String] {
    try CampaignFolder.checkIsFolder(campaign)
    let settings = try CampaignFolder.settingsFiles(in: campaign)
    let inbox = try await InboxState.look(at: campaign + "/inbox", workers: Cores.count)
    var lines = lines(ManifestDifference.between(manifest.settings, settings), "", console)
    lines += self.lines(
      ManifestDifference.between(manifest.inputs, inbox.files, unreadable: inbox.refusals),
      "inbox/", console)
    guard !manifest.lastYear.isEmpty,
      let name = try? CampaignFolder.campaign(in: campaign).settings.previous, !name.isEmpty
    else { return lines }
    let found = try await LastYearFolder.files(at: LastYearFolder.path(of: name, from: campaign))
    return lines
      + self.lines(
        ManifestDifference.between(
          manifest.lastYear, found.files, unreadable: found.refusals), name + "/", console)
  }

  private static func lines(
    _ differences: [ManifestDifference], _ folder: String, _ console: Console
  ) -> [String] {
    differences.map { difference in
      let words =
        switch difference.change {
        case .missing: console.words("không còn", "is gone")
        case .changed: console.words("đã bị sửa", "was changed")
        case .added: console.words("không có trong bản kê", "is not in the manifest")
        case .unreadable(let error):
          console.words(
            "không đọc được: \(error.reason(in: .vi))", "cannot be read: \(error.reason(in: .en))")
        }
      return "\(folder)\(difference.path): \(words)"
    }
  }
}
