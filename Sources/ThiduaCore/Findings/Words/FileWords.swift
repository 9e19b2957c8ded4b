/// What findings say of files, their bytes and their encodings.
enum FileWords {
  static func fileBeingCopied(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Chưa đọc tệp: \(FileTrouble.arriving.text(in: .vi)). Nếu đang sao chép thì không phải làm gì, lần chạy sau sẽ \
      đọc. Nếu tên tệp cứ như vậy, hãy gửi lại tệp, hoặc đổi tên nếu tệp đã đủ.
      """
    case .en:
      """
      The file is not read yet: \(FileTrouble.arriving.text(in: .en)). While it is, there is nothing to do: the next run \
      reads it. If the name stays, send the file again, or rename it where it is whole.
      """
    }
  }

  static func leftCopy(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không đọc tệp: \(FileTrouble.left.text(in: .vi)). Không phải làm gì nếu bản chính đã ở đây; nếu chính tệp này là \
      bản nộp, hãy đổi tên tệp.
      """
    case .en:
      """
      The file is not read: \(FileTrouble.left.text(in: .en)). Where the original is here there is nothing to do; if this \
      is what was sent, rename it.
      """
    }
  }

  static func unreadableFile(_ reason: FileTrouble, in language: Language) -> String {
    switch language {
    case .vi:
      "Không đọc được tệp: \(reason.text(in: .vi)). Hãy kiểm tra rồi gửi lại tệp."
    case .en:
      "The file cannot be read: \(reason.text(in: .en)). Check it and send it again."
    }
  }

  static func unsupportedFormat(_ what: FileFormat, in language: Language) -> String {
    switch language {
    case .vi:
      "Tệp là \(what.name(in: .vi)), không đọc được. \(what.advice(in: .vi))"
    case .en:
      "The file is \(what.name(in: .en)) and cannot be read. \(what.advice(in: .en))"
    }
  }

  static func tooLarge(_ what: SizeLimit, in language: Language) -> String {
    switch language {
    case .vi:
      "\(what.text(in: .vi)) Hãy chia nhỏ rồi gửi lại."
    case .en:
      "\(what.text(in: .en)) Split it and send it again."
    }
  }

  static func repeatedFile(_ path: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tệp này giống hệt “\(path)” nhưng được tính thêm cho đơn vị hoặc kỳ khác. Hãy kiểm tra: có thể đã chép nhầm tệp.
      """
    case .en:
      """
      This file is the same as “\(path)”, byte for byte, and counts for another unit or period, too. Check it: the wrong file \
      may have been copied.
      """
    }
  }

  static func emptyFile(in language: Language) -> String {
    switch language {
    case .vi:
      "Tệp rỗng. Hãy gửi lại tệp có số liệu, hoặc xóa tệp này."
    case .en:
      "The file is empty. Send it again with figures, or delete it."
    }
  }

  static func lossyHeader(_ sample: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Chữ tiếng Việt trong tệp đã bị mất thành dấu “?” (ví dụ “\(sample)”) và không khôi \
      phục được. Hãy lưu lại từ bảng tính gốc thành “CSV UTF-8”.
      """
    case .en:
      """
      Vietnamese letters in the file were lost to “?” (such as “\(sample)”) and cannot be \
      restored. Save it again from the original spreadsheet as “CSV UTF-8”.
      """
    }
  }

  static func lossyCell(in language: Language) -> String {
    switch language {
    case .vi:
      "Ô có ký tự hỏng (U+FFFD), chữ gốc đã mất. Hãy lưu lại từ bảng tính gốc thành “CSV UTF-8”."
    case .en:
      """
      The cell holds a broken character (U+FFFD); the letters are lost. Save it again \
      from the original spreadsheet as “CSV UTF-8”.
      """
    }
  }

  static func legacyEncoding(_ encoding: String, in language: Language) -> String {
    switch language {
    case .vi:
      "Tệp dùng bảng mã cũ \(encoding); đã chuyển sang Unicode. Nên lưu thành “CSV UTF-8”."
    case .en:
      """
      The file uses the old encoding \(encoding); it was converted to Unicode. Better \
      save it as “CSV UTF-8”.
      """
    }
  }

  static func oldLetters(_ encoding: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Chữ trong trang này gõ bằng phông chữ cũ (\(encoding)); đã chuyển sang Unicode khi đọc, số liệu được \
      tính. Lần sau nên chuyển tệp sang phông Unicode (UniKey: Ctrl+Shift+F6).
      """
    case .en:
      """
      The texts of this sheet are in an old font (\(encoding)); they were converted to Unicode, and \
      its figures count. Better convert the file to a Unicode font.
      """
    }
  }

  static func unclosedQuote(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Dấu ngoặc kép mở trong hàng này không được đóng; hàng không được tính, các hàng sau \
      vẫn đọc bình thường. Hãy xóa dấu ngoặc kép thừa.
      """
    case .en:
      """
      A quotation mark opened in this row is never closed; the row does not count, the \
      rows after it do. Remove the stray mark.
      """
    }
  }

  static func nulByte(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Hàng có ký tự NUL (dữ liệu hỏng); hàng không được tính. Hãy nhập lại hàng này hoặc \
      lưu lại tệp.
      """
    case .en:
      """
      The row holds a NUL byte (damaged data); it does not count. Type the row again or \
      save the file again.
      """
    }
  }

  static func strayQuote(in language: Language) -> String {
    switch language {
    case .vi:
      "Có dấu ngoặc kép nằm giữa chữ; hàng đã được đọc riêng, hãy kiểm tra các ô của hàng này."
    case .en:
      "A quotation mark stands inside a text; the row was read by itself, check its cells."
    }
  }
}
