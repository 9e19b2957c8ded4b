/// An element of an XML document with everything in it.
public struct XMLElement: Sendable {
  /// What is wrong with a document.
  public struct Fault: Error, CustomStringConvertible {
    /// The fault in a few words.
    public let description: String
  }

  /// The name with its prefix, for example `c:chart`.
  public let name: String

  /// The attributes by their names with prefixes.
  public internal(set) var attributes: [String: String]

  /// The elements directly inside.
  public internal(set) var children: [XMLElement] = []

  /// The text directly inside.
  public internal(set) var text = ""

  /// The root of a document.
  ///
  /// Reads what workbooks are made of: elements, attributes, text and the five entities; refuses a
  /// document that is not well formed or holds characters XML does not allow.
  public init(document: String) throws {
    var parser = XMLParser(document)
    self = try parser.root()
  }

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The elements of a name directly inside.
  public func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The first element reached by following names inwards, for example `["sheetData", "row"]`.
  public func first(_ path: String...) -> XMLElement? {
    path.reduce(self) { element, name in element?.children.first { $0.name == name } }
  }

  /// All elements of a name at any depth, in the order of the document.
  public func descendants(_ name: String) -> [XMLElement] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
  }

  /// An attribute.
  public subscript(attribute: String) -> String? { attributes[attribute] }
}

/// Reads one document from start to end.
private struct XMLParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func root() throws -> XMLElement {
    if let bad = scalars.first(where: { !Self.isAllowed($0) }) {
      throw fault("U+\(String(bad.value, radix: 16)) is not allowed")
    }
    skipBlanks()
    while starts(with: "<?") || starts(with: "<!--") {
      try skip(past: starts(with: "<?") ? "?>" : "-->")
      skipBlanks()
    }
    let root = try element()
    skipBlanks()
    guard position == scalars.count else { throw fault("there is more after the root") }
    return root
  }

  private mutating func element() throws -> XMLElement {
    try expect("<")
    var element = XMLElement(name: try name(), attributes: [:])
    skipBlanks()
    while !starts(with: ">") && !starts(with: "/>") {
      let key = try name()
      try expect("=\"")
      let value = try text(until: "\"")
      try expect("\"")
      guard element.attributes.updateValue(value, forKey: key) == nil else {
        throw fault("\(key) is there twice")
      }
      skipBlanks()
    }
    if starts(with: "/>") {
      try expect("/>")
      return element
    }
    try expect(">")
    try readContent(of: &element)
    return element
  }

  private mutating func readContent(of element: inout XMLElement) throws {
    while !starts(with: "</") {
      if starts(with: "<") {
        element.children.append(try self.element())
      } else {
        element.text += try text(until: "<")
      }
    }
    try expect("</" + element.name)
    skipBlanks()
    try expect(">")
  }

  private mutating func name() throws -> String {
    let start = position
    while position < scalars.count, Self.isNamePart(scalars[position]) { position += 1 }
    guard position > start else { throw fault("a name is missing") }
    return string(scalars[start..<position])
  }

  /// The text up to a character that ends it, with entities replaced.
  private mutating func text(until end: Unicode.Scalar) throws -> String {
    var result = String.UnicodeScalarView()
    while position < scalars.count, scalars[position] != end {
      guard scalars[position] != "<" else { throw fault("< in a text") }
      result.append(scalars[position] == "&" ? try entity() : scalars[position])
      position += 1
    }
    guard position < scalars.count else { throw fault("the document ends in a text") }
    return String(result)
  }

  /// The character an entity stands for; ends on the entity's last character.
  private mutating func entity() throws -> Unicode.Scalar {
    guard let end = scalars[position...].prefix(12).firstIndex(of: ";") else {
      throw fault("& without ;")
    }
    let name = string(scalars[(position + 1)..<end])
    position = end
    let known: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]
    if let scalar = known[name] { return scalar }
    let isHex = name.hasPrefix("#x")
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard name.hasPrefix("#"), let value = UInt32(digits, radix: isHex ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { throw fault("&\(name); is not known") }
    return scalar
  }

  private mutating func expect(_ text: String) throws {
    guard starts(with: text) else { throw fault("\(text) is missing") }
    position += text.unicodeScalars.count
  }

  private mutating func skip(past text: String) throws {
    while !starts(with: text) {
      guard position < scalars.count else { throw fault("\(text) is missing") }
      position += 1
    }
    position += text.unicodeScalars.count
  }

  private mutating func skipBlanks() {
    while position < scalars.count, " \n\r\t".unicodeScalars.contains(scalars[position]) {
      position += 1
    }
  }

  private func starts(with text: String) -> Bool {
    scalars[position...].starts(with: text.unicodeScalars)
  }

  private func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(part))
  }

  private func fault(_ words: String) -> XMLElement.Fault {
    XMLElement.Fault(description: "\(words), at character \(position)")
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "0123456789:_-.".unicodeScalars.contains(scalar)
  }
}
