/// One cell of a sheet; the first row and the first column are 0.
///
/// Any numbers may be given; whether they lie within a sheet is checked when something is written.
public struct CellPosition: Hashable, Sendable {
  /// Rows above the cell.
  public var row: Int

  /// Columns left of the cell.
  public var column: Int

  /// The cell in a row and a column, both counted from 0.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The cell as people name it, for example `B3`.
  public var name: String {
    var name = Self.letters(of: column)
    name += String(row + 1)
    return name
  }

  /// The cell as a formula names it when the formula is to be copied, for example `$B$3`.
  public var absoluteName: String { "$\(Self.letters(of: column))$\(row + 1)" }

  /// Whether the cell exists in Excel's sheets.
  public var isInSheet: Bool {
    (0..<Self.rowLimit).contains(row) && (0..<Self.columnLimit).contains(column)
  }

  /// The letters of a column counted from 0.
  ///
  /// Column 0 is `A`, column 25 is `Z`, column 26 is `AA`.
  public static func letters(of column: Int) -> String {
    guard column >= 0 else { return "?" }
    return column < known.count ? known[column] : made(column)
  }

  private static let known = (0..<702).map(made)

  private static func made(_ column: Int) -> String {
    var rest = column
    var letters: [Character] = []
    repeat {
      letters.append(Character(Unicode.Scalar(UInt8(65 + rest % 26))))
      rest = rest / 26 - 1
    } while rest >= 0
    return String(letters.reversed())
  }

  /// The rows of a sheet.
  public static let rowLimit = 1_048_576

  /// The columns of a sheet.
  public static let columnLimit = 16_384
}
