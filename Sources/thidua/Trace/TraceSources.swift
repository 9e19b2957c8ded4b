import ThiduaCore

/// What explanations are taken from: the report, and last year's whole where the campaign names it.
struct TraceSources {
  let rollup: Rollup
  /// What was reached in the whole of last year, from which plans grow.
  let wholeYearBefore: LastYear?
}
