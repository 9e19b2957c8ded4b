import ThiduaCore

// Lines in parentheses below a title: `(Số liệu năm 2022)`, `(Lũy kế từ đầu nhiệm kỳ)`.
extension TableLayout {
  /// Lets nothing of a table count whose title has such a line that says of its figures that they are others than those
  /// of the report's time.
  ///
  /// `(+ tăng, - giảm so với cùng kỳ)` explains the names of columns.
  mutating func obeyAsides(_ rows: ArraySlice<HeadRow>, year: Int) {
    guard case .counts = standing, values.contains(where: { !$0.kind.isTarget }) else { return }
    for row in rows {
      guard let column = RowShape.titlePlace(in: row.cells), case let text = row.cells[column],
        text.hasPrefix("("), text.hasSuffix(")")
      else { continue }
      let inside = String(text.dropFirst().dropLast())
      guard Set(PeriodText.words(of: inside)).isDisjoint(with: ["tang", "giam"]),
        let time = HeadingTime(inside, year: year, lastMonth: statedPeriod?.lastMonth),
        let cause = cause(of: time)
      else { continue }
      standing = .refused(
        cause, TitleFacts.Place(text: text, line: row.line, column: column + 1))
      return
    }
  }

  /// Tells of a title that says that only what was added stands below: `SỐ LIỆU PHÁT SINH THÊM SO VỚI BÁO CÁO LẦN 1`.
  mutating func tellAdditions(_ rows: ArraySlice<HeadRow>) {
    guard !values.isEmpty else { return }
    for row in rows {
      for (column, text) in row.cells.enumerated() where !text.isEmpty {
        let words = PeriodText.words(of: text)
        let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
        guard pairs.contains(where: Self.additions.contains) else { continue }
        findings.append(
          Finding(.mayBeAddition).at(file: "", line: row.line, column: column + 1, value: text))
        return
      }
    }
  }

  private static let additions: Set<String> = ["tang them", "sinh them", "cong them", "lieu chenh"]

  /// Why figures of a time are not the report's; nothing where they may be.
  private func cause(of time: HeadingTime) -> FindingCause? {
    switch time {
    case .strange: .otherTime
    case .period(let period):
      statedPeriod.map { !$0.sharesMonths(with: period) } ?? false ? .severalPeriods : nil
    case .own, .cumulative, .sum: nil
    }
  }
}
