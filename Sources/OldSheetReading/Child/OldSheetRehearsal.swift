/// What the reading process does, done in this one and without libfreexl: for tests that try bytes of
/// any kind on the reader that is written in Swift.
package enum OldSheetRehearsal {
  /// What is read.
  package enum Content: Sendable {
    /// A file.
    case file
    /// The stream of a workbook, taken out of its container.
    case stream
  }

  /// The frames of a workbook that can be read.
  package static func frames(
    of bytes: [UInt8], as content: Content
  ) throws(OldSheetError) -> [UInt8] {
    let book = try content == .file ? StoredBook(bytes) : StoredBook(stream: bytes)
    var writer = FrameWriter(descriptor: nil)
    try OldSheetChild.write(book, to: &writer)
    try writer.end(nil)
    return writer.buffer
  }
}
