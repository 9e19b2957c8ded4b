/// A JSON text that is being written: UTF-8, members in the order in which they are added.
///
/// Every object and array stands on lines of its own, so that two versions can be compared line by
/// line, except where it is asked to stand on one line.
public struct JSONText: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// How many containers around stand on one line.
  private var inlineDepth = 0
  private var isFirst = true

  /// An empty text; what is added first is the whole.
  public init() {}

  /// Adds an object.
  public mutating func object(
    _ key: String? = nil, onOneLine: Bool = false, _ members: (inout JSONText) -> Void
  ) {
    contain(key, open: "{", close: "}", onOneLine, members)
  }

  /// Adds an array.
  public mutating func array(
    _ key: String? = nil, onOneLine: Bool = false, _ elements: (inout JSONText) -> Void
  ) {
    contain(key, open: "[", close: "]", onOneLine, elements)
  }

  /// Adds a text; null where there is none.
  public mutating func text(_ key: String? = nil, _ value: String?) {
    begin(key)
    if let value { appendQuoted(value) } else { appendNull() }
  }

  /// Adds a number given as an exact decimal such as `-12.5`; null where there is none or the text
  /// is empty.
  public mutating func decimal(_ key: String? = nil, _ value: String?) {
    begin(key)
    if let value, !value.isEmpty { bytes.append(contentsOf: value.utf8) } else { appendNull() }
  }

  /// Adds a whole number; null where there is none.
  public mutating func integer(_ key: String? = nil, _ value: Int?) {
    decimal(key, value.map { String($0) })
  }

  /// Adds true or false; null where there is neither.
  public mutating func truth(_ key: String? = nil, _ value: Bool?) {
    begin(key)
    if let value { bytes.append(contentsOf: (value ? "true" : "false").utf8) } else { appendNull() }
  }

  /// Ends the text with a line feed.
  public mutating func end() { bytes.append(UInt8(ascii: "\n")) }

  // MARK: Pieces

  private mutating func contain(
    _ key: String?, open: Character, close: Character, _ onOneLine: Bool,
    _ content: (inout JSONText) -> Void
  ) {
    begin(key)
    bytes.append(contentsOf: String(open).utf8)
    depth += 1
    if onOneLine || inlineDepth > 0 { inlineDepth += 1 }
    isFirst = true
    content(&self)
    let isEmpty = isFirst
    depth -= 1
    if inlineDepth > 0 {
      inlineDepth -= 1
    } else if !isEmpty {
      breakLine()
    }
    bytes.append(contentsOf: String(close).utf8)
    isFirst = false
  }

  private mutating func begin(_ key: String?) {
    if depth > 0 {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      if inlineDepth == 0 {
        breakLine()
      } else if !isFirst {
        bytes.append(UInt8(ascii: " "))
      }
    }
    isFirst = false
    guard let key else { return }
    appendQuoted(key)
    bytes.append(contentsOf: ": ".utf8)
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: "  ".utf8) }
  }

  private mutating func appendNull() { bytes.append(contentsOf: "null".utf8) }

  private mutating func appendQuoted(_ text: String) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 10: bytes.append(contentsOf: "\\n".utf8)
      case 9: bytes.append(contentsOf: "\\t".utf8)
      case 13: bytes.append(contentsOf: "\\r".utf8)
      case 0..<32, 127:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
