import CExpat

/// What a handler wants of an element.
enum Interest {
  /// Nothing of it, nor of what is in it.
  case nothing
  /// The elements in it.
  case elements
  /// The elements in it, and the characters in it and in those.
  case text
}

/// What takes the elements of one reading of a part; subclasses say which.
///
/// A subclass only ever sees elements whose parents it has opened, so that their depth tells it where
/// it is; the root has depth 1.
@safe class XMLHandler {
  /// Touched at every tag, so without checks of exclusive access.
  @exclusivity(unchecked) private final var place = XMLPlace()
  /// Why reading cannot go on.
  private(set) final var failure: SheetError.Reason?
  final var parser: OpaquePointer?

  /// Whether nothing more is wanted.
  final var isStopped: Bool { unsafe place.isStopped }

  /// Looks at a start tag.
  func open(_ element: XMLElement, at depth: Int) -> Interest { .nothing }

  /// Ends an element that was opened.
  func close(at depth: Int) {}

  /// Takes a piece of characters.
  func take(_ text: UnsafeBufferPointer<UInt8>) {}

  /// Gives up.
  final func fail(_ reason: SheetError.Reason) {
    if failure == nil { failure = reason }
    stop()
  }

  /// Gives up on an element.
  final func refuse(_ reason: SheetError.Reason) -> Interest {
    fail(reason)
    return .nothing
  }

  /// Ends reading without a complaint.
  final func stop() {
    unsafe place.isStopped = true
    if let parser = unsafe parser { _ = unsafe XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }

  final func start(_ element: XMLElement) {
    guard let depth = unsafe place.enter() else { return }
    guard depth <= Limits.depth else { return fail(.limit(.depth)) }
    let interest = open(element, at: depth)
    if interest != .elements { unsafe place.note(interest) }
  }

  final func end() {
    if let depth = unsafe place.leave() { close(at: depth) }
  }

  final func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if unsafe place.wantsText { unsafe take(text) }
  }
}

/// Where a reading is in its document.
private struct XMLPlace {
  private var depth = 0
  private var skippedDepth = 0
  private var textDepth = 0
  var isStopped = false

  var wantsText: Bool { textDepth > 0 && skippedDepth == 0 && !isStopped }

  /// Enters an element; its depth if it is to be looked at.
  mutating func enter() -> Int? {
    guard !isStopped else { return nil }
    depth += 1
    return skippedDepth == 0 || depth > Limits.depth ? depth : nil
  }

  mutating func note(_ interest: Interest) {
    if interest == .nothing { skippedDepth = depth }
    if interest == .text, textDepth == 0 { textDepth = depth }
  }

  /// Leaves an element; its depth if it was opened.
  mutating func leave() -> Int? {
    guard !isStopped else { return nil }
    defer { depth -= 1 }
    if textDepth == depth { textDepth = 0 }
    guard skippedDepth > 0 else { return depth }
    if skippedDepth == depth { skippedDepth = 0 }
    return nil
  }
}
