import ThiduaCore

extension SheetPlan {
  /// Adds the rows of all indicators, with a heading above each sector where there are any.
  mutating func addIndicators(
    of book: BookContext, lastColumn: Int, row: (_ indicator: Int, _ place: Int) -> PlannedRow
  ) {
    var sector = -1
    var heading: Int?
    for (position, indicator) in book.campaign.indicators.enumerated() {
      if book.campaign.hasSectors, indicator.sector != sector {
        sector = indicator.sector
        heading = nextRow
        addSector(sector, named: book.sectorName(sector), lastColumn: lastColumn)
      }
      // A heading is followed by two of its indicators, where it has two, on the same page.
      if let heading, nextRow <= heading + 2 { togetherRows.append(heading...nextRow) }
      add(row(position, nextRow))
    }
  }

  private mutating func addSector(_ sector: Int, named name: String, lastColumn: Int) {
    var row = PlannedRow(height: 18)
    row.cells.reserveCapacity(lastColumn + 1)
    row.add(0, .text(Roman.numeral(sector + 1)), .sector)
    for column in 1...lastColumn {
      row.add(column, column == 1 ? .text(name.uppercased()) : .blank, .sector)
    }
    add(row)
  }
}
