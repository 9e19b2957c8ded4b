/// Reads targets as clerks write them: a number, a bound, a range, a change or a status.
public enum TargetReader {
  /// Reads a cell of planned values; the bytes are its UTF-8.
  ///
  /// Words of the indicator's name may stand in the cell, as in `giảm tỷ lệ hộ nghèo 3% trở lên`.
  public static func read(
    _ bytes: Span<UInt8>, context: NumberContext, indicatorName: String
  ) -> TargetReading {
    .missing
  }
}
