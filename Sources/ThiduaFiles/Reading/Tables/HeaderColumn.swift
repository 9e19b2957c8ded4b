import ThiduaCore

/// What the header says of one column, all its rows taken together.
struct HeaderColumn {
  /// A column that is no figures.
  var key: ColumnMeaning?
  var kind: FigureKind?
  var period: Period?
  var unit: Int?
  var indicator: Int?
  /// What is counted of the things that are the rows: `Diện tích`.
  var part: String?
  /// A name that several units have; their codes.
  var ambiguousUnit: [String]?
  /// The measure in its name, or below it.
  var measure: Measure?
  var isOtherYear = false
  /// Whether it holds what was reached, in a registration.
  var isInRegistration = false
  /// Whether it compares figures with others.
  var isComparison = false
  /// The word for a comparison, or what may be one, that it stands below: `So sánh`, `Tiến độ`.
  var shareAbove: HeaderWords.Share?
  /// Whether its lowest cell is no word that is known, or it stands below one that makes its figures others.
  var isUnknown = false
  /// The measure that stands above or below its name, and not in it: that of all its figures.
  var groupMeasure: Measure?
  /// What stands over its name and is no word that is known: `Kinh phí` over `KH | TH`.
  var groupName: String?
  /// The lowest filled cell, and where it stands.
  var name = ""
  var line = 0
  /// The lowest cell that is no word that is known, and where it stands.
  var unknown: (name: String, line: Int)?

  /// Whether it holds figures that can be read.
  var hasFigures: Bool {
    key == nil && !isUnknown && !isOtherYear && !isComparison && ambiguousUnit == nil
      && (kind != nil || unit != nil || indicator != nil || period != nil || part != nil)
  }
}

extension HeaderColumn {
  /// Whether its name says no more than that amounts stand below it: `Khối lượng thực hiện`.
  var namesAmount: Bool { HeaderNames.withoutAmount(name) != nil }

  /// Whether another column holds figures of the same kind, unit and indicator.
  func isDivided(like other: HeaderColumn) -> Bool {
    other.hasFigures && other.kind == kind && other.unit == unit && other.indicator == indicator
      && other.part == part
  }
}

/// A cell over a column, or the one that it was merged with.
struct HeaderCell {
  var text: String
  var line: Int
  /// Whether it is the numeral of a quarter: `I` in `I | II` below one `Thực hiện`.
  var isQuarter = false
  /// What it means, where that is not told by its own words.
  var settled: HeaderSense?
}

// How the cells of a column are taken together.
extension HeaderColumn {
  /// Takes the cells of one column together, from the top down.
  static func stacked(_ cells: [HeaderCell], _ words: HeaderWords) -> HeaderColumn {
    var column = HeaderColumn()
    var above = ""
    var head: (kind: GroupHead, text: String)?
    for (position, cell) in cells.enumerated() {
      let text = cell.text
      if let settled = cell.settled {
        column.add(text, settled, line: cell.line)
        above = text
        continue
      }
      guard !text.isEmpty else { continue }
      var sense = words.sense(of: text)
      if head == nil, !sense.namesFigures || sense == .otherYear,
        !cells[(position + 1)...].allSatisfy({ $0.text.isEmpty || $0.text == text })
      {
        head =
          HeaderWords.share(text) == nil
          ? GroupHead(text, year: words.year).map { ($0, text) } : nil
        if sense == .unknown {
          column.groupMeasure = Measure.stated(behind: text)
          column.groupName = text
        }
      }
      if !above.isEmpty, let only = words.indicators?.position(of: above, text) {
        sense = .indicator(only)
      }
      let mayBelong =
        sense == .unknown || sense == .neutral || sense.namesFigures && sense != .comparison
        || sense == .key(.period(.none))
      if mayBelong, !above.isEmpty, words.sense(of: above) != .neutral,
        !isMale(text, below: above)
      {
        let joined = words.sense(of: above + " " + text)
        if joined.namesFigures, !sense.isReached || !joined.isTarget {
          sense = joined
        } else if cell.isQuarter {
          sense = words.sense(of: above + " quý " + text)
        }
      }
      // `Thị xã giao | Đơn vị đăng ký` below `Kế hoạch`.
      if sense == .key(.unitName), !above.isEmpty, words.sense(of: above).isTarget,
        HeaderNames.isPledge(text)
      {
        sense = .figures(.registered, nil)
      }
      if above.isEmpty, !sense.namesFigures { column.shareAbove = HeaderWords.share(text) }
      column.add(text, sense, line: cell.line)
      above = text
    }
    if let (kind, text) = head, column.hasFigures,
      kind != .otherTime || !PeriodText.words(of: above).contains(String(words.year))
    {
      column.stand(below: text, kind)
    }
    return column
  }

  /// Whether `Nam` means men and not `Năm`, as in a text without diacritics.
  private static func isMale(_ text: String, below above: String) -> Bool {
    text.lowercased() == "nam" && !above.utf8.allSatisfy { $0 < 0x80 }
  }

  /// The column of a header of one row.
  init(_ name: String, _ sense: HeaderSense, line: Int) {
    guard sense != .blank else { return }
    add(name, sense, line: line)
  }

  /// Adds a lower cell.
  private mutating func add(_ text: String, _ sense: HeaderSense, line: Int) {
    // `Tổng` below a unit or `Thực hiện` is the whole of what is divided there.
    let isWhole = (unit != nil || indicator != nil || kind != nil) && HeaderWords.isTotal(text)
    isUnknown = sense == .unknown && !isWhole
    if isUnknown { unknown = (text, line) }
    name = text
    self.line = line
    let plain = HeaderText(text)
    measure = plain.measure ?? Measure.stated(behind: plain.name) ?? measure
    // `Kế hoạch năm` below `Quý II/2023` is the plan of the year.
    if case .figures(let lower, nil) = sense, lower.isTarget,
      PeriodText.words(of: text).contains("nam")
    {
      period = nil
    }
    take(sense)
  }

  /// Stands below words that make its figures others than the report's.
  private mutating func stand(below head: String, _ group: GroupHead) {
    switch group {
    case .otherTime: isOtherYear = true
    // `Trong đó` over months or units says what a sum beside them is made of, and over indicators anything may
    // be a section.
    case .division where kind == nil: break
    case .aside where unit != nil || indicator != nil: break
    case .judgement, .aside, .division: setAside(below: head)
    }
  }

  /// Takes its figures for none of the report's own, as words above them may say.
  mutating func setAside(below head: String? = nil) {
    isUnknown = true
    unknown = (head ?? name, line)
    if let head { name = head + ": " + name }
  }

  /// Adds what a lower cell says.
  private mutating func take(_ sense: HeaderSense) {
    switch sense {
    case .key(let meaning):
      // `Quý` below a comparison is what is compared with, below `Kế hoạch` the plan of the quarter.
      if case .period = meaning, let kind {
        if kind.isTarget { isOtherYear = true }
      } else if !isComparison {
        key = meaning
      }
    case .figures(let lower, let own):
      if key == .label { key = nil }
      // `Lũy kế` over `KH | TH`: the plan of these months alone.
      if kind == .cumulative, lower.isTarget { isOtherYear = true }
      let isPlainer = lower == .actual && (kind == .cumulative || kind == .estimate)
      if !isPlainer { kind = lower }
      // The year above holds for `Thực hiện 6 tháng` below it.
      if let year = period?.year, let own, year != own.year { isOtherYear = true }
      period = own ?? period
    case .otherYear: isOtherYear = true
    case .comparison: isComparison = true
    case .unit(let position): unit = position
    case .indicator(let position): indicator = position
    case .part(let name, let lower, let own):
      if key == .label { key = nil }
      part = name
      if let lower { take(.figures(lower, own)) }
    case .ambiguousUnit(let codes): ambiguousUnit = codes
    case .period(let own):
      // `Năm 2022` holds for `Quý I` below it.
      if let year = period?.year, year != own.year { isOtherYear = true }
      period = own
      // `Tháng` over `4 | 5 | 6`.
      if case .period = key { key = nil }
    case .unknown: if key == .label { key = nil }
    case .blank, .neutral: break
    }
  }
}
