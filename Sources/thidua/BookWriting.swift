import ThiduaBooks
import ThiduaCore
import ThiduaFiles
import XLSXWriting

/// Writes books, one a core at a time, and reads each back.
struct BookWriting {
  let rollup: Rollup
  let options: RollupOptions
  let console: Console

  /// A book that could not be written as it was meant.
  struct Failure: Sendable {
    let book: String
    let vietnamese: String
    let english: String
    let isDefect: Bool

    /// Says what happened.
    func stop(_ console: Console) -> CampaignRun.Stop {
      console.fail(
        "không lập được sổ \(book): \(vietnamese). Chưa thay đổi gì",
        "cannot write the book \(book): \(english). Nothing was changed")
      return CampaignRun.Stop(status: isDefect ? .defect : .inputOutput)
    }
  }

  /// Writes the books; those that failed, by name.
  func write(_ plans: [BookPlan], in folder: String) async -> [Failure] {
    await withTaskGroup(of: Failure?.self) { group in
      var failures: [Failure] = []
      var waiting = plans[...]
      for _ in 0..<Cores.count {
        if let plan = waiting.popFirst() { group.addTask { write(plan, in: folder) } }
      }
      var done = 0
      for await failure in group {
        if let failure { failures.append(failure) }
        done += 1
        console.progress("Lập sổ", "Writing books", done, of: plans.count)
        if let plan = waiting.popFirst() { group.addTask { write(plan, in: folder) } }
      }
      console.endProgress()
      return failures.sorted { $0.book < $1.book }
    }
  }

  private func write(_ plan: BookPlan, in folder: String) -> Failure? {
    let path = folder + "/" + plan.fileName
    let record: WorkbookRecord
    do throws(XLSXError) {
      record = try CampaignBooks.write(
        plan, of: rollup, options: options.books, toPath: path, temporaryFolder: folder + "/.tmp")
    } catch {
      return Failure(
        book: plan.fileName, vietnamese: Self.vietnamese(error), english: error.description,
        isDefect: false)
    }
    do throws(ReadBackFailure) {
      try BookReadBack.check(path, against: record)
      return nil
    } catch {
      return failure(error, of: plan)
    }
  }

  /// Why the library could not write, where it is the system's reason in its words.
  private static func vietnamese(_ error: XLSXError) -> String {
    guard case .system(let code, _) = error.reason else {
      return
        "thư viện ghi sổ báo lỗi, có thể vì ổ đĩa đầy hoặc không có quyền (\(error.description))"
    }
    return SystemWords.text(of: Int32(truncatingIfNeeded: code), in: .vi)
  }

  private func failure(_ failure: ReadBackFailure, of plan: BookPlan) -> Failure {
    let cell = failure.cell.isEmpty ? "" : "!" + failure.cell
    let place = failure.sheet.isEmpty ? "" : " [\(failure.sheet)\(cell)]"
    return failure.isLoss
      ? Failure(
        book: plan.fileName,
        vietnamese: "đọc lại thấy sổ không được ghi đủ\(place); đĩa đầy hoặc ghi bị lỗi",
        english: "read back, it was not written whole\(place); the disk is full or writing failed",
        isDefect: false)
      : Failure(
        book: plan.fileName,
        vietnamese: "đọc lại thấy nội dung khác với số liệu\(place); đây là lỗi của thidua",
        english: "read back, it holds something else than was meant\(place); this is a defect of "
          + "thidua", isDefect: true)
  }
}
