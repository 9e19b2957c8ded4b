import ThiduaCore

// What columns of a header are beside each other.
extension [HeaderColumn] {
  /// In a registration nobody can tell of when `Thực hiện` is: mostly of last year, beside the plan.
  var planAlone: [HeaderColumn] {
    guard contains(where: { $0.hasFigures && $0.kind?.isTarget ?? false }) else {
      return self
    }
    return map { column in
      var other = column
      if column.hasFigures, column.period == nil, let kind = column.kind, !kind.isTarget {
        other.isUnknown = true
        other.isInRegistration = true
      }
      return other
    }
  }

  /// `KH (%)` beside a column of figures that are no percentages is a comparison where another column
  /// holds the figures of its name, else a column that says nothing; where all are percentages they
  /// are the figures.
  ///
  /// So is what stands below `So sánh` where other columns hold figures: `Kế hoạch | Cùng kỳ` are what is
  /// compared with. Below `Tiến độ` or `Tỷ lệ` it is, where the same stands beside it, or a plan beside
  /// what was reached.
  var withoutShares: [HeaderColumn] {
    let plain = filter { $0.hasFigures && $0.kind != nil && $0.shareAbove == nil }
    guard !plain.isEmpty, contains(where: { $0.shareAbove != nil }) else {
      return withoutPercentages
    }
    let holdsActuals = { (columns: [HeaderColumn]) in
      columns.contains { $0.hasFigures && $0.kind?.isTarget == false }
    }
    let isOfPlans = holdsActuals(plain) && !holdsActuals(filter { $0.shareAbove != nil })
    return map { column in
      guard column.hasFigures, let word = column.shareAbove else { return column }
      var share = column
      // `Tỷ lệ hoàn thành` over `Quý I | Quý II`: shares, whatever stands beside them.
      if word == .share, column.kind == nil, column.unit == nil, column.indicator == nil {
        share.isUnknown = true
        return share
      }
      let isBeside = plain.contains { column.isDivided(like: $0) && column.period == $0.period }
      if column.kind?.isTarget == true {
        share.isComparison = word == .comparison || isBeside || isOfPlans
      } else if word == .comparison || isBeside {
        share.isUnknown = true
      }
      return share
    }.withoutPercentages
  }

  private var withoutPercentages: [HeaderColumn] {
    let plain = filter { $0.hasFigures && $0.kind != nil && !$0.name.contains("%") }
    guard !plain.isEmpty else { return self }
    return map { column in
      guard column.hasFigures, column.kind != nil, column.name.contains("%") else { return column }
      var share = column
      let isBeside = plain.contains { column.isDivided(like: $0) }
      if isBeside { share.isComparison = true } else { share.isUnknown = true }
      return share
    }
  }
}

extension [HeaderColumn] {
  /// `Chỉ tiêu` on the right of `Nội dung` and its measure is the plan, and no second label; beside another plan
  /// nobody knows whose it is.
  mutating func settleSecondLabel() {
    guard let label = firstIndex(where: { $0.key == .label }), !isNamedTarget(at: label),
      let measure = firstIndex(where: { $0.key == .measure }), measure > label
    else { return }
    for position in indices.dropFirst(measure + 1)
    where self[position].key == .label && isNamedTarget(at: position) {
      let isAlone = !contains { $0.hasFigures && $0.kind?.isTarget == true }
      self[position].key = nil
      self[position].kind = .registered
      self[position].isUnknown = !isAlone
    }
  }

  /// `Địa phương` on the right of figures is no column of units: `Nguồn vốn` stands over `Trung ương | Địa phương`.
  mutating func settleLateUnits() {
    guard let first = firstIndex(where: \.hasFigures) else { return }
    for position in indices.dropFirst(first + 1)
    where self[position].key == .unitName
      && !PeriodText.words(of: self[position].name).contains("vi")
    {
      self[position].key = nil
      self[position].setAside()
    }
  }

  private func isNamedTarget(at position: Int) -> Bool {
    LabelColumns.isNamedTarget(self[position].name)
  }

  /// `Kinh phí` over `KH | TH` makes them others where `KH | TH` stand beside it by themselves; so does `Khối lượng`
  /// in `Khối lượng thực hiện` beside `Thực hiện`.
  var withoutOtherThings: [HeaderColumn] {
    let plain = filter { $0.hasFigures && $0.groupName == nil && !$0.namesAmount }
    return map { column in
      guard column.hasFigures, column.groupName != nil || column.namesAmount,
        plain.contains(where: { column.isDivided(like: $0) && column.period == $0.period })
      else { return column }
      var other = column
      other.setAside(below: column.groupName)
      return other
    }
  }

  /// The plan of a resolution is the unit's own where it is the only plan, and beside another one nobody's.
  func withoutResolutions(year: Int) -> [HeaderColumn] {
    let plans = indices.filter { self[$0].hasFigures && self[$0].kind?.isTarget == true }
    let resolutions = plans.filter {
      HeaderNames.isResolution(HeaderText(self[$0].name).name, year: year)
    }
    guard resolutions.count < plans.count else { return self }
    var columns = self
    for position in resolutions { columns[position].setAside() }
    return columns
  }

  /// `Kế hoạch điều chỉnh` beside `Kế hoạch giao` and `Đăng ký thi đua` is a change of what was assigned: nobody changes a
  /// pledge that stands beside it.
  var withChangedAssignments: [HeaderColumn] {
    let plans = filter { $0.hasFigures && $0.kind?.isTarget ?? false }
    guard plans.contains(where: { $0.kind == .assigned }),
      plans.contains(where: { $0.kind == .registered && HeaderNames.isPledge($0.name) })
    else { return self }
    return map { column in
      guard column.hasFigures, column.kind == .registered, !HeaderNames.isPledge(column.name),
        HeaderNames.planEdition(of: column.name) == .adjusted
      else { return column }
      var changed = column
      changed.kind = .assigned
      return changed
    }
  }

  /// `Điều chỉnh` beside `Sau điều chỉnh` is how much a plan was changed by.
  var withoutChanges: [HeaderColumn] {
    guard contains(where: { $0.name.hasSuffix("nh") || $0.name.hasSuffix("NH") }) else {
      return self
    }
    let words = map { PeriodText.words(of: $0.name) }
    guard words.contains(where: { ["sau", "da"].contains($0.first) && $0.contains("chinh") }) else {
      return self
    }
    return indices.map { position in
      var column = self[position]
      if words[position] == ["dieu", "chinh"] { column.isComparison = true }
      return column
    }
  }
}
