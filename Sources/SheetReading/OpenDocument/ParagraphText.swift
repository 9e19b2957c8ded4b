/// The text of a cell, put together of paragraphs: runs of blanks count as one space, and none
/// counts at the beginning of a paragraph.
struct ParagraphText {
  private(set) var bytes: [UInt8] = []
  private var hasParagraph = false
  private var isAfterBlank = true
  /// Where the last text of a paragraph that is not a blank from the file's layout ends.
  private var end = 0

  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    hasParagraph = false
  }

  mutating func beginParagraph() {
    if hasParagraph { bytes.append(10) }
    hasParagraph = true
    isAfterBlank = true
    end = bytes.count
  }

  /// Takes off the blank at the end.
  mutating func endParagraph() { bytes.removeLast(bytes.count - end) }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    for index in text.indices {
      let byte = unsafe text[index]
      let isBlank = byte == 32 || byte == 9 || byte == 10 || byte == 13
      if !isBlank || !isAfterBlank { bytes.append(isBlank ? 32 : byte) }
      if !isBlank { end = bytes.count }
      isAfterBlank = isBlank
    }
  }

  /// Appends characters that an element stands for.
  mutating func append(_ byte: UInt8, count: Int) {
    for _ in 0..<count { bytes.append(byte) }
    isAfterBlank = false
    end = bytes.count
  }
}
