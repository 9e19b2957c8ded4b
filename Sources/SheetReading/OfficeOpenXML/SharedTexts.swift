/// The texts that cells share, one behind the other in one buffer.
struct SharedTexts {
  fileprivate(set) var bytes: [UInt8] = []
  fileprivate var ends: [UInt32] = []
  /// The texts with runs as they are in a cell whose font strikes everything out, which holds for the
  /// runs without a font of their own.
  fileprivate var struck: [Int: [UInt8]] = [:]

  /// A text in a cell whose font strikes everything out.
  func struckText(_ index: Int) -> [UInt8]? {
    struck[index] ?? range(index).map { RunStyle.struck.styled(bytes[$0]) }
  }

  /// Where a text is in the buffer; nil for one that is not there.
  func range(_ index: Int) -> Range<Int>? {
    guard index >= 0, index < ends.count else { return nil }
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }
}

/// Reads shared texts: the runs of rich texts joined, without what says how they are pronounced.
final class SharedTextHandler: SpreadsheetHandler {
  private(set) var texts = SharedTexts()
  private var item: [UInt8] = []
  private var run = RunStyle()
  /// The item in a cell whose font strikes everything out, if it has runs.
  private var struck: [UInt8]?
  private var hasOwnFont = false

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    switch depth {
    case 1: return openRoot(element, named: "sst")
    case 2:
      run = RunStyle()
      return isNamed("si", element) ? .elements : .nothing
    case 3:
      if isNamed("t", element) { return .text }
      (run, hasOwnFont) = (RunStyle(), false)
      guard isNamed("r", element) else { return .nothing }
      struck = struck ?? RunStyle.struck.styled(item)
      return .elements
    case 4:
      if isNamed("t", element) { return .text }
      guard isNamed("rPr", element) else { return .nothing }
      hasOwnFont = true
      return .elements
    default:
      run.take(element, in: namespace)
      return .nothing
    }
  }

  override func take(_ text: UnsafeBufferPointer<UInt8>) {
    guard item.count + text.count <= Limits.cellBytes else { return fail(.limit(.cellText)) }
    unsafe run.append(text, to: &item)
    guard var struck else { return }
    unsafe (hasOwnFont ? run : RunStyle.struck).append(text, to: &struck)
    self.struck = struck
  }

  override func close(at depth: Int) {
    guard depth == 2 else { return }
    EscapedText.append(item, to: &texts.bytes)
    texts.ends.append(UInt32(texts.bytes.count))
    if let struck {
      var text: [UInt8] = []
      EscapedText.append(struck, to: &text)
      texts.struck[texts.ends.count - 1] = text
    }
    struck = nil
    item.removeAll(keepingCapacity: true)
  }
}
