internal import CXlsxWriter

/// Turns equal styles into one format of the C workbook.
///
/// The formats belong to the workbook, which frees them.
@safe final class FormatTable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var styles: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  private var highlights: [CellHighlight: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  /// The formats of cells Excel allows, less the library's own two.
  static let limit = 65_488

  init(workbook: UnsafeMutablePointer<lxw_workbook>) {
    unsafe self.workbook = unsafe workbook
  }

  /// The format of a style, made at its first use; null for no style.
  func format(
    for style: CellStyle?
  ) throws(XLSXError.Reason) -> UnsafeMutablePointer<lxw_format>? {
    guard let style else { return nil }
    if let known = unsafe styles[style] { return unsafe known }
    try refuseInvalid(style)
    let format = try unsafe makeFormat()
    unsafe style.apply(to: format)
    unsafe styles[style] = unsafe format
    return unsafe format
  }

  /// The format of a highlight, made at its first use.
  func format(
    for highlight: CellHighlight
  ) throws(XLSXError.Reason) -> UnsafeMutablePointer<lxw_format> {
    if let known = unsafe highlights[highlight] { return unsafe known }
    let format = try unsafe makeFormat()
    unsafe highlight.apply(to: format)
    unsafe highlights[highlight] = unsafe format
    return unsafe format
  }

  /// Makes a font the one of cells without a style, and of the "Normal" style of people who edit.
  func setDefaultFont(_ font: CellFont) throws(XLSXError.Reason) {
    try refuseInvalid(CellStyle(font: font))
    guard let format = unsafe cxlsx_default_format(workbook) else { return }
    unsafe font.apply(to: format)
  }

  private func makeFormat() throws(XLSXError.Reason) -> UnsafeMutablePointer<lxw_format> {
    guard unsafe styles.count < Self.limit else {
      throw .invalid("a workbook holds at most \(Self.limit) styles")
    }
    guard let format = unsafe workbook_add_format(workbook) else {
      throw XLSXError.Reason(LXW_ERROR_MEMORY_MALLOC_FAILED)
    }
    return unsafe format
  }

  private func refuseInvalid(_ style: CellStyle) throws(XLSXError.Reason) {
    // The library cuts these two at 127 bytes, perhaps inside a letter.
    for text in [style.font.name, style.numberFormat ?? ""] where text.utf8.count > 127 {
      throw .textTooLong(length: text.utf8.count, limit: 127)
    }
    guard (1...409).contains(style.font.size) else {
      throw .invalid("a font of \(style.font.size) points: 1 to 409 are allowed")
    }
    guard (0...15).contains(style.alignment.indent) else {
      throw .invalid("an indent of \(style.alignment.indent): 0 to 15 are allowed")
    }
    guard (-90...90).contains(style.alignment.rotation) else {
      throw .invalid("a rotation of \(style.alignment.rotation)°: −90 to 90 are allowed")
    }
  }
}
