/// What findings say of numbers and results.
enum NumberWords {
  static func badNumber(_ reason: String, in language: Language) -> String {
    switch language {
    case .vi:
      "Không đọc được là số\(reason). Hãy nhập lại, ví dụ 1820 hoặc 1.820,5."
        + (FindingCause.isEstimate(reason) ? " Số ước ghi ở cột “Ước thực hiện”." : "")
    case .en:
      "This cannot be read as a number\(reason). Type it again, such as 1820 or 1.820,5."
        + (FindingCause.isEstimate(reason)
          ? " An estimate goes into the column “Ước thực hiện”." : "")
    }
  }

  static func badStatus(in language: Language) -> String {
    switch language {
    case .vi:
      "Không hiểu kết quả này. Hãy ghi “đạt” hoặc “không đạt”; nếu chưa có kết quả, hãy để trống."
    case .en:
      "This result is not understood. Write “đạt” or “không đạt”; leave the cell blank where there is none yet."
    }
  }

  static func unclearStatus(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Chỉ tiêu này nêu việc không được để xảy ra, nên ghi như vậy có thể hiểu là không xảy ra, cũng có thể là không \
      đạt. Chưa được tính; hãy ghi “đạt” hoặc “không đạt”.
      """
    case .en:
      """
      The indicator names what is not to happen: this may mean that it did not happen, or that the indicator was not \
      met. It does not count; write “đạt” or “không đạt”.
      """
    }
  }

  static func hiddenZero(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Ô này chứa số 0 nhưng trang tính hiện dấu “-” hoặc để trống. Số 0 đã được tính, ở cả các ô tương tự của bảng. \
      Chỉ tiêu nào chưa có số liệu thì hãy xóa số 0 hoặc công thức trong ô; nếu đúng là 0 thì để nguyên.
      """
    case .en:
      """
      The cell holds 0, but its sheet shows a dash or nothing. The zero counts, as in all such cells of the table. \
      Where there is no figure yet, delete the zero or the formula; where it is 0, leave it.
      """
    }
  }

  static func likelySums(_ count: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Số quý này của \(count) chỉ tiêu cộng dồn đều không nhỏ hơn tổng các kỳ trước, nên có thể là số tính từ đầu năm, nhưng \
      đã được cộng thêm như số của riêng quý. Nếu là số từ đầu năm thì hãy ghi ở cột “Lũy kế”, hoặc ghi kỳ là cả năm; nếu \
      đúng là số của quý thì để nguyên.
      """
    case .en:
      """
      The figures of this quarter for \(count) added-up indicators are no less than all before it, so they may count \
      from January, but were added as the quarter's own. If they do, write them under “Lũy kế” or name the whole \
      year as the period; if they are the quarter's, leave them.
      """
    }
  }

  static func mayReplaceSum(_ former: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Số gửi sau thay cho số đã gửi (\(former)) nhưng nhỏ hơn nhiều nên có thể chỉ là phần bổ sung. \
      Nếu vậy, hãy gửi số cả kỳ (đã gồm phần bổ sung); nếu đây là số đúng thì để nguyên.
      """
    case .en:
      """
      It replaces what was sent before (\(former)) and is far below it: it may be only what was added. \
      If so, send the whole of the period; if it is right, leave it.
      """
    }
  }

  static func mayBeAddition(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Dấu “+” hoặc tiêu đề này cho thấy có thể chỉ ghi phần tăng thêm, nhưng số đã được tính là toàn bộ. Nếu là phần \
      tăng thêm, hãy ghi số tổng; nếu là toàn bộ, hãy bỏ dấu “+” hoặc sửa tiêu đề.
      """
    case .en:
      """
      The “+”, or this title, suggests that only what was added is written, but it was taken for the whole. If it was \
      added, write the sum; if it is the whole, leave out the “+” or change the title.
      """
    }
  }

  static func yearOverPart(_ period: Period, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tên cột nói đến cả năm nhưng đây là báo cáo kỳ này (\(period.title(in: .vi))); số ở cột được tính là số của riêng kỳ. \
      Nếu là số tính từ đầu năm, hãy đổi tên cột thành “Lũy kế”; nếu không thì đổi thành “Thực hiện trong kỳ”.
      """
    case .en:
      """
      The column is named after the year, and the report is of less (\(period.title(in: .en))); its figures count as those of that \
      part alone. If they count from January, call the column “Lũy kế”; if not, “Thực hiện trong kỳ”.
      """
    }
  }

  static func unclearSums(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Ghi chú này nói đến số lũy kế nhưng không rõ của số liệu nào; cột thực hiện vẫn được tính là số của kỳ. Nếu là số \
      lũy kế, hãy đổi tên cột thành “Lũy kế” hoặc ghi ở tiêu đề “(Số liệu lũy kế từ đầu năm)”.
      """
    case .en:
      """
      This note speaks of cumulative figures, and nobody can tell of which; those of the column count as the period's \
      own. If they are cumulative, call the column “Lũy kế” or write “(Số liệu lũy kế từ đầu năm)” into the title.
      """
    }
  }

  static func strangeMeasure(_ own: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không hiểu đơn vị tính này ở trên bảng; số liệu được đọc theo indicators.csv (chỉ tiêu này: \(own)). Hãy kiểm tra và ghi \
      rõ, như “nghìn đồng”.
      """
    case .en:
      """
      This measure above the table is not understood; figures were read in those of indicators.csv (this one: \(own)). Check \
      them, and write it in full, like “nghìn đồng”.
      """
    }
  }

  static func measureBelow(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Đơn vị tính ghi dưới bảng khác với trong indicators.csv nhưng chưa được dùng để đổi số liệu ở trên. Hãy ghi ở cột \
      “ĐVT” hoặc ở dòng trên bảng.
      """
    case .en:
      """
      The measure below the table is not the one in indicators.csv, and the figures above were not converted. Write it \
      into the column “ĐVT” or above the table.
      """
    }
  }

  static func severalNumbers(in language: Language) -> String {
    switch language {
    case .vi: "Ô này có nhiều số trên nhiều dòng nên không được tính. Hãy chỉ ghi một số."
    case .en:
      "There are several numbers on several lines of this cell; it does not count. Write one."
    }
  }

  static func wordForNone(in language: Language) -> String {
    switch language {
    case .vi:
      "Không đọc được là số. Nếu không có thì hãy ghi 0; nếu chưa có số liệu, hãy để trống."
    case .en:
      "This is not a number. Write 0 where there is nothing; leave the cell blank where nothing is known."
    }
  }

  static func struckOut(in language: Language) -> String {
    switch language {
    case .vi:
      "Số bị gạch ngang nên không được tính. Hãy bỏ gạch nếu số vẫn đúng; nếu không thì hãy xóa hẳn phần bị gạch."
    case .en:
      "It is struck out and does not count. Take the line off if the number holds; otherwise delete what is struck out."
    }
  }

  static func numberTooLarge(in language: Language) -> String {
    switch language {
    case .vi:
      "Số quá lớn, không tính chính xác được. Hãy kiểm tra các số liệu của chỉ tiêu này."
    case .en:
      "The numbers are too large to be computed exactly. Check the figures of this indicator."
    }
  }

  static func ambiguousNumber(
    _ read: String, _ other: String, _ doubt: NumberDoubt, in language: Language
  ) -> String {
    switch language {
    case .vi:
      """
      Số này có thể là \(Language.vi.numbers(in: read)) hoặc \(Language.vi.numbers(in: other)); đã hiểu là \(Language.vi.numbers(in: read)). \
      \(doubt.vietnameseAdvice(read: read, other: other))
      """
    case .en:
      """
      This may be \(read) or \(other); it was read as \(read). \
      \(doubt.englishAdvice(read: read, other: other))
      """
    }
  }

  static func mixedSeparators(_ read: String, in language: Language) -> String {
    switch language {
    case .vi:
      "Dấu chấm và dấu phẩy dùng lẫn lộn; đã hiểu là \(Language.vi.numbers(in: read)). Hãy kiểm tra và ghi lại."
    case .en:
      "Marks are mixed; it was read as \(read). Check it and write it plainly."
    }
  }

  static func negativeValue(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Số âm không có nghĩa ở chỉ tiêu này. Hãy nhập lại; nếu đúng là số âm thì đặt “min” \
      trong indicators.csv.
      """
    case .en:
      """
      A value below zero makes no sense here. Type it again; if it is right, set “min” in \
      indicators.csv.
      """
    }
  }

  static func outOfRange(_ low: String, _ high: String, in language: Language) -> String {
    switch language {
    case .vi:
      "Số nằm ngoài khoảng hợp lý (\(Language.vi.numbers(in: low)) đến \(Language.vi.numbers(in: high))). Vẫn được tính; hãy kiểm tra lại."
    case .en:
      "The value lies outside the plausible range (\(low) to \(high)). It counts; check it."
    }
  }
}
