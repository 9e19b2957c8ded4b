/// How the counted indicators of a sector stand.
public struct SectorCount: Hashable, Sendable {
  /// Vượt.
  public var exceeded = 0
  /// Đạt.
  public var met = 0
  /// Chưa đạt.
  public var notMet = 0
  /// Chưa đủ số liệu.
  public var noData = 0

  /// Makes a count of nothing.
  public init() {}

  /// The indicators that are assessed and counted.
  public var counted: Int { exceeded + met + notMet + noData }

  /// The share of exceeded and met in the counted ones, in percent; nothing where none is counted.
  public var metShare: Ratio? {
    Ratio((exceeded + met) * 100).dividing(by: Ratio(counted))
  }

  /// Counts one verdict.
  public mutating func add(_ verdict: Verdict) {
    switch verdict {
    case .exceeded: exceeded += 1
    case .met: met += 1
    case .notMet: notMet += 1
    case .noData: noData += 1
    case .notAssessed: break
    }
  }

  /// Adds another count.
  public static func += (left: inout SectorCount, right: SectorCount) {
    left.exceeded += right.exceeded
    left.met += right.met
    left.notMet += right.notMet
    left.noData += right.noData
  }
}
