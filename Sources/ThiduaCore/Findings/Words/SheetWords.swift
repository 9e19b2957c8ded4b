/// What findings say of what spreadsheets do to tables: hidden, not calculated, made into something else.
enum SheetWords {
  static func uncalculatedFormula(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Công thức chưa có kết quả lưu trong tệp nên không biết giá trị. Hãy mở tệp bằng Excel hoặc \
      LibreOffice, lưu lại rồi gửi lại.
      """
    case .en:
      """
      The formula has no stored result, so its value is not known. Open the file in Excel or \
      LibreOffice, save it and send it again.
      """
    }
  }

  static func hiddenSheet(in language: Language) -> String {
    switch language {
    case .vi:
      "Trang này đang bị ẩn trong tệp; số liệu vẫn được đọc."
    case .en:
      "This sheet is hidden in the workbook; it was read all the same."
    }
  }

  static func hiddenColumn(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Cột này đang bị ẩn trong trang nhưng số liệu vẫn được đọc. Hãy hiện cột ra để kiểm tra, hoặc xóa \
      cột nếu không muốn tính.
      """
    case .en:
      """
      This column is hidden in the sheet, but its figures were read all the same. Show it to check \
      them, or delete it if they are not meant to count.
      """
    }
  }

  static func hiddenRows(_ count: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Từ đây có \(count) hàng bị ẩn trong trang; số liệu vẫn được đọc. Hãy xóa các hàng đó nếu \
      không muốn tính.
      """
    case .en:
      """
      From here \(count.counted("row")) \(count == 1 ? "is" : "are") hidden in the sheet and read all the same. Delete \
      what is not meant to count.
      """
    }
  }

  static func tableOfScores(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Bảng chấm điểm không được đọc: chỉ tính kế hoạch và kết quả. Không cần làm gì, trừ khi số liệu nằm \
      trong cột tên khác “Kế hoạch”, “Thực hiện”, “Lũy kế”.
      """
    case .en:
      """
      A table of points was not read: only plans and results count. Nothing to do, unless its figures \
      stand under other names than “Kế hoạch”, “Thực hiện”, “Lũy kế”.
      """
    }
  }

  static func sumOfSheets(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Trang tổng hợp không được đọc: số tổng được cộng từ trang của từng đơn vị. Nếu đây là số liệu \
      của một đơn vị, hãy thêm dòng “Đơn vị: …” phía trên bảng.
      """
    case .en:
      """
      A sheet of sums was not read: sums are made of each unit's sheet. If these are the figures of a \
      unit, add a line “Đơn vị: …” above the table.
      """
    }
  }

  static func ignoredSheet(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Trang này không được đọc vì không có hàng tiêu đề của bảng số liệu. Không cần làm gì nếu đó \
      chỉ là ghi chú.
      """
    case .en:
      """
      This sheet was not read because it has no header of figures. Nothing to do if it holds notes \
      only.
      """
    }
  }

  static func dateLikeCell(_ possible: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Bảng tính đã đổi ô này thành ngày tháng\(perhaps(possible, in: .vi)). Hãy định \
      dạng cột là “Text” rồi nhập lại.
      """
    case .en:
      """
      The spreadsheet turned this cell into a date\(perhaps(possible, in: .en)). \
      Format the column as “Text” and type it again.
      """
    }
  }

  static func dateLikeCode(_ possible: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Bảng tính đã đổi mã này thành ngày tháng\(perhaps(possible, in: .vi)). Hãy định dạng cột \
      là “Text” rồi nhập lại.
      """
    case .en:
      """
      The spreadsheet turned this code into a date\(perhaps(possible, in: .en)). Format the \
      column as “Text” and type it again.
      """
    }
  }

  static func nameDiffers(_ counted: String, _ named: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Mã ở hàng này là của “\(counted)” và được dùng, nhưng tên bên cạnh là của “\(named)”. Có thể một cột đã bị \
      sắp xếp riêng hoặc dán lệch hàng; hãy đối chiếu mã, tên và số của cả bảng.
      """
    case .en:
      """
      The code of this row is that of “\(counted)” and counts, but the name beside it is that of “\(named)”. A \
      column may have been sorted by itself or pasted a row too low; compare codes, names and figures of the whole \
      table.
      """
    }
  }

  static func repairedCode(_ code: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Bảng tính đã bỏ mất số 0 của mã này; được đọc là \(code), mã duy nhất phù hợp. Hãy định dạng \
      cột là “Text”.
      """
    case .en:
      """
      The spreadsheet took zeros from this code; it was read as \(code), the only one that fits. \
      Format the column as “Text”.
      """
    }
  }

  private static func perhaps(_ possible: String, in language: Language) -> String {
    guard !possible.isEmpty else { return "" }
    return language == .vi ? ", có thể là \(possible)" : ", perhaps \(possible)"
  }
}
