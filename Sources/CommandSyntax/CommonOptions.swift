/// The options that every command understands.
extension OptionDescription {
  /// Shows help instead of running: `--help`, `-h`.
  public static let help = OptionDescription.flag(
    "--help", short: "-h",
    help: LocalizedText(vi: "Hiện trợ giúp rồi thoát.", en: "Show help and exit."))

  /// Shows the version instead of running: `--version`.
  public static let version = OptionDescription.flag(
    "--version",
    help: LocalizedText(vi: "Hiện phiên bản rồi thoát.", en: "Show the version and exit."))

  /// Chooses the language of everything that is said: `--lang`.
  public static let language = OptionDescription.value(
    "--lang", Language.allCases.map(\.rawValue).joined(separator: "|"),
    allowed: Language.allCases.map(\.rawValue),
    help: LocalizedText(
      vi: "Ngôn ngữ thông báo: tiếng Việt (mặc định) hoặc tiếng Anh.",
      en: "Language of messages: Vietnamese (the default) or English."))

  /// Leaves out everything but mistakes: `--quiet`, `-q`.
  public static let quiet = OptionDescription.flag(
    "--quiet", short: "-q",
    help: LocalizedText(vi: "Chỉ nói khi có lỗi.", en: "Speak only of errors."))

  /// Writes without colours, on a terminal too: `--no-color`.
  public static let noColor = OptionDescription.flag(
    "--no-color",
    help: LocalizedText(vi: "Không tô màu trên màn hình.", en: "Use no colours on the screen."))

  /// All of them, in the order of the help.
  public static let common: [OptionDescription] = [.help, .version, .language, .quiet, .noColor]
}
