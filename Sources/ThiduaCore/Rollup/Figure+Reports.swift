extension Figure {
  /// Who reported, in words: of the units that have a plan, and apart from them those that have none,
  /// whose actuals are in the sum all the same.
  public func reports(in language: Language) -> String {
    let isEnglish = language == .en
    guard expected > 0 else {
      return isEnglish ? "\(reported) units reported" : "\(reported) đơn vị báo cáo"
    }
    let planned = reported - unplanned
    guard unplanned > 0 else {
      return isEnglish
        ? "\(planned)/\(expected) units reported" : "\(planned)/\(expected) đơn vị báo cáo"
    }
    return isEnglish
      ? "\(planned)/\(expected) units with a plan reported, the sum holds \(unplanned) more without one"
      : "\(planned)/\(expected) đơn vị có kế hoạch báo cáo, tổng có cả \(unplanned) đơn vị không có kế hoạch"
  }
}
