import ThiduaCore

// Columns that are looked at where a column of figures is blank: shares of indicators in %, and what says whether
// others were met.
extension TableReader {
  /// The position of such a column in `FileReading.columns`, by its place in the row, from 0.
  ///
  /// All of them are added as soon as one is asked for, so that the pieces of a table agree on them; nothing where
  /// there is no room for them.
  func position(ofColumnInstead column: Int) -> Int? {
    let shares = layout.shares.sorted { $0.key < $1.key }
    let numbers = shares.map(\.value) + layout.assessments.map(\.column)
    if firstInstead == nil {
      guard reading.columns.count + numbers.count <= Cell.mostColumns else { return nil }
      firstInstead = reading.columns.count
      reading.columns += shares.map { place, share in
        ValueColumn(
          kind: values[place].kind, number: share + 1, period: values[place].period,
          unit: values[place].unit)
      }
      reading.columns += layout.assessments.map {
        ValueColumn(kind: .actual, number: $0.column + 1, period: nil)
      }
    }
    guard let firstInstead, let place = numbers.firstIndex(of: column) else { return nil }
    return firstInstead + place
  }
}
