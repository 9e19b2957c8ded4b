/// A workbook taken apart, for tests: parts, sheets by name, cells by name.
public struct WorkbookReader: Sendable {
  /// One cell as the file holds it.
  public struct Cell: Hashable, Sendable {
    /// The kind the file gives it: `s` and `str` for texts, `n` for numbers.
    public let kind: String
    /// The text or the number as written; empty for a blank cell.
    public let value: String
    /// The formula, if it has one.
    public let formula: String?
    /// The number of its style among the cell formats.
    public let style: Int

    /// A cell to compare with.
    public init(kind: String, value: String, formula: String? = nil, style: Int = 0) {
      self.kind = kind
      self.value = value
      self.formula = formula
      self.style = style
    }
  }

  /// The unpacked file.
  public let archive: ZIPArchive

  /// The sheets' names in the order of their tabs.
  public let sheetNames: [String]

  private let sharedStrings: [String]

  /// The workbook in a file.
  public init(path: String) throws {
    archive = try ZIPArchive(path: path)
    let book = try XMLElement(document: archive.text(of: "xl/workbook.xml"))
    sheetNames = book.descendants("sheet").compactMap { $0["name"] }
    guard archive.names.contains("xl/sharedStrings.xml") else {
      sharedStrings = []
      return
    }
    let table = try XMLElement(document: archive.text(of: "xl/sharedStrings.xml"))
    sharedStrings = table.all("si").map { $0.descendants("t").map(\.text).joined() }
  }

  /// A part of the file.
  public func part(_ name: String) throws -> XMLElement {
    try XMLElement(document: archive.text(of: name))
  }

  /// The XML of a sheet.
  public func sheet(_ name: String) throws -> XMLElement {
    guard let index = sheetNames.firstIndex(of: name) else {
      throw ZIPArchive.Fault(description: "no sheet \(name) among \(sheetNames)")
    }
    return try part("xl/worksheets/sheet\(index + 1).xml")
  }

  /// The cells of a sheet by name, for example `B3`; blank ones that have a style are among them.
  public func cells(of sheet: String) throws -> [String: Cell] {
    var cells: [String: Cell] = [:]
    for element in try self.sheet(sheet).descendants("c") {
      guard let name = element["r"] else { continue }
      cells[name] = try cell(element)
    }
    return cells
  }

  /// The formulas of the workbook's names, by name; names of one sheet follow its index and `!`.
  public func definedNames() throws -> [String: String] {
    var names: [String: String] = [:]
    for element in try part("xl/workbook.xml").descendants("definedName") {
      let sheet = element["localSheetId"].map { $0 + "!" } ?? ""
      names[sheet + (element["name"] ?? "")] = element.text
    }
    return names
  }

  private func cell(_ element: XMLElement) throws -> Cell {
    let kind = element["t"] ?? "n"
    var value = element.first("v")?.text ?? ""
    if kind == "s" {
      guard let index = Int(value), sharedStrings.indices.contains(index) else {
        throw ZIPArchive.Fault(description: "no text number \(value)")
      }
      value = sharedStrings[index]
    }
    return Cell(
      kind: kind, value: value, formula: element.first("f")?.text,
      style: Int(element["s"] ?? "0") ?? 0)
  }
}
