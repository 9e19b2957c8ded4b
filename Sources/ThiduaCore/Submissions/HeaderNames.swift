/// What a column means.
public enum ColumnMeaning: Hashable, Sendable {
  /// The unit, by its code.
  case unitCode
  /// The unit, by its name or code.
  case unitName
  /// The indicator, by its code.
  case indicator
  /// The indicator's text as printed.
  case label
  /// The number as printed.
  case number
  /// The unit of measure.
  case measure
  /// The period; what its name says of bare numbers.
  case period(PeriodText.Hint)
  /// A note.
  case note
  /// The revision.
  case revision
  /// The day of submission.
  case submitted
  /// The cluster; not read, since units.csv says it.
  case cluster
  /// The sector, often filled in the first row of a block only.
  case sector
  /// Figures, of the period that the name gives where it gives one.
  case value(FigureKind, Period?)
  /// Figures that are not of the campaign's year, or a plan for a part of it.
  case otherYear
}

/// Reads the names of columns: without regard to case, diacritics, punctuation and spaces.
public enum HeaderNames {
  /// What a column of this name means; nothing for a name that is not known.
  public static func meaning(of name: String, year: Int) -> ColumnMeaning? {
    let words = spelledOut(PeriodText.words(of: name))
    guard !words.isEmpty, words.count <= 12 else { return nil }
    if let meaning = meaning(of: words, year: year) { return meaning }
    if let rest = edition(in: words)?.rest, !rest.isEmpty {
      guard let meaning = meaning(of: rest, year: year) else { return nil }
      if case .value(let kind, _) = meaning { return kind.isTarget ? meaning : nil }
      return meaning == .otherYear ? meaning : nil
    }
    if words.count > 1, words.last == "uoc",
      case .value(.actual, let period)? = meaning(of: words.dropLast(), year: year)
    {
      return .value(.estimate, period)
    }
    if let rest = withoutAmount(name), let meaning = meaning(of: rest, year: year),
      case .value = meaning
    {
      return meaning
    }
    if isForecast(words, year: year) { return .otherYear }
    guard let (before, period) = PeriodText.listAtEnd(of: name, defaultYear: year),
      case .value(let kind, nil)? = meaning(of: before, year: year)
    else { return nil }
    return figures(kind, of: period, year: year)
  }

  private static func meaning(of words: [String], year: Int) -> ColumnMeaning? {
    for count in stride(from: words.count, through: 1, by: -1) {
      guard
        let meaning = aliases[words[..<count].joined()]
          ?? (baseline(words[..<count]) ?? resolution(words[..<count])).map({ .value($0, nil) })
      else { continue }
      if count == words.count { return meaning }
      guard case .value(let kind, _) = meaning else { continue }
      if HeadingTime.isBesideReport(words[count...]) { return .otherYear }
      if !kind.isTarget, ownWords.contains(words[count...].joined()) { return .value(kind, nil) }
      if kind.isTarget, let whose = owner(of: words[count...], year: year) {
        return .value(whose, nil)
      }
      let parts = words[count...].drop {
        divisionWords.contains($0) || kind == .cumulative && untilWords.contains($0)
      }
      if parts.count < words.count - count, divisions.contains(parts.joined()) {
        // `Kế hoạch trong quý` is one of a part of the year.
        return kind.isTarget && words[count] == "trong" ? .otherYear : .value(kind, nil)
      }
      if let period = PeriodText.suffix(Array(parts), defaultYear: year) {
        return figures(kind, of: period, year: year)
      }
      if let meaning = figures(kind, until: words[count...], year: year) { return meaning }
    }
    return nil
  }

  /// `K.hoạch`, `T/hiện`, `L.kế`: the first of two syllables as its letter alone.
  private static func spelledOut(_ words: [String]) -> [String] {
    guard words.contains(where: { $0.utf8.count == 1 }) else { return words }
    return words.indices.map { place in
      guard place + 1 < words.count, let syllables = shortened[words[place + 1]],
        syllables.letter == words[place]
      else { return words[place] }
      return syllables.whole
    }
  }

  /// `Đ.kỳ` may be `đầu kỳ` as well as `đăng ký`.
  private static let shortened: [String: (letter: String, whole: String)] = [
    "hoach": ("k", "ke"), "hien": ("t", "thuc"), "ke": ("l", "luy"), "qua": ("k", "ket"),
    "tieu": ("c", "chi"), "dung": ("n", "noi"),
  ]

  /// `Kết quả thực hiện theo quý`, `Thực hiện các tháng`: over columns of quarters or months.
  private static let divisionWords: Set<String> = ["theo", "cac", "tung", "trong", "hang"]
  /// `Kết quả thực hiện của xã`, `Kết quả thực hiện các chỉ tiêu`.
  private static let ownWords: Set<String> = [
    "cuaxa", "cuaphuong", "cuathitran", "cuadonvi", "cuacoquan", "cacchitieu", "chitieu",
    "chitieuthidua",
  ]
  /// `Lũy kế đến hết các quý`.
  private static let untilWords: Set<String> = ["den", "het", "cuoi"]
  private static let divisions: Set<String> = ["quy", "thang", "kybaocao", "ky"]

  /// Whether the words for what was reached stand in a name, whatever else does.
  public static func namesResults(_ name: String) -> Bool {
    let spoken = " " + PeriodText.words(of: name).joined(separator: " ") + " "
    return [" thuc hien ", " ket qua ", " dat duoc ", " danh gia ", " so luong "].contains(
      where: spoken.utf8.holds)
  }

  /// Whether a name would be known if each `?` in it stood for one letter.
  public static func isLossy(_ name: String) -> Bool {
    guard name.contains("?") else { return false }
    let pattern = FoldedText.bareText(name)
      .utf8.filter { ($0 >= 97 && $0 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 63 }
    guard pattern.contains(where: { $0 != 63 }) else { return false }
    return aliases.keys.contains { alias in
      alias.utf8.count == pattern.count
        && zip(alias.utf8, pattern).allSatisfy { $0 == $1 || $1 == 63 }
    }
  }

  static func figures(
    _ kind: FigureKind, of period: Period, year: Int
  ) -> ColumnMeaning {
    guard period.year == year else { return .otherYear }
    guard kind.isTarget else { return .value(kind, period) }
    return period.slot == Period.wholeYear ? .value(kind, nil) : .otherYear
  }

  private static let aliases: [String: ColumnMeaning] = {
    var aliases: [String: ColumnMeaning] = [:]
    func add(_ meaning: ColumnMeaning, _ names: String) {
      for name in names.split(separator: " ") { aliases[String(name)] = meaning }
    }
    add(.unitCode, "madonvi madv unit unitcode")
    add(
      .unitName,
      """
      donvi tendonvi donvibaocao donvidangky unitname xaphuong phuongxa xaphuongthitran tenxa tenphuong tenxaphuong \
      tenphuongxa diaphuong tendiaphuong diaban coquandonvi donvicoquan tentruong donvihanhchinh ubndxaphuong \
      ubndphuongxa ubndcacxaphuong ubndxaphuongthitran donvixaphuong
      """)
    add(.indicator, "machitieu mact maso ma code indicator indicatorcode")
    add(
      .label,
      """
      chitieu tenchitieu noidung noidungchitieu chitieuthidua tenchitieuthidua noidungthidua \
      tieuchi tieuchithidua tentieuchi noidungtieuchi danhmucchitieu label
      """)
    add(.number, "tt stt sott so")
    add(.measure, "dvt donvitinh measure")
    add(.period(.none), "ky kybaocao period")
    add(.period(.quarter), "quy")
    add(.period(.month), "thang")
    add(.note, "ghichu note notes lydo nguyennhan giaitrinh diengiai thuyetminh ykien")
    add(.revision, "lan lannop revision")
    add(.submitted, "ngaynop ngaybaocao ngaygui submitted")
    add(.cluster, "cum khoi cumthidua khoithidua cluster")
    add(.sector, "linhvuc nganhlinhvuc sector")
    add(
      .value(.registered, nil),
      """
      kehoach kehoachnam kehoachthuchiennam muctieunam kehoachcanam chitieudangky dangky kehoachdangky chitieukehoach chitieukh dukienkehoach dukienkh kh khnam \
      khdangky chitieucamket donvicamket kehoachcamket dutoan dutoannam chitieunam dk dknam dangkythidua chitieudangkythidua plan target registered
      """)
    add(
      .value(.assigned, nil),
      """
      kehoachgiao chitieugiao kehoachduocgiao chitieuduocgiao kehoachcaptrengiao duocgiao \
      captrengiao khgiao dutoangiao dutoanduocgiao giao assigned
      """)
    add(
      .value(.actual, nil),
      """
      thuchien ketquathuchien ketqua thuchientrongky thuchientrongquy thuchientrongthang \
      thuchienquy thuchienthang trongky trongquy trongthang th thtrongky ketquadatduoc datduoc \
      ketquadat ketquath kqthuchien kqth kq sothuchien dathuchien thuchienduoc ketquathuchientrongky \
      ketquathuchientrongquy ketquatrongky ketquatrongquy kqtrongky thuchienkynay thuchienquynay \
      thuchienthangnay thuchienkybaocao thuchienquybaocao thuchienthangbaocao sodagiaingan dagiaingan giaingan ketquagiaingan \
      thuchientrongkybaocao thuchientrongquybaocao thkynay thquynay ththangnay thkybaocao actual
      """)
    add(
      .value(.cumulative, nil),
      """
      luyke luyketudaunam luykegiaingan luykesogiaingan luykeden luykedenhet luykethuchien thuchienluyke luykethuchientudaunam \
      thuchienluyketudaunam tudaunam thuchientudaunam luyketh thluyke lkth congdon \
      thuchiencongdon congdontudaunam lk lktudaunam thlk thcongdon thtudaunam thuchientichluy tichluy \
      dathuchientudaunam luykethtudaunam luykethuchientudaunam lkthtudaunam kqtudaunam cumulative
      """)
    add(
      .value(.estimate, nil),
      "thuchienuoc thuoc uocthuchien uocth uth uoc uocdat uocketqua uocthuchienquy uocthuchienthang estimate"
    )
    return aliases
  }()
}
