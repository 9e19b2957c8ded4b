/// The flags that every command understands.
extension FlagOption {
  /// Shows help instead of running: `--help`, `-h`.
  public static let help = FlagOption(
    "--help", short: "-h",
    help: LocalizedText(vi: "Hiện trợ giúp rồi thoát.", en: "Show help and exit."))

  /// Shows the version instead of running: `--version`.
  public static let version = FlagOption(
    "--version",
    help: LocalizedText(vi: "Hiện phiên bản rồi thoát.", en: "Show the version and exit."))

  /// Leaves out everything but mistakes: `--quiet`, `-q`.
  public static let quiet = FlagOption(
    "--quiet", short: "-q",
    help: LocalizedText(vi: "Chỉ nói khi có lỗi.", en: "Speak only of errors."))

  /// Writes without colours, on a terminal too: `--no-color`.
  public static let noColor = FlagOption(
    "--no-color",
    help: LocalizedText(vi: "Không tô màu trên màn hình.", en: "Use no colours on the screen."))
}

/// The options with values that every command understands.
extension ValueOption {
  /// Chooses the language of everything that is said: `--lang`.
  public static let language = ValueOption(
    "--lang", Language.allCases.map(\.rawValue).joined(separator: "|"),
    allowed: Language.allCases.map(\.rawValue),
    help: LocalizedText(
      vi: "Ngôn ngữ thông báo: tiếng Việt (mặc định) hoặc tiếng Anh.",
      en: "Language of messages: Vietnamese (the default) or English."))
}

extension OptionDescription {
  /// The options that every command understands, in the order of the help.
  static let common: [OptionDescription] = {
    let options: [any CommandOption] = [
      FlagOption.help, FlagOption.version, ValueOption.language, FlagOption.quiet,
      FlagOption.noColor,
    ]
    return options.map(\.description)
  }()
}
