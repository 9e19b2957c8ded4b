import CommandSyntax

/// Options that several commands have.
enum CommonOptions {
  static let period = ValueOption(
    "--period", "P",
    help: LocalizedText(
      vi:
        "Kỳ báo cáo: 2023-Q2, 2023-06, 2023-H1 (6 tháng), 2023-9M, 2023-11M (từ đầu năm) hoặc 2023.",
      en:
        "The period: 2023-Q2, 2023-06, 2023-H1 (half a year), 2023-9M, 2023-11M (first months) or 2023."
    ))
  static let requiredPeriod = ValueOption(
    "--period", "P", required: true,
    help: LocalizedText(
      vi:
        "Kỳ báo cáo: 2023-Q2, 2023-06, 2023-H1 (6 tháng), 2023-9M, 2023-11M (từ đầu năm) hoặc 2023.",
      en:
        "The period: 2023-Q2, 2023-06, 2023-H1 (half a year), 2023-9M, 2023-11M (first months) or 2023."
    ))
  static let folder = OperandsDescription("[CAMPAIGN-FOLDER]", minimum: 0, maximum: 1)
}
