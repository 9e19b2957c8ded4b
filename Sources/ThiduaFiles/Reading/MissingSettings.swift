import Glibc

/// What is said of a settings file that is not where it should be.
enum MissingSettings {
  /// Why the file is missed, and what to do; `nil` where nobody misses it.
  ///
  /// A table of its name in another format, or in other letters (`Calendar.csv`), was meant to be read: that is said
  /// of a file that a campaign may be without, too.
  static func words(
    on file: String, in folder: String, isNeeded: Bool
  ) -> (vi: String, en: String)? {
    if let other = table(named: file, in: folder) {
      return isCSV(other)
        ? (
          "không có tệp này, nhưng có “\(other)”; hãy đổi tên tệp đó thành “\(file)”",
          "it is not here, but “\(other)” is; rename that to “\(file)”"
        )
        : (
          "không có tệp này, nhưng có “\(other)”; hãy mở tệp đó và lưu thành “CSV UTF-8” với tên “\(file)”",
          "it is not here, but “\(other)” is; open that and save it as “CSV UTF-8” under the name “\(file)”"
        )
    }
    guard isNeeded else { return nil }
    return unsafe access(folder + "/../" + file, F_OK) == 0
      ? (
        "không có tệp này ở đây, nhưng có ở thư mục phía trên; hãy chỉ thư mục đó",
        "it is not here, but in the folder above; name that folder"
      )
      : (
        "không có tệp này trong thư mục phong trào; hãy chạy “thidua init” để có mẫu",
        "the campaign folder does not have it; “thidua init” writes samples"
      )
  }

  private static let formats = ["csv", "xlsx", "xls", "ods", "txt", "tsv", "csv.txt", "csv.xlsx"]

  /// The file of the folder that has the name apart from its format and its letters' case.
  private static func table(named file: String, in folder: String) -> String? {
    let stem = file.prefix { $0 != "." }
    let names = formats.map { "\(stem).\($0)" }
    return (try? FolderFiles.names(in: folder))?.filter { names.contains($0.lowercased()) }.min()
  }

  private static func isCSV(_ name: String) -> Bool { name.lowercased().hasSuffix(".csv") }
}
