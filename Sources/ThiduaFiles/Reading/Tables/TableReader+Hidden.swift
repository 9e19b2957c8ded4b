import ThiduaCore

/// Hidden rows and columns of a sheet of which it is yet to be said that they are read.
struct HiddenParts {
  /// The hidden rows just above.
  var rows: (firstLine: Int, count: Int)?
  /// The hidden columns of figures in which nothing stood so far; nothing before the first row.
  var columns: [ValueColumn]?
}

// Hidden rows and columns, which are read like the others.
extension TableReader {
  /// Says once of each hidden column of figures that holds any that it is read.
  func noteHiddenColumns(_ record: borrowing some TableRow & ~Copyable) {
    var columns = hidden.columns ?? []
    if hidden.columns == nil {
      for column in values where record.isHidden(column: column.number - 1) {
        columns.append(column)
      }
      hidden.columns = columns
    }
    for place in columns.indices.reversed() where isFilled(columns[place], record) {
      let column = columns[place]
      hidden.columns?.remove(at: place)
      reading.findings.append(
        Finding(.hiddenColumn)
          .at(file: reading.path, sheet: sheet, line: layout.headerLine, column: column.number))
    }
  }

  /// Says of hidden rows that stand together once that they are read.
  func noteHidden(_ isHidden: Bool, line: Int) {
    guard !isHidden else {
      hidden.rows = (hidden.rows?.firstLine ?? line, (hidden.rows?.count ?? 0) + 1)
      return
    }
    guard let run = hidden.rows else { return }
    hidden.rows = nil
    reading.findings.append(
      Finding(.hiddenRows(count: run.count))
        .at(file: reading.path, sheet: sheet, line: run.firstLine))
  }
}
