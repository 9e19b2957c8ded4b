import ThiduaBooks
import ThiduaCore
import ThiduaFiles
import XLSXWriting

/// Writes books, one a core at a time, reads each back and brings it to the disk.
struct BookWriting {
  let rollup: Rollup
  let input: BookInput
  let options: RollupOptions
  /// Where the books are written.
  let folder: String
  /// Where they will stand.
  let target: String
  let console: Console

  /// A book that could not be written as it was meant.
  struct Failure: Error {
    let book: String
    let vietnamese: String
    let english: String
    let status: ExitStatus

    /// Says what happened.
    func stop(_ console: Console) -> CampaignRun.Stop {
      console.fail(
        "không lập được sổ \(book): \(vietnamese). Chưa thay đổi gì",
        "cannot write the book \(book): \(english). Nothing was changed")
      return CampaignRun.Stop(status: status)
    }
  }

  /// Writes the books and gives back their fingerprints in the order of the plans.
  ///
  /// - Throws: The failure of the first one that failed, once all have ended.
  func write(_ plans: [BookPlan]) async throws(Failure) -> [Manifest.File] {
    typealias Book = Result<Manifest.File, Failure>
    let books = await withTaskGroup(of: (Int, Book).self) { group in
      var books: [(Int, Book)] = []
      var waiting = plans.indices
      func begin() {
        guard let place = waiting.popFirst() else { return }
        group.addTask {
          (place, Result { () throws(Failure) in try write(plans[place]) })
        }
      }
      for _ in 0..<Cores.count { begin() }
      for await book in group {
        books.append(book)
        console.progress("Lập sổ", "Writing books", books.count, of: plans.count)
        begin()
      }
      console.endProgress()
      return books.sorted { $0.0 < $1.0 }.map(\.1)
    }
    return try books.map { book throws(Failure) in try book.get() }
  }

  private func write(_ plan: BookPlan) throws(Failure) -> Manifest.File {
    let path = folder + "/" + plan.fileName
    let record: WorkbookRecord
    do throws(XLSXError) {
      record = try CampaignBooks.write(
        plan, of: rollup, madeFrom: input, options: options.books, toPath: path,
        temporaryFolder: folder + "/.tmp")
    } catch {
      throw failure(error, of: plan)
    }
    do throws(ReadBackFailure) {
      try BookReadBack.check(path, against: record)
    } catch {
      throw failure(error, of: plan)
    }
    do throws(SystemError) {
      return try FolderFiles.synced(plan.fileName, below: folder, named: target)
    } catch {
      throw Failure(
        book: plan.fileName, vietnamese: error.reason(in: .vi), english: error.reason(in: .en),
        status: .inputOutput)
    }
  }

  /// Why a book could not be written: the machine failed, a sheet has no room for it, or what was to be
  /// written is not what a workbook takes.
  private func failure(_ error: XLSXError, of plan: BookPlan) -> Failure {
    if let number = error.systemNumber {
      return Failure(
        book: plan.fileName,
        vietnamese: "không ghi được vào \(target): \(SystemWords.text(of: number, in: .vi))",
        english: "cannot write into \(target): \(SystemWords.text(of: number, in: .en))",
        status: .inputOutput)
    }
    var vietnamese: String
    var english = error.description
    var status = ExitStatus.inputOutput
    switch error.reason {
    case let reason where reason.isOfMachine:
      vietnamese =
        "thư viện ghi sổ báo lỗi khi ghi vào \(target), có thể vì ổ đĩa đầy, thiếu bộ nhớ, mở quá nhiều "
        + "tệp hoặc không có quyền (\(error))"
      english =
        "the library failed to write into \(target): the disk may be full, memory may lack, too many "
        + "files may be open, or there is no right (\(error))"
    case .outsideSheet:
      vietnamese =
        "một trang không đủ hàng hoặc cột (\(error)); hãy dùng --format csv,json để không lập sổ"
      english += "; --format csv,json makes no books"
      status = .configuration
    default:
      vietnamese = "sổ tính không nhận nội dung này (\(error)); đây là lỗi của thidua"
      english += "; this is a defect of thidua"
      status = .defect
    }
    return Failure(
      book: plan.fileName, vietnamese: vietnamese, english: english, status: status)
  }

  private func failure(_ failure: ReadBackFailure, of plan: BookPlan) -> Failure {
    let cell = failure.cell.isEmpty ? "" : "!" + failure.cell
    let place = failure.sheet.isEmpty ? "" : " [\(failure.sheet)\(cell)]"
    if failure.isTooLarge {
      return Failure(
        book: plan.fileName,
        vietnamese:
          "sổ lớn quá mức có thể đọc lại để kiểm tra\(place); hãy chia cụm, bỏ --notes, hoặc dùng "
          + "--format csv,json để không lập sổ",
        english:
          "it is too large to be read back\(place); split the cluster, leave out --notes, or "
          + "take --format csv,json, which makes no books",
        status: .configuration)
    }
    return failure.isLoss
      ? Failure(
        book: plan.fileName,
        vietnamese: "đọc lại thấy sổ không được ghi đủ\(place); đĩa đầy hoặc ghi bị lỗi",
        english: "read back, it was not written whole\(place); the disk is full or writing failed",
        status: .inputOutput)
      : Failure(
        book: plan.fileName,
        vietnamese: "đọc lại thấy nội dung khác với số liệu\(place); đây là lỗi của thidua",
        english: "read back, it holds something else than was meant\(place); this is a defect of "
          + "thidua", status: .defect)
  }
}
