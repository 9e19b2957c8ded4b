internal import CJansson

/// A value of a JSON text.
public enum JSONValue: Hashable, Sendable {
  /// Members by name.
  case object([String: JSONValue])
  /// Elements in order.
  case array([JSONValue])
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// Any other number.
  case real(Double)
  /// True or false.
  case truth(Bool)
  /// Nothing.
  case null

  /// Reads a JSON text; nothing where it is none, names a member twice, however its letters are
  /// composed, or holds no object or array.
  public init?(_ bytes: [UInt8]) {
    var error = json_error_t()
    let root = unsafe bytes.withUnsafeBytes { raw in
      unsafe json_loadb(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, Self.flags, &error)
    }
    guard let root = unsafe root else { return nil }
    defer { unsafe cjansson_release(root) }
    guard let value = unsafe Self.value(of: root, depth: 0) else { return nil }
    self = value
  }

  /// JSON_REJECT_DUPLICATES; the library's own is a macro.
  private static let flags = 1
  private static let deepest = 64

  private static func value(
    of json: UnsafeMutablePointer<json_t>, depth: Int
  ) -> JSONValue? {
    guard depth < deepest else { return nil }
    switch json_type(rawValue: UInt32(unsafe cjansson_type(json))) {
    case JSON_OBJECT: return unsafe object(json, depth)
    case JSON_ARRAY:
      var elements: [JSONValue] = []
      for index in 0..<(unsafe json_array_size(json)) {
        guard let element = unsafe json_array_get(json, index),
          let value = unsafe value(of: element, depth: depth + 1)
        else { return nil }
        elements.append(value)
      }
      return .array(elements)
    case JSON_STRING:
      guard let text = unsafe json_string_value(json) else { return nil }
      return unsafe .text(String(cString: text))
    case JSON_INTEGER: return .integer(Int(unsafe json_integer_value(json)))
    case JSON_REAL: return .real(unsafe json_real_value(json))
    case JSON_TRUE: return .truth(true)
    case JSON_FALSE: return .truth(false)
    default: return .null
    }
  }

  private static func object(_ json: UnsafeMutablePointer<json_t>, _ depth: Int) -> JSONValue? {
    var members: [String: JSONValue] = [:]
    var next = unsafe json_object_iter(json)
    while let place = unsafe next {
      guard let key = unsafe json_object_iter_key(place),
        let member = unsafe json_object_iter_value(place),
        let value = unsafe value(of: member, depth: depth + 1),
        // The library tells names apart by their bytes; here, composed and decomposed letters are one.
        members.updateValue(value, forKey: unsafe String(cString: key)) == nil
      else { return nil }
      unsafe next = json_object_iter_next(json, place)
    }
    return .object(members)
  }

  /// The member of an object.
  public subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The text, where it is one.
  public var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The whole number, where it is one.
  public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  /// The truth value, where it is one.
  public var truth: Bool? { if case .truth(let value) = self { value } else { nil } }

  /// The elements, where it is an array.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }
}
