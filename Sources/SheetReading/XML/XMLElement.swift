import Glibc

/// A start tag as the C library hands it out, for the time of a call.
///
/// Names are the namespace, a byte 1 (which no document can hold) and the local name; attributes
/// without a prefix have their local name only.
@safe struct XMLElement {
  private let name: UnsafePointer<CChar>
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(
    name: UnsafePointer<CChar>, attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>
  ) {
    unsafe self.name = name
    unsafe self.attributes = attributes
  }

  func isNamed(_ local: StaticString, in namespace: StaticString) -> Bool {
    unsafe Self.isEqual(name, local, namespace)
  }

  func isIn(_ namespace: StaticString) -> Bool {
    let count = namespace.utf8CodeUnitCount
    return unsafe strncmp(name, namespace.cString, count) == 0 && name[count] == 1
  }

  /// The value of an attribute without a prefix.
  func value(_ local: StaticString) -> XMLValue? {
    var next = unsafe attributes
    while let key = unsafe next[0], let value = unsafe next[1] {
      if unsafe strcmp(key, local.cString) == 0 { return unsafe XMLValue(value) }
      unsafe next += 2
    }
    return nil
  }

  /// The value of an attribute of a namespace.
  func value(_ local: StaticString, in namespace: StaticString) -> XMLValue? {
    var next = unsafe attributes
    while let key = unsafe next[0], let value = unsafe next[1] {
      if unsafe Self.isEqual(key, local, namespace) { return unsafe XMLValue(value) }
      unsafe next += 2
    }
    return nil
  }

  private static func isEqual(
    _ name: UnsafePointer<CChar>, _ local: StaticString, _ namespace: StaticString
  ) -> Bool {
    let count = namespace.utf8CodeUnitCount
    return unsafe strncmp(name, namespace.cString, count) == 0 && name[count] == 1
      && strcmp(name + count + 1, local.cString) == 0
  }
}

extension StaticString {
  /// The characters with a NUL behind them.
  fileprivate var cString: UnsafePointer<CChar> {
    unsafe UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self)
  }
}

/// The value of an attribute, for the time of a call.
@safe struct XMLValue {
  private let start: UnsafePointer<CChar>

  init(_ start: UnsafePointer<CChar>) { unsafe self.start = start }

  func equals(_ text: StaticString) -> Bool { unsafe strcmp(start, text.cString) == 0 }

  /// A truth value of XML Schema.
  var isTrue: Bool { equals("1") || equals("true") }

  /// A whole number from 0 to 999,999,999.
  var integer: Int? { unsafe DigitText.integer(bytes) }

  var string: String { unsafe String(decoding: bytes, as: UTF8.self) }

  /// The bytes without the NUL.
  var bytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeRawBufferPointer(start: start, count: strlen(start)).assumingMemoryBound(
      to: UInt8.self)
  }
}
