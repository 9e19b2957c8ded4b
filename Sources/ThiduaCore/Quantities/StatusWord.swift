/// The words for an indicator that is met or not met.
enum StatusWord {
  /// Whether the words say met or not met, or nil where they say neither.
  ///
  /// The key is that of ``FoldedText/caseKey(_:)``.
  static func isMet(_ key: String) -> Bool? {
    let beginsNegative = key.hasPrefix("không đạt") || key.hasPrefix("chưa đạt")
    if beginsNegative || key == "không" || key == "0" { return false }
    if key.hasPrefix("đạt") || key.hasPrefix("vững mạnh") { return true }
    return ["có", "x", "1", "100%", "100 %"].contains(key) ? true : nil
  }
}

/// The words for "nothing to report".
enum MissingWord {
  /// Whether the words stand for a missing value; an `x` does, except where it ticks a status.
  static func isMissing(_ key: String, isStatus: Bool) -> Bool {
    key == "chưa có số liệu" || key == "x" && !isStatus
  }
}
