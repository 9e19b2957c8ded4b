import ThiduaCore

/// The looks of the books, by what a cell is; all in one place.
enum BookStyle: Hashable, Sendable {
  /// The authority above, at the head.
  case authorityAbove
  /// The authority, and the national motto's first line.
  case authority
  /// The national motto's second line.
  case motto
  /// The line under the authority.
  case rule
  /// The title of a sheet.
  case title
  /// A line under the title.
  case subtitle
  /// What numbers are measured in, at the right above a table.
  case measureLine
  /// A sentence or a paragraph.
  case paragraph
  /// The sentence that says it all.
  case headline
  /// The name of a part of a sheet.
  case part
  /// A number that is looked at from afar, and what it counts.
  case bigNumber, bigNumberLabel
  /// A text that leads to another sheet.
  case link
  /// A text of any length that leads somewhere, across cells.
  case linkAcross
  /// A column's name.
  case heading
  /// The row of column numbers.
  case columnNumber
  /// A sector's name across the table.
  case sector
  /// A text in a table, indented by level.
  case indicator(indent: Int)
  /// A text in a table.
  case text
  /// A small remark in a table.
  case note
  /// A text in the middle of its cell.
  case centered
  /// A number with decimals.
  case number(decimals: Int)
  /// A number of which a part is an estimate.
  case estimate(decimals: Int)
  /// 1 or 0, shown as words.
  case status(Language)
  /// 1 or 0 as an estimate, shown as words.
  case estimatedStatus(Language)
  /// A day as people here write it: 28/02/2023.
  case date
  /// A target in words.
  case target
  /// A total.
  case total(decimals: Int)
  /// The name beside totals.
  case totalLabel
  /// A severity or a state, and how bad it is.
  case good, doubtful, bad
  /// A verdict that no correction changes.
  case notAssessed
  /// A helper value, outside the printed page.
  case helper, helperHeading
  /// The place and date above the signature.
  case place
  /// The signature.
  case signature
  /// A text that runs on over the empty cells beside it, where cells are not merged.
  case spread(isBold: Bool, indent: Int = 0)
  /// Who gets a copy.
  case recipientsHeading, recipients

  /// The size of the letters in points.
  var size: Double {
    switch self {
    case .authorityAbove, .authority: 12
    case .motto, .place, .signature, .headline, .subtitle: 13
    case .title: 14
    case .part, .paragraph, .recipientsHeading, .spread: 12
    case .bigNumber: 22
    case .columnNumber, .note, .bigNumberLabel: 10
    case .helper, .helperHeading: 9
    case .rule: 8
    default: 11
    }
  }

  /// Whether the letters are bold.
  var isBold: Bool {
    switch self {
    case .authority, .motto, .rule, .title, .headline, .part, .bigNumber, .heading, .sector, .total,
      .totalLabel, .good, .bad, .signature, .recipientsHeading:
      true
    case .spread(let isBold, _): isBold
    default: false
    }
  }

  /// Whether a long text goes on in the next line.
  var isWrapped: Bool {
    switch self {
    case .number, .estimate, .status, .estimatedStatus, .date, .total, .helper, .helperHeading,
      .bigNumber, .link, .spread, .rule:
      false
    default: true
    }
  }

  /// How far the text stands to the right, in digits.
  var indentWidth: Double {
    if case .indicator(let indent) = self { return Double(min(indent, 15)) * 1.3 }
    return 0
  }

  /// The decimals of a number's format; nothing where the look has no number format.
  var decimals: Int? {
    switch self {
    case .number(let decimals), .total(let decimals): decimals
    case .estimate(let decimals): decimals + 1
    default: nil
    }
  }

  /// The look of an indicator's figure; a status of one unit is a word.
  static func figure(
    of indicator: Indicator, isWord: Bool, isEstimate: Bool, _ language: Language
  ) -> BookStyle {
    switch (isWord, isEstimate) {
    case (true, true): .estimatedStatus(language)
    case (true, false): .status(language)
    case (false, true): .estimate(decimals: indicator.decimals)
    case (false, false): .number(decimals: indicator.decimals)
    }
  }

  /// The look of a text across cells where cells are not merged: it runs on over those beside it.
  var whereNothingIsMerged: BookStyle {
    switch self {
    case .linkAcross: .link
    case .bigNumber, .link: self
    case .indicator(let indent): .spread(isBold: isBold, indent: indent)
    default: .spread(isBold: isBold)
    }
  }
}
