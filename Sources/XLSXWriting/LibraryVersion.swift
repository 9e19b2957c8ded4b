internal import CXlsxWriter

/// The version of the library that writes workbooks.
public enum LibraryVersion {
  /// Such as `1.1.4`.
  public static var xlsxWriter: String {
    unsafe lxw_version().map { unsafe String(cString: $0) } ?? ""
  }
}
