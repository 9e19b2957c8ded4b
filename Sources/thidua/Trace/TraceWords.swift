import ThiduaCore

/// The words and numbers of an explanation.
struct TraceWords {
  let language: Language

  func callAsFunction(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  /// A number as it is written in the language: exact, at most 6 decimals.
  func number(_ value: Ratio, decimals: Int = 6) -> String {
    language.numbers(in: value.decimalText(maxDecimals: decimals))
  }

  /// A target in words.
  func target(_ target: Interval) -> String {
    if let point = target.pointValue { return number(point) }
    var parts: [String] = []
    if let low = target.low { parts.append((target.lowIsOpen ? "> " : "≥ ") + number(low)) }
    if let high = target.high { parts.append((target.highIsOpen ? "< " : "≤ ") + number(high)) }
    if let stretch = target.stretch {
      parts.append(self("phấn đấu ", "stretch ") + number(stretch))
    }
    return parts.isEmpty
      ? self("không tổng hợp được", "cannot be combined") : parts.joined(separator: ", ")
  }

  func column(_ kind: FigureKind) -> String {
    switch kind {
    case .registered: self("Đăng ký", "registered")
    case .assigned: self("Kế hoạch giao", "assigned")
    case .actual: self("Thực hiện", "actual")
    case .cumulative: self("Lũy kế", "cumulative")
    case .estimate: self("Ước thực hiện", "estimate")
    }
  }

  /// Where a value stands, and the text as typed.
  func place(_ cell: TracedCell) -> String {
    "\(cell.place(in: language)): “\(cell.typed)”"
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
      self(
        "đã nằm trong số khác được tính, hoặc đã có số chính thức",
        "covered by a value that counts, or an estimate where a final value stands")
    case .earlierLevel:
      self("lấy số của kỳ cuối", "the value of the last period counts")
    case .registrationStands:
      self("đã có bản đăng ký", "the registration stands")
    }
  }
}
