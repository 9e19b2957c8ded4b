import SheetReading
import ThiduaCore

/// Chooses the sheet of a workbook that is converted.
struct SheetChoice<Book: SheetBook> {
  private let index: CampaignIndex
  private let book: Book

  init(_ index: CampaignIndex, _ book: Book) {
    self.index = index
    self.book = book
  }

  /// The sheet of a name or number, or nothing where there is none; without a wish the first one
  /// with a header of figures, else the first one with anything in it, hidden ones last.
  func chosen(_ wish: String?) throws(ConversionFailure) -> Int? {
    guard let wish else { return try likeliest() }
    let key = FoldedText.caseKey(wish)
    if let named = book.sheets.firstIndex(where: { FoldedText.caseKey($0.name) == key }) {
      return named
    }
    guard let number = Int(wish), (1...max(book.sheets.count, 1)).contains(number) else {
      return nil
    }
    return book.sheets.isEmpty ? nil : number - 1
  }

  private func likeliest() throws(ConversionFailure) -> Int? {
    var filled: Int?
    var filledHidden: Int?
    for (position, sheet) in book.sheets.enumerated() {
      let store = RowStore(most: WorkbookHead.rowCount)
      try TableConverter.readable { () throws(WorkbookTrouble) in
        try book.showRows(ofSheet: position, to: store)
      }
      guard !store.rows.isEmpty else { continue }
      let head = WorkbookHead(store.rows, sheet: "", path: nil, index)
      if case .found = head.outcome { return position }
      if sheet.isHidden {
        filledHidden = filledHidden ?? position
      } else {
        filled = filled ?? position
      }
    }
    return filled ?? filledHidden ?? (book.sheets.isEmpty ? nil : 0)
  }
}
