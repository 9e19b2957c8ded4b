/// A column of figures, as the header names it.
public struct ValueColumn: Hashable, Sendable {
  /// What its cells are.
  public let kind: FigureKind
  /// The number of the column, from 1.
  public let number: Int
  /// The period that the header gives, where it gives one.
  public let period: Period?
  /// The position of the unit that the header gives, where it gives one.
  public let unit: Int?
  /// The position of the indicator that the header gives, where it gives one.
  public let indicator: Int?
  /// What is counted of a row's thing (`Diện tích` of `Lúa`), by its position among the parts that the header names.
  public let part: Int?
  /// The number of the column with the changed plan, which stands where it is filled in.
  public var adjustedColumn: Int?

  /// Makes a column.
  public init(
    kind: FigureKind, number: Int, period: Period?, unit: Int? = nil, indicator: Int? = nil,
    part: Int? = nil
  ) {
    self.kind = kind
    self.number = number
    self.period = period
    self.unit = unit
    self.indicator = indicator
    self.part = part
  }

  /// The same column with figures of another kind.
  public func of(_ kind: FigureKind) -> ValueColumn {
    ValueColumn(
      kind: kind, number: number, period: kind.isTarget ? nil : period, unit: unit,
      indicator: indicator, part: part)
  }
}
