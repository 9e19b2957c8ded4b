import Glibc

/// An encoding in which every byte is one character: what the bytes from 0x80 on mean.
struct ByteTable: Sendable {
  private let upperHalf: [Unicode.Scalar?]

  /// What a byte means; nothing for one that the encoding does not have.
  subscript(byte: UInt8) -> Unicode.Scalar? {
    byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80]
  }

  /// Makes a table of what each byte from 0x80 on means.
  init(_ meaning: (UInt8) -> Unicode.Scalar?) {
    upperHalf = (0x80...0xFF).map(meaning)
  }
}

extension ByteTable {
  /// Windows-1258: letters and tones are characters of their own, as they are in the bytes.
  ///
  /// - Throws: `SystemError` where the system does not know the encoding.
  static func windows1258() throws(SystemError) -> ByteTable {
    guard let converter = unsafe iconv_open("UTF-32LE", "CP1258"),
      Int(bitPattern: converter) != -1
    else { throw .last(.readingEncoding("Windows-1258")) }
    defer { _ = unsafe iconv_close(converter) }
    return ByteTable { unsafe meaning(of: $0, converter) }
  }

  /// Converts one byte by itself; a letter that waits for its tone is asked for.
  private static func meaning(of byte: UInt8, _ converter: iconv_t) -> Unicode.Scalar? {
    var input = [CChar(bitPattern: byte)]
    var output: [UInt32] = [0, 0]
    let isSound = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBytes { output in
        var from = input.baseAddress
        var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var fromCount = input.count
        var toCount = output.count
        _ = unsafe iconv(converter, nil, nil, nil, nil)
        return unsafe iconv(converter, &from, &fromCount, &to, &toCount) != -1
          && iconv(converter, nil, nil, &to, &toCount) != -1
      }
    }
    return isSound ? Unicode.Scalar(UInt32(littleEndian: output[0])) : nil
  }
}
