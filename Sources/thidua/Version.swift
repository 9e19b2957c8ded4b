/// The version of the tool.
enum Version {
  /// Such as `0.1.0`; the CHANGELOG says what is in it.
  static let text = "0.1.0"
}
