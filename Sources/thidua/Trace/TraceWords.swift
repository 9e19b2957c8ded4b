import ThiduaCore

/// The words and numbers of an explanation.
struct TraceWords {
  let language: Language
  /// Whether values are of a unit's status: met or not.
  var isStatus = false

  func callAsFunction(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// The same words for a unit's figures of an indicator.
  func ofUnit(_ indicator: Indicator) -> TraceWords {
    TraceWords(language: language, isStatus: indicator.kind == .status)
  }

  /// A number as it is written in the language: exact, at most 6 decimals.
  func number(_ value: Ratio, decimals: Int = 6) -> String {
    language.number(value, decimals: decimals)
  }

  /// A figure's number, or the word for a unit's status.
  func value(_ value: Ratio) -> String {
    guard isStatus else { return number(value) }
    return value.isZero ? self("không đạt", "no") : self("đạt", "yes")
  }

  /// A target in words.
  func target(_ target: Interval) -> String {
    if let point = target.pointValue { return value(point) }
    var parts: [String] = []
    if let low = target.low { parts.append((target.lowIsOpen ? "> " : "≥ ") + number(low)) }
    if let high = target.high { parts.append((target.highIsOpen ? "< " : "≤ ") + number(high)) }
    if let stretch = target.stretch {
      parts.append(self("phấn đấu ", "stretch ") + number(stretch))
    }
    return parts.isEmpty
      ? self("không tổng hợp được", "cannot be combined") : parts.joined(separator: ", ")
  }

  /// A rate as its numerator over its denominator: `100 × 3 / 200`.
  func quotient(_ above: Ratio?, _ below: Ratio?, of rate: Indicator) -> String {
    let factor = rate.measure.rateFactor
    let parts = [above, below].map { $0.map { number($0) } ?? "…" }
    return (factor == 1 ? "" : number(Ratio(factor)) + " × ") + parts.joined(separator: " / ")
  }

  /// What the period alone added.
  var inPeriod: String { self("Thực hiện trong kỳ", "Actual in the period") }
  /// An estimate is part of the figure.
  var holdsEstimate: String { self("có số ước", "holds an estimate") }
  /// That in parentheses behind such a figure; nothing behind any other.
  func mark(isEstimate: Bool) -> String { isEstimate ? " (\(holdsEstimate))" : "" }
  /// Nothing of the figure is of the period's end.
  var isOlder: String { self("chưa có số cuối kỳ", "no figure for the period's end") }

  /// A text behind so many blanks.
  func indented(_ indent: Int, _ text: String) -> String {
    String(repeating: " ", count: indent) + text
  }

  func column(_ kind: FigureKind) -> String {
    switch kind {
    case .registered: self("Đăng ký", "Registered")
    case .assigned: self("Kế hoạch giao", "Assigned")
    case .actual: self("Thực hiện", "Actual")
    case .cumulative: self("Lũy kế", "Cumulative")
    case .estimate: self("Ước thực hiện", "Estimate")
    }
  }

  /// Where a value stands, and the text as typed; a folder may stand before the path.
  func place(_ cell: TracedCell, in folder: String = "") -> String {
    "\(folder)\(cell.place(in: language)): “\(cell.typed)”"
  }

  /// The period and the column of a value.
  func meaning(_ cell: TracedCell) -> String {
    let period = cell.period.map { $0.title(in: language) + ", " } ?? ""
    return period + column(cell.kind)
  }

  func reason(_ reason: FigureTrace.Reason) -> String {
    switch reason {
    case .replaced(let file):
      self("đã được thay bằng \(file)", "replaced by \(file)")
    case .repeated(let line): self("lặp lại dòng \(line)", "repeats line \(line)")
    case .contradicts(let line):
      self(
        "khác với dòng \(line) cho cùng một ô; cả hai không được tính",
        "differs from line \(line) for the same figure; neither counts")
    case .later: self("kỳ sau kỳ báo cáo", "of a later period")
    case .covered:
      self("đã nằm trong số khác được tính", "covered by a value that counts")
    case .estimated:
      self("đã có số chính thức", "a final value stands")
    case .earlierLevel:
      self("lấy số của kỳ cuối", "the value of the last period counts")
    case .actualGoesFirst:
      self(
        "số ở cột Thực hiện của kỳ kết thúc cùng lúc được lấy trước",
        "the actual of a period that ends together with it goes first")
    case .longerPeriod:
      self(
        "số của kỳ dài hơn kết thúc cùng lúc được lấy trước",
        "the value of a longer period that ends together with it goes first")
    case .shorterPeriods:
      self(
        "bình quân lấy số của các kỳ ngắn nhất đã báo cáo",
        "the mean is of the shortest periods reported")
    case .partsAreLater:
      self(
        "tử số, mẫu số có số của kỳ sau nên tỷ lệ được tính từ đó",
        "numerator and denominator are of a later period, and the rate is computed from them")
    case .registrationStands:
      self("đã có bản đăng ký", "the registration stands")
    }
  }
}
