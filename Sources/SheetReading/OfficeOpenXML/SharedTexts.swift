/// The texts that cells share, one behind the other in one buffer.
struct SharedTexts {
  fileprivate(set) var bytes: [UInt8] = []
  fileprivate var ends: [UInt32] = []

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

  override func open(_ element: XMLElement, at depth: Int) -> Interest {
    switch depth {
    case 1: return openRoot(element, named: "sst")
    case 2:
      run = RunStyle()
      return isNamed("si", element) ? .elements : .nothing
    case 3:
      if isNamed("t", element) { return .text }
      run = RunStyle()
      return isNamed("r", element) ? .elements : .nothing
    case 4:
      if isNamed("t", element) { return .text }
      return isNamed("rPr", element) ? .elements : .nothing
    default:
      run.take(element, in: namespace)
      return .nothing
    }
  }

  override func take(_ text: UnsafeBufferPointer<UInt8>) {
    guard item.count + text.count <= Limits.cellBytes else { return fail(.limit(.cellText)) }
    unsafe run.append(text, to: &item)
  }

  override func close(at depth: Int) {
    guard depth == 2 else { return }
    EscapedText.append(item, to: &texts.bytes)
    texts.ends.append(UInt32(texts.bytes.count))
    item.removeAll(keepingCapacity: true)
  }
}
