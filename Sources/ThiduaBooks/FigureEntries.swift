import ThiduaCore
import XLSXWriting

/// What a cell of figures gets from somebody who corrects it.
enum FigureEntry: Hashable, Sendable {
  /// A number.
  case number
  /// 1 or 0, shown as words.
  case status
  /// A number over the words of a target, whose bounds stand beside the page.
  case numberOverWords

  /// What is expected in words, for whoever types something else.
  func rule(in words: BookWords) -> EntryRule {
    switch self {
    case .number:
      EntryRule(
        Self.anyNumber, title: words("Ô này cần một số", "A number is needed here"),
        message: words(
          "Chỉ gõ số, không kèm chữ hay dấu so sánh (“12 tấn”, “≥ 150”): chữ không được cộng vào cụm "
            + "và không tính được tỷ lệ, đánh giá. Chưa có số liệu thì để trống.",
          "Type a number alone, without words or signs (“12 tons”, “≥ 150”): a text is not added to the "
            + "cluster and has no completion or verdict. Leave the cell empty where there is no figure."
        ))
    case .status:
      EntryRule(
        .wholes(0...1), title: words("Ô này cần 1 hoặc 0", "1 or 0 is needed here"),
        message: words(
          "Gõ 1 nếu đạt, 0 nếu chưa đạt; ô sẽ hiện thành chữ. Chữ gõ vào không được tính.",
          "Type 1 for met, 0 for not met; the cell shows the word. A text that is typed does not count."
        ))
    case .numberOverWords:
      EntryRule(
        Self.anyNumber, title: words("Mức bằng chữ", "A target in words"),
        message: words(
          "Gõ một số thì được tính ngay. Gõ chữ khác (“≥ 150”) thì chỉ tiêu không được đánh giá nữa, "
            + "trừ khi cùng hàng gõ mức mới vào cột ẩn “Cận dưới” hoặc “Cận trên” ở bên phải trang.",
          "A number counts at once. With other words (“≥ 150”) there is no verdict any more, unless the "
            + "new bound is typed into the hidden column “Low” or “High” of the row, right of the page."
        ))
    }
  }

  /// A cell holds 15 digits.
  private static let anyNumber = EntryRule.Numbers.decimals(
    -999_999_999_999_999...999_999_999_999_999)
}

extension SheetPlan {
  /// Cells into which figures of one kind are typed.
  struct EntryCells {
    var entry: FigureEntry
    var range: CellRange
  }

  /// Says of the figures in some rows and columns what is to be typed there; of targets in words only
  /// in the column whose bounds stand beside the page.
  mutating func expectFigures(
    rows: Range<Int>, columns: some Sequence<Int>, boundedColumn: Int? = nil
  ) {
    let all = entryRuns(in: rows)
    var blocks: [(columns: ClosedRange<Int>, runs: [EntryRun])] = []
    for column in columns where all.indices.contains(column) {
      let runs = all[column].filter {
        $0.entry != .numberOverWords || column == boundedColumn
      }
      if let last = blocks.last, last.columns.upperBound == column - 1, last.runs == runs {
        blocks[blocks.count - 1].columns = last.columns.lowerBound...column
      } else {
        blocks.append((column...column, runs))
      }
    }
    for (columns, runs) in blocks {
      for run in runs {
        entries.append(
          EntryCells(entry: run.entry, range: CellRange(rows: run.rows, columns: columns)))
      }
    }
  }

  /// Rows that follow each other, of one kind of figures.
  private struct EntryRun: Equatable {
    var entry: FigureEntry
    var rows: ClosedRange<Int>
  }

  /// The runs of each column; rows without figures between two of the same kind do not part them.
  private func entryRuns(in rows: Range<Int>) -> [[EntryRun]] {
    var runs: [[EntryRun]] = []
    for row in rows {
      let cells = self.rows[row].cells
      for index in cells.indices {
        guard let entry = cells[index].style.entry else { continue }
        let column = cells[index].column
        while runs.count <= column { runs.append([]) }
        let last = runs[column].count - 1
        if last >= 0, runs[column][last].entry == entry {
          runs[column][last].rows = runs[column][last].rows.lowerBound...row
        } else {
          runs[column].append(EntryRun(entry: entry, rows: row...row))
        }
      }
    }
    return runs
  }
}

extension BookStyle {
  /// What is typed into a cell of this look; nothing where it is not a figure's.
  fileprivate var entry: FigureEntry? {
    switch self {
    case .number, .estimate: .number
    case .status, .estimatedStatus: .status
    case .target: .numberOverWords
    default: nil
    }
  }
}
