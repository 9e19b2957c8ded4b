/// Whether a figure keeps pace with the rounds (Rules.md, Pace).
public enum Pace {
  /// Judges a figure that has its completion and verdict.
  ///
  /// A flow for which more is better needs the required completion; any other indicator is on
  /// pace where it is met or exceeded. Nothing without data, without an assessment, and without
  /// rounds.
  static func isOnPace(_ figure: Figure, kind: Indicator.Kind, required: Ratio?) -> Bool? {
    guard let required else { return nil }
    switch figure.verdict {
    case .noData, .notAssessed:
      return nil
    case .exceeded, .met, .notMet:
      guard kind == .flow, figure.direction == .up else {
        return figure.verdict != .notMet
      }
      return figure.completion.map { $0 >= required }
    }
  }
}
