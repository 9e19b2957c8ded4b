/// Why a file could not be read.
public enum FileTrouble: Hashable, Sendable {
  /// The system said no; its reason, in words.
  case system(vietnamese: String, english: String)
  /// It is a link.
  case link
  /// It is no ordinary file: a pipe, a device, a socket.
  case notAFile
  /// Its name is no valid text.
  case badName
  /// The bytes are no valid text in the encoding its mark names; where they break.
  case brokenText(line: Int)
  /// Somebody writes to it.
  case changes
  /// Its name says that it is still being copied.
  case arriving
  /// Its name says that a program left it: a copy of a file before that was changed.
  case left
  /// It is a workbook, and broken; in which of its parts.
  case damagedWorkbook(part: String)
  /// It is protected by a password.
  case encrypted

  /// The reason in words.
  public func text(in language: Language) -> String {
    let vietnamese = language == .vi
    switch self {
    case .system(let inVietnamese, let inEnglish):
      return vietnamese ? inVietnamese : inEnglish
    case .link:
      return vietnamese ? "đây là liên kết, không phải tệp" : "it is a link, not a file"
    case .notAFile:
      return vietnamese ? "đây không phải tệp thông thường" : "it is not an ordinary file"
    case .badName:
      return vietnamese ? "tên tệp có ký tự hỏng" : "its name holds broken characters"
    case .brokenText(let line):
      return vietnamese ? "ký tự hỏng ở dòng \(line)" : "broken characters on line \(line)"
    case .changes:
      return vietnamese
        ? "tệp đang được ghi hoặc sao chép" : "it is being written or copied just now"
    case .arriving:
      return vietnamese
        ? "tên tệp cho biết còn đang được sao chép" : "its name says that it is still being copied"
    case .left:
      return vietnamese
        ? "tên tệp cho biết đây là bản chương trình tự giữ lại"
        : "its name says that it is a copy which a program left"
    case .damagedWorkbook(let part):
      let place = part.isEmpty ? "" : " (\(part))"
      return vietnamese
        ? "sổ tính bị hỏng\(place), mở và lưu lại bằng Excel hoặc LibreOffice có thể sửa được"
        : "the workbook is damaged\(place); opening and saving it in Excel or LibreOffice may mend it"
    case .encrypted:
      return vietnamese ? "tệp có mật khẩu, hãy bỏ mật khẩu" : "it has a password; take it off"
    }
  }
}

/// What a file that cannot be read is, by its content.
public enum FileFormat: String, Hashable, Sendable {
  /// A zip archive that is no workbook.
  case zip
  /// An old Office document that is no workbook.
  case ole
  /// A text document of Word or LibreOffice.
  case document
  /// A presentation or another office document.
  case office
  /// A workbook from before Excel 97.
  case tooOld
  /// A binary Excel workbook (.xlsb).
  case binaryWorkbook
  /// A PDF.
  case pdf
  /// An HTML page, whatever its name.
  case html
  /// An XML document.
  case xml
  /// A picture.
  case image
  /// A Rich Text document.
  case rtf
  /// An archive other than zip.
  case archive
  /// A shortcut of Windows.
  case shortcut
  /// A book that was made of submissions.
  case ownBook
  /// Text in an encoding that is not known.
  case legacyText
  /// Anything else that is no text.
  case binary

  /// Its name in words.
  public func name(in language: Language) -> String {
    let vietnamese = language == .vi
    switch self {
    case .zip:
      return vietnamese ? "tệp nén (zip)" : "a zip archive"
    case .ole:
      return vietnamese
        ? "tài liệu Office kiểu cũ không phải sổ tính" : "an old Office document, no workbook"
    case .document: return vietnamese ? "văn bản Word" : "a text document"
    case .office: return vietnamese ? "tài liệu không phải sổ tính" : "a document, no workbook"
    case .tooOld:
      return vietnamese ? "sổ tính cũ hơn Excel 97" : "a workbook from before Excel 97"
    case .binaryWorkbook:
      return vietnamese ? "sổ tính nhị phân (.xlsb)" : "a binary workbook (.xlsb)"
    case .pdf: return vietnamese ? "tệp PDF" : "a PDF"
    case .html: return vietnamese ? "trang HTML (dù tên là gì)" : "an HTML page (whatever its name)"
    case .xml: return vietnamese ? "tài liệu XML" : "an XML document"
    case .image: return vietnamese ? "tệp ảnh" : "a picture"
    case .rtf: return vietnamese ? "tài liệu RTF" : "an RTF document"
    case .archive: return vietnamese ? "tệp nén" : "an archive"
    case .shortcut:
      return vietnamese ? "lối tắt, không có số liệu" : "a shortcut without any figures"
    case .ownBook:
      return vietnamese
        ? "sổ tổng hợp do thidua lập từ số liệu đã nộp"
        : "a book that thidua made of what was submitted"
    case .legacyText:
      return vietnamese
        ? "văn bản không rõ bảng mã (không phải Unicode, Windows-1258, TCVN3 hay VNI)"
        : "text in an unknown encoding (not Unicode, Windows-1258, TCVN3 or VNI)"
    case .binary: return vietnamese ? "tệp nhị phân" : "a binary file"
    }
  }
}

/// Which limit was passed.
public enum SizeLimit: Hashable, Sendable {
  /// The file is above 1 GiB.
  case file
  /// One row is above 16 MiB.
  case row
  /// A file has more than 2,048 columns of figures.
  case columns
  /// A limit of workbooks.
  case workbook(WorkbookLimit)

  /// The limit in words.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.file, .vi): "Tệp lớn hơn 1 GiB."
    case (.file, .en): "The file is above 1 GiB."
    case (.row, .vi): "Một hàng lớn hơn 16 MiB."
    case (.row, .en): "One row is above 16 MiB."
    case (.columns, .vi): "Tệp có hơn 2.048 cột số liệu; các cột từ đây không được đọc."
    case (.columns, .en):
      "The file has more than 2,048 columns of figures; those from here on are not read."
    case (.workbook(let limit), _): limit.text(in: language)
    }
  }
}

/// Which figures a check looks at.
public enum Figures: Hashable, Sendable {
  /// The cumulative actuals.
  case actual
  /// The registered targets.
  case registered
  /// The assigned targets.
  case assigned

  /// Their name in words.
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.actual, .vi): "thực hiện lũy kế"
    case (.actual, .en): "cumulative actual"
    case (.registered, .vi): "kế hoạch đăng ký"
    case (.registered, .en): "registered target"
    case (.assigned, .vi): "kế hoạch giao"
    case (.assigned, .en): "assigned target"
    }
  }
}

/// What is too large in a workbook.
public enum WorkbookLimit: Hashable, Sendable {
  /// More than 10,000 parts or sheets.
  case parts
  /// A cell beyond Excel's last row or column.
  case cells
  /// A text above 1 MiB in a cell, or above 16 MiB in a row.
  case text
  /// More than 1 GiB of sheets once unpacked, or far more than the file's size lets expect.
  case size
  /// An `.xls` above 64 MB, or one that takes too long to read.
  case oldFormat

  /// The limit in words.
  func text(in language: Language) -> String {
    switch (self, language) {
    case (.parts, .vi): "Sổ tính có hơn 10.000 trang hoặc phần."
    case (.parts, .en): "The workbook has more than 10,000 sheets or parts."
    case (.cells, .vi): "Sổ tính có ô nằm ngoài giới hạn 1.048.576 hàng × 16.384 cột của Excel."
    case (.cells, .en): "The workbook has a cell beyond Excel's 1,048,576 rows and 16,384 columns."
    case (.text, .vi): "Một ô của sổ tính dài hơn 1 MiB hoặc một hàng dài hơn 16 MiB."
    case (.text, .en): "A cell of the workbook is above 1 MiB, or a row above 16 MiB."
    case (.oldFormat, .vi):
      "Sổ tính kiểu cũ (.xls) lớn quá 64 MB hoặc đọc quá lâu. Hãy lưu lại thành .xlsx."
    case (.oldFormat, .en):
      "The old workbook (.xls) is above 64 MB, or takes too long to read. Save it as .xlsx."
    case (.size, .vi): "Sổ tính khi mở ra lớn hơn mức cho phép (1 GiB, hoặc 200 lần phần đã nén)."
    case (.size, .en): "The workbook unpacks to more than is allowed (1 GiB, or 200 times a part)."
    }
  }
}
