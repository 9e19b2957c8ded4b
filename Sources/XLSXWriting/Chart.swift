/// A chart, as a value.
public struct Chart: Hashable, Sendable {
  /// The shape of a chart.
  public enum Kind: Hashable, Sendable {
    /// Standing bars: side by side, one upon another, or filling 100 %.
    case column, stackedColumn, percentStackedColumn
    /// Lying bars: side by side, one after another, or filling 100 %.
    case bar, stackedBar, percentStackedBar
    /// Lines with points.
    case line
    /// A disc or a ring with one slice a value.
    case pie, doughnut
  }

  /// Where the names of the series stand.
  public enum Legend: Hashable, Sendable {
    /// Nowhere, or at one side.
    case none, right, left, top, bottom
  }

  /// The shape.
  public var kind: Kind
  /// What is drawn.
  public var series: [ChartSeries]
  /// The words above the chart, or none.
  public var title: String?
  /// What the chart shows, for people who cannot see it.
  public var alternativeText: String
  /// The axis of names; does not count for discs and rings.
  public var categoryAxis: ChartAxis
  /// The axis of numbers; does not count for discs and rings.
  public var valueAxis: ChartAxis
  /// Where the names of the series stand.
  public var legend: Legend
  /// The width in pixels.
  public var width: Int
  /// The height in pixels.
  public var height: Int
  /// The letters of everything but the title.
  public var font: CellFont
  /// The letters of the title.
  public var titleFont: CellFont
  /// The space between groups of bars, in per cent of a bar (0 to 500), or Excel's own.
  public var gap: Int?
  /// How far the bars of a group cover each other, −100 to 100 per cent, or Excel's own.
  public var overlap: Int?
  /// The hole of a ring in per cent, 10 to 90, or Excel's own.
  public var holeSize: Int?

  /// A chart of the given parts.
  public init(
    _ kind: Kind, series: [ChartSeries], title: String? = nil, alternativeText: String,
    categoryAxis: ChartAxis = ChartAxis(), valueAxis: ChartAxis = ChartAxis(hasGridlines: true),
    legend: Legend = .bottom, width: Int = 480, height: Int = 288,
    font: CellFont = CellFont("Times New Roman", size: 11),
    titleFont: CellFont = CellFont("Times New Roman", size: 13, isBold: true), gap: Int? = nil,
    overlap: Int? = nil, holeSize: Int? = nil
  ) {
    self.kind = kind
    self.series = series
    self.title = title
    self.alternativeText = alternativeText
    self.categoryAxis = categoryAxis
    self.valueAxis = valueAxis
    self.legend = legend
    self.width = width
    self.height = height
    self.font = font
    self.titleFont = titleFont
    self.gap = gap
    self.overlap = overlap
    self.holeSize = holeSize
  }
}

/// One row of values in a chart.
public struct ChartSeries: Hashable, Sendable {
  /// The name of a series.
  public enum Name: Hashable, Sendable {
    /// These words.
    case text(String)
    /// What a cell says.
    case cell(SheetName, CellPosition)
  }

  /// The name in the legend, or none.
  public var name: Name?
  /// The cells with the names of the values: part of one row or of one column.
  public var categories: SheetRange?
  /// The cells with the values: part of one row or of one column.
  public var values: SheetRange
  /// How the series is filled, or as Excel does.
  public var fill: ChartFill?
  /// How single values are filled, from the first on; for the slices of discs and rings.
  public var pointFills: [ChartFill]
  /// What stands at each value, or nothing.
  public var labels: ChartLabels?

  /// A series of the given parts.
  public init(
    _ values: SheetRange, categories: SheetRange? = nil, name: Name? = nil, fill: ChartFill? = nil,
    pointFills: [ChartFill] = [], labels: ChartLabels? = nil
  ) {
    self.values = values
    self.categories = categories
    self.name = name
    self.fill = fill
    self.pointFills = pointFills
    self.labels = labels
  }
}

/// How a bar or a slice is filled; patterns tell series apart on grey paper.
public struct ChartFill: Hashable, Sendable {
  /// A drawing in the colour on white.
  public enum Pattern: Hashable, Sendable {
    /// Excel's patterns.
    case lightUpwardDiagonal, wideUpwardDiagonal, wideDownwardDiagonal, percent20, percent50
    /// Excel's patterns of lines.
    case lightHorizontal, lightVertical, largeGrid
  }

  /// The colour.
  public var color: Color
  /// The drawing, or the full colour.
  public var pattern: Pattern?

  /// A fill of a colour and a pattern.
  public init(_ color: Color, pattern: Pattern? = nil) {
    self.color = color
    self.pattern = pattern
  }
}

/// What stands at each value of a series.
public struct ChartLabels: Hashable, Sendable {
  /// What a label says.
  public enum Content: Hashable, Sendable {
    /// The value.
    case value
    /// The share of the whole disc or ring.
    case percentage
    /// The name of the value and the value.
    case categoryAndValue
    /// The name of the value and its share.
    case categoryAndPercentage
  }

  /// Where a label stands; what a kind of chart does not know is refused.
  public enum Position: Hashable, Sendable {
    /// Excel's positions.
    case center, insideBase, insideEnd, outsideEnd, bestFit, above, below, left, right
  }

  /// What a label says.
  public var content: Content
  /// Where a label stands, or where Excel puts it.
  public var position: Position?
  /// The number format, or that of the cells.
  public var numberFormat: String?
  /// The letters, or those of the chart.
  public var font: CellFont?

  /// Labels of the given parts.
  public init(
    _ content: Content = .value, position: Position? = nil, numberFormat: String? = nil,
    font: CellFont? = nil
  ) {
    self.content = content
    self.position = position
    self.numberFormat = numberFormat
    self.font = font
  }
}

/// An axis of a chart.
public struct ChartAxis: Hashable, Sendable {
  /// The words beside the axis, or none.
  public var name: String?
  /// The number format, or that of the cells.
  public var numberFormat: String?
  /// The least number, or as Excel finds it.
  public var minimum: Double?
  /// The greatest number, or as Excel finds it.
  public var maximum: Double?
  /// How far apart the numbers stand, or as Excel finds it.
  public var majorUnit: Double?
  /// Whether the axis runs backwards, as lists beside lying bars want it; the other axis stays in
  /// its place.
  public var isReversed: Bool
  /// Whether lines go across the chart.
  public var hasGridlines: Bool
  /// Whether the axis is left out.
  public var isHidden: Bool

  /// An axis of the given parts.
  public init(
    name: String? = nil, numberFormat: String? = nil, minimum: Double? = nil,
    maximum: Double? = nil, majorUnit: Double? = nil, isReversed: Bool = false,
    hasGridlines: Bool = false, isHidden: Bool = false
  ) {
    self.majorUnit = majorUnit
    self.name = name
    self.numberFormat = numberFormat
    self.minimum = minimum
    self.maximum = maximum
    self.isReversed = isReversed
    self.hasGridlines = hasGridlines
    self.isHidden = isHidden
  }
}
