/// How a cell looks, as a value: made anywhere, compared in tests.
public struct CellStyle: Hashable, Sendable {
  /// The letters.
  public var font: CellFont
  /// The background, or none.
  public var fill: Color?
  /// The lines around the cell.
  public var borders: CellBorders
  /// Where the text stands.
  public var alignment: CellAlignment
  /// Excel's number format, for example `#,##0.0`; none means "General".
  public var numberFormat: String?
  /// Whether a protected sheet keeps the cell from being changed.
  public var isLocked: Bool

  /// A style of the given parts; without any, Excel's default look.
  public init(
    font: CellFont = CellFont(), fill: Color? = nil, borders: CellBorders = CellBorders(),
    alignment: CellAlignment = CellAlignment(), numberFormat: String? = nil, isLocked: Bool = true
  ) {
    self.font = font
    self.fill = fill
    self.borders = borders
    self.alignment = alignment
    self.numberFormat = numberFormat
    self.isLocked = isLocked
  }
}

/// The letters of a cell.
public struct CellFont: Hashable, Sendable {
  /// The family, for example `Times New Roman`.
  public var name: String
  /// The height in points.
  public var size: Double
  /// Whether the letters are bold.
  public var isBold: Bool
  /// Whether the letters are italic.
  public var isItalic: Bool
  /// Whether a line goes through the letters.
  public var isStruckThrough: Bool
  /// The line under the letters.
  public var underline: Underline
  /// The colour, or Excel's own.
  public var color: Color?

  /// A font of the given parts; without any, Excel's default font.
  public init(
    _ name: String = "Calibri", size: Double = 11, isBold: Bool = false, isItalic: Bool = false,
    isStruckThrough: Bool = false, underline: Underline = .none, color: Color? = nil
  ) {
    self.name = name
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.isStruckThrough = isStruckThrough
    self.underline = underline
    self.color = color
  }
}

/// The line under the letters of a cell.
public enum Underline: Hashable, Sendable {
  /// No line, one or two under the letters, one or two across the cell.
  case none, single, double, singleAccounting, doubleAccounting
}

/// The lines around a cell.
public struct CellBorders: Hashable, Sendable {
  /// The line at the left.
  public var left: BorderLine?
  /// The line at the right.
  public var right: BorderLine?
  /// The line at the top.
  public var top: BorderLine?
  /// The line at the bottom.
  public var bottom: BorderLine?

  /// Lines at the given sides.
  public init(
    left: BorderLine? = nil, right: BorderLine? = nil, top: BorderLine? = nil,
    bottom: BorderLine? = nil
  ) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
  }

  /// The same line at all four sides.
  public init(all line: BorderLine) {
    self.init(left: line, right: line, top: line, bottom: line)
  }
}

/// One line at a side of a cell.
public struct BorderLine: Hashable, Sendable {
  /// How a line is drawn.
  public enum Stroke: Hashable, Sendable {
    /// Excel's strokes.
    case thin, medium, thick, double, hair, dashed, dotted
  }

  /// How the line is drawn.
  public var stroke: Stroke
  /// The colour, or Excel's own.
  public var color: Color?

  /// A line of a stroke and a colour.
  public init(_ stroke: Stroke = .thin, color: Color? = nil) {
    self.stroke = stroke
    self.color = color
  }
}

/// Where the text of a cell stands.
public struct CellAlignment: Hashable, Sendable {
  /// Where the text stands from left to right.
  public enum Horizontal: Hashable, Sendable {
    /// Excel's ways; `general` sets text left and numbers right.
    case general, left, center, right, fill, justify, centerAcross, distributed
  }

  /// Where the text stands from top to bottom.
  public enum Vertical: Hashable, Sendable {
    /// Excel's ways.
    case top, center, bottom, justify, distributed
  }

  /// Where the text stands from left to right.
  public var horizontal: Horizontal
  /// Where the text stands from top to bottom.
  public var vertical: Vertical
  /// Whether long text goes on in the next line of the cell.
  public var isWrapped: Bool
  /// Whether long text is made smaller until it fits; wrapped text is not.
  public var shrinksToFit: Bool
  /// Steps to the right (0 to 15), for the levels of a tree; needs left, right or distributed.
  public var indent: Int
  /// Degrees upwards from the line, −90 to 90.
  public var rotation: Int

  /// An alignment of the given parts; without any, Excel's own.
  public init(
    _ horizontal: Horizontal = .general, _ vertical: Vertical = .bottom, isWrapped: Bool = false,
    shrinksToFit: Bool = false, indent: Int = 0, rotation: Int = 0
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.isWrapped = isWrapped
    self.shrinksToFit = shrinksToFit
    self.indent = indent
    self.rotation = rotation
  }
}

extension CellStyle {
  /// Hashes what most styles differ in; cells are many and styles are few.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(font.size)
    hasher.combine(font.isBold)
    hasher.combine(fill)
    hasher.combine(alignment.horizontal)
    hasher.combine(alignment.indent)
    hasher.combine(numberFormat?.utf8.count)
  }
}
