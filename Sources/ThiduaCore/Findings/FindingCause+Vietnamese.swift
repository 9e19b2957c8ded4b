extension FindingCause {
  /// The message in Vietnamese.
  var vietnamese: String {
    switch self {
    case .unreadableFile(let reason) where reason == .arriving:
      """
      Chưa đọc tệp: \(reason.text(in: .vi)). Nếu đang sao chép thì không phải làm gì, lần chạy sau sẽ \
      đọc. Nếu tên tệp cứ như vậy, hãy gửi lại tệp, hoặc đổi tên nếu tệp đã đủ.
      """
    case .unreadableFile(let reason):
      "Không đọc được tệp: \(reason.text(in: .vi)). Hãy kiểm tra rồi gửi lại tệp."
    case .unsupportedFormat(let what):
      "Tệp là \(what.name(in: .vi)), không đọc được. \(what.advice(in: .vi))"
    case .tooLarge(let what):
      "\(what.text(in: .vi)) Hãy chia nhỏ rồi gửi lại."
    case .lossyHeader(let sample):
      """
      Chữ tiếng Việt trong tệp đã bị mất thành dấu “?” (ví dụ “\(sample)”) và không khôi \
      phục được. Hãy lưu lại từ bảng tính gốc thành “CSV UTF-8”.
      """
    case .lossyCell:
      "Ô có ký tự hỏng (U+FFFD), chữ gốc đã mất. Hãy lưu lại từ bảng tính gốc thành “CSV UTF-8”."
    case .noHeader:
      """
      Không tìm thấy hàng tiêu đề trong 30 hàng đầu. Hãy ghi tên cột như “Chỉ tiêu” (hoặc “Mã chỉ \
      tiêu”) và “Kế hoạch” hoặc “Thực hiện”.
      """
    case .missingColumn:
      """
      Hàng tiêu đề không có cột số liệu nào. Hãy thêm cột “Kế hoạch” (khi đăng ký) hoặc \
      “Thực hiện”, “Lũy kế”, “Ước thực hiện” (khi báo cáo).
      """
    case .duplicateColumn(let other):
      """
      Cột này trùng nghĩa với cột \(other); cả hai đều không được đọc. Hãy xóa hoặc đổi \
      tên một cột.
      """
    case .ignoredColumn:
      """
      Cột này không được đọc vì không phải số liệu của kỳ báo cáo hoặc kế hoạch cả năm của phong trào. \
      Không cần làm gì nếu đó là số liệu tham khảo.
      """
    case .secondTable:
      """
      Từ đây là bảng thứ hai, của đơn vị hoặc kỳ khác, có cột khác hoặc nằm dưới chữ ký; không đọc từ \
      hàng này trở xuống. Hãy để mỗi bảng trên một trang hoặc trong một tệp riêng.
      """
    case .unknownHeading(let suggestion):
      """
      Cột này không phải là chỉ tiêu nào trong indicators.csv\(Self.suggested(suggestion, in: .vi)); \
      số liệu trong cột không được đọc. Hãy ghi tên hoặc mã chỉ tiêu như trong indicators.csv, \
      đúng đơn vị tính.
      """
    case .cumulativeDiffers(let sum, let cumulative):
      """
      Lũy kế (\(Self.vi(cumulative))) khác với cộng các kỳ đã báo cáo (\(Self.vi(sum))); lũy kế \
      được tính. Nếu số của một kỳ đã được sửa thì hãy sửa cả lũy kế.
      """
    case .unreadColumn:
      """
      Cột này có số nhưng tên cột không cho biết là số gì nên không được đọc. Nếu là số liệu cần \
      báo cáo, hãy đặt tên cột như “Kế hoạch”, “Thực hiện” hoặc “Lũy kế”.
      """
    case .actualInRegistration:
      """
      Đây là bản đăng ký (tiêu đề không ghi kỳ báo cáo) nên cột thực hiện không ghi kỳ được coi là của \
      năm trước và không được đọc. Nếu là kết quả năm nay, hãy ghi kỳ vào tên cột, như “Thực hiện quý I”.
      """
    case .totalRow(let ofUnits):
      ofUnits
        ? """
        Hàng này cộng các đơn vị nên không được đọc: số tổng được cộng từ hàng của từng đơn vị. Nếu \
        đây là một đơn vị, hãy thêm tên vào units.csv.
        """
        : """
        Hàng này cộng các hàng khác nên không được đọc: số tổng được cộng từ từng chỉ tiêu. Nếu đây là một chỉ \
        tiêu, hãy ghi tên như trong indicators.csv.
        """
    case .unclearOrder(let counted):
      """
      “\(counted)” có số khác và được dùng, chỉ do thứ tự tên tệp: không tệp nào ghi lần nộp hay ngày \
      nộp. Nếu số này mới đúng, hãy ghi “lần 2” vào tên tệp này, hoặc bỏ tệp kia đi.
      """
    case .pathDiffers(let name, let isSheet):
      """
      Tiêu đề trong tệp ghi như vậy và được dùng, nhưng \
      \(isSheet ? "tên trang tính" : "tên tệp hoặc thư mục") ghi “\(name)”. Nếu tiêu đề còn sót từ báo \
      cáo cũ, hãy sửa lại.
      """
    case .letterheadDiffers(let path):
      """
      Tên tệp hoặc thư mục ghi “\(path)” và được dùng, nhưng đầu trang ghi tên đơn vị này. Nếu tệp là \
      của đơn vị kia, hãy đổi tên tệp; nếu đầu trang còn sót từ báo cáo khác, hãy sửa lại.
      """
    case .unsplitRow:
      """
      Các ô của hàng này không tách ra được vì ngăn cách bằng dấu khác với các hàng trên. Hãy sửa dấu ngăn cách \
      của hàng cho giống các hàng khác.
      """
    case .columnNumbers:
      """
      Hàng này được hiểu là số thứ tự cột nên không được tính, nhưng không hàng nào khác có mã này. Nếu đây là số \
      liệu, hãy ghi các số kèm phần lẻ (2,0) hoặc thêm cột tên chỉ tiêu; nếu không thì không cần làm gì.
      """
    case .headingDiffers(let path):
      """
      Các hàng dưới đề mục này được tính cho đơn vị này, không phải cho “\(path)” như tên tệp hoặc thư mục. Nếu \
      đúng là một bảng của nhiều đơn vị thì không cần làm gì.
      """
    case .unclosedQuote:
      """
      Dấu ngoặc kép mở trong hàng này không được đóng; hàng không được tính, các hàng sau \
      vẫn đọc bình thường. Hãy xóa dấu ngoặc kép thừa.
      """
    case .nulByte:
      """
      Hàng có ký tự NUL (dữ liệu hỏng); hàng không được tính. Hãy nhập lại hàng này hoặc \
      lưu lại tệp.
      """
    case .strayQuote:
      "Có dấu ngoặc kép nằm giữa chữ; hàng đã được đọc riêng, hãy kiểm tra các ô của hàng này."
    case .emptyFile:
      "Tệp rỗng. Hãy gửi lại tệp có số liệu, hoặc xóa tệp này."
    case .extraCells(let columns):
      """
      Hàng có nhiều ô hơn tiêu đề (\(columns) cột); các ô thừa không được đọc. Hãy kiểm \
      tra dấu phân cách trong hàng.
      """
    case .unknownUnit(let suggestion):
      """
      Không có đơn vị này trong units.csv\(Self.suggested(suggestion, in: .vi)). Hãy sửa \
      tên hoặc mã đơn vị, hoặc thêm tên gọi khác vào cột aliases.
      """
    case .noUnit:
      """
      Không biết số liệu của đơn vị nào. Hãy thêm cột “Mã đơn vị”, hoặc dòng “Đơn vị: …” \
      phía trên bảng, hoặc đặt tên tệp theo mã đơn vị.
      """
    case .ambiguousUnit(let candidates):
      "Tên này khớp với nhiều đơn vị: \(candidates). Hãy ghi mã đơn vị hoặc tên đầy đủ."
    case .unknownIndicator(let suggestion):
      """
      Không có mã chỉ tiêu này trong indicators.csv\(Self.suggested(suggestion, in: .vi)). \
      Hãy sửa mã chỉ tiêu.
      """
    case .noIndicator:
      "Hàng có số liệu nhưng không có mã chỉ tiêu. Hãy điền mã chỉ tiêu."
    case .unknownLabel(let suggestion):
      """
      Hàng này không khớp với chỉ tiêu nào trong indicators.csv\(Self.suggested(suggestion, in: .vi)). \
      Hãy ghi tên chỉ tiêu như trong danh mục, hoặc thêm cột “Mã chỉ tiêu”.
      """
    case .ambiguousIndicator(let candidates):
      """
      Tên này khớp với nhiều chỉ tiêu: \(candidates). Hãy giữ nguyên các hàng trên và dưới như \
      biểu mẫu, hoặc thêm cột “Mã chỉ tiêu”.
      """
    case .likelyIndicator(let indicator):
      """
      Theo tên và vị trí, hàng này được hiểu là \(indicator) nhưng chưa chắc chắn. Hãy kiểm tra, \
      hoặc thêm cột “Mã chỉ tiêu”.
      """
    case .repairedCode(let code):
      """
      Bảng tính đã bỏ mất số 0 của mã này; được đọc là \(code), mã duy nhất phù hợp. Hãy định dạng \
      cột là “Text”.
      """
    case .dateLikeCode(let possible):
      """
      Bảng tính đã đổi mã này thành ngày tháng\(Self.perhaps(possible, in: .vi)). Hãy định dạng cột \
      là “Text” rồi nhập lại.
      """
    case .uncalculatedFormula:
      """
      Công thức chưa có kết quả lưu trong tệp nên không biết giá trị. Hãy mở tệp bằng Excel hoặc \
      LibreOffice, lưu lại rồi gửi lại.
      """
    case .hiddenSheet:
      "Trang này đang bị ẩn trong tệp; số liệu vẫn được đọc."
    case .hiddenColumn:
      """
      Cột này đang bị ẩn trong trang nhưng số liệu vẫn được đọc. Hãy hiện cột ra để kiểm tra, hoặc xóa \
      cột nếu không muốn tính.
      """
    case .hiddenRows(let count):
      """
      Từ đây có \(count) hàng bị ẩn trong trang; số liệu vẫn được đọc. Hãy xóa các hàng đó nếu \
      không muốn tính.
      """
    case .ignoredSheet:
      """
      Trang này không được đọc vì không có hàng tiêu đề của bảng số liệu. Không cần làm gì nếu đó \
      chỉ là ghi chú.
      """
    case .badPeriod:
      """
      Không hiểu kỳ báo cáo này. Hãy ghi như “Quý II/2023”, “Tháng 3/2023”, “6 tháng đầu \
      năm 2023” hoặc “2023-Q2”.
      """
    case .noPeriod:
      """
      Không biết số liệu của kỳ nào. Hãy thêm cột “Kỳ”, hoặc dòng tiêu đề như “Quý II năm \
      2023”, hoặc đặt tệp trong thư mục như “quy-2”.
      """
    case .periodOutsideYear(let year):
      """
      Kỳ này không thuộc năm \(year) của phong trào. Hãy sửa năm, hoặc chuyển tệp sang \
      thư mục của năm đó.
      """
    case .badNumber(let reason):
      "Không đọc được là số\(reason). Hãy nhập lại, ví dụ 1820 hoặc 1.820,5."
        + (Self.isEstimate(reason) ? " Số ước ghi ở cột “Ước thực hiện”." : "")
    case .badStatus:
      "Không hiểu kết quả này. Hãy ghi “đạt” hoặc “không đạt”; nếu chưa có kết quả, hãy để trống."
    case .wordForNone:
      "Không đọc được là số. Nếu không có thì hãy ghi 0; nếu chưa có số liệu, hãy để trống."
    case .struckOut:
      "Số bị gạch ngang nên không được tính. Hãy bỏ gạch nếu số vẫn đúng; nếu không thì hãy xóa hẳn phần bị gạch."
    case .badTarget(let reason):
      """
      Không hiểu chỉ tiêu kế hoạch này\(reason). Hãy ghi như “459,9”, “từ 95% trở lên”, \
      “dưới 1%” hoặc “85-95%”.
      """
    case .needsLastYear:
      """
      Mức tăng, giảm so với năm trước không đổi ra số được vì chưa có số liệu năm trước. \
      Hãy ghi con số cần đạt, hoặc khai báo thư mục năm trước (previous) trong \
      campaign.csv.
      """
    case .planOfPart:
      """
      Đây là kế hoạch của một phần năm, không phải của cả năm, nên không được tính. Nếu là kế hoạch cả năm, hãy ghi \
      năm ở tên cột (“Kế hoạch cả năm”); nếu không thì không cần làm gì.
      """
    case .partOfLastYear(let year, let months):
      """
      Mức tăng, giảm so với năm trước không đổi ra số được vì năm \(year) mới có số của tháng \(months). Hãy ghi \
      con số cần đạt, hoặc bổ sung số liệu năm \(year).
      """
    case .unsureLastYear(let value, let year, let months, let isEstimate):
      """
      Mức này tính từ \(Self.vi(value)) của năm \(year) (\(isEstimate ? "có số ước; " : "")số của tháng \(months)). Hãy \
      kiểm tra; nếu năm \(year) chưa đủ số thì hãy ghi con số cần đạt.
      """
    case .dateLikeCell(let possible):
      """
      Bảng tính đã đổi ô này thành ngày tháng\(Self.perhaps(possible, in: .vi)). Hãy định \
      dạng cột là “Text” rồi nhập lại.
      """
    case .wrongMeasure(let expected):
      """
      Đơn vị tính khác với trong indicators.csv. Nếu chỉ viết khác đi, hãy ghi “\(expected)”; nếu \
      tính theo đơn vị khác, hãy đổi số liệu sang \(expected).
      """
    case .measuresDiffer(let row, let column):
      """
      Hàng ghi đơn vị tính là “\(row)”, tên cột lại ghi “\(column)” nên không biết số này tính theo đơn vị nào; \
      không được tính. Hãy sửa cho hai chỗ giống nhau.
      """
    case .negativeValue:
      """
      Số âm không có nghĩa ở chỉ tiêu này. Hãy nhập lại; nếu đúng là số âm thì đặt “min” \
      trong indicators.csv.
      """
    case .duplicateRow(let line):
      """
      Hàng này trùng với dòng \(line) nhưng số khác nhau; cả hai đều không được tính. Hãy \
      xóa hàng sai.
      """
    case .duplicateOnSheet(let sheet, let line):
      """
      Dòng \(line) của trang “\(sheet)” có cùng chỉ tiêu, đơn vị và kỳ nhưng số khác; cả hai đều không \
      được tính. Hãy xem lại đơn vị và kỳ ghi trên hai trang, hoặc xóa hàng sai.
      """
    case .repeatedOnSheet(let sheet, let line):
      """
      Dòng \(line) của trang “\(sheet)” có cùng số liệu này; chỉ tính một lần. Hãy xem lại đơn vị và \
      kỳ ghi trên hai trang, hoặc xóa một hàng.
      """
    case .repeatedRow(let line):
      "Hàng này lặp lại dòng \(line) với cùng số liệu; chỉ tính một lần. Nên xóa một hàng."
    case .overlappingPeriods(let months, let quarter):
      """
      Cộng các tháng (\(Self.vi(months))) không khớp số của quý (\(Self.vi(quarter))); số của quý được \
      dùng. Hãy kiểm tra lại.
      """
    case .quarterLeftOut(let cumulative):
      """
      Quý này bắt đầu trước khi số lũy kế (\(cumulative.title(in: .vi))) kết thúc nên không cộng thêm được; số lũy kế \
      được dùng. Hãy gửi số lũy kế đến hết quý, hoặc số của các tháng còn lại.
      """
    case .ambiguousNumber(let read, let other, let doubt):
      """
      Số này có thể là \(Self.vi(read)) hoặc \(Self.vi(other)); đã hiểu là \(Self.vi(read)). \
      \(doubt.vietnameseAdvice(read: read, other: other))
      """
    case .mixedSeparators(let read):
      "Dấu chấm và dấu phẩy dùng lẫn lộn; đã hiểu là \(Self.vi(read)). Hãy kiểm tra và ghi lại."
    case .outOfRange(let low, let high):
      "Số nằm ngoài khoảng hợp lý (\(Self.vi(low)) đến \(Self.vi(high))). Vẫn được tính; hãy kiểm tra lại."
    case .unplannedActual:
      """
      Có kết quả thực hiện nhưng đơn vị không có kế hoạch cho chỉ tiêu này nên không đánh \
      giá được. Hãy bổ sung đăng ký.
      """
    case .unassignedActual:
      """
      Có kết quả thực hiện nhưng đơn vị chưa có kế hoạch giao cho chỉ tiêu này nên không đánh giá được. Hãy \
      bổ sung kế hoạch giao.
      """
    case .totalMismatch(let what, let parts):
      """
      Tổng (\(what.name(in: .vi))) không bằng cộng các phần: \(Self.vi(parts)). Hãy kiểm tra các \
      chỉ tiêu thành phần.
      """
    case .ofWhichExceedsTotal(let what, let total):
      "Số “trong đó” (\(what.name(in: .vi))) lớn hơn tổng: \(Self.vi(total)). Hãy kiểm tra lại hai chỉ tiêu."
    case .checkFailed(let what, let name, let sides):
      """
      Không khớp phép kiểm tra “\(name)” (\(what.name(in: .vi))): \(Self.vi(sides)). Hãy kiểm tra \
      các số liệu liên quan.
      """
    case .cumulativesDiffer(let counted, let path):
      """
      Đến cùng một tháng có hai số lũy kế khác nhau; số \(Self.vi(counted)) trong “\(path)” được dùng (cột “Lũy kế” đi \
      trước “Thực hiện”). Hãy sửa cho hai số giống nhau.
      """
    case .cumulativeFalls(let earlier, let period):
      """
      Lũy kế giảm so với \(period.title(in: .vi)) (\(Self.vi(earlier))). Hãy kiểm tra: có thể số trong kỳ đã ghi \
      vào cột lũy kế.
      """
    case .rateMismatch(let computed):
      """
      Tỷ lệ báo cáo khác với tử số chia mẫu số (\(Self.vi(computed))). Tỷ lệ báo cáo được dùng; \
      hãy kiểm tra ba số liệu.
      """
    case .missingRegistration:
      "Đơn vị chưa đăng ký thi đua. Hãy đôn đốc đơn vị gửi bản đăng ký."
    case .missingReport(fileOfYear: ""):
      "Đơn vị chưa gửi báo cáo kỳ này. Hãy đôn đốc đơn vị gửi báo cáo."
    case .missingReport(let file):
      """
      Không có số liệu kỳ này, nhưng “\(file)” có số liệu ghi là của cả năm. Nếu đó là báo cáo kỳ này, hãy ghi kỳ vào \
      tên tệp hoặc tiêu đề; nếu không, hãy đôn đốc đơn vị gửi báo cáo.
      """
    case .late(let due):
      "Nộp sau hạn \(Self.day(due))."
    case .planDiffers(let registered):
      """
      Kế hoạch ghi trong báo cáo khác với kế hoạch đã có (\(Self.vi(registered))); kế hoạch đã có \
      được giữ. Nếu kế hoạch thay đổi, hãy gửi lại bản đăng ký.
      """
    case .farFromPlan(let times, let isAbove, let planned):
      """
      Thực hiện đến kỳ này \(Self.times(times, isAbove)) kế hoạch (\(Self.vi(planned))). Vẫn được tính; hãy xem \
      lại cả hai số: đơn vị tính, dấu thập phân, số chữ số 0.
      """
    case .plansFarApart(let times, let isAbove, let assigned):
      """
      Số đăng ký \(Self.times(times, isAbove)) chỉ tiêu giao (\(Self.vi(assigned))). Vẫn được tính; hãy xem \
      lại cả hai số: đơn vị tính, dấu thập phân, số chữ số 0.
      """
    case .badDate:
      "Không hiểu ngày này. Hãy ghi như 28/02/2023."
    case .numberTooLarge:
      "Số quá lớn, không tính chính xác được. Hãy kiểm tra các số liệu của chỉ tiêu này."
    case .legacyEncoding(let encoding):
      "Tệp dùng bảng mã cũ \(encoding); đã chuyển sang Unicode. Nên lưu thành “CSV UTF-8”."
    case .oldLetters(let encoding):
      """
      Chữ trong trang này gõ bằng phông chữ cũ (\(encoding)); đã chuyển sang Unicode khi đọc, số liệu được \
      tính. Lần sau nên chuyển tệp sang phông Unicode (UniKey: Ctrl+Shift+F6).
      """
    case .convertedMeasure(let from, let read, let measure):
      "Đã đổi từ \(from): \(Self.vi(read)) \(measure)."
    case .superseded(let by):
      "Đã được thay bằng số liệu gửi sau trong \(by)."
    }
  }
}

extension FindingCause {
  /// A text with its numbers as Vietnamese writes them.
  private static func vi(_ text: String) -> String { Language.vi.numbers(in: text) }

  private static func times(_ times: String, _ isAbove: Bool) -> String {
    isAbove ? "gấp khoảng \(vi(times)) lần" : "chỉ bằng khoảng 1/\(vi(times))"
  }

  /// A day as Vietnamese writes it: `2023-07-05` becomes `05/07/2023`.
  private static func day(_ text: String) -> String {
    text.split(separator: "-").reversed().joined(separator: "/")
  }
}
