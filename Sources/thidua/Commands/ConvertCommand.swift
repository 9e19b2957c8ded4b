import CommandSyntax
import Glibc
import ThiduaCore
import ThiduaFiles

/// `thidua convert FILE...`: any readable table as clean CSV on standard output.
enum ConvertCommand {
  static let sheet = ValueOption(
    "--sheet", "NAME",
    help: LocalizedText(
      vi: "Trang của sổ tính, theo tên hoặc số thứ tự; mặc định là trang đầu có bảng số liệu.",
      en: "The sheet, by name or number; by default the first one with a table of figures."))
  static let encoding = ValueOption(
    "--encoding", "NAME", allowed: ConversionOptions.encodingNames,
    help: LocalizedText(
      vi: "Bảng mã của tệp văn bản, thay cho việc tự nhận ra.",
      en: "The encoding of a text, instead of finding it out."))
  static let delimiter = ValueOption(
    "--delimiter", "CHAR", offering: ["tab", ";", ",", "|"],
    help: LocalizedText(
      vi: "Dấu phân cách của tệp văn bản: “;”, “,”, “|” hoặc “tab”.",
      en: "The delimiter of a text: “;”, “,”, “|” or “tab”."))
  static let verbose = FlagOption(
    "--verbose", short: "-v",
    help: LocalizedText(
      vi: "In ra những gì đã nhận biết về tệp.", en: "Say on standard error what was found out."))

  static let command = Command(
    description: CommandDescription(
      name: "convert",
      summary: LocalizedText(
        vi:
          "Đổi mọi bảng đọc được thành CSV chuẩn (UTF-8, dấu phẩy) trên đầu ra chuẩn; FILE là “-” thì đọc "
          + "từ đầu vào chuẩn.",
        en:
          "Writes any readable table as clean CSV (UTF-8, comma) to standard output; the FILE “-” is "
          + "standard input."),
      operands: OperandsDescription("FILE...", minimum: 1, maximum: nil),
      options: [sheet, encoding, delimiter, verbose],
      examples: [
        Example(
          "convert -v bao-cao.xlsx",
          effect: LocalizedText(
            vi: "Xem thidua đọc được gì từ sổ Excel.", en: "Shows what thidua sees in a workbook.")),
        Example(
          "convert --encoding tcvn3 cu.csv > moi.csv",
          effect: LocalizedText(
            vi: "Đổi tệp TCVN3 sang Unicode.", en: "Turns a TCVN3 file into Unicode.")),
        Example(
          "convert - < cu.csv",
          effect: LocalizedText(
            vi: "Đọc từ đầu vào chuẩn.", en: "Reads standard input.")),
      ]), run: run)

  private static func run(_ arguments: ParsedArguments, _ console: Console) async -> ExitStatus {
    var options = ConversionOptions()
    options.sheet = arguments.value(of: sheet)
    options.encoding = arguments.value(of: encoding)
    if let typed = arguments.value(of: delimiter) {
      guard let known = ConversionOptions.delimiter(named: typed) else {
        console.fail(
          "không có dấu phân cách “\(typed)”; hãy dùng “;”, “,”, “|” hoặc “tab”",
          "no such delimiter “\(typed)”; use “;”, “,”, “|” or “tab”")
        return .usage
      }
      options.delimiter = known
    }
    var worst = ExitStatus.success
    for path in arguments.operands {
      let status = convert(path, options, isVerbose: arguments.contains(verbose), console)
      if status == .inputOutput { return status }
      worst = .worse(worst, status)
    }
    return worst
  }

  private static func convert(
    _ path: String, _ options: ConversionOptions, isVerbose: Bool, _ console: Console
  ) -> ExitStatus {
    let converter = TableConverter(options, write: StandardStreams.out)
    do throws(ConversionFailure) {
      let summary = try converter.convert(path: path)
      if isVerbose { console.say(printable(words(summary, path, console))) }
      if summary.unusualCount > 0, !console.isQuiet {
        console.say(printable(unusual(summary, path, console)))
      }
      for finding in summary.findings where !console.isQuiet || finding.severity == .error {
        console.say(console.line(finding, below: ""))
      }
      return summary.findings.contains { $0.severity == .error } ? .findings : .success
    } catch {
      return report(error, path, options, console)
    }
  }

  private static func report(
    _ failure: ConversionFailure, _ path: String, _ options: ConversionOptions, _ console: Console
  ) -> ExitStatus {
    switch failure {
    case .unreadable(let cause):
      console.say(console.line(Finding(cause).at(file: path), below: ""))
      return .refused
    case .unknownSheet(let available):
      console.fail(
        "\(path) không có trang “\(options.sheet ?? "")”; có: \(available.joined(separator: ", "))",
        "\(path) has no sheet “\(options.sheet ?? "")”; it has: "
          + available.joined(separator: ", "))
      return .usage
    case .system(let error) where error.number == EINVAL:
      console.fail(
        "không đọc được \(path): đây không phải là tệp (mà là thư mục, ống dẫn hoặc thiết bị); ống dẫn thì "
          + "đọc qua “-”",
        "cannot read \(path): it is no file, but a folder, a pipe or a device; a pipe is read through “-”"
      )
      return .inputOutput
    case .system(let error):
      console.fail(
        "không đọc được \(path): \(error.reason(in: .vi))",
        "cannot read \(path): \(error.reason(in: .en))")
      return .inputOutput
    case .output:
      console.failToPut()
      return .inputOutput
    }
  }

  /// Which records have another number of cells than the others.
  private static func unusual(
    _ summary: ConversionSummary, _ path: String, _ console: Console
  ) -> String {
    let more = summary.unusualCount > summary.unusualLines.count ? ", …" : ""
    let lines = summary.unusualLines.map { "\($0)" }.joined(separator: ", ") + more
    let isOne = summary.unusualCount == 1
    return console.words(
      """
      \(path): cảnh báo: \(summary.unusualCount) hàng không có \(summary.usualWidth) ô như các \
      hàng khác (dòng \(lines)); hãy kiểm tra dấu phân cách
      """,
      """
      \(path): warning: \(summary.unusualCount.counted("row")) \(isOne ? "does" : "do") not have \
      \(summary.usualWidth) cells like the others (\(isOne ? "line" : "lines") \(lines)); \
      check the delimiters
      """)
  }

  /// What was found out, on one line.
  private static func words(
    _ summary: ConversionSummary, _ path: String, _ console: Console
  ) -> String {
    var parts = [summary.format]
    if !summary.encoding.isEmpty {
      parts.append(console.words("bảng mã ", "encoding ") + summary.encoding)
    }
    if !summary.delimiter.isEmpty {
      parts.append(console.words("phân cách “", "delimiter “") + summary.delimiter + "”")
    }
    if !summary.sheet.isEmpty {
      parts.append(console.words("trang “", "sheet “") + summary.sheet + "”")
    }
    if !summary.otherSheets.isEmpty {
      let names = summary.otherSheets.joined(separator: ", ")
      parts.append(console.words("các trang khác: ", "other sheets: ") + names)
    }
    parts.append(
      console.words(
        "\(summary.records) hàng, nhiều nhất \(summary.width) cột",
        "\(summary.records.counted("row")), at most \(summary.width.counted("column"))"))
    return "\(path): " + parts.joined(separator: "; ")
  }
}
