internal import CXlsxWriter

extension Chart.Kind {
  var libraryValue: lxw_chart_type {
    switch self {
    case .column: LXW_CHART_COLUMN
    case .stackedColumn: LXW_CHART_COLUMN_STACKED
    case .percentStackedColumn: LXW_CHART_COLUMN_STACKED_PERCENT
    case .bar: LXW_CHART_BAR
    case .stackedBar: LXW_CHART_BAR_STACKED
    case .percentStackedBar: LXW_CHART_BAR_STACKED_PERCENT
    case .line: LXW_CHART_LINE
    case .pie: LXW_CHART_PIE
    case .doughnut: LXW_CHART_DOUGHNUT
    }
  }
}

extension Chart.Legend {
  var libraryValue: lxw_chart_legend_position {
    switch self {
    case .none: LXW_CHART_LEGEND_NONE
    case .right: LXW_CHART_LEGEND_RIGHT
    case .left: LXW_CHART_LEGEND_LEFT
    case .top: LXW_CHART_LEGEND_TOP
    case .bottom: LXW_CHART_LEGEND_BOTTOM
    }
  }
}

extension ChartFill.Pattern {
  var libraryValue: lxw_chart_pattern_type {
    switch self {
    case .lightUpwardDiagonal: LXW_CHART_PATTERN_LIGHT_UPWARD_DIAGONAL
    case .wideUpwardDiagonal: LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL
    case .wideDownwardDiagonal: LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL
    case .percent20: LXW_CHART_PATTERN_PERCENT_20
    case .percent50: LXW_CHART_PATTERN_PERCENT_50
    case .lightHorizontal: LXW_CHART_PATTERN_LIGHT_HORIZONTAL
    case .lightVertical: LXW_CHART_PATTERN_LIGHT_VERTICAL
    case .largeGrid: LXW_CHART_PATTERN_LARGE_GRID
    }
  }
}

extension ChartLabels.Position {
  var libraryValue: lxw_chart_label_position {
    switch self {
    case .center: LXW_CHART_LABEL_POSITION_CENTER
    case .insideBase: LXW_CHART_LABEL_POSITION_INSIDE_BASE
    case .insideEnd: LXW_CHART_LABEL_POSITION_INSIDE_END
    case .outsideEnd: LXW_CHART_LABEL_POSITION_OUTSIDE_END
    case .bestFit: LXW_CHART_LABEL_POSITION_BEST_FIT
    case .above: LXW_CHART_LABEL_POSITION_ABOVE
    case .below: LXW_CHART_LABEL_POSITION_BELOW
    case .left: LXW_CHART_LABEL_POSITION_LEFT
    case .right: LXW_CHART_LABEL_POSITION_RIGHT
    }
  }
}
