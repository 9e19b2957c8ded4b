/// A row as its author typed it.
public struct LabelledRow: Hashable, Sendable {
  public var number: String
  public var label: String
  public var measure: String
  public var hasFigure: Bool
  public init(number: String, label: String, measure: String, hasFigure: Bool) {
    self.number = number
    self.label = label
    self.measure = measure
    self.hasFigure = hasFigure
  }
}
public enum Certainty: Hashable, Sendable { case certain, likely }
public enum Placement: Hashable, Sendable {
  case indicator(Int, certainty: Certainty)
  case heading
  case none(nearest: Int?)
}
public struct CatalogueAligner: Sendable {
  private let indicators: [Indicator]
  public init(_ indicators: [Indicator], sectors: [String]) { self.indicators = indicators }
  public func place(_ rows: [LabelledRow]) -> [Placement] {
    rows.map { row in
      let key = FoldedText.bareKey(row.label)
      let found = indicators.indices.filter { FoldedText.bareKey(indicators[$0].name) == key }
      if found.count == 1 { return .indicator(found[0], certainty: .certain) }
      return row.hasFigure ? .none(nearest: nil) : .heading
    }
  }
}
