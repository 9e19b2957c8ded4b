/// What findings say of whose figures they are.
enum UnitWords {
  static func unknownUnit(_ suggestion: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không có đơn vị này trong units.csv\(FindingCause.suggested(suggestion, in: .vi)). Hãy sửa \
      tên hoặc mã đơn vị, hoặc thêm tên gọi khác vào cột aliases.
      """
    case .en:
      """
      No such unit in units.csv\(FindingCause.suggested(suggestion, in: .en)). Correct the name \
      or code, or add the name to the column aliases.
      """
    }
  }

  static func noUnit(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không biết số liệu của đơn vị nào. Hãy thêm cột “Mã đơn vị”, hoặc dòng “Đơn vị: …” \
      phía trên bảng, hoặc đặt tên tệp theo mã đơn vị.
      """
    case .en:
      """
      It is not known whose figures these are. Add a column “Mã đơn vị”, or a line “Đơn \
      vị: …” above the table, or name the file after the unit's code.
      """
    }
  }

  static func ambiguousUnit(_ candidates: String, in language: Language) -> String {
    switch language {
    case .vi:
      "Tên này khớp với nhiều đơn vị: \(candidates). Hãy ghi mã đơn vị hoặc tên đầy đủ."
    case .en:
      "The name fits several units: \(candidates). Write the unit's code or its full name."
    }
  }

  static func pathDiffers(_ name: String, isSheet: Bool, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tiêu đề trong tệp ghi như vậy và được dùng, nhưng \
      \(isSheet ? "tên trang tính" : "tên tệp hoặc thư mục") ghi “\(name)”. Nếu tiêu đề còn sót từ báo \
      cáo cũ, hãy sửa lại.
      """
    case .en:
      """
      The title says this and counts, but \
      \(isSheet ? "the sheet's name says" : "the names of file and folder say") “\(name)”. If the title \
      was left over from an older report, correct it.
      """
    }
  }

  static func columnOfOtherTime(_ stated: Period, in language: Language) -> String {
    let name = stated.title(in: language)
    switch language {
    case .vi:
      return """
        Tiêu đề (hoặc tên trang, tệp, thư mục) là \(name) nhưng cột kết quả ghi kỳ khác; số liệu được tính cho kỳ ghi ở cột. Nếu \
        cột còn sót từ mẫu cũ, hãy sửa tên cột.
        """
    case .en:
      return """
        The title (or the names of sheet, file, folder) say \(name), and the column of results another time, which counts. \
        If the column was left over from an older form, correct its name.
        """
    }
  }

  static func namesDiffer(_ counted: String, _ other: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tên tệp, thư mục hoặc trang tính chỉ hai đơn vị khác nhau: số liệu được tính cho “\(counted)”, không cho \
      “\(other)”. Nếu đúng vậy thì không cần làm gì; nếu không, hãy đổi tên, hoặc ghi dòng “Đơn vị: …” phía \
      trên bảng.
      """
    case .en:
      """
      The names of file, folder or sheet mean two units: the figures count for “\(counted)” and not for \
      “\(other)”. If that is right there is nothing to do; else rename it, or write a line “Đơn vị: …” above the \
      table.
      """
    }
  }

  static func unitsOfOthers(_ own: String, _ counted: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tệp hoặc thư mục mang tên “\(own)”, nhưng trong bảng chỉ có số liệu mang tên đơn vị khác, như “\(counted)”, \
      và được tính cho các đơn vị đó. Nếu đó là thôn, tổ của “\(own)” thì số của “\(own)” chưa được tính: hãy ghi \
      rõ “Thôn …”, “Tổ …” và nộp số chung.
      """
    case .en:
      """
      File or folder is called “\(own)”, but its table holds figures under the names of other units only, such as \
      “\(counted)”, for which they count. If these are villages of “\(own)”, its own figures are missing: write \
      “Thôn …”, “Tổ …” before their names, and send the sums.
      """
    }
  }

  static func letterheadDiffers(_ path: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tên tệp hoặc thư mục ghi “\(path)” và được dùng, nhưng đầu trang ghi tên đơn vị này. Nếu tệp là \
      của đơn vị kia, hãy đổi tên tệp; nếu đầu trang còn sót từ báo cáo khác, hãy sửa lại.
      """
    case .en:
      """
      The names of file and folder say “\(path)” and count, but the letterhead says this. If the file \
      is the other unit's, rename it; if the letterhead was left over from another report, correct it.
      """
    }
  }

  static func headingDiffers(_ path: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Các hàng dưới đề mục này được tính cho đơn vị này, không phải cho “\(path)” như tên tệp hoặc thư mục. Nếu \
      đúng là một bảng của nhiều đơn vị thì không cần làm gì.
      """
    case .en:
      """
      The rows below this heading count for this unit, and not for “\(path)” as file and folder are named. If the \
      table is one of several units there is nothing to do.
      """
    }
  }
}
