/// Why a file could not be read.
public enum FileTrouble: Hashable, Sendable {
  /// The system said no; its words.
  case system(String)
  /// It is a link.
  case link
  /// It is no ordinary file: a pipe, a device, a socket.
  case notAFile
  /// Its name is no valid text.
  case badName
  /// The bytes are no valid text in the encoding its mark names; where they break.
  case brokenText(line: Int)

  /// The reason in words.
  public func text(in language: Language) -> String {
    let vietnamese = language == .vi
    switch self {
    case .system(let words):
      return words
    case .link:
      return vietnamese ? "đây là liên kết, không phải tệp" : "it is a link, not a file"
    case .notAFile:
      return vietnamese ? "đây không phải tệp thông thường" : "it is not an ordinary file"
    case .badName:
      return vietnamese ? "tên tệp có ký tự hỏng" : "its name holds broken characters"
    case .brokenText(let line):
      return vietnamese ? "ký tự hỏng ở dòng \(line)" : "broken characters on line \(line)"
    }
  }
}

/// What a file that cannot be read is, by its content.
public enum FileFormat: String, Hashable, Sendable {
  /// A zip archive or an .xlsx, .docx, .ods file.
  case zip
  /// An old Excel file, or an encrypted one.
  case ole
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
  /// Text in an encoding that is not Unicode.
  case legacyText
  /// A table with units or periods as columns.
  case matrix
  /// Anything else that is no text.
  case binary

  /// Its name in words.
  public func name(in language: Language) -> String {
    let vietnamese = language == .vi
    switch self {
    case .zip:
      return vietnamese ? "tệp Excel (.xlsx) hoặc tệp nén" : "an Excel file (.xlsx) or a zip"
    case .ole:
      return vietnamese
        ? "tệp Excel kiểu cũ (.xls) hoặc tệp có mật khẩu" : "an old Excel file (.xls) or encrypted"
    case .pdf: return vietnamese ? "tệp PDF" : "a PDF"
    case .html: return vietnamese ? "trang HTML (dù tên là gì)" : "an HTML page (whatever its name)"
    case .xml: return vietnamese ? "tài liệu XML" : "an XML document"
    case .image: return vietnamese ? "tệp ảnh" : "a picture"
    case .rtf: return vietnamese ? "tài liệu RTF" : "an RTF document"
    case .archive: return vietnamese ? "tệp nén" : "an archive"
    case .legacyText:
      return vietnamese
        ? "văn bản không phải Unicode (có thể là TCVN3, VNI hoặc Windows-1258)"
        : "text that is not Unicode (perhaps TCVN3, VNI or Windows-1258)"
    case .matrix:
      return vietnamese
        ? "bảng có đơn vị hoặc kỳ là cột" : "a table with units or periods as columns"
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

  /// The limit in words.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.file, .vi): "Tệp lớn hơn 1 GiB."
    case (.file, .en): "The file is above 1 GiB."
    case (.row, .vi): "Một hàng lớn hơn 16 MiB."
    case (.row, .en): "One row is above 16 MiB."
    }
  }
}

/// What would make a header of the rows that were seen.
public enum HeaderHint: Hashable, Sendable {
  /// Nothing like a header was seen.
  case nothing
  /// There is a column of labels, but none of codes.
  case noCodes

  /// The advice in words.
  public func text(in language: Language) -> String {
    switch (self, language) {
    case (.nothing, .vi):
      "Hãy ghi tên cột như “Mã chỉ tiêu” và “Kế hoạch” hoặc “Thực hiện”."
    case (.nothing, .en):
      "Name the columns, such as “Mã chỉ tiêu” and “Kế hoạch” or “Thực hiện”."
    case (.noCodes, .vi): "Bảng chưa có mã chỉ tiêu: hãy thêm cột “Mã chỉ tiêu”."
    case (.noCodes, .en): "The table has no indicator codes: add a column “Mã chỉ tiêu”."
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
