extension Array<String> {
  /// The first of them as a list; "…" stands for the others.
  public func listed(first most: Int, separator: String = ", ") -> String {
    prefix(most).joined(separator: separator) + (count > most ? separator + "…" : "")
  }
}
