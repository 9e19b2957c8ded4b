/// What findings say of headers, columns and rows.
enum TableWords {
  static func rowsWithoutHeader(_ label: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Trang này có hàng của biểu (“\(label)”…) nhưng không có hàng tiêu đề, nên không số nào ở đây được tính. Hãy chép \
      hàng tiêu đề lên đầu trang, hoặc chép các hàng vào cuối bảng của trang trước.
      """
    case .en:
      """
      This sheet holds rows of the catalogue (“\(label)” …) but no header row, so no figure of it counts. Copy the header \
      to its top, or the rows to the end of the table on the sheet before.
      """
    }
  }

  static func noHeader(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không tìm thấy hàng tiêu đề trong 30 hàng đầu. Hãy ghi tên cột như “Chỉ tiêu” (hoặc “Mã chỉ \
      tiêu”) và “Kế hoạch” hoặc “Thực hiện”.
      """
    case .en:
      """
      No header row was found in the first 30 rows. Name the columns, such as “Chỉ tiêu” (or “Mã \
      chỉ tiêu”) and “Kế hoạch” or “Thực hiện”.
      """
    }
  }

  static func otherFigures(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tên các cột không nói là số gì, còn dòng này nói là kế hoạch, tỷ lệ hoặc mức chênh lệch nên bảng không được tính. Nếu là \
      kết quả thực hiện, hãy ghi “Thực hiện” ở tên cột; nếu là kế hoạch của năm thì ghi “Kế hoạch”.
      """
    case .en:
      """
      The columns do not say what they hold, and this line says plans, shares or differences; the table does not count. If \
      they are results, write “Thực hiện” into the names of columns; if they are the year's plan, “Kế hoạch”.
      """
    }
  }

  static func missingColumn(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Hàng tiêu đề không có cột số liệu nào. Hãy thêm cột “Kế hoạch” (khi đăng ký) hoặc \
      “Thực hiện”, “Lũy kế”, “Ước thực hiện” (khi báo cáo).
      """
    case .en:
      """
      The header names no column of figures. Add a column “Kế hoạch” (to register) or \
      “Thực hiện”, “Lũy kế”, “Ước thực hiện” (to report).
      """
    }
  }

  static func duplicateColumn(_ other: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Cột này trùng nghĩa với cột \(other); cả hai đều không được đọc. Hãy xóa hoặc đổi \
      tên một cột.
      """
    case .en:
      """
      This column means the same as column \(other); neither is read. Delete or rename \
      one of them.
      """
    }
  }

  static func ignoredColumn(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Cột này không được đọc vì không phải số liệu của kỳ báo cáo hoặc kế hoạch cả năm của phong trào. \
      Không cần làm gì nếu đó là số liệu tham khảo.
      """
    case .en:
      """
      This column is not read because its figures are not of the period that is reported, nor a plan \
      for the campaign's whole year. Nothing to do if they are there for reference.
      """
    }
  }

  static func unreadColumn(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Cột này có số nhưng tên cột không nói rõ là kế hoạch năm, kết quả hay lũy kế của kỳ báo cáo nên không được đọc. Nếu là \
      số liệu cần báo cáo, hãy đặt tên cột như “Kế hoạch”, “Thực hiện” hoặc “Lũy kế”.
      """
    case .en:
      """
      This column holds numbers, but its name does not say whether they are the year's plan, the period's results or \
      sums up to its end, so they are not read. If they matter, name it like “Kế hoạch”, “Thực hiện” or “Lũy kế”.
      """
    }
  }

  static func rowOfOtherTime(in language: Language) -> String {
    switch language {
    case .vi:
      "Hàng này là số của kỳ khác hoặc mức so sánh nên không được đọc. Không cần làm gì nếu đó là số liệu tham khảo."
    case .en:
      "This row is of another time, or a comparison, and is not read. Nothing to do if it is there for reference."
    }
  }

  static func listBelow(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Từ hàng này trở xuống là một danh sách khác, không phải bảng chỉ tiêu; hàng nào ở đó không có số ở cột số liệu thì \
      không được đọc. Không cần làm gì nếu danh sách không chứa chỉ tiêu.
      """
    case .en:
      """
      From this row on stands another list, and no table of indicators; its rows without a number in a column of figures \
      are not read. Nothing to do if no indicator is among them.
      """
    }
  }

  static func rowsOfParts(_ first: String, _ second: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Cột này chia một đơn vị, chỉ tiêu thành nhiều hàng (“\(first)”, “\(second)”), mà mỗi đơn vị, chỉ tiêu chỉ được \
      một hàng. Hãy kiểm tra số đã tính; nếu cần cả hai, hãy gửi một hàng cộng.
      """
    case .en:
      """
      This column makes several rows of one unit or indicator (“\(first)”, “\(second)”), which may have only one. \
      Check what was counted; where both matter, send one row that adds them up.
      """
    }
  }

  static func actualInRegistration(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Đây là bản đăng ký (tiêu đề không ghi kỳ báo cáo) nên cột thực hiện không ghi kỳ được coi là của \
      năm trước và không được đọc. Nếu là kết quả năm nay, hãy ghi kỳ vào tên cột, như “Thực hiện quý I”.
      """
    case .en:
      """
      This is a registration (its title names no period), so that results without a period are taken \
      for last year's and not read. If they are this year's, name the period, like “Thực hiện quý I”.
      """
    }
  }

  static func cutOff(_ columns: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tệp kết thúc giữa hàng này: các hàng khác có ít nhất \(columns) ô. Hàng này không được tính vì số cuối có thể \
      thiếu chữ số, và các hàng sau có thể đã mất. Hãy gửi lại cả tệp.
      """
    case .en:
      """
      The file ends inside of this row: the others have at least \(columns.counted("cell")). It is not counted, since its last \
      figure may lack digits, and rows behind it may be lost. Send the whole file again.
      """
    }
  }

  static func extraCells(_ columns: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Hàng có nhiều ô hơn tiêu đề (\(columns) cột); các ô thừa không được đọc. Hãy kiểm \
      tra dấu phân cách trong hàng.
      """
    case .en:
      """
      The row has more cells than the header (\(columns.counted("column"))); the extra ones are not \
      read. Check the delimiters in the row.
      """
    }
  }

  static func unsplitRow(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Các ô của hàng này không tách ra được vì ngăn cách bằng dấu khác với các hàng trên. Hãy sửa dấu ngăn cách \
      của hàng cho giống các hàng khác.
      """
    case .en:
      """
      The cells of this row cannot be told apart: another sign parts them than in the rows above. Use the same sign \
      in all rows.
      """
    }
  }

  static func splitNumber(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Có thể một số trong hàng đã bị tách ở dấu phẩy (“12,5” thành hai ô “12” và “5”), vì tệp cũng ngăn cách các \
      ô bằng dấu phẩy; cả hàng không được tính. Hãy ghi lại số ấy vào một ô, đặt trong ngoặc kép, hoặc gửi bảng gốc \
      (.xlsx); nếu ô này là ghi chú thì viết thêm chữ.
      """
    case .en:
      """
      A number of the row seems to have been parted at its comma (“12,5” as two cells, “12” and “5”), since commas \
      also part the cells of the file; the row does not count. Put the number into one cell again, in quotation \
      marks, or send the original table (.xlsx); if this cell is a note, add words to it.
      """
    }
  }

  static func columnNumbers(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Hàng này được hiểu là số thứ tự cột nên không được tính, nhưng không hàng nào khác có mã này. Nếu đây là số \
      liệu, hãy ghi các số kèm phần lẻ (2,0) hoặc thêm cột tên chỉ tiêu; nếu không thì không cần làm gì.
      """
    case .en:
      """
      This row was taken for column numbers and does not count, but no other row has its code. If it holds figures, \
      write them with decimals (2,0), or add a column of names; otherwise there is nothing to do.
      """
    }
  }

  static func totalRow(ofUnits: Bool, in language: Language) -> String {
    switch language {
    case .vi:
      ofUnits
        ? """
        Hàng này cộng các đơn vị nên không được đọc: số tổng được cộng từ hàng của từng đơn vị. Nếu \
        đây là một đơn vị, hãy thêm tên vào units.csv.
        """
        : """
        Hàng này cộng các hàng khác nên không được đọc: số tổng được cộng từ từng chỉ tiêu. Nếu đây là một chỉ \
        tiêu, hãy ghi tên như trong indicators.csv.
        """
    case .en:
      ofUnits
        ? """
        This row adds up units and is not read: totals are added up from the rows of the units. If it is \
        a unit, add its name to units.csv.
        """
        : """
        This row adds up other rows and is not read: totals are added up from the indicators. If it is an \
        indicator, name it as indicators.csv does.
        """
    }
  }

  static func mergedFigure(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Số này nằm trong ô gộp trên nhiều ô số liệu; chỉ được tính cho ô đầu, các ô khác coi như để trống. Hãy bỏ \
      gộp và ghi số vào từng ô.
      """
    case .en:
      """
      This number stands in cells that are merged; it counts for the first one alone, the others are as good as \
      blank. Part the cells and write a number into each.
      """
    }
  }

  static func figureElsewhere(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Có số ở ô này nhưng cột số liệu của hàng để trống nên không được tính. Hãy ghi số vào đúng cột.
      """
    case .en:
      """
      A number stands here, but the row's columns of figures are blank; it does not count. Write it where it \
      belongs.
      """
    }
  }

  static func rowsOfOtherTime(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Theo dòng này, các hàng bên dưới không phải kết quả của kỳ báo cáo (nhiệm vụ, kế hoạch, ước kỳ sau, số lũy kế, \
      số của kỳ khác, năm khác, hoặc mức tăng giảm) nên không được tính. Hãy để trong tệp riêng; nếu là kết quả của kỳ thì hãy sửa dòng này.
      """
    case .en:
      """
      By this row, the rows below are no results of the period (tasks, plans or estimates for later, cumulative \
      figures, those of another time, or differences); they do not count. Put them into a file of their own, or mend this row if they are results.
      """
    }
  }

  static func rowsOfVillage(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Theo dòng này, các hàng bên dưới là của một thôn, tổ, một nhóm hoặc một vùng, không phải của cả đơn vị, nên không được tính. Chỉ cần gửi \
      số của cả đơn vị.
      """
    case .en:
      """
      By this row, the rows below are of a part of the unit, and do not count. Send the figures of the whole unit only.
      """
    }
  }

  static func secondTable(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Từ đây là bảng thứ hai, của đơn vị hoặc kỳ khác, có cột khác hoặc nằm dưới chữ ký; không đọc từ \
      hàng này trở xuống. Hãy để mỗi bảng trên một trang hoặc trong một tệp riêng.
      """
    case .en:
      """
      A second table begins here, of another unit or period, with other columns, or below the \
      signatures; nothing from here on is read. Give each table a sheet or a file of its own.
      """
    }
  }
}
