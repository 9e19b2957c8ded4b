/// How a part of a rich text stands out, as far as that changes what it says: a raised `2` is no digit of
/// the number before it, and a number that is struck out is none.
package struct RunStyle {
  private var isRaised = false
  package private(set) var isStruck = false

  /// What a font that strikes out does.
  package static let struck = RunStyle(isStruck: true)

  /// Whether it leaves every text as it is.
  var isPlain: Bool { !isRaised && !isStruck }

  /// Makes a style that changes nothing, unless something is said.
  package init(isRaised: Bool = false, isStruck: Bool = false) {
    (self.isRaised, self.isStruck) = (isRaised, isStruck)
  }

  /// Takes what a property of the part says.
  mutating func take(_ element: XMLElement, in namespace: StaticString) {
    if element.isNamed("vertAlign", in: namespace) {
      isRaised = element.value("val").map { !$0.equals("baseline") } ?? false
    } else if element.isNamed("strike", in: namespace) {
      isStruck = element.value("val")?.isTrue ?? true
    }
  }

  /// Makes the characters from a place on stand out.
  func apply(to bytes: inout [UInt8], from start: Int) {
    bytes.replaceSubrange(start..., with: styled(bytes[start...]))
  }

  /// The characters as they stand out.
  package func styled(_ text: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    append(Array(text).span, to: &bytes)
    return bytes
  }

  /// Appends characters: raised digits as such, struck out ones with a stroke through each.
  package func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    unsafe text.withUnsafeBufferPointer { unsafe append($0, to: &bytes) }
  }

  /// Appends characters: raised digits as such, struck out ones with a stroke through each.
  func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    guard isRaised || isStruck else { return unsafe bytes.append(contentsOf: text) }
    for index in text.indices {
      let byte = unsafe text[index]
      guard (48...57).contains(byte) else {
        bytes.append(byte)
        continue
      }
      bytes.append(contentsOf: isRaised ? Self.raised[Int(byte) - 48] : [byte])
      if isStruck { bytes.append(contentsOf: "\u{336}".utf8) }
    }
  }

  private static let raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".map { Array(String($0).utf8) }
}
