/// What the path of a file says: `quy-2/NGOMAY lần 2.csv` is the second edition of Ngô Mây's
/// report for the second quarter.
public struct PathFacts: Sendable {
  /// The unit, by the file's name, else by the nearest folder's: a folder that bears a unit's name goes
  /// before a word in the file's name, as in `SONGAN/gửi An Phú.xlsx`.
  public let unit: UnitDirectory.Match?
  /// Whether the name that gives the unit says nothing else.
  public let isUnit: Bool
  /// Another unit that the path names, too, and whose figures these are not.
  public let otherUnit: Int?
  /// The period, by the file's name, else by the nearest folder's.
  public let period: Period?
  /// Whether the name that would give the period names a part of the year that is none.
  public let hasUnclearPeriod: Bool
  /// Whether the name of a sheet lists months or quarters that are no period together.
  public let namesSeveral: Bool
  /// The revision, from 1.
  public let revision: UInt16
  /// Whether the file's name is that of a copy (`An Bình - Copy`).
  public let isCopy: Bool
  /// A year near the campaign's that the file's name gives a plan (`dang ky 2022`), where no name of the
  /// path gives the campaign's own; of a sheet, one that stands in its short name.
  public let otherYear: Int?
  /// Whether the campaign's year stands in it.
  public let saysYear: Bool
  /// Whether a year before the campaign's stands in it, and not the campaign's.
  public let saysEarlierYear: Bool
  /// Whether it says that the figures are estimates.
  public let saysEstimate: Bool
  /// The year that stands in the name of a sheet and is no period there.
  public let sheetYear: Int?
  /// Whether the name of a sheet says that it adds up others: `Tổng hợp`, `TH chung`.
  public let saysSum: Bool
  /// The sort of target, for the name of a sheet that announces a plan.
  public let planKind: FigureKind?

  /// The year, where the path names no part of it; a month may be that of a date.
  public var yearAlone: Int? {
    period.flatMap { $0.slot == Period.wholeYear ? $0.year : nil }
  }

  /// Reads a path below the inbox.
  public init(_ path: String, units: UnitDirectory, year: Int) {
    self.init(path) { NameFacts($0, units: units, year: year) }
  }

  /// Reads a path below the inbox by what its names say, as somebody may know it already.
  public init(_ path: String, _ facts: (_ name: String) -> NameFacts) {
    planKind = nil
    sheetYear = nil
    (namesSeveral, saysSum) = (false, false)
    var names = path.split(separator: "/").map(String.init)
    if let file = names.popLast() { names.append(Self.stem(of: file)) }
    let found = names.reversed().map(facts)
    // `lần 2/An Bình.xlsx`
    let above = found.dropFirst().lazy.map(\.folderRevision).first { $0 > 1 }
    revision = max(found.first?.revision ?? 1, above ?? 1)
    isCopy = found.first?.isCopy ?? false
    let own = Self.unit(of: found)
    (unit, isUnit, otherUnit) = (own?.names.unit, own?.names.isUnit ?? false, own?.other)
    let dated = found.first { $0.period != nil || $0.hasUnclearPeriod }
    (period, hasUnclearPeriod) = (dated?.period, dated?.hasUnclearPeriod ?? false)
    saysYear = found.contains(where: \.saysYear)
    otherYear = saysYear ? nil : found.first?.otherYear
    saysEarlierYear = !saysYear && found.contains(where: \.saysEarlierYear)
    saysEstimate = found.contains(where: \.saysEstimate)
  }

  /// The name of a path that says whose file it is, its own name first, and another unit that they name.
  private static func unit(of names: [NameFacts]) -> (names: NameFacts, other: Int?)? {
    let naming = names.filter { $0.unit != nil }
    guard let own = naming.first else { return nil }
    guard case .unit(let unit)? = own.unit else { return (own, nil) }
    for folder in naming.dropFirst() {
      guard case .unit(let above)? = folder.unit, above != unit else { continue }
      if folder.isUnit && !own.isUnit { return (folder, unit) }
      if folder.isUnit || !own.isUnit { return (own, above) }
    }
    return (own, nil)
  }

  /// Reads the name of a sheet, no more of it than names of files have; a year alone is no period.
  public init(sheet whole: String, units: UnitDirectory, year: Int) {
    let name = String(whole.prefix(255))
    unit = NameFacts.unit(in: name, units)
    (isUnit, otherUnit) = (units.exactMatch(name) != nil, nil)
    let listed = PeriodText.list(in: name, defaultYear: year)
    namesSeveral = listed == .several
    if case .period(let period)? = listed {
      (self.period, hasUnclearPeriod) = (period, false)
    } else {
      (period, hasUnclearPeriod) = NameFacts.period(in: name, year: year, bareYear: false)
    }
    (revision, isCopy) = (1, false)
    let nameWords = PeriodText.words(of: name)
    saysYear = nameWords.contains(String(year))
    otherYear =
      nameWords.count <= 3 && !saysYear
      ? nameWords.lazy.compactMap { PeriodText.otherYear($0, near: year) }.first : nil
    saysEarlierYear =
      !saysYear
      && (EarlierYear.stands(inName: nameWords, before: year)
        || ["cung ky", "nam truoc", "ky truoc"].contains(
          nameWords.prefix(2).joined(separator: " "))
        || nameWords.first == "ck" && unit == nil)
    saysEstimate = EstimateWords.stand(
      inName: name, nameWords, year: year, isUnit: units.isNamed)
    sheetYear = nameWords.count == 2 && nameWords[0] == "nam" ? Int(nameWords[1]) : nil
    saysSum = RowShape.isTotal(name) || Self.sums.contains { nameWords.starts(with: $0) }
    var words = TitleWords()
    words.read(name)
    planKind =
      words.planKind ?? (Self.isPlan(nameWords, year: year) && unit == nil ? .registered : nil)
  }

  /// `KH`, `KH 2023`, `KH năm`.
  private static func isPlan(_ words: [String], year: Int) -> Bool {
    words.first == "kh" && words.dropFirst().allSatisfy { $0 == "nam" || $0 == String(year) }
  }

  private static let sums = [
    ["tong", "hop"], ["tong", "cong"], ["th", "chung"], ["bang", "tong"],
  ]

  /// The name of a file without its ending.
  static func stem(of file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
    return String(file[..<dot])
  }
}

/// What the name of a folder, or of a file without its ending, says by itself.
public struct NameFacts: Sendable {
  let unit: UnitDirectory.Match?
  /// Whether it is the unit's name or code, and nothing else.
  let isUnit: Bool
  let period: Period?
  let hasUnclearPeriod: Bool
  let revision: UInt16
  /// The revision of all files of a folder with this name.
  let folderRevision: UInt16
  /// Whether a file with this name is a copy.
  let isCopy: Bool
  /// Whether the campaign's year stands in it.
  let saysYear: Bool
  /// A year near the campaign's that stands behind a word for a plan.
  let otherYear: Int?
  /// Whether a year before the campaign's stands in it.
  let saysEarlierYear: Bool
  /// Whether it says that figures are estimates.
  let saysEstimate: Bool

  /// Reads a name.
  public init(_ name: String, units: UnitDirectory, year: Int) {
    unit = Self.unit(in: name, units)
    isUnit = units.exactMatch(name) != nil
    // `quý 2 (2)` is the second copy of the second quarter.
    let plain = name.split(separator: "(", omittingEmptySubsequences: false).first.map(String.init)
    (period, hasUnclearPeriod) = Self.period(
      in: name, plain: plain, year: year, bareYear: true)
    revision = EditionNumber.of(name)
    folderRevision = EditionNumber.ofFolder(name)
    isCopy = CopyName(name).isCopy
    let words = PeriodText.words(of: name)
    saysYear = words.contains(String(year))
    saysEarlierYear = EarlierYear.stands(inName: words, before: year)
    saysEstimate = EstimateWords.stand(
      inName: name, words, year: year, isUnit: units.isNamed)
    otherYear =
      words.indices.lazy.compactMap { place -> Int? in
        guard place > 0, Self.plans.contains(words[place - 1]) else { return nil }
        return PeriodText.otherYear(words[place], near: year)
      }.first
  }

  /// The last words of names for plans: `đăng ký 2022`, `kế hoạch 2022`, `thi đua 2022`.
  private static let plans: Set<String> = ["ky", "hoach", "dk", "dua", "kh"]

  /// The period of a name; none, and unclear, where it names a part of the year that is no period,
  /// or several.
  ///
  /// `plain` is the name without the number of a copy, which is no second period.
  static func period(
    in name: String, plain: String? = nil, year: Int, bareYear: Bool
  ) -> (period: Period?, isUnclear: Bool) {
    guard !PeriodText.namesOtherPart(name), !PeriodText.namesSeveral(plain ?? name) else {
      return (nil, true)
    }
    // `Quý 2 - 6 tháng`
    guard !PeriodText.joinsTwoEnds(name, defaultYear: year, isTitle: false) else {
      return (nil, true)
    }
    return (PeriodText.firstPeriod(in: name, defaultYear: year, bareYear: bareYear), false)
  }

  /// The longest run of words that is a unit; bare numbers are never one.
  static func unit(in name: String, _ units: UnitDirectory) -> UnitDirectory.Match? {
    if let whole = units.exactMatch(name) { return whole }
    let words = FoldedText.words(of: name)
    let letters = words.map(\.utf8.count)
    // Each word has a letter at least.
    for length in stride(from: min(words.count, units.mostNameBytes), through: 1, by: -1) {
      var found: UnitDirectory.Match?
      for start in 0...(words.count - length) {
        let run = words[start..<(start + length)]
        guard letters[start..<(start + length)].reduce(0, +) <= units.mostNameBytes else {
          continue
        }
        // `tuan 25` is a week.
        if length == 1, run.first == "tuan", start + 1 < words.count, Int(words[start + 1]) != nil {
          continue
        }
        guard let match = match(run, units),
          !isOfOtherBody(match, run, behind: words[..<start], units),
          !OtherBodies.areVillage(words[(start + length)...])
        else { continue }
        if let found, found != match {
          return .ambiguous([found, match].flatMap(units.codes(of:)))
        }
        found = match
      }
      if let found {
        if case .unit(let position) = found { return .unit(position) }
        return found
      }
    }
    return nil
  }

  /// Whether words that are a commune's name stand in that of another body: `Công an xã An Hòa`.
  private static func isOfOtherBody(
    _ match: UnitDirectory.Match, _ run: ArraySlice<String>, behind before: ArraySlice<String>,
    _ units: UnitDirectory
  ) -> Bool {
    guard !before.isEmpty, case .unit(let unit) = match,
      UnitDirectory.isOfCommune(units.units[unit].name)
    else { return false }
    let others = OtherBodies.withoutKind(before)
    let hasKind = OtherBodies.isOfCommune(run) || others.count < before.count
    return OtherBodies.end(others, beforeKind: hasKind)
  }

  private static func match(
    _ run: ArraySlice<String>, _ units: UnitDirectory
  ) -> UnitDirectory.Match? {
    guard run.contains(where: { UInt($0) == nil }) else { return nil }
    // The same words stand in the names of many files.
    return units.remembered(run.joined(separator: " ")) { newMatch(run, units) }
  }

  private static func newMatch(
    _ run: ArraySlice<String>, _ units: UnitDirectory
  ) -> UnitDirectory.Match? {
    for joint in ["", "-", "_", "."] where joint.isEmpty || run.count > 1 {
      if let unit = units.unit(withCode: run.joined(separator: joint)) { return .unit(unit) }
    }
    let name = run.joined(separator: " ")
    if let match = units.exactMatch(name) { return match }
    return OtherBodies.isOfSchool(run) ? units.exactMatch("trường " + name) : nil
  }
}
