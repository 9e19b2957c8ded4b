internal import CXlsxWriter

/// How a row is laid out.
public struct RowLayout: Hashable, Sendable {
  /// The height in points; without it, as high as the content asks for.
  public var height: Double?
  /// The depth in the outline, 0 to 7.
  public var outlineLevel: Int
  /// Whether the row is hidden, for example under a collapsed heading.
  public var isHidden: Bool
  /// Whether the row carries the sign of a collapsed group.
  public var isCollapsed: Bool

  /// A layout of the given parts.
  public init(
    height: Double? = nil, outlineLevel: Int = 0, isHidden: Bool = false, isCollapsed: Bool = false
  ) {
    self.height = height
    self.outlineLevel = outlineLevel
    self.isHidden = isHidden
    self.isCollapsed = isCollapsed
  }
}

/// How columns are laid out.
public struct ColumnLayout: Hashable, Sendable {
  /// The width in digits of the default font; without it, Excel's own.
  public var width: Double?
  /// The style of cells that nobody writes.
  public var style: CellStyle?
  /// The depth in the outline, 0 to 7.
  public var outlineLevel: Int
  /// Whether the columns are hidden.
  public var isHidden: Bool
  /// Whether the columns carry the sign of a collapsed group.
  public var isCollapsed: Bool

  /// A layout of the given parts.
  public init(
    width: Double? = nil, style: CellStyle? = nil, outlineLevel: Int = 0, isHidden: Bool = false,
    isCollapsed: Bool = false
  ) {
    self.width = width
    self.style = style
    self.outlineLevel = outlineLevel
    self.isHidden = isHidden
    self.isCollapsed = isCollapsed
  }
}

extension Worksheet {
  /// Lays out a row; the last layout counts.
  public mutating func layOutRow(_ row: Int, _ layout: RowLayout) throws(XLSXError) {
    let action = "lay out row \(row + 1)"
    let number = try place(CellPosition(row: row, column: 0), action).row
    let height = layout.height ?? automaticRowHeight
    guard height > 0, height <= 409 else {
      throw failure(.invalid("a height of \(height): above 0 to 409 points are allowed"), action)
    }
    var options = try outline(
      layout.outlineLevel, layout.isHidden, layout.isCollapsed, action)
    try check(unsafe worksheet_set_row_opt(pointer, number, height, nil, &options), action)
  }

  /// Lays out columns, each at most once.
  public mutating func layOutColumns(
    _ columns: ClosedRange<Int>, _ layout: ColumnLayout
  ) throws(XLSXError) {
    let action = "lay out columns"
    let range = CellRange(rows: 0...0, columns: columns)
    let first = try place(range.first, action).column
    let last = try place(range.last, action).column
    if let twice = columns.first(where: laidOutColumns.contains) {
      throw failure(.overlaps(CellRange(CellPosition(row: 0, column: twice))), action, range)
    }
    let width = layout.width ?? 8.43
    guard width >= 0, width <= 255 else {
      throw failure(.invalid("a width of \(width): 0 to 255 characters are allowed"), action, range)
    }
    let format = try unsafe format(layout.style, action, range)
    var options = try outline(
      layout.outlineLevel, layout.isHidden, layout.isCollapsed, action)
    let status = unsafe worksheet_set_column_opt(pointer, first, last, width, format, &options)
    try check(status, action, range)
    laidOutColumns.formUnion(columns)
  }

  /// Says where the signs of outline groups stand: below (Excel's default) or above the details,
  /// right (the default) or left of them.
  public mutating func setOutline(summaryBelow: Bool, summaryRight: Bool = true) {
    unsafe worksheet_outline_settings(pointer, 1, summaryBelow ? 1 : 0, summaryRight ? 1 : 0, 0)
  }

  private func outline(
    _ level: Int, _ isHidden: Bool, _ isCollapsed: Bool, _ action: String
  ) throws(XLSXError) -> lxw_row_col_options {
    guard (0...7).contains(level) else {
      throw failure(.invalid("an outline level of \(level): 0 to 7 are allowed"), action)
    }
    return lxw_row_col_options(
      hidden: isHidden ? 1 : 0, level: UInt8(level), collapsed: isCollapsed ? 1 : 0)
  }
}

/// The height the library takes for "as high as the content asks for".
private let automaticRowHeight = 15.0
