import CommandSyntax

/// The tool that the tests take apart and describe.
let sample = ToolDescription(
  name: "thidua", version: "1.2.3",
  summary: LocalizedText(vi: "Tổng hợp phong trào thi đua.", en: "Rolls up emulation campaigns."),
  commands: [checkCommand, rollupCommand, convertCommand, aboutCommand, drawCommand],
  examples: [
    Example(
      "check --lang en",
      effect: LocalizedText(vi: "Kiểm tra, nói tiếng Anh.", en: "Checks, and speaks English."))
  ],
  exitStatuses: [
    ExitStatusDescription("0", LocalizedText(vi: "Xong.", en: "Done.")),
    ExitStatusDescription("64", LocalizedText(vi: "Dòng lệnh sai.", en: "Wrong usage.")),
  ])

let strict = FlagOption(
  "--strict", short: "-s",
  help: LocalizedText(vi: "Coi cảnh báo là lỗi.", en: "Count warnings as errors."))

let period = ValueOption(
  "--period", "P", required: true,
  help: LocalizedText(vi: "Kỳ, như 2023-Q2.", en: "The period, such as 2023-Q2."))

let out = ValueOption(
  "--out", "DIR", short: "-o",
  help: LocalizedText(
    vi: "Ghi vào thư mục này thay cho thư mục out của phong trào; thư mục được thay mới toàn bộ.",
    en: "Write here instead of the campaign's own folder out; what it holds is replaced whole."))

let baseline = ValueOption(
  "--baseline", "BASELINE", allowed: ["registered", "assigned"],
  help: LocalizedText(vi: "So với kế hoạch nào.", en: "The plan to compare with."))

let checkCommand = CommandDescription(
  name: "check",
  summary: LocalizedText(
    vi: "Nói những gì sai, không ghi gì.", en: "Reports what is wrong and writes nothing."),
  operands: OperandsDescription("[CAMPAIGN-FOLDER]", minimum: 0, maximum: 1), options: [strict])

let rollupCommand = CommandDescription(
  name: "rollup",
  summary: LocalizedText(
    vi: "Tổng hợp số liệu của một kỳ.", en: "Rolls up the figures of a period."),
  operands: OperandsDescription("[CAMPAIGN-FOLDER]", minimum: 0, maximum: 1),
  options: [period, out, baseline],
  examples: [
    Example(
      "rollup --period 2023-Q2",
      effect: LocalizedText(
        vi: "Tổng hợp quý II của phong trào ở đây.",
        en: "Rolls up the second quarter of the campaign here."))
  ])

let convertCommand = CommandDescription(
  name: "convert",
  summary: LocalizedText(vi: "Đổi bảng thành CSV.", en: "Turns tables into CSV."),
  operands: OperandsDescription("FILE...", minimum: 1, maximum: nil))

let drawCommand = CommandDescription(
  name: "draw", summary: LocalizedText(vi: "Vẽ biểu đồ.", en: "Draws a chart."),
  operands: .choice(["bars", "lines"]))

let aboutCommand = CommandDescription(
  name: "about", summary: LocalizedText(vi: "Nói về công cụ.", en: "Tells about the tool."))
