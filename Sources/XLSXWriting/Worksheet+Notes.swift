internal import CXlsxWriter

/// A remark that appears beside a cell when it is pointed at.
public struct CellNote: Hashable, Sendable {
  /// The remark.
  public var text: String
  /// Who remarks; shown at the foot of the window.
  public var author: String?
  /// The width in pixels.
  public var width: Int
  /// The height in pixels.
  public var height: Int
  /// The family of the letters.
  public var fontName: String
  /// The height of the letters in points.
  public var fontSize: Double

  /// A remark of a size that holds about four short lines.
  public init(
    _ text: String, author: String? = nil, width: Int = 240, height: Int = 80,
    fontName: String = "Times New Roman", fontSize: Double = 10
  ) {
    self.text = text
    self.author = author
    self.width = width
    self.height = height
    self.fontName = fontName
    self.fontSize = fontSize
  }
}

extension Worksheet {
  /// Puts a remark on a cell, whatever the cell holds or will hold.
  public mutating func add(_ note: CellNote, at cell: CellPosition) throws(XLSXError) {
    let action = "add a note"
    let (row, column) = try place(cell, action)
    if let refusal = CellText.refusal(of: note.text) {
      throw failure(refusal, action, CellRange(cell))
    }
    guard let width = UInt16(exactly: note.width), let height = UInt16(exactly: note.height) else {
      throw failure(.invalid("its size is impossible"), action, CellRange(cell))
    }
    if let author = note.author { try refuseLongAttribute(author, action, CellRange(cell)) }
    try refuseLongAttribute(note.fontName, action, CellRange(cell))
    let strings = CStrings()
    var options = unsafe lxw_comment_options()
    unsafe options.author = unsafe strings.copy(note.author)
    unsafe options.width = width
    unsafe options.height = height
    unsafe options.font_name = unsafe strings.copy(note.fontName)
    unsafe options.font_size = note.fontSize
    let status = withExtendedLifetime(strings) {
      unsafe worksheet_write_comment_opt(
        pointer, row, column, CellText.escaped(note.text), &options)
    }
    try check(status, action, CellRange(cell))
  }
}
