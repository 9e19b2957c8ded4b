import XLSXWriting

/// The names beside the lying bars of a chart: how high the bars must be, so that every name stands
/// there whole, above and below others.
///
/// Programs wrap names that are longer than a share of the chart's width. Heights are in pixels.
struct NamesBesideBars {
  static let font = CellFont("Times New Roman", size: 10)
  /// The height of a line of these letters.
  private static let lineHeight = 16.0
  /// A digit of the default font is 7 pixels wide.
  private static let digitWidth = 7.0

  private let count: Int
  /// The lines that have to stand between the middles of two bars.
  private let lines: Double

  init(_ names: [String], share: Double, of chartWidth: Int) {
    count = max(names.count, 1)
    let room = Double(chartWidth) * share / Self.digitWidth
    let lines = names.map {
      Double(TextMeasure.lines(of: $0, width: room, size: Self.font.size))
    }
    self.lines = zip(lines, lines.dropFirst()).map { ($0 + $1) / 2 }.max() ?? lines.first ?? 1
  }

  /// The height of a bar with the space around it.
  var barHeight: Int { Int((lines * Self.lineHeight).rounded(.up)) + 6 }

  /// The height of the chart with whatever else is on it; where it is tight the names nearly touch.
  func height(rest: Int, isTight: Bool = false) -> Int {
    rest + count * (isTight ? barHeight - 5 : barHeight)
  }

  /// How many bars a chart of some height holds.
  func mostBars(in height: Int, rest: Int) -> Int { max(1, (height - rest) / barHeight) }
}
