import ThiduaCore
import XLSXWriting

/// What a cluster's or the campaign's plan of an indicator becomes when somebody corrects the plans of its members
/// on the comparison sheet (Rules.md, Sums over units).
struct MemberPlans {
  let book: BookContext
  let position: Int
  private let row: ComparisonRow
  private let indicator: Indicator
  private let targets: [Interval]
  private var baseline: CampaignSettings.Baseline { book.campaign.settings.baseline }

  init(book: BookContext, position: Int) {
    self.book = book
    self.position = position
    row = ComparisonRow(book: book, indicator: position)
    indicator = book.campaign.indicators[position]
    targets = book.members.compactMap { member in
      book.figure(member, position).target(in: book.campaign.settings.baseline)
    }
  }

  private var count: String { row.count(.plan) }

  /// The plan of a rate that is one number for each unit: that which all share, or else the mean by weights;
  /// nothing where the comparison sheet does not hold the weights.
  var mean: String? {
    guard case .cluster = book.scope, holdsWeights,
      targets.allSatisfy({ $0.pointValue.map(LiveArithmetic.isTyped) ?? false })
    else { return nil }
    let weighted = indicator.denominator.map { "IFERROR(\(row.weightedPlans(by: $0)),\"\")" }
    return "=IF(\(count)=0,\"\",\(shared(orElse: weighted ?? "\"\"")))"
  }

  /// What stands in the cell while the members' plans are what they were; afterwards what follows from them once all
  /// of them are numbers, and nothing where that cannot be told.
  func whileUnchanged(_ cell: String) -> String? {
    let afterwards =
      indicator.kind == .rate
      ? mean.map { String($0.dropFirst()) } ?? shared(orElse: "\"\"") : row.bareSum(.plan)
    guard let isUnchanged else { return nil }
    let formula =
      "=IF(\(isUnchanged),\(cell),IF(OR(\(count)=0,\(row.countOfTexts(.plan))>0),\"\",\(afterwards)))"
    return formula.utf16.count < 8_000 ? formula : nil
  }

  /// The number that all members' plans are, or something else where they differ.
  private func shared(orElse other: String) -> String {
    let common = "ROUND(\(row.bareSum(.plan))/\(count),9)"
    return "IF(\(row.count(.plan, thatAre: common))=\(count),\(common),\(other))"
  }

  /// More different words make a formula too long.
  private static let mostTexts = 60

  /// Whether the members' numbers add up to what they did, and their words are the same.
  private var isUnchanged: String? {
    let points = targets.compactMap(\.pointValue)
    let sum = points.reduce(Ratio(0), +)
    guard LiveArithmetic.isExact(sum) else { return nil }
    var conditions = ["\(count)=\(points.count)"]
    if !points.isEmpty {
      conditions.append("ROUND(\(row.bareSum(.plan))-\(LiveArithmetic.cellText(of: sum)),9)=0")
    }
    let texts = targets.filter { !$0.isPoint }
      .map { book.words.text(of: $0, decimals: indicator.decimals) }
    let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
    guard counts.count <= Self.mostTexts else { return nil }
    for (text, same) in counts.sorted(by: { $0.key < $1.key }) {
      conditions.append("\(row.count(.plan, thatSay: text))=\(same)")
    }
    guard let weights = unchangedWeights else { return nil }
    return "AND(\((conditions + weights).joined(separator: ",")))"
  }

  /// That what weighs the members' plans adds up to what it did, where they differ; nothing where a formula cannot tell.
  private var unchangedWeights: [String]? {
    guard indicator.kind == .rate, let denominator = indicator.denominator,
      targets.contains(where: { $0 != targets[0] })
    else { return [] }
    let weights = ComparisonRow(book: book, indicator: denominator)
    let figures = book.members.map { book.figure($0, denominator) }
    let plans = figures.compactMap { $0.target(in: baseline)?.pointValue }
    var parts = [(ComparisonPart.plan, plans)]
    // Where there is no plan that is a number the actual weighs.
    if plans.count < figures.count {
      parts.append((ComparisonPart.actual, figures.compactMap(\.actual)))
    }
    let sums = parts.map { (part: $0, sum: $1.reduce(Ratio(0), +)) }
    guard sums.allSatisfy({ LiveArithmetic.isExact($0.sum) }) else { return nil }
    return sums.map {
      "ROUND(\(weights.bareSum($0.part))-\(LiveArithmetic.cellText(of: $0.sum)),9)=0"
    }
  }

  /// Whether the weights of all members' plans are their plans or actuals on the comparison sheet.
  private var holdsWeights: Bool {
    guard baseline == .assigned, let denominator = indicator.denominator else { return true }
    return book.members.allSatisfy { member in
      let figure = book.figure(member, denominator)
      return figure.assigned?.pointValue != nil || figure.registered?.pointValue == nil
    }
  }
}
