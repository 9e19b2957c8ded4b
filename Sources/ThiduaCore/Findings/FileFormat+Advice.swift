extension FileFormat {
  /// What to do with a file that cannot be read, in a sentence.
  func advice(in language: Language) -> String {
    let isVietnamese = language == .vi
    return switch self {
    case .zip, .archive:
      isVietnamese
        ? "Hãy giải nén rồi bỏ từng tệp bên trong vào thư mục."
        : "Unpack it and put the files that are in it into the folder."
    case .shortcut:
      isVietnamese
        ? "Hãy sao chép chính tệp mà lối tắt chỉ đến."
        : "Copy the file itself that the shortcut leads to."
    case .ownBook:
      isVietnamese
        ? "Hãy bỏ tệp này khỏi thư mục; số liệu cần sửa thì sửa trong biểu mà đơn vị đã gửi."
        : "Take it out of the folder; what has to be corrected is corrected in the form that the unit sent."
    case .pdf, .image:
      isVietnamese
        ? "Hãy xin đơn vị gửi bảng số liệu bằng sổ Excel (.xlsx) hoặc “CSV UTF-8”."
        : "Ask the unit for the table as an Excel workbook (.xlsx) or “CSV UTF-8”."
    case .ole, .document, .office, .tooOld, .binaryWorkbook, .html, .xml, .rtf, .legacyText,
      .binary:
      isVietnamese
        ? "Hãy mở bằng chương trình đã tạo ra tệp, lưu bảng số liệu thành sổ Excel (.xlsx) hoặc “CSV UTF-8”, "
          + "rồi bỏ tệp đó vào thư mục."
        : "Open it in the program it was made with, save the table as an Excel workbook (.xlsx) or “CSV UTF-8”, "
          + "and put that file into the folder."
    }
  }
}
