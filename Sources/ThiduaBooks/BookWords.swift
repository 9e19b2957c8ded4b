import ThiduaCore

/// The words of the books, Vietnamese first, English by choice.
struct BookWords {
  let language: Language

  func callAsFunction(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  var overview: String { self("Tổng quan", "Overview") }
  var planVersusActual: String { self("KH-TH", "Plan-Actual") }
  var sectors: String { self("Lĩnh vực", "Sectors") }
  var comparison: String { self("So sánh", "Comparison") }
  var byCluster: String { self("Theo cụm", "By cluster") }
  var status: String { self("Nộp báo cáo", "Submissions") }
  var findings: String { self("Lỗi dữ liệu", "Findings") }
  var sources: String { self("Nguồn số liệu", "Sources") }
  var contents: String { self("Mục lục", "Contents") }

  /// What a file holds, as `sources.csv` calls it.
  func word(ofKind kind: String) -> String {
    switch kind {
    case "registration": self("đăng ký", kind)
    case "actuals": self("báo cáo", kind)
    case "both": self("cả hai", kind)
    default: kind
    }
  }

  /// A period inside a sentence: `quý II năm 2023`.
  func inSentence(_ period: Period) -> String {
    let title = period.title(in: language)
    return title.prefix(1).lowercased() + title.dropFirst()
  }

  /// The names of the sheets that all books know.
  var sheetNames: [String] {
    [
      overview, planVersusActual, sectors, comparison, byCluster, status, findings, sources,
      contents,
    ]
  }

  /// Over the numbers of rows.
  var rowNumber: String { self("TT", "No.") }

  /// How many errors and warnings there are; nothing where there are none.
  func count(errors: Int, warnings: Int) -> String? {
    let counts = [(Severity.error, errors), (.warning, warnings)].filter { $0.1 > 0 }
      .map { $0.counted($1, in: language) }
    return counts.isEmpty ? nil : counts.joined(separator: self(" và ", " and "))
  }

  var motto: String { "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" }
  var mottoLine: String { "Độc lập - Tự do - Hạnh phúc" }
  var plan: String { self("Kế hoạch", "Plan") }
  var assigned: String { self("Kế hoạch giao", "Assigned") }
  var registered: String { self("Đăng ký", "Registered") }
  var inPeriod: String { self("Thực hiện trong kỳ", "Actual in the period") }
  var cumulative: String { self("Lũy kế", "Cumulative") }
  var actual: String { self("Thực hiện", "Actual") }
  var previous: String { self("Cùng kỳ năm trước", "Same period last year") }
  var change: String { self("So với cùng kỳ (%)", "Against last year (%)") }
  func needed(in time: RemainingTime) -> String {
    time.isInMonths
      ? self("Còn phải thực hiện mỗi tháng", "Still needed per month")
      : self("Còn phải thực hiện mỗi quý", "Still needed per quarter")
  }
  func completion(against baseline: CampaignSettings.Baseline) -> String {
    baseline == .assigned
      ? self("So với KH giao (%)", "Completion of assigned (%)")
      : self("So với đăng ký (%)", "Completion of registered (%)")
  }
  var completion: String { self("So với kế hoạch (%)", "Completion (%)") }
  var pace: String { self("Tiến độ", "Pace") }
  var verdict: String { self("Đánh giá", "Verdict") }
  var note: String { self("Ghi chú", "Note") }
  var indicator: String { self("Chỉ tiêu", "Indicator") }
  var measure: String { self("ĐVT", "Measure") }
  var sector: String { self("Lĩnh vực", "Sector") }
  var unit: String { self("Đơn vị", "Unit") }
  var cluster: String { self("Cụm, khối", "Cluster") }
  var total: String { self("Tổng cộng", "Total") }
  var onPace: String { self("Kịp", "On pace") }
  var behind: String { self("Chậm", "Behind") }
  var counted: String { self("Số chỉ tiêu", "Indicators") }
  var metShare: String { self("Đạt và vượt (%)", "Met or exceeded (%)") }

  /// A verdict with a sign before it that a grey printer keeps.
  func word(_ verdict: Verdict) -> String {
    let sign =
      switch verdict {
      case .exceeded: "▲"
      case .met: "●"
      case .notMet: "▼"
      case .noData: "○"
      case .notAssessed: "–"
      }
    return sign + " " + verdict.word(in: language)
  }

  /// A target in words: a bound or a range; a single number is written as a number instead.
  func text(of target: Interval, decimals: Int) -> String {
    let number = { (value: Ratio) in self.number(value, decimals: Self.shown(value, decimals)) }
    switch (target.low, target.high) {
    case (let low?, let high?): return "\(number(low)) – \(number(high))"
    case (let low?, nil): return (target.lowIsOpen ? "> " : "≥ ") + number(low)
    case (nil, let high?):
      let text = (target.highIsOpen ? "< " : "≤ ") + number(high)
      guard let stretch = target.stretch else { return text }
      return text + self(" (phấn đấu ", " (stretch ") + number(stretch) + ")"
    case (nil, nil): return self("không tổng hợp được", "cannot be combined")
    }
  }

  /// How many decimals of a bound are shown: up to three as somebody typed them; a computed one has
  /// as many as the indicator's figures, and two at least.
  private static func shown(_ value: Ratio, _ decimals: Int) -> Int {
    let typed = 3
    return value.decimalText(maxDecimals: typed) == value.decimalText() ? typed : max(decimals, 2)
  }

  /// A number in a text, as Vietnamese or English writes it: `1.037,5` or `1,037.5`.
  func number(_ value: Ratio, decimals: Int = 6) -> String {
    language.number(value, decimals: decimals)
  }
}
