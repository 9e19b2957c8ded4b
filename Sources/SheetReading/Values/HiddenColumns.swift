/// The columns of a sheet that nobody sees.
struct HiddenColumns {
  private var ranges: [ClosedRange<Int>] = []

  /// Adds columns, counted from 0; more ranges than a sheet has columns are no honest list.
  mutating func add(_ columns: ClosedRange<Int>) {
    guard ranges.count < Limits.columns else { return }
    ranges.append(columns)
  }

  func contains(_ column: Int) -> Bool {
    !ranges.isEmpty && ranges.contains { $0.contains(column) }
  }
}
