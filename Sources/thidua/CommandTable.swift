import CommandSyntax

/// A command: how it is called and what it does.
struct Command: Sendable {
  /// Its name, options and help.
  let description: CommandDescription
  /// What it does.
  let run: @Sendable (ParsedArguments, Console) async -> ExitStatus
}

/// The commands of the tool; a new command is a new file and one line here.
enum CommandTable {
  /// All commands, in the order of the help.
  static let commands: [Command] = [
    InitCommand.command, CheckCommand.command, RollupCommand.command, StatusCommand.command,
    RunCommand.command, ConvertCommand.command, VerifyCommand.command, TraceCommand.command,
    GenerateCommand.command,
  ]

  /// The tool as the command line sees it.
  static let tool = ToolDescription(
    name: "thidua", version: Version.text,
    summary: LocalizedText(
      vi:
        "Tổng hợp đăng ký và kết quả thi đua từ sổ tính và tệp CSV của các đơn vị thành sổ Excel.",
      en:
        "Rolls the units' registrations and actuals, workbooks and CSV, up into plan-versus-actual "
        + "workbooks."),
    commands: commands.map(\.description),
    examples: [
      Example(
        "rollup examples/an-khe-2023 --period 2023-Q2",
        effect: LocalizedText(
          vi: "Lập sổ 6 tháng của phong trào mẫu.", en: "Makes the books of the example."))
    ],
    exitStatuses: [
      .init("0", LocalizedText(vi: "xong", en: "done")),
      .init(
        "1",
        LocalizedText(
          vi:
            "xong, nhưng có lỗi trong số liệu. rollup, run: phần hợp lệ đã được lập sổ (run chỉ báo lỗi mới so với lần trước); check, "
            + "convert: đã in ra; verify: có tệp khác với bản kê",
          en:
            "done, but there are errors in the data. rollup, run: what is valid is published (run: errors that are new); check, "
            + "convert: it is printed; verify: a file is not what the manifest says")),
      .init("64", LocalizedText(vi: "gọi lệnh sai", en: "wrong usage")),
      .init(
        "65",
        LocalizedText(
          vi: "từ chối vì có lỗi (--strict), hoặc tệp không đọc được (convert); không ghi gì",
          en:
            "refused because of such findings (--strict), or of a file that cannot be read (convert); "
            + "nothing is written")),
      .init(
        "70",
        LocalizedText(
          vi:
            "tự kiểm tra thất bại, hoặc sổ đọc lại khác với số liệu (lỗi của thidua); không ghi gì",
          en:
            "a self-check failed, or a book reads back otherwise (a defect of thidua); nothing is "
            + "published")),
      .init(
        "74",
        LocalizedText(
          vi:
            "đọc hoặc ghi thất bại; không để lại tệp dở dang. Với run: sổ có thể đã lập xong mà lệnh "
            + "--notify thất bại hoặc biên bản không ghi được",
          en:
            "input or output failed; nothing half-written is left. With run the books may stand where "
            + "the command of --notify failed or a record could not be written")),
      .init(
        "75",
        LocalizedText(
          vi: "một lần chạy khác đang giữ thư mục, hoặc tệp đang được chép; hãy thử lại sau",
          en: "another run holds the folder, or files are being copied; try later")),
      .init(
        "78",
        LocalizedText(
          vi:
            "tệp thiết lập của phong trào sai, hoặc cần sổ lớn hơn mức một trang sổ tính chứa được",
          en:
            "the campaign's own files are wrong, or ask for a book that is larger than a sheet can be"
        )),
      .init(
        "128+n",
        LocalizedText(
          vi: "bị tín hiệu n dừng; sổ đã lập trước đây vẫn nguyên, hoặc bản mới vừa thay vào",
          en:
            "ended by signal n; the edition before stands, or the new one that had just taken its "
            + "place")),
    ])
}
