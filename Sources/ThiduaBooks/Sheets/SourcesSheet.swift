import ThiduaCore
import XLSXWriting

/// Where the figures come from: files, fingerprints, rules and formulas: Nguồn số liệu.
struct SourcesSheet {
  let book: BookContext
  private var words: BookWords { book.words }

  func plan() -> SheetPlan {
    var plan = book.plan(book.sheet(words.sources))
    plan.columns = [
      .fitted(30, 40), .fixed(34), .fitted(10, 14), .fitted(10, 14), .fitted(8, 12),
      .fitted(10, 16),
    ]
    plan.columns += Array(repeating: .fitted(8, 12), count: 5)
    plan.addTitle(
      words("NGUỒN SỐ LIỆU VÀ CÁCH TÍNH", "SOURCES AND RULES"), of: book, scope: book.scope,
      across: 0...10)
    plan.add(PlannedRow(height: 8))
    addSettings(to: &plan)
    let firstRule = plan.nextRow
    plan.addLine(words("Cách tính", "Rules"), .part, across: 0...10)
    for rule in rules { plan.addText(rule, .paragraph, across: 0...10) }
    plan.togetherRows.append(firstRule...(firstRule + 1))
    addSettingsFiles(to: &plan)
    plan.addLine(words("Tệp đã đọc", "Files read"), .part, across: 0...10)
    let header = plan.nextRow
    plan.addHeader(
      [
        words("Tệp", "File"), Self.fingerprint, words("Số byte", "Bytes"),
        words("Bảng mã", "Encoding"), words("Phân cách", "Delimiter"), words("Loại", "Kind"),
        words("Số hàng", "Rows"), words("Được dùng", "Used"), words("Bị thay", "Superseded"),
        words("Bị loại", "Rejected"), words("Bỏ qua", "Skipped"),
      ], height: 33)
    for source in book.selection.sources { add(source, to: &plan) }
    plan.togetherRows.append((header - 1)...min(header + 1, plan.nextRow - 1))
    plan.repeatedRows = header...header
    plan.filter = CellRange(rows: header...max(header, plan.nextRow - 1), columns: 0...10)
    plan.textNumbers = [CellRange(rows: 0...(plan.nextRow - 1), columns: 0...1)]
    return plan
  }

  private func add(_ source: SourceEntry, to plan: inout SheetPlan) {
    var row = PlannedRow()
    add(source.path, source.fingerprint, source.byteCount, to: &row)
    let number = BookStyle.number(decimals: 0)
    row.add(3, .text(source.encoding), .centered)
    row.add(4, .text(source.delimiter), .centered)
    row.add(5, .text(words.word(ofKind: source.kind)), .centered)
    let counts = [source.rows, source.used, source.superseded, source.rejected, source.skipped]
    for (index, count) in counts.enumerated() {
      row.add(6 + index, .number(Double(count)), number)
    }
    plan.add(row)
  }

  private static let fingerprint = "SHA-256"

  private func add(
    _ path: String, _ fingerprint: String, _ byteCount: Int, to row: inout PlannedRow
  ) {
    row.add(0, .text(path), .text)
    row.add(1, .text(fingerprint), .text)
    row.add(2, .number(Double(byteCount)), .number(decimals: 0))
  }

  /// The campaign's own files, and last year's, as the manifest has them; on a page of their own where
  /// they do not fit on the one at hand, because pages repeat the header of the files read alone.
  private func addSettingsFiles(to plan: inout SheetPlan) {
    let folder = book.campaign.settings.previous
    var files = book.input.settings + book.input.lastYearSettings.map { $0.below(folder) }
    if let last = book.rollup.lastYear?.lastYear {
      let sources = book.isCampaign ? last.sources : last.sources(of: book.units)
      files += sources.map {
        FingerprintedFile(
          path: $0.path, byteCount: $0.byteCount, fingerprint: $0.fingerprint
        ).below(folder + "/inbox")
      }
    }
    let first = plan.nextRow
    plan.addLine(
      words("Tệp thiết lập, tệp năm trước", "Settings files, last year's files"), .part,
      across: 0...10)
    plan.addHeader([words("Tệp", "File"), Self.fingerprint, words("Số byte", "Bytes")])
    for file in files {
      var row = PlannedRow()
      add(file.path, file.fingerprint, file.byteCount, to: &row)
      plan.add(row)
    }
    plan.sections.append(first...(plan.nextRow - 1))
  }

  /// What stands in campaign.csv and calendar.csv, as far as it decides figures.
  private func addSettings(to plan: inout SheetPlan) {
    plan.addLine(words("Thiết lập", "Settings"), .part, across: 0...10)
    for (name, value) in settings where !value.isEmpty {
      var row = PlannedRow()
      row.add(0, .text(name), .text)
      plan.put(.text(value), .text, row: plan.nextRow, across: 1...10, &row)
      plan.add(row)
    }
  }

  private var settings: [(name: String, value: String)] {
    let campaign = book.campaign
    let rounds = campaign.schedule.rounds.map { round in
      words(
        "tháng \(round.firstMonth)–\(round.lastMonth): \(round.required)%",
        "months \(round.firstMonth) to \(round.lastMonth): \(round.required)%")
    }
    let required = campaign.schedule.requiredCompletion(atMonth: book.rollup.period.lastMonth)
    let pace = required.map { words.number($0, decimals: 2) + " %" } ?? ""
    return [
      (words("Mã phong trào", "Campaign"), campaign.settings.code),
      (words("Tên phong trào", "Title"), campaign.settings.title),
      (words("Năm", "Year"), "\(campaign.settings.year)"),
      (words("Kỳ báo cáo", "Period"), book.rollup.period.title(in: words.language)),
      (
        words("Đợt thi đua, tỷ lệ phải đạt", "Rounds, completion required"),
        rounds.joined(separator: "; ")
      ),
      (words("Tỷ lệ phải đạt đến kỳ này", "Required at this period"), pace),
      (words("Số liệu năm trước", "Last year"), lastYear),
    ] + campaign.checks.map { (words("Kiểm tra số học", "Check"), text(of: $0)) }
  }

  /// A check's name, what is compared, and by how much it may fail.
  private func text(of check: SumCheck) -> String {
    let name = check.name == check.text ? "" : check.name + ": "
    guard check.tolerance != .zero else { return name + check.text }
    let tolerance = words.number(Ratio(check.tolerance))
    return name + check.text + words(" (cho phép lệch \(tolerance))", " (within \(tolerance))")
  }

  private var lastYear: String {
    guard let last = book.rollup.lastYear?.lastYear else { return "" }
    let folder = book.campaign.settings.previous
    return words(
      "\(last.period.title(in: .vi)), thư mục \(folder): \(last.sources.count) tệp, "
        + "\(last.errorCount) lỗi (số liệu có lỗi không được tính)",
      "\(last.period.title(in: .en)), folder \(folder): "
        + "\(last.sources.count.counted("file")), \(last.errorCount.counted("error")) "
        + "(what they concern is not counted)")
  }

  private var rules: [String] {
    let settings = book.campaign.settings
    let baseline =
      settings.baseline == .registered
      ? words("chỉ tiêu đăng ký", "the registered targets")
      : words("chỉ tiêu giao", "the assigned targets")
    let down =
      settings.downFormula == .planOverActual
      ? words("kế hoạch / thực hiện × 100", "plan / actual × 100")
      : words("(2 − thực hiện / kế hoạch) × 100", "(2 − actual / plan) × 100")
    return [
      words(
        "So với kế hoạch được tính theo \(baseline); số liệu tính chính xác, chỉ làm tròn một lần "
          + "ở kết quả (2 chữ số thập phân).",
        "Completion is measured against \(baseline); figures are exact and rounded once, at the "
          + "end, to 2 decimals."),
      words(
        "Chỉ tiêu càng cao càng tốt: thực hiện / kế hoạch × 100. Chỉ tiêu càng thấp càng tốt: \(down).",
        "Where more is better: actual / plan × 100. Where less is better: \(down)."),
      words(
        "Tiến độ: chỉ tiêu phát sinh càng cao càng tốt là “\(words.onPace)” khi so với kế hoạch không thấp hơn tỷ lệ "
          + "phải đạt đến kỳ này; chỉ tiêu khác là “\(words.onPace)” khi đã đạt kế hoạch.",
        "Pace: a flow of which more is better is on pace where its completion is not below what is asked at "
          + "this period; any other indicator where it has met its plan."),
      words(
        "Chỉ tiêu phát sinh: cộng các kỳ, cộng các đơn vị. Thời điểm: lấy kỳ cuối, cộng các đơn vị. "
          + "Bình quân: trung bình các kỳ, cộng các đơn vị. Tỷ lệ: tổng tử số / tổng mẫu số của "
          + "các đơn vị có cả hai; chỉ có mẫu số thì lấy bình quân theo trọng số là mẫu số; không có thì "
          + "không tổng hợp.",
        "Flows add up over periods and units; stocks take the last period and add up over units; "
          + "averages take the mean of periods and add up over units; rates are the sum of numerators "
          + "over the sum of denominators of the units that have both, with only a denominator the mean "
          + "weighted by it, and are not combined without one."),
      words(
        "Lập bằng thidua \(book.options.version). Mã SHA-256 dưới đây cho biết chính xác tệp nào đã được đọc.",
        "Made by thidua \(book.options.version). The SHA-256 below tells exactly which files were read."
      ),
    ]
  }
}
