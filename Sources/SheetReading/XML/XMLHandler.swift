import CExpat

/// What takes the elements of one reading of a part; subclasses say which.
///
/// An element that `open` does not want is skipped with all that is in it, so a subclass only ever
/// sees elements whose parents it has opened, and `depth` tells it where it is.
@safe class XMLHandler {
  /// How deep the element at hand is; the root has 1.
  private(set) final var depth = 0
  /// Whether characters are wanted now.
  final var wantsText = false
  /// Why reading cannot go on.
  private(set) final var failure: SheetError.Reason?
  /// Whether nothing more is wanted.
  private(set) final var isStopped = false
  final var parser: OpaquePointer?
  private final var skippedDepth = 0

  /// Looks at a start tag; returns whether to look into the element.
  func open(_ element: XMLElement) -> Bool { false }

  /// Ends the opened element at `depth`.
  func close() {}

  /// Takes a piece of characters.
  func take(_ text: UnsafeBufferPointer<UInt8>) {}

  /// Gives up.
  final func fail(_ reason: SheetError.Reason) {
    if failure == nil { failure = reason }
    stop()
  }

  /// Ends reading without a complaint.
  final func stop() {
    isStopped = true
    if let parser = unsafe parser { unsafe XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }

  final func start(_ element: XMLElement) {
    guard !isStopped else { return }
    depth += 1
    guard depth <= Limits.depth else { return fail(.limit(.depth)) }
    if skippedDepth == 0, !open(element) { skippedDepth = depth }
  }

  final func end() {
    guard !isStopped else { return }
    if skippedDepth == 0 {
      close()
    } else if skippedDepth == depth {
      skippedDepth = 0
    }
    depth -= 1
  }

  final func characters(_ text: UnsafeBufferPointer<UInt8>) {
    if wantsText, skippedDepth == 0, !isStopped { unsafe take(text) }
  }
}
