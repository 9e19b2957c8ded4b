import ThiduaCore
import XLSXWriting

extension SheetPlan {
  /// The head of a sheet after Nghị định 30/2020/NĐ-CP: authority and motto, then the title, what
  /// it is about and the campaign's name.
  mutating func addHead(_ title: String, of book: BookContext, scope: Scope, lastColumn: Int) {
    let settings = book.campaign.settings
    let all = 0...max(1, lastColumn)
    let left = 0...max(1, lastColumn / 2 - 1)
    let right = (left.upperBound + 1)...max(left.upperBound + 2, lastColumn)
    let authorities: [(text: String, style: BookStyle)] = [
      (settings.parentAuthority.uppercased(), .authorityAbove),
      (settings.authority.uppercased(), .authority),
    ]
    let motto: [(text: String, style: BookStyle)] = [
      (book.words.motto, .authority), (book.words.mottoLine, .motto),
    ]
    if mergesCells {
      for (one, other) in zip(authorities, motto) { addPair(one, other, left, right) }
      addRule(under: settings.authority, across: left)
    } else {
      // Side by side one would end where the other begins.
      for line in authorities + motto where !line.text.isEmpty {
        addLine(line.text, line.style, across: all, height: 18)
      }
    }
    addTitle(title, of: book, scope: scope, across: all)
    if !settings.title.isEmpty { addLine(settings.title, .subtitle, across: all, height: 19) }
    addGap(4)
  }

  /// The line under the authority, of a third to a half of its length and in its middle; the motto has
  /// one of its whole length.
  ///
  /// It is drawn with dashes, which stand in the middle whatever the columns' widths are.
  private mutating func addRule(under authority: String, across columns: ClosedRange<Int>) {
    guard !authority.isEmpty else { return addGap(Self.ruleHeight) }
    let style = BookStyle.rule
    func width(_ text: String, _ style: BookStyle) -> Double {
      TextMeasure.width(of: text, size: style.size, isBold: style.isBold)
    }
    let dash = "—"
    let length = min(width(authority.uppercased(), .authority), Self.authorityWidth) * 0.4
    let count = max(1, Int((length / width(dash, style)).rounded()))
    addLine(String(repeating: dash, count: count), style, across: columns, height: Self.ruleHeight)
  }

  private static let ruleHeight = 6.0
  /// How wide an authority stands before it wraps, in digits; columns may leave more or less.
  private static let authorityWidth = 60.0

  /// A title and the line under it that says for whom and when.
  mutating func addTitle(
    _ title: String, of book: BookContext, scope: Scope, across columns: ClosedRange<Int>
  ) {
    let period = book.rollup.period.title(in: book.options.language)
    addLine(title, .title, across: columns, height: 21)
    addLine("\(book.title(of: scope)) — \(period)", .title, across: columns, height: 21)
  }

  private mutating func addPair(
    _ one: (text: String, style: BookStyle), _ other: (text: String, style: BookStyle),
    _ left: ClosedRange<Int>, _ right: ClosedRange<Int>
  ) {
    var row = PlannedRow(height: 18)
    put(.text(one.text), one.style, row: nextRow, across: left, &row)
    put(.text(other.text), other.style, row: nextRow, across: right, &row)
    add(row)
  }

  /// The foot: who gets a copy at the left, place, date and signature at the right.
  ///
  /// The rows stay on one page, together with the last rows above them.
  mutating func addSignature(of book: BookContext, lastColumn: Int) {
    let settings = book.campaign.settings
    let words = book.words
    let first = nextRow
    let right = max(1, lastColumn - 5)...max(2, lastColumn)
    let left = 0...max(0, right.lowerBound - 1)
    addGap(12)
    let place = settings.place.isEmpty ? "" : settings.place + ", "
    // What is reported to the year's end is signed in the next one.
    let year = book.rollup.period.lastMonth < 12 ? "\(settings.year)" : "20……"
    let date = words("\(place)ngày …… tháng …… năm \(year)", "\(place)…… \(year)")
    addLine(date, .place, across: right, height: 19)
    for line in settings.signerTitle.isEmpty ? [""] : settings.signerTitle {
      addText(line, .signature, across: right, width: Self.officeWidth, height: 19)
    }
    let recipients = settings.recipients
    for line in 0..<max(4, recipients.count + 1) {
      var row = PlannedRow(height: 17)
      if line == 0, !recipients.isEmpty {
        put(
          .text(words("Nơi nhận:", "Recipients:")), .recipientsHeading, row: nextRow,
          across: left, &row)
      } else if line > 0, line <= recipients.count {
        let mark = line == recipients.count ? "." : ";"
        put(
          .text("- \(recipients[line - 1])\(mark)"), .recipients, row: nextRow, across: left, &row)
      }
      if line == 3 {
        put(.text(settings.signer), .signature, row: nextRow, across: right, &row)
      }
      add(row)
    }
    togetherRows.append(max(0, first - 4)...(nextRow - 1))
  }

  /// How wide an office runs on where nothing is merged, in digits: the columns of signatures are wider.
  private static let officeWidth = 50.0

  /// Adds the names of columns.
  mutating func addHeader(_ names: [String], from column: Int = 0, height: Double? = nil) {
    var row = PlannedRow()
    row.height = height
    for (index, name) in names.enumerated() { row.add(column + index, .text(name), .heading) }
    add(row)
  }
}
