import ThiduaCore

// Columns whose names say what they hold only where no other column does.
extension [HeaderColumn] {
  /// Takes the only column under such a name for the plan, or for what was reached, of a table that has no
  /// other one: `Mục tiêu | Thực tế`.
  ///
  /// A plan is none without a column of measures, as goals in words have none.
  var withLoneNames: [HeaderColumn] {
    var columns = self
    for kind in [FigureKind.registered, .actual] {
      let named = indices.filter {
        self[$0].isUnnamed && HeaderNames.kindAlone(of: self[$0].name) == kind
      }
      guard named.count == 1, !contains(where: { $0.holds(like: kind) }),
        kind == .actual || contains(where: { $0.key == .measure })
      else { continue }
      columns[named[0]].kind = kind
      columns[named[0]].isUnknown = false
      columns[named[0]].unknown = nil
    }
    return columns
  }
}

extension HeaderColumn {
  /// Whether nothing is known of it but its name.
  fileprivate var isUnnamed: Bool {
    key == nil && kind == nil && unit == nil && indicator == nil && period == nil && !isOtherYear
      && !isComparison
  }

  /// Whether it holds plans, or what was reached in a time; sums since January stand beside that.
  fileprivate func holds(like kind: FigureKind) -> Bool {
    guard hasFigures else { return false }
    return kind.isTarget
      ? self.kind?.isTarget == true : self.kind?.isTarget != true && self.kind != .cumulative
  }
}
