/// The styles at the beginning of a document, as far as they change what a text says: whether they raise
/// it or strike it out.
struct TextStyles {
  private var styles: [String: RunStyle] = [:]
  /// The style whose properties are read.
  private var name: String?
  private(set) var isReading = false

  /// Whether nothing stands out anywhere.
  var isEmpty: Bool { styles.isEmpty }

  /// Looks at an element in front of the tables; nothing where it is none of styles.
  mutating func open(_ element: XMLElement, at depth: Int) -> Interest? {
    if depth == 2, element.isNamed("automatic-styles", in: DocumentNamespace.office) {
      isReading = true
      return .elements
    }
    guard isReading else { return nil }
    if depth == 3 {
      name = element.value("name", in: DocumentNamespace.style)?.string
      let isStyle = element.isNamed("style", in: DocumentNamespace.style)
      return isStyle && name != nil ? .elements : .nothing
    }
    if depth == 4, let name, element.isNamed("text-properties", in: DocumentNamespace.style) {
      let style = Self.style(element)
      if !style.isPlain { styles[name] = style }
    }
    return .nothing
  }

  /// Ends the element that is open at a depth.
  mutating func close(at depth: Int) { if depth == 2 { isReading = false } }

  /// The style of a name.
  func style(named name: XMLValue?) -> RunStyle {
    guard !styles.isEmpty, let name = name?.string else { return RunStyle() }
    return styles[name] ?? RunStyle()
  }

  private static func style(_ element: XMLElement) -> RunStyle {
    let position = element.value("text-position", in: DocumentNamespace.style)?.string
    // Programs name the style of the line, its type, or both.
    let line =
      element.value("text-line-through-style", in: DocumentNamespace.style)
      ?? element.value("text-line-through-type", in: DocumentNamespace.style)
    return RunStyle(
      isRaised: position.map { !$0.hasPrefix("0%") } ?? false,
      isStruck: line.map { !$0.equals("none") } ?? false)
  }
}
