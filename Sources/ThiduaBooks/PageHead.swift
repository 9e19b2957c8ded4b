import ThiduaCore
import XLSXWriting

extension SheetPlan {
  /// The head of a sheet: authority and motto, title, scope and period.
  mutating func addHead(_ title: String, of book: BookContext, scope: Scope, lastColumn: Int) {
    let settings = book.campaign.settings
    let left = 0...max(1, lastColumn / 2 - 1)
    let right = (left.upperBound + 1)...max(left.upperBound + 2, lastColumn)
    addPair(
      (settings.parentAuthority.uppercased(), .authorityAbove), (book.words.motto, .authority),
      left, right)
    addPair(
      (settings.authority.uppercased(), .authority), (book.words.mottoLine, .authority), left,
      right)
    add(PlannedRow(height: 8))
    let all = 0...max(1, lastColumn)
    addLine(title, .title, across: all, height: 21)
    let period = book.rollup.period.title(in: book.words.language)
    addLine("\(book.title(of: scope)) — \(period)", .title, across: all, height: 21)
    if !settings.title.isEmpty { addLine(settings.title, .subtitle, across: all, height: 18) }
    add(PlannedRow(height: 8))
  }

  private mutating func addPair(
    _ one: (text: String, style: BookStyle), _ other: (text: String, style: BookStyle),
    _ left: ClosedRange<Int>, _ right: ClosedRange<Int>
  ) {
    var row = PlannedRow(height: 18)
    merge(one.text, one.style, row: nextRow, across: left, &row)
    merge(other.text, other.style, row: nextRow, across: right, &row)
    add(row)
  }

  /// The place, the date and the signature at the foot.
  mutating func addSignature(of book: BookContext, lastColumn: Int) {
    let settings = book.campaign.settings
    let columns = max(0, lastColumn - 5)...max(1, lastColumn)
    add(PlannedRow(height: 12))
    let place = settings.place.isEmpty ? "" : settings.place + ", "
    let date = book.words(
      "\(place)ngày …… tháng …… năm \(settings.year)", "\(place)…… \(settings.year)")
    addLine(date, .place, across: columns, height: 18)
    addLine(settings.signerTitle, .signature, across: columns, height: 18)
    add(PlannedRow(height: 54))
    addLine(settings.signer, .signature, across: columns, height: 18)
  }

  /// Adds the names of columns.
  mutating func addHeader(_ names: [String], from column: Int = 0, height: Double? = nil) {
    var row = PlannedRow()
    row.height = height
    for (index, name) in names.enumerated() { row.add(column + index, .text(name), .heading) }
    add(row)
  }
}
