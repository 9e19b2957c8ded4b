/// What the title block above a table says: the unit, the times, the measure of all rows.
public struct TitleFacts: Sendable {
  /// A text and where it stands.
  public struct Place: Sendable {
    /// The text as typed.
    public var text: String
    /// The physical line.
    public var line: Int
    /// The column, from 1.
    public var column: Int

    /// Makes a place.
    public init(text: String, line: Int, column: Int) {
      self.text = text
      self.line = line
      self.column = column
    }
  }

  /// What stands after `Đơn vị:`.
  public private(set) var unit: Place?
  /// Where letterheads stand, cells that hold a unit's name and nothing else or end with whose report
  /// it is, by position of the unit.
  private var letterheads: [Int: Place] = [:]
  /// The times that the title gives to its figures.
  public private(set) var times = TitleTimes()
  /// The day that stands after `Ngày nộp:`.
  public private(set) var submitted: CalendarDate?
  /// What stands after `Ngày nộp:` and is no day, and where.
  public private(set) var badDay: Place?
  /// The measures that the title announces: `Đơn vị tính: nghìn đồng`.
  public private(set) var measures: [Measure] = []
  private var titleWords = TitleWords()
  /// Which change of the plan a title announces (`ĐIỀU CHỈNH KẾ HOẠCH LẦN 2`); 0 for none.
  public private(set) var adjustment: UInt16 = 0
  /// Which edition it says the submission is: `(LẦN 2)`; 1 where it says none.
  public private(set) var edition: UInt16 = 1

  /// When the plan is of that the title announces, where it says so; nothing for a report.
  public var planTime: PlanTime? { titleWords.announcesResults ? nil : announced }
  private var announced: PlanTime?

  /// Whether a title announces results.
  public var announcesResults: Bool { titleWords.announcesResults }

  /// The sort of target where the title announces a plan and no results.
  public var planKind: FigureKind? { titleWords.planKind }

  /// The position of the only unit that a letterhead names (`UBND PHƯỜNG AN PHÚ`), and where.
  public var letterhead: (unit: Int, place: Place)? {
    letterheads.count == 1 ? letterheads.first.map { ($0.key, $0.value) } : nil
  }

  /// The announced measure for figures in a measure of the same family; nothing where there is none.
  public func measure(for own: Measure) -> Measure? {
    TitleMeasures.measure(for: own, among: measures)
  }

  /// Takes measures that are announced behind the title, where it announces none.
  public mutating func announce(_ measures: [Measure]) {
    if self.measures.isEmpty { self.measures = measures }
  }

  /// Makes the facts of an empty title.
  public init() {}

  /// Looks at one row of the title block; letterheads are those of these units.
  ///
  /// A cell of several lines is looked at line by line for what stands alone on a line, and as a whole.
  public mutating func read(
    _ cells: [String], line: Int, year: Int, units: UnitDirectory? = nil
  ) {
    let lines = cells.enumerated().flatMap { index, cell in
      cell.split(separator: "\n").map {
        Place(text: String($0), line: line, column: index + 1)
      }
    }
    for position in lines.indices where !Self.isAddressed(lines[...position]) {
      readLine(lines[position...], units: units)
      readDay(lines[position...], year: year)
    }
    for (index, lines) in cells.enumerated() where !lines.isEmpty {
      let cell = lines.replacing("\n", with: " ")
      let key = FoldedText.caseKey(cell)
      let place = Place(text: cell, line: line, column: index + 1)
      if Self.rest(of: cell, key: key, after: Self.measureWords + Self.unitWords) == nil {
        titleWords.read(cell)
        adjustment = max(adjustment, HeaderNames.adjustment(announcedBy: cell))
        edition = max(edition, EditionNumber.ofTitle(cell))
        if announced == nil {
          announced = PlanTime(
            of: cell, at: place, year: year, isAnnounced: titleWords.announcesPlan)
        }
      }
      let givesYears = times.read(cell, at: place, year: year)
      if givesYears, announced == nil { announced = PlanTime(ofYearsAt: place) }
    }
  }

  /// `Kính gửi:` above the name of an office in one cell.
  private static func isAddressed(_ lines: ArraySlice<Place>) -> Bool {
    guard let last = lines.last else { return false }
    return lines.dropLast().contains {
      $0.column == last.column && FoldedText.caseKey($0.text).hasPrefix(addressing)
    }
  }

  private static let addressing = FoldedText.caseKey("kính gửi")

  /// Looks for what stands alone on the first of some lines: a measure, a unit, or a letterhead.
  ///
  /// A unit's name may go on on the next lines of its cell.
  private mutating func readLine(_ lines: ArraySlice<Place>, units: UnitDirectory?) {
    guard let place = lines.first else { return }
    let next = lines.dropFirst().first?.text ?? ""
    let key = FoldedText.caseKey(place.text)
    if Self.rest(of: place.text, key: key, after: Self.measureWords) != nil {
      announce(TitleMeasures.read(place.text) ?? (next.isEmpty ? [] : [Measure(next)]))
    } else if let announced = TitleMeasures.read(place.text) {
      announce(announced)
    } else if let measure = TitleMeasures.behind(place.text), TitleWords.isTitle(place.text) {
      announce([measure])
    } else if let rest = Self.rest(of: place.text, key: key, after: Self.unitWords) {
      let own = lines.dropFirst().prefix { $0.column == place.column }.map(\.text)
      let longer = own.indices.lazy.map { ([rest] + own[...$0]).joined(separator: " ") }
      let whole = units.flatMap { units in
        units.exactMatch(rest) == nil ? longer.first { units.exactMatch($0) != nil } : nil
      }
      takeUnit(
        whole ?? (rest.isEmpty ? next : rest), line: place.line, column: place.column)
    } else if units?.isOtherBody(place.text) ?? UnitDirectory.isVillage(place.text) {
      takeUnit(place.text, line: place.line, column: place.column)
    } else if let unit = units.flatMap({ $0.unit(namedBy: place.text) }),
      letterheads[unit] == nil
    {
      letterheads[unit] = place
    }
  }

  /// `Ngày nộp: 10/7/2023`, the day in the same cell or in the next one.
  private mutating func readDay(_ lines: ArraySlice<Place>, year: Int) {
    guard submitted == nil, let place = lines.first,
      let rest = Self.rest(
        of: place.text, key: FoldedText.caseKey(place.text), after: Self.dayWords)
    else { return }
    let day = rest.isEmpty ? lines.dropFirst().first?.text ?? "" : rest
    submitted = CalendarDate(day, defaultYear: year) ?? Self.day(inWords: day)
    if submitted == nil, day.contains(where: \.isNumber), badDay == nil {
      badDay = Place(text: day, line: place.line, column: place.column)
    }
  }

  /// `ngày 12 tháng 7 năm 2023`.
  private static func day(inWords text: String) -> CalendarDate? {
    let words = PeriodText.words(of: text)
    guard words.count == 6, [words[0], words[2], words[4]] == ["ngay", "thang", "nam"],
      let day = Int(words[1]), let month = Int(words[3]), let year = Int(words[5])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `Đơn vị: triệu đồng` is a measure.
  private mutating func takeUnit(_ text: String, line: Int, column: Int) {
    guard unit == nil, !text.isEmpty else { return }
    let measure = Measure(text)
    if measure.isCommon {
      announce([measure])
    } else {
      unit = Place(text: text, line: line, column: column)
    }
  }

  private static let measureWords = ["đơn vị tính", "đvt"]
  private static let dayWords = ["ngày nộp", "ngày gửi", "ngày báo cáo", "ngày lập"]
  private static let unitWords = [
    "đơn vị", "tên đơn vị", "mã đơn vị", "đơn vị báo cáo", "đơn vị đăng ký", "tên đơn vị báo cáo",
    "tên đơn vị đăng ký", "đơn vị lập", "đơn vị lập báo cáo", "đơn vị gửi", "đơn vị nộp",
    "cơ quan báo cáo", "cơ quan, đơn vị",
  ]

  /// What stands after the words and a colon, or nothing where the cell does not begin so.
  private static func rest(of cell: String, key: String, after words: [String]) -> String? {
    guard let colon = key.firstIndex(of: ":") else { return nil }
    let head = key[..<colon].drop { $0 == "(" || $0 == " " }
    let name = FoldedText.caseKey(String(head))
    guard words.contains(where: { FoldedText.caseKey($0) == name }),
      let typedColon = cell.firstIndex(of: ":")
    else { return nil }
    let text = FoldedText.cleaned(String(cell[cell.index(after: typedColon)...]))
    return text.hasSuffix(")") && cell.hasPrefix("(") ? String(text.dropLast()) : text
  }
}
