/// What findings say of periods, and of figures of several of them.
enum PeriodWords {
  static func badPeriod(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không hiểu kỳ báo cáo này. Hãy ghi như “Quý II/2023”, “Tháng 3/2023”, “6 tháng đầu \
      năm 2023” hoặc “2023-Q2”.
      """
    case .en:
      """
      This period is not understood. Write it like “Quý II/2023”, “Tháng 3/2023”, “6 \
      tháng đầu năm 2023” or “2023-Q2”.
      """
    }
  }

  static func noPeriod(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không biết số liệu của kỳ nào. Hãy thêm cột “Kỳ”, hoặc dòng tiêu đề như “Quý II năm \
      2023”, hoặc đặt tệp trong thư mục như “quy-2”.
      """
    case .en:
      """
      It is not known which period these figures are of. Add a column “Kỳ”, or a title \
      such as “Quý II năm 2023”, or put the file into a folder such as “quy-2”.
      """
    }
  }

  static func severalPeriods(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tiêu đề nêu nhiều kỳ, không biết số liệu là của kỳ nào nên không được tính. Hãy chỉ ghi một kỳ (“Quý II năm 2023”), hoặc \
      ghi kỳ ở tên cột (“Thực hiện quý II”, “Lũy kế 6 tháng”).
      """
    case .en:
      """
      The title names several periods, so that nobody can tell of which one the figures are; they do not count. Name one \
      (“Quý II năm 2023”), or name it in the columns (“Thực hiện quý II”, “Lũy kế 6 tháng”).
      """
    }
  }

  static func otherTime(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Theo tiêu đề, số liệu không phải của một kỳ báo cáo (giai đoạn nhiều năm, nhiệm kỳ, tuần, 6 tháng cuối năm, đến \
      một ngày giữa tháng) nên không được tính. Nếu là số của kỳ, hãy ghi kỳ ở tiêu đề (“Quý II năm 2023”).
      """
    case .en:
      """
      By the title, the figures are of no period of reports (several years, a week, the second half of the year, up \
      to a day inside a month); they do not count. If they are a period's, name it in the title (“Quý II năm 2023”).
      """
    }
  }

  static func quartersMakeYear(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Bốn quý cộng lại đúng bằng số cả năm: có thể là kế hoạch chia theo quý chứ không phải kết quả. Các số vẫn được \
      tính là thực hiện; nếu là kế hoạch, hãy ghi “Kế hoạch” ở tiêu đề hoặc trên tên các cột.
      """
    case .en:
      """
      The four quarters make up the year exactly: they may be the plan of each quarter and no results. They count as \
      what was reached; if they are plans, write “Kế hoạch” into the title or above the names of the columns.
      """
    }
  }

  static func periodOutsideYear(_ year: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Kỳ này không thuộc năm \(year) của phong trào. Hãy sửa năm, hoặc chuyển tệp sang \
      thư mục của năm đó.
      """
    case .en:
      """
      This period is not of the campaign's year \(year). Correct the year, or move the \
      file to that year's folder.
      """
    }
  }

  static func dateBeforePeriod(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Ngày nộp này trước khi kỳ báo cáo bắt đầu, có thể đây là biểu của năm trước; số liệu vẫn được tính. Hãy xem lại \
      biểu, rồi sửa ngày hoặc bỏ tệp.
      """
    case .en:
      """
      It was sent before the reported period began and may be last year's form; its figures count. Look at the \
      form, then correct the date or take the file away.
      """
    }
  }

  static func badDate(in language: Language) -> String {
    switch language {
    case .vi:
      "Không hiểu ngày này. Hãy ghi như 28/02/2023."
    case .en:
      "This date is not understood. Write it like 28/02/2023."
    }
  }

  static func overlappingPeriods(_ months: String, _ quarter: String, in language: Language)
    -> String
  {
    switch language {
    case .vi:
      """
      Cộng các tháng (\(Language.vi.numbers(in: months))) không khớp số của quý (\(Language.vi.numbers(in: quarter))); số của quý được \
      dùng. Hãy kiểm tra lại.
      """
    case .en:
      "The months add up to \(months), the quarter says \(quarter); the quarter counts. Check them."
    }
  }

  static func quarterLeftOut(_ cumulative: Period, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Quý này bắt đầu trước khi số lũy kế (\(cumulative.title(in: .vi))) kết thúc nên không cộng thêm được; số lũy kế \
      được dùng. Hãy gửi số lũy kế đến hết quý, hoặc số của các tháng còn lại.
      """
    case .en:
      """
      This quarter began before the cumulative value (\(cumulative.title(in: .en))) ends and cannot be added to it; \
      the cumulative value counts. Send the cumulative value to the quarter's end, or the months that are left.
      """
    }
  }

  static func meanLeavesOut(_ counted: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Số bình quân chỉ tính từ các kỳ ngắn nhất đã báo cáo (tháng \(counted)) nên kỳ này không được tính. Hãy gửi đủ \
      các tháng, hoặc bỏ số của các tháng lẻ.
      """
    case .en:
      """
      The mean is of the shortest periods reported (months \(counted)), so this one is not in it. Send all \
      months, or take the single ones away.
      """
    }
  }

  static func estimateLeftOut(_ months: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Số ước này không được tính vì đã có số chính thức sau đó, nhưng số chính thức không có tháng \(months) nên lũy kế đang \
      thiếu. Hãy gửi số chính thức của các tháng đó, hoặc số lũy kế.
      """
    case .en:
      """
      This estimate does not count, since final figures came after it, but those are not of months \(months): the sum \
      lacks them. Send final figures of these months, or a cumulative one.
      """
    }
  }

  static func meanDiffers(_ mean: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Số bình quân này khác với bình quân các kỳ ngắn hơn đã báo cáo (\(Language.vi.numbers(in: mean))), là số được tính. Hãy sửa \
      cho khớp: nếu số này đúng thì sửa các kỳ ngắn hơn.
      """
    case .en:
      """
      This mean is not that of the shorter periods reported (\(mean)), which counts. Make them agree: if this one is \
      right, correct the shorter ones.
      """
    }
  }

  static func rateOfPart(_ counted: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Tỷ lệ lũy kế này khác tỷ lệ của kỳ (“\(counted)”), và tỷ lệ của kỳ đang được dùng. Nếu kế hoạch năm phải so với tỷ lệ \
      lũy kế, hãy để trống ô của kỳ ở chỉ tiêu này.
      """
    case .en:
      """
      This share since January differs from that of the period (“\(counted)”), which counts. If the year's plan is meant \
      for the share since January, leave the period's cell of this indicator blank.
      """
    }
  }

  static func levelsDiffer(_ counted: String, _ period: Period, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Đến cùng một tháng có hai kết quả khác nhau; “\(counted)” (\(period.title(in: .vi))) được dùng, không phải số này. Chỉ tiêu \
      tại thời điểm không cộng các kỳ. Hãy sửa cho hai kết quả giống nhau.
      """
    case .en:
      """
      Two results at the end of one month differ; “\(counted)” (\(period.title(in: .en))) counts, not this one. What is \
      counted at a time is not added up over periods. Make both the same.
      """
    }
  }

  static func cumulativeDiffers(_ sum: String, _ cumulative: String, in language: Language)
    -> String
  {
    switch language {
    case .vi:
      """
      Lũy kế (\(Language.vi.numbers(in: cumulative))) khác với cộng các kỳ đã báo cáo (\(Language.vi.numbers(in: sum))); lũy kế \
      được tính. Nếu số của một kỳ đã được sửa thì hãy sửa cả lũy kế.
      """
    case .en:
      """
      The cumulative value (\(cumulative)) is not the sum of the periods that were reported \
      (\(sum)); the cumulative one counts. If a period was corrected, correct the cumulative value \
      too.
      """
    }
  }

  static func cumulativesDiffer(_ counted: String, _ path: String, in language: Language) -> String
  {
    switch language {
    case .vi:
      """
      Đến cùng một tháng có hai số lũy kế khác nhau; số \(Language.vi.numbers(in: counted)) trong “\(path)” được dùng (cột “Lũy kế” đi \
      trước “Thực hiện”). Hãy sửa cho hai số giống nhau.
      """
    case .en:
      """
      Two cumulative values up to the same month differ; \(counted) in “\(path)” counts (the column “Lũy kế” goes \
      before “Thực hiện”). Make both the same.
      """
    }
  }

  static func onlyZeros(_ count: Int, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Mọi số của đơn vị trong kỳ này đều là 0 (\(count) chỉ tiêu), có thể vì kỳ chưa đến khi ghi biểu. Chưa có số liệu thì hãy để \
      trống; nếu đúng là 0 thì để nguyên.
      """
    case .en:
      """
      All figures of the unit for this period are 0 (\(count.counted("indicator"))); the form may have been filled in before the period \
      began. Leave a cell blank where nothing is known yet; if it is 0, leave it.
      """
    }
  }

  static func cumulativeFalls(_ earlier: String, _ period: Period, in language: Language) -> String
  {
    switch language {
    case .vi:
      """
      Lũy kế giảm so với \(period.title(in: .vi)) (\(Language.vi.numbers(in: earlier))). Hãy kiểm tra: có thể số trong kỳ đã ghi \
      vào cột lũy kế.
      """
    case .en:
      """
      The cumulative value falls below that of \(period.title(in: .en)) (\(earlier)). Check it: a value \
      of the period may stand in the cumulative column.
      """
    }
  }
}
