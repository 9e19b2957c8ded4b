/// An input taken apart: some choices, one byte each, and then the text.
///
/// A choice is written as `0`, `1`, ... so that samples can be made and read in an editor.
struct FuzzInput {
  private(set) var text: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { text = bytes[...] }

  /// Takes the next choice; the first one where nothing is left.
  mutating func choice<Option>(of options: [Option]) -> Option {
    options[number(below: options.count)]
  }

  /// Takes the next choice as a number.
  mutating func number(below end: Int) -> Int {
    guard let byte = text.popFirst() else { return 0 }
    return Int(byte &- UInt8(ascii: "0")) % end
  }

  /// The parts of the text between lines that hold `%%` and nothing else.
  var parts: [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.elementsEqual("%%".utf8) {
        parts.append([])
      } else {
        parts[parts.count - 1] += line + [UInt8(ascii: "\n")]
      }
    }
    return parts
  }
}
