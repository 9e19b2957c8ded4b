/// Why a number has two readings, which decides how it is written so that it has one.
public enum NumberDoubt: Hashable, Sendable {
  /// One mark and three digits: `2.024` is 2024, or 2 and 24 thousandths.
  case marks
  /// The format of the cell shows another number than the cell holds.
  case format
  /// The number is a thousandth or a hundredth of what would be expected.
  case scale

  func vietnameseAdvice(read: String, other: String) -> String {
    switch self {
    case .marks:
      "Hãy ghi rõ \(Self.unmistakable(read, in: .vi)) hoặc \(Self.unmistakable(other, in: .vi))."
    case .format:
      "Hãy bỏ định dạng riêng của ô (chọn General), ghi đủ số và cho biết đơn vị tính ở cột đơn vị tính."
    case .scale:
      "Nếu là \(Language.vi.numbers(in: other)) thì hãy ghi lại; nếu không thì để nguyên."
    }
  }

  func englishAdvice(read: String, other: String) -> String {
    switch self {
    case .marks:
      "Write \(Self.unmistakable(read, in: .en)) or \(Self.unmistakable(other, in: .en))."
    case .format:
      "Take the cell's own format away (choose General), write the whole number, and its measure in the column for it."
    case .scale: "If it is \(other), write that; otherwise leave it."
    }
  }

  /// The numbers of a text as they can only be read in one way: after three decimals comes a zero,
  /// since a mark and three digits may group thousands.
  static func unmistakable(_ text: String, in language: Language) -> String {
    var result: [UInt8] = []
    var decimals: Int?
    func end() { if decimals == 3 { result.append(UInt8(ascii: "0")) } }
    for byte in text.utf8 {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isDigit {
        decimals = decimals.map { $0 + 1 }
      } else {
        end()
        decimals = byte == .point ? 0 : nil
      }
      result.append(byte)
    }
    end()
    return language.numbers(in: String(decoding: result, as: UTF8.self))
  }
}
