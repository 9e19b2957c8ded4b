internal import CXlsxWriter

/// A style that a workbook has already taken in: cells are many, styles are few.
///
/// It belongs to the workbook that made it and must not be used with another one.
@safe public struct PreparedStyle {
  let pointer: UnsafeMutablePointer<lxw_format>?
}

extension Workbook {
  /// Takes a style in, once, so that writing a cell need not look it up.
  public func prepare(_ style: CellStyle) throws(XLSXError) -> PreparedStyle {
    do throws(XLSXError.Reason) {
      return unsafe PreparedStyle(pointer: try unsafe parts.formats.format(for: style))
    } catch {
      throw XLSXError(error, action: "prepare a style")
    }
  }
}
