import CommandSyntax
import Glibc
import ThiduaFiles

/// `thidua init`: writes a new campaign folder with samples.
enum InitCommand {
  static let command = Command(
    description: CommandDescription(
      name: "init",
      summary: LocalizedText(
        vi: "Tạo thư mục phong trào mới với các tệp mẫu.",
        en: "Writes a new campaign folder with samples."),
      operands: OperandsDescription("[CAMPAIGN-FOLDER]", minimum: 0, maximum: 1),
      examples: [
        Example(
          "init phong-trao-2026",
          effect: LocalizedText(
            vi: "Tạo thư mục phong-trao-2026.", en: "Makes the folder phong-trao-2026."))
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    let folder = arguments.operands.first ?? "."
    for (name, _) in CampaignSamples.files {
      let path = folder + "/" + name
      if unsafe access(path, F_OK) == 0 {
        console.fail(
          "\(path) đã có; thidua init không ghi đè tệp nào",
          "\(path) is there already; thidua init overwrites nothing")
        return .inputOutput
      }
    }
    do throws(SystemError) {
      try CampaignSamples.write(to: folder)
    } catch {
      console.fail(error)
      return .inputOutput
    }
    if !console.isQuiet, console.isInteractive {
      console.say(
        console.words(
          """
          Đã tạo thư mục phong trào \(folder). Tiếp theo: sửa campaign.csv, units.csv, \
          indicators.csv; bỏ tệp của các đơn vị vào inbox; rồi chạy “thidua check \(folder)”.
          """,
          """
          The campaign folder \(folder) is made. Next: edit campaign.csv, units.csv and \
          indicators.csv, put the units' files into inbox, and run “thidua check \(folder)”.
          """))
    }
    return .success
  }
}
