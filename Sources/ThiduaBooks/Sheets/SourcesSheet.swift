import ThiduaCore
import XLSXWriting

/// Where the figures come from: files, fingerprints, rules and formulas: Nguồn số liệu.
struct SourcesSheet {
  let book: BookContext
  private var words: BookWords { book.words }

  func plan() -> SheetPlan {
    var plan = SheetPlan(book.sheet(words.sources))
    plan.widths = [40, 34, 12, 12, 8, 14, 9, 9, 9, 9, 9]
    plan.addLine(
      words("NGUỒN SỐ LIỆU VÀ CÁCH TÍNH", "SOURCES AND RULES"), .title, across: 0...10, height: 21)
    plan.addLine(
      "\(book.campaign.settings.title) — \(book.rollup.period.title(in: words.language))",
      .subtitle, across: 0...10, height: 18)
    plan.add(PlannedRow(height: 8))
    for rule in rules {
      let lines = TextMeasure.lines(of: rule, width: 150)
      plan.addLine(rule, .paragraph, across: 0...10, height: Double(lines) * 17 + 2)
    }
    plan.add(PlannedRow(height: 8))
    let header = plan.nextRow
    plan.addHeader(
      [
        words("Tệp", "File"), "SHA-256", words("Số byte", "Bytes"),
        words("Bảng mã", "Encoding"), words("Phân cách", "Delimiter"), words("Loại", "Kind"),
        words("Số hàng", "Rows"), words("Được dùng", "Used"), words("Bị thay", "Superseded"),
        words("Bị loại", "Rejected"), words("Bỏ qua", "Skipped"),
      ], height: 33)
    for source in sources { add(source, to: &plan) }
    plan.repeated = header...header
    plan.freeze = CellPosition(row: header + 1, column: 1)
    plan.filter = CellRange(rows: header...max(header, plan.nextRow - 1), columns: 0...10)
    return plan
  }

  /// A cluster's book names the files that its units' submissions and findings stand in.
  private var sources: [SourceEntry] {
    guard book.isCluster else { return book.rollup.sources }
    let units = Set(book.units)
    let codes = Set(book.units.map { book.campaign.units[$0].code })
    var files = Set(
      book.rollup.status.filter { units.contains($0.unit) }.map(\.file))
    for finding in book.rollup.findings where codes.contains(finding.unit) {
      files.insert(finding.file)
    }
    return book.rollup.sources.filter { files.contains($0.path) }
  }

  private func add(_ source: SourceEntry, to plan: inout SheetPlan) {
    var row = PlannedRow()
    row.add(0, .text(source.path), .text(indent: 0))
    row.add(1, .text(source.fingerprint), .text(indent: 0))
    let number = BookStyle.number(decimals: 0)
    row.add(2, .number(Double(source.byteCount)), number)
    row.add(3, .text(source.encoding), .centered)
    row.add(4, .text(source.delimiter), .centered)
    row.add(5, .text(source.kind), .centered)
    let counts = [source.rows, source.used, source.superseded, source.rejected, source.skipped]
    for (index, count) in counts.enumerated() {
      row.add(6 + index, .number(Double(count)), number)
    }
    plan.add(row)
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
        "Chỉ tiêu phát sinh: cộng các kỳ, cộng các đơn vị. Thời điểm: lấy kỳ cuối, cộng các đơn vị. "
          + "Bình quân: trung bình các kỳ, cộng các đơn vị. Tỷ lệ: tổng tử số / tổng mẫu số; không "
          + "có tử số và mẫu số thì không tổng hợp.",
        "Flows add up over periods and units; stocks take the last period and add up over units; "
          + "averages take the mean of periods and add up over units; rates are the sum of numerators "
          + "over the sum of denominators, and are not combined without them."),
      words(
        "Lập bằng thidua \(book.version). Mã SHA-256 dưới đây cho biết chính xác tệp nào đã được đọc.",
        "Made by thidua \(book.version). The SHA-256 below tells exactly which files were read."),
    ]
  }
}
