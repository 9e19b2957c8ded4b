/// What findings say of what units sent, sent again, or did not send.
enum ReportWords {
  static func missingRegistration(in language: Language) -> String {
    switch language {
    case .vi:
      "Đơn vị chưa đăng ký thi đua. Hãy đôn đốc đơn vị gửi bản đăng ký."
    case .en:
      "The unit has not registered. Ask it for its registration."
    }
  }

  static func missingReport(in language: Language) -> String {
    switch language {
    case .vi:
      "Đơn vị chưa gửi báo cáo kỳ này. Hãy đôn đốc đơn vị gửi báo cáo."
    case .en:
      "The unit has not reported for this period. Ask it for its report."
    }
  }

  static func reportOfYear(_ file: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không có số liệu kỳ này, nhưng “\(file)” có số liệu ghi là của cả năm. Nếu đó là báo cáo kỳ này, hãy ghi kỳ vào \
      tên tệp hoặc tiêu đề; nếu không, hãy đôn đốc đơn vị gửi báo cáo.
      """
    case .en:
      """
      There is nothing for this period, but “\(file)” has figures that say they are of the whole year. If that is this \
      period's report, put the period into its name or title; otherwise remind the unit.
      """
    }
  }

  static func missingMonths(_ months: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không có số liệu tháng \(months) nên lũy kế của đơn vị thiếu các tháng đó. Hãy đôn đốc đơn vị gửi, hoặc gửi \
      số lũy kế.
      """
    case .en:
      """
      There is nothing for the months \(months), which the unit's cumulative figures lack. Ask the unit for them, or \
      for a cumulative value.
      """
    }
  }

  static func late(_ due: String, in language: Language) -> String {
    switch language {
    case .vi:
      "Nộp sau hạn \(day(due))."
    case .en:
      "Submitted after the due date \(due)."
    }
  }

  static func keptBesideLater(_ by: String, _ count: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      \(by) gửi sau không ghi \(count) chỉ tiêu của tệp này nên số ở đây vẫn được tính, bắt đầu từ hàng này. Nếu đơn vị đã rút \
      số nào thì hãy xóa số đó ở tệp này.
      """
    case .en:
      """
      \(by), which is later, leaves out \(count == 1 ? "a figure" : "\(count) figures") of this file, which still \
      \(count == 1 ? "counts" : "count"), from this row on. If the unit has withdrawn one, delete it in this file.
      """
    }
  }

  static func superseded(_ by: String, in language: Language) -> String {
    switch language {
    case .vi:
      "Đã được thay bằng số liệu gửi sau trong \(by)."
    case .en:
      "Replaced by a later submission in \(by)."
    }
  }

  static func formerUnit(
    _ name: String, _ counted: String, _ path: String, in language: Language
  ) -> String {
    switch language {
    case .vi:
      """
      Tệp này ghi “\(name)”, “\(path)” ghi “\(counted)”: theo units.csv là một đơn vị nên chỉ số trong tệp kia được \
      tính. Nếu đây là hai đơn vị đã nhập lại, hãy cộng số của cả hai vào một tệp, hoặc khai thành hai đơn vị.
      """
    case .en:
      """
      This file says “\(name)”, “\(path)” says “\(counted)”: by units.csv they are one unit, and only the other file's \
      figures count. If two units became one, add their figures up in one file, or keep two units.
      """
    }
  }

  static func unclearOrder(_ counted: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      “\(counted)” có số khác và được dùng, chỉ do thứ tự tên tệp: không tệp nào ghi lần nộp hay ngày \
      nộp. Nếu tệp này mới đúng, hãy ghi “lần 2” vào tên tệp này, hoặc bỏ tệp kia đi.
      """
    case .en:
      """
      Another value stands in “\(counted)”, which counts because of its name alone: neither says \
      which edition it is or when it was sent. If this file is right, write “lần 2” into its file's \
      name, or take the other file away.
      """
    }
  }

  static func duplicateRow(_ line: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Hàng này trùng với dòng \(line) nhưng số khác nhau; cả hai đều không được tính. Hãy \
      xóa hàng sai.
      """
    case .en:
      "This row repeats line \(line) with another value; neither counts. Delete the wrong one."
    }
  }

  static func duplicateOnSheet(_ sheet: String, _ line: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Dòng \(line) của trang “\(sheet)” có cùng chỉ tiêu, đơn vị và kỳ nhưng số khác; cả hai đều không \
      được tính. Hãy xem lại đơn vị và kỳ ghi trên hai trang, hoặc xóa hàng sai.
      """
    case .en:
      """
      Row \(line) of the sheet “\(sheet)” has the same with another value; neither counts. Check the \
      units and periods that both sheets name, or delete the wrong row.
      """
    }
  }

  static func repeatedRow(_ line: Int, in language: Language) -> String {
    switch language {
    case .vi:
      "Hàng này lặp lại dòng \(line) với cùng số liệu; chỉ tính một lần. Nên xóa một hàng."
    case .en:
      "This row repeats line \(line) with the same value; it counts once. Delete one of them."
    }
  }

  static func repeatedOnSheet(_ sheet: String, _ line: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Dòng \(line) của trang “\(sheet)” có cùng số liệu này; chỉ tính một lần. Hãy xem lại đơn vị và \
      kỳ ghi trên hai trang, hoặc xóa một hàng.
      """
    case .en:
      """
      Row \(line) of the sheet “\(sheet)” has the same value; it counts once. Check the units and \
      periods that both sheets name, or delete one row.
      """
    }
  }

  /// A day as Vietnamese writes it: `2023-07-05` becomes `05/07/2023`.
  private static func day(_ text: String) -> String {
    text.split(separator: "-").reversed().joined(separator: "/")
  }
}
