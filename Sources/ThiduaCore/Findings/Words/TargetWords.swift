/// What findings say of plans, and of figures beside them.
enum TargetWords {
  static func badTarget(_ reason: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Không hiểu chỉ tiêu kế hoạch này\(reason). Hãy ghi như “459,9”, “từ 95% trở lên”, \
      “dưới 1%” hoặc “85-95%”.
      """
    case .en:
      """
      This target is not understood\(reason). Write it like “459,9”, “từ 95% trở lên”, \
      “dưới 1%” or “85-95%”.
      """
    }
  }

  static func needsLastYear(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Mức tăng, giảm so với năm trước không đổi ra số được vì chưa có số liệu năm trước. \
      Hãy ghi con số cần đạt, hoặc khai báo thư mục năm trước (previous) trong \
      campaign.csv.
      """
    case .en:
      """
      A change against last year cannot be turned into a figure because last year's value \
      is not known. Write the figure to be reached, or name last year's folder (previous) \
      in campaign.csv.
      """
    }
  }

  static func planOfPart(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Đây là kế hoạch của một phần năm, không phải của cả năm, nên không được tính. Nếu là kế hoạch cả năm, hãy ghi \
      năm ở tên cột (“Kế hoạch cả năm”); nếu không thì không cần làm gì.
      """
    case .en:
      """
      This is the plan of a part of the year and does not count. If it is the year's, say so in the name of the \
      column (“Kế hoạch cả năm”); otherwise there is nothing to do.
      """
    }
  }

  static func missingBase(_ year: Int, _ missing: MissingBase, in language: Language) -> String {
    let reason = reason(year, missing)
    return switch language {
    case .vi:
      """
      Mức tăng, giảm so với năm trước không đổi ra số được vì \(reason.vi). Hãy ghi con số cần đạt.
      """
    case .en:
      """
      A change against last year cannot be turned into a figure because \(reason.en). Write the figure to be \
      reached.
      """
    }
  }

  private static func reason(_ year: Int, _ missing: MissingBase) -> (vi: String, en: String) {
    switch missing {
    case .unit:
      (
        "phong trào năm \(year) không có đơn vị có mã này",
        "the campaign of \(year) has no unit of this code"
      )
    case .indicator:
      (
        "phong trào năm \(year) không có chỉ tiêu có mã này",
        "the campaign of \(year) has no indicator of this code"
      )
    case .measure(let measure):
      (
        "năm \(year) chỉ tiêu này có đơn vị tính khác (“\(measure)”)",
        "in \(year) the indicator had another measure (“\(measure)”)"
      )
    case .kind:
      (
        "năm \(year) chỉ tiêu này được cộng theo cách khác (cột kind)",
        "in \(year) the indicator was of another kind"
      )
    case .figure:
      (
        "năm \(year) đơn vị không có số liệu của chỉ tiêu này",
        "the unit has no figure of the indicator in \(year)"
      )
    }
  }

  static func partOfLastYear(_ year: Int, _ months: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Mức tăng, giảm so với năm trước không đổi ra số được vì năm \(year) mới có số của tháng \(months). Hãy ghi \
      con số cần đạt, hoặc bổ sung số liệu năm \(year).
      """
    case .en:
      """
      A growth needs the whole of last year, and of \(year) only the months \(months) are known. Write the number to \
      be reached, or add what is missing of \(year).
      """
    }
  }

  static func unsureLastYear(
    _ value: String, _ year: Int, _ months: String, isEstimate: Bool, in language: Language
  ) -> String {
    switch language {
    case .vi:
      """
      Mức này tính từ \(Language.vi.numbers(in: value)) của năm \(year) (\(isEstimate ? "có số ước; " : "")số của tháng \(months)). Hãy \
      kiểm tra; nếu năm \(year) chưa đủ số thì hãy ghi con số cần đạt.
      """
    case .en:
      """
      This was computed from \(value) of \(year) (\(isEstimate ? "partly an estimate; " : "")months \(months)). Check it; \
      where \(year) is not complete, write the number to be reached.
      """
    }
  }

  static func unplannedActual(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Có kết quả thực hiện nhưng đơn vị không có kế hoạch cho chỉ tiêu này nên không đánh \
      giá được. Hãy bổ sung đăng ký.
      """
    case .en:
      """
      There is an actual but no target of the unit for this indicator, so it is not \
      assessed. Add it to the registration.
      """
    }
  }

  static func unassignedActual(in language: Language) -> String {
    switch language {
    case .vi:
      """
      Có kết quả thực hiện nhưng đơn vị chưa có kế hoạch giao cho chỉ tiêu này nên không đánh giá được. Hãy \
      bổ sung kế hoạch giao.
      """
    case .en:
      """
      There is an actual but no assigned plan of the unit for this indicator, so it is not assessed. Add the \
      assigned plan.
      """
    }
  }

  static func smallChange(_ plan: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Kế hoạch điều chỉnh nhỏ hơn nhiều so với kế hoạch bên cạnh (\(Language.vi.numbers(in: plan))), có thể chỉ là phần \
      tăng, giảm, nhưng đã được tính là kế hoạch mới. Hãy ghi kế hoạch sau điều chỉnh; nếu đúng là vậy thì để nguyên.
      """
    case .en:
      """
      The changed plan is much smaller than the plan beside it (\(plan)) and may be what was added or taken away, but \
      was taken for the new plan. Write the plan after the change; if it is that, leave it.
      """
    }
  }

  static func contraryPlan(isDown: Bool, in language: Language) -> String {
    switch (language, isDown) {
    case (.vi, true):
      """
      Chỉ tiêu này càng ít càng tốt (direction trong indicators.csv), nhưng kế hoạch ghi như vậy thì càng nhiều càng \
      tốt, và được đánh giá như thế, ở số cộng của cụm cũng vậy. Nếu chỉ được đến mức này, hãy ghi “không quá …” hoặc \
      chỉ ghi số; nếu kế hoạch đúng, hãy sửa direction.
      """
    case (.vi, false):
      """
      Kế hoạch ghi như vậy thì càng ít càng tốt, và được đánh giá như thế, ở số cộng của cụm cũng vậy, nhưng kế hoạch \
      của đơn vị khác thì càng nhiều càng tốt. Nếu phải đạt từ mức này, hãy ghi “từ … trở lên” hoặc chỉ ghi số; nếu \
      chỉ tiêu càng ít càng tốt, hãy ghi direction là down trong indicators.csv.
      """
    case (.en, true):
      """
      Less is better for this indicator (direction in indicators.csv), but a plan written like this says more is \
      better, and is assessed so, in the cluster's sum too. If it is the most that may be, write “không quá …” or the \
      number alone; if the plan is right, correct the direction.
      """
    case (.en, false):
      """
      A plan written like this says less is better, and is assessed so, in the cluster's sum too, but by the plans of \
      other units more is better. If it is the least that is to be reached, write “từ … trở lên” or the number alone; \
      if less is better, write down as the direction in indicators.csv.
      """
    }
  }

  static func planDiffers(_ registered: String, in language: Language) -> String {
    switch language {
    case .vi:
      """
      Kế hoạch ghi trong báo cáo khác với kế hoạch đã có (\(Language.vi.numbers(in: registered))); kế hoạch đã có \
      được giữ. Nếu kế hoạch thay đổi, hãy gửi lại bản đăng ký.
      """
    case .en:
      """
      The plan in the report differs from the one on file (\(registered)), which stands. \
      If the plan has changed, send a new registration.
      """
    }
  }

  static func farFromPlan(_ times: String, isAbove: Bool, _ planned: String, in language: Language)
    -> String
  {
    switch language {
    case .vi:
      """
      Thực hiện đến kỳ này \(howMany(times, isAbove)) kế hoạch (\(Language.vi.numbers(in: planned))). Vẫn được tính; hãy xem \
      lại cả hai số: đơn vị tính, dấu thập phân, số chữ số 0.
      """
    case .en:
      """
      What was reached is \(isAbove ? "" : "1/")\(times)\(isAbove ? " times" : " of") the plan (\(planned)). It \
      counts; check both numbers: the measure, the decimal mark, the zeros.
      """
    }
  }

  static func plansFarApart(
    _ times: String, isAbove: Bool, _ assigned: String, in language: Language
  ) -> String {
    switch language {
    case .vi:
      """
      Số đăng ký \(howMany(times, isAbove)) chỉ tiêu giao (\(Language.vi.numbers(in: assigned))). Vẫn được tính; hãy xem \
      lại cả hai số: đơn vị tính, dấu thập phân, số chữ số 0.
      """
    case .en:
      """
      The registered plan is \(isAbove ? "" : "1/")\(times)\(isAbove ? " times" : " of") the assigned one \
      (\(assigned)). It counts; check both numbers: the measure, the decimal mark, the zeros.
      """
    }
  }

  private static func howMany(_ times: String, _ isAbove: Bool) -> String {
    let number = Language.vi.numbers(in: times)
    return isAbove ? "gấp khoảng \(number) lần" : "chỉ bằng khoảng 1/\(number)"
  }
}
