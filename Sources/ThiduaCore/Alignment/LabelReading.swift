/// One way in which tables may write an indicator.
struct LabelReading: Sendable {
  /// The indicator's position.
  let indicator: Int
  /// The label.
  let key: LabelKey
  /// Whether it says only a part (`Sản lượng`): which indicator is meant, the row above it says.
  let isPart: Bool
}
