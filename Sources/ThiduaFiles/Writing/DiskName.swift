/// Names of files as texts, whatever bytes they have on the disk.
///
/// A name is bytes to the system and mostly UTF-8. Each byte that is none stands in the text as a
/// character of its own, from the end of the last private plane, and is that byte again on the disk.
enum DiskName {
  private static let firstPrivate: UInt32 = 0x10_FF00

  /// The text of a name.
  static func text(of bytes: [UInt8]) -> String {
    if let plain = String(validating: bytes, as: UTF8.self) { return plain }
    var text = String.UnicodeScalarView()
    var decoder = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var place = 0
    while true {
      switch decoder.parseScalar(from: &rest) {
      case .valid(let encoded):
        text.append(Unicode.UTF8.decode(encoded))
        place += encoded.count
      case .error(let length):
        for byte in bytes[place..<(place + length)] {
          if let scalar = Unicode.Scalar(firstPrivate + UInt32(byte)) { text.append(scalar) }
        }
        place += length
      case .emptyInput: return String(text)
      }
    }
  }

  /// The bytes of a path on the disk, with the zero behind them that the system wants.
  static func bytes(of path: String) -> [CChar] {
    guard path.utf8.contains(0xF4) else { return Array(path.utf8CString) }
    var bytes: [CChar] = []
    for scalar in path.unicodeScalars {
      if scalar.value >= firstPrivate + 0x80 {
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
