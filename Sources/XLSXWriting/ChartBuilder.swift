internal import CXlsxWriter

/// Makes the C chart of a chart; the values have been checked.
///
/// The library copies all texts and structures it is given.
@safe struct ChartBuilder {
  private let chart: Chart
  private let pointer: UnsafeMutablePointer<lxw_chart>

  init(_ chart: Chart, pointer: UnsafeMutablePointer<lxw_chart>) {
    self.chart = chart
    unsafe self.pointer = unsafe pointer
  }

  /// Sets every part of the chart.
  func build() throws(XLSXError.Reason) {
    for series in chart.series { try add(series) }
    if let title = chart.title {
      unsafe chart_title_set_name(pointer, Self.words(title))
      unsafe chart.titleFont.withChartFont { unsafe chart_title_set_name_font(pointer, $0) }
    } else {
      unsafe chart_title_off(pointer)
    }
    unsafe chart_legend_set_position(pointer, UInt8(chart.legend.libraryValue.rawValue))
    unsafe chart.font.withChartFont { unsafe chart_legend_set_font(pointer, $0) }
    if chart.kind == .doughnut, let hole = chart.holeSize {
      unsafe chart_set_hole_size(pointer, UInt8(hole))
    }
    guard !chart.kind.isRound else { return }
    if let gap = chart.gap { unsafe chart_set_series_gap(pointer, UInt16(gap)) }
    if let overlap = chart.overlap { unsafe chart_set_series_overlap(pointer, Int8(overlap)) }
    buildAxes()
  }

  private func add(_ series: ChartSeries) throws(XLSXError.Reason) {
    guard let made = unsafe chart_add_series(pointer, nil, nil) else {
      throw XLSXError.Reason(LXW_ERROR_MEMORY_MALLOC_FAILED)
    }
    unsafe ChartSeriesBuilder(series, pointer: made, font: chart.font).build()
  }

  private func buildAxes() {
    let isLying = [.bar, .stackedBar, .percentStackedBar].contains(chart.kind)
    // In charts of lying bars the library's Y axis holds the names.
    let names = unsafe isLying ? pointer.pointee.y_axis : pointer.pointee.x_axis
    let numbers = unsafe isLying ? pointer.pointee.x_axis : pointer.pointee.y_axis
    unsafe build(chart.categoryAxis, names, isValue: false)
    unsafe build(chart.valueAxis, numbers, isValue: true)
  }

  private func build(
    _ axis: ChartAxis, _ target: UnsafeMutablePointer<lxw_chart_axis>?, isValue: Bool
  ) {
    guard let target = unsafe target else { return }
    if let name = axis.name { unsafe chart_axis_set_name(target, Self.words(name)) }
    unsafe chart.font.withChartFont { unsafe chart_axis_set_name_font(target, $0) }
    unsafe chart.font.withChartFont { unsafe chart_axis_set_num_font(target, $0) }
    if let format = axis.numberFormat {
      unsafe chart_axis_set_num_format(target, CellText.cleaned(format))
    }
    unsafe chart_axis_major_gridlines_set_visible(target, axis.hasGridlines ? 1 : 0)
    if axis.hasGridlines {
      var line = lxw_chart_line(
        color: Color(0xD9D9D9).libraryValue, none: 0, width: 0.75, dash_type: 0, transparency: 0)
      unsafe chart_axis_major_gridlines_set_line(target, &line)
    }
    if axis.isReversed {
      unsafe chart_axis_set_reverse(target)
      // The other axis stays where it was.
      unsafe chart_axis_set_crossing_max(target)
    }
    if axis.isHidden { unsafe chart_axis_off(target) }
    guard isValue else {
      // Every name stands there, also where there are many; LibreOffice heeds that only where the names
      // lie flat and say so.
      unsafe chart_axis_set_interval_unit(target, 1)
      unsafe chart.font.withChartFont(isFlat: true) {
        unsafe chart_axis_set_num_font(target, $0)
      }
      return
    }
    if let unit = axis.majorUnit { unsafe chart_axis_set_major_unit(target, unit) }
    if let minimum = axis.minimum { unsafe chart_axis_set_min(target, minimum) }
    if let maximum = axis.maximum { unsafe chart_axis_set_max(target, maximum) }
  }

  /// Words as words: the library would take a text that begins with `=` for a reference.
  static func words(_ text: String) -> String {
    let text = CellText.cleaned(text)
    return text.hasPrefix("=") ? " " + text : text
  }
}

/// Makes one series of a C chart.
@safe struct ChartSeriesBuilder {
  private let series: ChartSeries
  private let pointer: UnsafeMutablePointer<lxw_chart_series>
  private let font: CellFont

  init(_ series: ChartSeries, pointer: UnsafeMutablePointer<lxw_chart_series>, font: CellFont) {
    self.series = series
    unsafe self.pointer = unsafe pointer
    self.font = font
  }

  /// Sets every part of the series.
  func build() {
    let values = LibraryRange(series.values.range)
    unsafe chart_series_set_values(
      pointer, series.values.sheet.text, values.firstRow, values.firstColumn, values.lastRow,
      values.lastColumn)
    if let categories = series.categories {
      let names = LibraryRange(categories.range)
      unsafe chart_series_set_categories(
        pointer, categories.sheet.text, names.firstRow, names.firstColumn, names.lastRow,
        names.lastColumn)
    }
    switch series.name {
    case .text(let text): unsafe chart_series_set_name(pointer, ChartBuilder.words(text))
    case .cell(let sheet, let cell):
      let place = LibraryRange(CellRange(cell))
      unsafe chart_series_set_name_range(pointer, sheet.text, place.firstRow, place.firstColumn)
    case nil: break
    }
    buildFill()
    buildLabels()
  }

  private func buildFill() {
    if let fill = series.fill {
      var full = lxw_chart_fill(color: fill.color.libraryValue, none: 0, transparency: 0)
      unsafe chart_series_set_fill(pointer, &full)
      if var pattern = fill.libraryPattern { unsafe chart_series_set_pattern(pointer, &pattern) }
      // Lines have no area to fill; bars get no edge of another colour.
      var line = lxw_chart_line(
        color: fill.color.libraryValue, none: 0, width: 0, dash_type: 0, transparency: 0)
      unsafe chart_series_set_line(pointer, &line)
    }
    guard !series.pointFills.isEmpty else { return }
    let points = ChartPoints(series.pointFills)
    unsafe points.withList { unsafe _ = chart_series_set_points(pointer, $0) }
  }

  private func buildLabels() {
    guard let labels = series.labels else { return }
    unsafe chart_series_set_labels(pointer)
    let hasName = [.categoryAndValue, .categoryAndPercentage].contains(labels.content)
    let hasValue = [.value, .categoryAndValue].contains(labels.content)
    unsafe chart_series_set_labels_options(pointer, 0, hasName ? 1 : 0, hasValue ? 1 : 0)
    if !hasValue { unsafe chart_series_set_labels_percentage(pointer) }
    if let format = labels.numberFormat {
      unsafe chart_series_set_labels_num_format(pointer, CellText.cleaned(format))
    }
    unsafe (labels.font ?? font).withChartFont { unsafe chart_series_set_labels_font(pointer, $0) }
    guard let position = labels.position else { return }
    // The library switches the value on with the position.
    unsafe chart_series_set_labels_position(pointer, UInt8(position.libraryValue.rawValue))
    unsafe pointer.pointee.show_labels_value = hasValue ? 1 : 0
  }
}

/// A rectangle in the library's numbers; it has been checked to lie in a sheet.
private struct LibraryRange {
  let firstRow: lxw_row_t
  let firstColumn: lxw_col_t
  let lastRow: lxw_row_t
  let lastColumn: lxw_col_t

  init(_ range: CellRange) {
    firstRow = lxw_row_t(range.first.row)
    firstColumn = lxw_col_t(range.first.column)
    lastRow = lxw_row_t(range.last.row)
    lastColumn = lxw_col_t(range.last.column)
  }
}

/// The fills of single values, in the shape the library reads: a list of pointers that ends with
/// null, each to pointers to its parts.
@safe private final class ChartPoints {
  private var pointers: [UnsafeMutablePointer<lxw_chart_point>?] = unsafe []

  init(_ fills: [ChartFill]) {
    for fill in fills {
      let point = UnsafeMutablePointer<lxw_chart_point>.allocate(capacity: 1)
      unsafe point.initialize(to: lxw_chart_point())
      let full = UnsafeMutablePointer<lxw_chart_fill>.allocate(capacity: 1)
      unsafe full.initialize(
        to: lxw_chart_fill(color: fill.color.libraryValue, none: 0, transparency: 0))
      unsafe point.pointee.fill = unsafe full
      if let drawing = fill.libraryPattern {
        let pattern = UnsafeMutablePointer<lxw_chart_pattern>.allocate(capacity: 1)
        unsafe pattern.initialize(to: drawing)
        unsafe point.pointee.pattern = unsafe pattern
      }
      unsafe pointers.append(point)
    }
    unsafe pointers.append(nil)
  }

  /// Lends the list.
  func withList(
    _ use: (UnsafeMutablePointer<UnsafeMutablePointer<lxw_chart_point>?>?) -> Void
  ) {
    unsafe pointers.withUnsafeMutableBufferPointer { unsafe use($0.baseAddress) }
  }

  deinit {
    while let entry = unsafe pointers.popLast() {
      guard let point = unsafe entry else { continue }
      unsafe point.pointee.fill?.deallocate()
      unsafe point.pointee.pattern?.deallocate()
      unsafe point.deallocate()
    }
  }
}

extension CellFont {
  /// The angle by which the library says that letters lie flat, where it would leave it to programs.
  private static let flat: Int32 = 360

  /// Lends the font in the library's structure.
  fileprivate func withChartFont(
    isFlat: Bool = false, _ use: (UnsafeMutablePointer<lxw_chart_font>) -> Void
  ) {
    let strings = CStrings()
    var font = unsafe lxw_chart_font()
    unsafe font.name = unsafe strings.copy(name)
    unsafe font.size = size
    unsafe font.bold = isBold ? 1 : UInt8(LXW_EXPLICIT_FALSE.rawValue)
    unsafe font.italic = isItalic ? 1 : 0
    if isFlat { unsafe font.rotation = Self.flat }
    if let color { unsafe font.color = color.libraryValue }
    unsafe use(&font)
    withExtendedLifetime(strings) {}
  }
}

extension ChartFill {
  fileprivate var libraryPattern: lxw_chart_pattern? {
    guard let pattern else { return nil }
    return lxw_chart_pattern(
      fg_color: color.libraryValue, bg_color: Color.white.libraryValue,
      type: UInt8(pattern.libraryValue.rawValue))
  }
}
