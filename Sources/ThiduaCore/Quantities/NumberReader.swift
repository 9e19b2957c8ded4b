/// Reads numbers as clerks type them (rules 1 to 5 of the file formats).
public enum NumberReader {
  /// Reads a cell of actual values; the bytes are its UTF-8.
  public static func readActual(_ bytes: Span<UInt8>, _ context: NumberContext) -> NumberReading {
    .missing
  }
}
