import ThiduaCore
import XLSXWriting

/// What is on which sheet, with links: Mục lục.
struct ContentsSheet {
  let book: BookContext
  private var words: BookWords { book.words }

  func plan() -> SheetPlan {
    var plan = book.plan(book.sheet(words.contents))
    plan.columns = [.fitted(24, 40), .fitted(40, 90)]
    plan.addTitle(
      words("MỤC LỤC", "CONTENTS"), of: book, scope: book.scope, across: 0...1)
    plan.addHeader([words("Trang", "Sheet"), words("Nội dung", "What is on it")])
    for entry in book.contents {
      var row = PlannedRow()
      row.add(0, .link(entry.sheet.text, entry.sheet), .link)
      row.add(1, .text(entry.text), .text)
      plan.add(row)
    }
    return plan
  }
}
