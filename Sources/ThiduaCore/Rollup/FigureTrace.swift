/// Which figures are to be explained.
public enum TraceRequest: Sendable {
  /// None.
  case nothing
  /// Those of some indicators.
  case indicators(Set<Int>)
  /// All.
  case everything

  func includes(_ indicator: Int) -> Bool {
    switch self {
    case .nothing: false
    case .indicators(let wanted): wanted.contains(indicator)
    case .everything: true
    }
  }
}

extension Campaign {
  /// An indicator with all those that its figures may be computed from: numerators, denominators, and
  /// theirs.
  public func parts(of indicator: Int) -> Set<Int> {
    var parts: Set<Int> = []
    var waiting = [indicator]
    while let next = waiting.popLast() {
      guard parts.insert(next).inserted else { continue }
      waiting += [indicators[next].numerator, indicators[next].denominator].compactMap { $0 }
    }
    return parts
  }
}

/// A value as it stands in a file.
public struct TracedCell: Sendable {
  /// The path below `inbox/`.
  public var file: String
  /// The sheet; blank where the file has none.
  public var sheet: String
  /// The physical line, or the row of the sheet.
  public var line: Int
  /// The number of the column.
  public var column: Int
  /// The text as typed.
  public var typed: String
  /// What it is.
  public var kind: FigureKind
  /// The period; nothing for a registration's target.
  public var period: Period?
  /// The number, where it is one.
  public var value: Ratio?

  /// Where it stands: the file with line and column, or with sheet and cell.
  public func place(in language: Language) -> String {
    if sheet.isEmpty {
      return language == .vi
        ? "\(file), dòng \(line), cột \(column)" : "\(file), line \(line), column \(column)"
    }
    let cell = Finding(.emptyFile).at(file: file, sheet: sheet, line: line, column: column).cell
    return language == .vi
      ? "\(file), trang “\(sheet)”, ô \(cell)" : "\(file), sheet “\(sheet)”, cell \(cell)"
  }
}

/// What the figures of one indicator of one unit are made of.
public struct FigureTrace: Sendable {
  /// Why a value does not count.
  public enum Reason: Hashable, Sendable {
    /// A later submission replaces it; the file.
    case replaced(by: String)
    /// The same value stands on an earlier line.
    case repeated(line: Int)
    /// Another value for the same stands on another line; neither counts.
    case contradicts(line: Int)
    /// Its period ends after the report's.
    case later
    /// Another value that counts covers its time.
    case covered
    /// A final value stands where this is an estimate.
    case estimated
    /// The level of a later period counts.
    case earlierLevel
    /// The level under `Thực hiện` of a period that ends together with it goes before one under `Lũy kế`.
    case actualGoesFirst
    /// The level of a longer period that ends together with it goes first.
    case longerPeriod
    /// A mean is of shorter periods than its own.
    case shorterPeriods
    /// A rate's numerator and denominator of a later time count.
    case partsAreLater
    /// A registration stands for it.
    case registrationStands
  }

  /// What was reached in the period alone, where that is known: the values that make it.
  public struct InPeriod: Sendable {
    /// Their sum, the one level, or their mean.
    public var parts: [TracedCell]
    /// Values up to the period's beginning, whose sum is taken away.
    public var before: [TracedCell]
  }

  /// The values that make the cumulative actual.
  public var parts: [TracedCell] = []
  /// The values that make what was reached in the period.
  public var inPeriod: InPeriod?
  /// How the parts make it.
  public var kind = Indicator.Kind.flow
  /// The registered target.
  public var registered: TracedCell?
  /// The assigned target.
  public var assigned: TracedCell?
  /// The values that do not count.
  public var unused: [(cell: TracedCell, reason: Reason)] = []

  /// Lets the values that made the actual count no longer, for a reason.
  mutating func replaceParts(_ reason: Reason) {
    unused = parts.map { ($0, reason) } + unused
    parts = []
    inPeriod = nil
  }

  /// The target of a baseline.
  public func target(_ baseline: CampaignSettings.Baseline) -> TracedCell? {
    baseline == .registered ? registered : assigned
  }
}
