import ThiduaCore

/// What was being done when a call of the system failed.
public enum SystemDeed: Hashable, Sendable {
  /// A file was opened or read.
  case reading(String)
  /// A folder was read.
  case readingFolder(String)
  /// A file was written.
  case writing(String)
  /// Somebody was looked for who reads what is written into a pipe.
  case findingReader(String)
  /// A folder was written into, so that another one can take its place in it.
  case writingInto(String, for: String)
  /// A folder was made.
  case makingFolder(String)
  /// A folder was about to take its place.
  case placing(String)
  /// What took its place was to be made safe on the disk.
  case keepingPlace(String)
  /// The previous edition was about to take its place again.
  case bringingBack(String)
  /// A lock was taken.
  case locking(String)
  /// The folder of a place was looked for where it had been.
  case findingAgain(String)
  /// What came in was kept in memory.
  case keepingInput
  /// Figures were read again that were kept on the disk meanwhile.
  case keepingCells
  /// A file was cut into its rows.
  case cuttingRows
  /// The table of an encoding was read.
  case readingEncoding(String)

  /// What could not be done, to stand before the reason.
  func failure(in language: Language) -> String { language == .vi ? words.vi : words.en }

  private var words: (vi: String, en: String) {
    switch self {
    case .reading(let path): ("không đọc được \(path)", "cannot read \(path)")
    case .readingFolder(let path):
      ("không đọc được thư mục \(path)", "cannot read the folder \(path)")
    case .writing(let path): ("không ghi được \(path)", "cannot write \(path)")
    case .findingReader(let path):
      (
        "không ghi được vào ống dẫn \(path), nơi không có ai đọc",
        "cannot write into the pipe \(path), which nobody reads"
      )
    case .writingInto(let folder, let target):
      (
        "không ghi được vào thư mục \(folder) để lập \(target)",
        "cannot write into the folder \(folder), where \(target) is to stand"
      )
    case .makingFolder(let path):
      ("không tạo được thư mục \(path)", "cannot make the folder \(path)")
    case .placing(let path):
      ("không đưa được \(path) vào chỗ", "cannot put \(path) into its place")
    case .keepingPlace(let path):
      (
        "\(path) đã vào chỗ, nhưng không chắc đã nằm trên đĩa",
        "\(path) is in its place, but may not be safe on the disk"
      )
    case .bringingBack(let path): ("không đưa \(path) trở lại được", "cannot bring back \(path)")
    case .locking(let path): ("không khóa được \(path)", "cannot lock \(path)")
    case .findingAgain(let path):
      (
        "không thấy thư mục của \(path) ở chỗ cũ",
        "cannot find the folder of \(path) where it was"
      )
    case .keepingInput:
      ("không giữ được dữ liệu vào trong bộ nhớ", "cannot keep the input in memory")
    case .keepingCells:
      (
        "không đọc lại được số liệu để tạm trên đĩa",
        "cannot read again the figures that were kept on the disk meanwhile"
      )
    case .cuttingRows:
      ("không tách được tệp thành các dòng", "cannot split the file into records")
    case .readingEncoding(let name):
      ("không đọc được bảng mã \(name)", "cannot read the encoding \(name)")
    }
  }
}
