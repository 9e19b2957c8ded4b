/// Names of files as texts, whatever bytes they have on the disk.
///
/// A name is bytes to the system and mostly UTF-8. Each byte that is none stands in the text as a
/// character of its own, from the end of the last private plane, and is that byte again on the disk;
/// where such a character itself stands in a name, so does each of its bytes.
enum DiskName {
  private static let firstPrivate: UInt32 = 0x10_FF00

  /// The text of a name.
  static func text(of bytes: [UInt8]) -> String {
    if !bytes.contains(0xF4), let plain = String(validating: bytes, as: UTF8.self) { return plain }
    var text = String.UnicodeScalarView()
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var place = 0
    while true {
      switch decoder.parseScalar(from: &rest) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if standsForByte(scalar) {
          text.append(contentsOf: bytes[place..<(place + encoded.count)].map(scalar(for:)))
        } else {
          text.append(scalar)
        }
        place += encoded.count
      case .error(let length):
        text.append(contentsOf: bytes[place..<(place + length)].map(scalar(for:)))
        place += length
      case .emptyInput: return String(text)
      }
    }
  }

  /// Whether a character stands for a byte that is no UTF-8.
  static func standsForByte(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= firstPrivate + 0x80
  }

  /// The character for a byte of 0x80 or more.
  private static func scalar(for byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(firstPrivate + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The bytes of a path on the disk, with the zero behind them that the system wants.
  static func bytes(of path: String) -> [CChar] {
    guard path.utf8.contains(0xF4) else { return Array(path.utf8CString) }
    var bytes: [CChar] = []
    for scalar in path.unicodeScalars {
      if standsForByte(scalar) {
        bytes.append(CChar(truncatingIfNeeded: scalar.value))
      } else {
        for byte in UTF8.encode(scalar) ?? .init() { bytes.append(CChar(bitPattern: byte)) }
      }
    }
    return bytes + [0]
  }
}

extension String {
  /// The path as the system has it; see ``DiskName``.
  var onDisk: [CChar] { DiskName.bytes(of: self) }
}
