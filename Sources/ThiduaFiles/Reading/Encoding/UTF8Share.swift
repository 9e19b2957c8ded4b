/// Counts what is UTF-8 in bytes that are not all UTF-8, to tell a damaged file from an old one.
struct UTF8Share {
  private var reader = ScalarReader()
  private var sound = 0
  private var broken = 0

  /// Whether the bytes were once UTF-8: at least half of what is not ASCII still is.
  ///
  /// In text of an old encoding two bytes look like UTF-8 by rare chance only.
  var isDamagedUTF8: Bool { sound > 0 && sound >= broken }

  /// Counts a piece.
  mutating func add(_ piece: Span<UInt8>) {
    for index in piece.indices { take(piece[index]) }
  }

  private mutating func take(_ byte: UInt8) {
    switch reader.take(byte, .utf8) {
    case .more: break
    case .scalar(let scalar): if scalar.value >= 0x80 { sound += 1 }
    case .broken(let next):
      broken += 1
      if let next { take(next) }
    }
  }
}
