import ThiduaCore

/// One year's figures of units, with the cells that they are made of.
struct TracedYear {
  /// What is known of a unit's indicator, by their positions in this year's campaign.
  let figure: (_ unit: Int, _ indicator: Int) -> UnitFigure?
  /// The cells that it is made of.
  let trace: (_ unit: Int, _ indicator: Int) -> FigureTrace?
  /// What stands before the paths of the year's files.
  let folder: String

  /// The year of a report.
  init(_ rollup: Rollup) {
    figure = { rollup.units[rollup.campaign.pair(unit: $0, indicator: $1)] }
    trace = { rollup.trace(unit: $0, indicator: $1) }
    folder = ""
  }

  /// The year before, of which the campaign names the folder.
  init(_ last: LastYear, of campaign: Campaign) {
    figure = { last.figure(unit: $0, indicator: $1) }
    trace = { last.trace(unit: $0, indicator: $1) }
    folder = campaign.settings.previous + "/inbox/"
  }

  /// The cumulative actual.
  func actual(_ unit: Int, _ indicator: Int) -> Ratio? { figure(unit, indicator)?.actual }
}
