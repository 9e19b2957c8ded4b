import CommandSyntax
import ThiduaCore

/// The last lines of a run.
enum Summary {
  /// How many errors there are in a report, how many of them the edition before did not have, and where it
  /// stands.
  static func errors(
    _ count: Int, newCount: Int? = nil, at period: Period, publishedIn target: String,
    _ console: Console
  ) -> String {
    var new = (vi: "", en: "")
    if let newCount, newCount < count {
      new = (", trong đó \(newCount) lỗi mới", ", \(newCount) of them new")
    }
    return console.words(
      "\(period.title(in: .vi)): \(count) lỗi trong số liệu\(new.vi); sổ đã lập ở ",
      "\(period.title(in: .en)): \(count.counted("error")) in the data\(new.en); the books are in "
    ) + printable(target)
  }

  /// Files, rows and findings of a run.
  static func text(_ rollup: Rollup, _ console: Console) -> String {
    let sources = rollup.sources
    let rows = sources.reduce(0) { $0 + $1.rows }
    let used = sources.reduce(0) { $0 + $1.used }
    let rejected = sources.reduce(0) { $0 + $1.rejected }
    let counts = Severity.allCases.reversed().map { severity in
      severity.counted(rollup.findingCount(severity), in: console.language)
    }
    let title = rollup.period.title(in: console.language)
    return console.words(
      "\(title): \(sources.count) tệp, \(rows) hàng (\(used) được dùng, \(rejected) bị loại); ",
      "\(title): \(sources.count.counted("file")), \(rows.counted("row")) (\(used) used, \(rejected) rejected); "
    )
      + counts.joined(separator: ", ")
  }
}
