/// Numbers of the file formats read here, which are all little-endian; a place outside the bytes
/// is an error and no trap.
extension [UInt8] {
  /// The byte at an offset.
  func byte(at offset: Int) throws(OldSheetError) -> Int {
    guard indices.contains(offset) else { throw .damaged }
    return Int(self[offset])
  }

  /// The number of 16 bits at an offset.
  func word(at offset: Int) throws(OldSheetError) -> Int {
    guard offset >= 0, offset <= count - 2 else { throw .damaged }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The number of 32 bits at an offset.
  func long(at offset: Int) throws(OldSheetError) -> Int {
    try word(at: offset) | word(at: offset + 2) << 16
  }

  /// The number of 64 bits at an offset, as its bits.
  func bits(at offset: Int) throws(OldSheetError) -> UInt64 {
    try UInt64(long(at: offset)) | UInt64(long(at: offset + 4)) << 32
  }

  /// The part of a length at an offset.
  func part(at offset: Int, count length: Int) throws(OldSheetError) -> ArraySlice<UInt8> {
    guard offset >= 0, length >= 0, length <= count, offset <= count - length else {
      throw .damaged
    }
    return self[offset..<offset + length]
  }
}
