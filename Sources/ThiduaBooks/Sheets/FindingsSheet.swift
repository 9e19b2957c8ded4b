import ThiduaCore
import XLSXWriting

/// What is wrong, where, and what to do: Lỗi dữ liệu.
struct FindingsSheet {
  let book: BookContext
  private var words: BookWords { book.words }
  /// Nobody reads more, and the writing library holds all cells of a book in memory.
  private static let mostRows = 50_000
  /// As wide as a period in words: `Quarter III of 2023`, `6 tháng đầu năm 2023`.
  static let periodWidth = 20.0

  /// The first findings that concern a book: all in the campaign's, its units' in any other.
  ///
  /// What has to be mended comes first, then what is only worth knowing. In both, those of one unit
  /// stand together, errors first, in the order of units.csv, those of no unit at the end.
  static func findings(of book: BookContext) -> [Finding] {
    let found = book.selection.findings
    var groups: [String: Int] = [:]
    for (place, unit) in book.units.enumerated() {
      groups[book.campaign.units[unit].code] = place
    }
    let all = book.units.count + 1
    func group(_ finding: Finding) -> Int {
      let unit = groups[unitCode(of: finding, in: book)] ?? book.units.count
      return switch finding.severity {
      case .error: unit * 2
      case .warning: unit * 2 + 1
      case .info: all * 2 + unit
      }
    }
    // Where the next finding of a group stands.
    var places = Array(repeating: 0, count: all * 3 + 1)
    for finding in found { places[group(finding) + 1] += 1 }
    for group in places.indices.dropFirst() { places[group] += places[group - 1] }
    var sorted = [Finding?](repeating: nil, count: min(places[places.count - 1], mostRows))
    for finding in found {
      let group = group(finding)
      if places[group] < sorted.count { sorted[places[group]] = finding }
      places[group] += 1
    }
    return sorted.compactMap(\.self)
  }

  /// The findings, those that figures of one file were replaced by another together, with how many they are: who sends a
  /// report again replaces hundreds.
  private static func together(_ findings: [Finding]) -> [(finding: Finding, count: Int)] {
    struct Key: Hashable {
      let (file, sheet, unit, by): (String, String, String, String)
    }
    var lines: [(finding: Finding, count: Int)] = []
    lines.reserveCapacity(findings.count)
    var places: [Key: Int] = [:]
    for finding in findings {
      guard case .superseded(let by) = finding.cause else {
        lines.append((finding, 1))
        continue
      }
      let key = Key(file: finding.file, sheet: finding.sheet, unit: finding.unit, by: by)
      if let place = places[key] {
        lines[place].count += 1
      } else {
        places[key] = lines.count
        lines.append((finding, 1))
      }
    }
    for place in places.values where lines[place].count > 1 {
      lines[place].finding.line = 0
      lines[place].finding.column = 0
      lines[place].finding.indicator = ""
      lines[place].finding.period = ""
      lines[place].finding.value = ""
    }
    return lines
  }

  /// Whom a finding concerns: its unit, else the one that its file is of alone.
  private static func unitCode(of finding: Finding, in book: BookContext) -> String {
    guard finding.unit.isEmpty, let unit = book.selection.fileUnits[finding.file] else {
      return finding.unit
    }
    return book.campaign.units[unit].code
  }

  func plan() -> SheetPlan {
    var plan = book.plan(book.sheet(words.findings))
    plan.columns = [
      .fitted(14, 24), .fitted(10, 12), .fitted(16, 24), .fitted(18, 34), .fitted(6, 9),
      .fitted(6, 9), .fitted(9, 24), .fitted(8, Self.periodWidth), .fitted(10, 22), .fitted(40, 62),
    ]
    plan.addTitle(
      words("LỖI VÀ CẢNH BÁO TRONG SỐ LIỆU", "ERRORS AND WARNINGS IN THE DATA"), of: book,
      scope: book.scope, across: 0...9)
    let findings = Self.together(Self.findings(of: book))
    // Notes can be many; who prints the sheet finds those on pages of their own.
    let wrong = findings.firstIndex { $0.finding.severity == .info } ?? findings.count
    plan.addLine(.text(summary), .subtitle, across: 0...9)
    plan.addHeader(header)
    if wrong > 0, wrong < findings.count {
      plan.sections = [(plan.nextRow + wrong)...(plan.nextRow + findings.count - 1)]
    }
    let (units, indicators) = (unitNames, indicatorNames)
    for (finding, count) in findings {
      let unit = Self.unitCode(of: finding, in: book)
      plan.add(
        row(
          finding, count, unit: units[unit] ?? unit,
          indicator: indicators[finding.indicator] ?? finding.indicator))
    }
    plan.freeze = CellPosition(row: 4, column: 0)
    plan.repeatedRows = 3...3
    let list = CellRange(rows: 3...max(3, plan.nextRow - 1), columns: 0...9)
    plan.filter = list
    plan.textNumbers = [list]
    addRest(book.selection.findings.count, to: &plan)
    return plan
  }

  /// How much there is of each severity, and in which order it stands.
  private var summary: String {
    let found = book.selection.findings
    let (errors, warnings, notes) = (
      found.count(.error), found.count(.warning), found.count(.info)
    )
    let wrong = words.count(errors: errors, warnings: warnings)
    let more = words("\(number(notes)) thông tin", notes.counted("note"))
    let rest =
      found.count > Self.mostRows
      ? words(
        " Trang này chỉ ghi \(number(Self.mostRows)) dòng đầu; đủ tất cả trong data/findings.csv.",
        " Only the first \(number(Self.mostRows)) are here; all are in data/findings.csv.") : ""
    guard let wrong else {
      return notes > 0
        ? words("Chỉ có \(more), không có lỗi, cảnh báo.", "Only \(more), no errors or warnings.")
          + rest
        : words("Không có lỗi hay cảnh báo nào.", "There are no errors or warnings.")
    }
    return wrong + words(" theo từng đơn vị", ", unit by unit")
      + (notes > 0 ? words("; sau đó là \(more)", "; then \(more)") : "") + "." + rest
  }

  private func number(_ count: Int) -> String { words.number(Ratio(count)) }

  private var header: [String] {
    [
      words.unit, words("Mức độ", "Severity"), words("Loại", "Kind"), words("Tệp", "File"),
      words("Dòng", "Line"), words("Cột / Ô", "Column / cell"), words.indicator,
      words("Kỳ", "Period"), words("Nội dung ô", "As typed"),
      words("Vấn đề và cách sửa", "What it is and what to do"),
    ]
  }

  private var unitNames: [String: String] {
    Dictionary(
      book.units.map { (book.campaign.units[$0].code, book.campaign.units[$0].name) }
    ) { first, _ in first }
  }

  /// Names by codes, which forms with labels do not show; with the code where another indicator has the name, too.
  private var indicatorNames: [String: String] {
    let all = book.campaign.indicators
    let uses = Dictionary(all.map { ($0.name, 1) }, uniquingKeysWith: +)
    return Dictionary(
      all.map { ($0.code, uses[$0.name] == 1 ? $0.name : "\($0.name) (\($0.code))") }
    ) { first, _ in first }
  }

  private func addRest(_ count: Int, to plan: inout SheetPlan) {
    if count > Self.mostRows {
      let rest = count - Self.mostRows
      plan.addText(
        words(
          "Còn \(number(rest)) dòng nữa trong data/findings.csv.",
          "\(number(rest)) more are in data/findings.csv."),
        .paragraph, across: 0...9)
    }
  }

  private func severity(_ finding: Finding) -> (word: String, style: BookStyle) {
    let word = finding.severity.word(in: words.language)
    return switch finding.severity {
    case .error: ("▼ " + word, .bad)
    case .warning: ("▲ " + word, .doubtful)
    case .info: ("● " + word, .centered)
    }
  }

  /// The text as typed; a day, of which only the meaning is kept, as it is written in Vietnam.
  private func value(of finding: Finding) -> String {
    guard case .late = finding.cause else { return finding.value }
    return finding.value.split(separator: "-").reversed().joined(separator: "/")
  }

  private func advice(_ finding: Finding, _ count: Int) -> String {
    guard count > 1, case .superseded(let by) = finding.cause else {
      return finding.cause.text(in: words.language)
    }
    return words(
      "\(number(count)) số trong tệp này đã được thay bằng số liệu gửi sau trong \(by).",
      "\(number(count)) figures of this file were replaced by a later submission in \(by).")
  }

  private func row(
    _ finding: Finding, _ count: Int, unit: String, indicator: String
  ) -> PlannedRow {
    var row = PlannedRow()
    row.cells.reserveCapacity(10)
    let severity = severity(finding)
    row.add(0, .text(unit), .text)
    row.add(1, .text(severity.word), severity.style)
    row.add(2, .text(finding.cause.code.title(in: words.language)), .text)
    let file = finding.file + (finding.sheet.isEmpty ? "" : " [\(finding.sheet)]")
    row.add(3, .text(file), .text)
    let number = BookStyle.number(decimals: 0)
    row.add(4, finding.line > 0 ? .number(Double(finding.line)) : .blank, number)
    if finding.sheet.isEmpty || finding.column == 0 {
      row.add(5, finding.column > 0 ? .number(Double(finding.column)) : .blank, .centered)
    } else {
      row.add(5, .text(finding.cell), .centered)
    }
    row.add(6, .text(indicator), .text)
    row.add(7, .text(book.periodTitles[finding.period] ?? finding.period), .centered)
    row.add(8, .text(value(of: finding)), .text)
    row.add(9, .text(advice(finding, count)), .text)
    return row
  }
}
